//! The scenarios of `content/scenarios/`: what a lawyer expects of named answers is what the rules say.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops at the first thing that is wrong"
)]

#[path = "scenarios/coverage.rs"]
mod coverage;
#[path = "decision_space/reachable.rs"]
mod reachable;
#[path = "../xtask/src/scenario.rs"]
mod scenario;

use std::fs;
use std::path::{Path, PathBuf};

use pedir::domain::case::{Circuit, Context};
use pedir::domain::flow;
use pedir::domain::outcome::{Outcome, evaluate};
use pedir::domain::questions::question;
use pedir::domain::vocabulary::{AskId, Part, QuestionId, UrgentId};

use coverage::holes;
use reachable::REACHABLE;
use scenario::Scenario;
use scenario::given::courts;

fn files() -> Vec<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/scenarios");
    let mut files: Vec<_> = fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .collect();
    files.sort();
    files
}

fn read(file: &Path) -> Scenario {
    let text = fs::read_to_string(file).unwrap();
    scenario::read(&text).unwrap_or_else(|trouble| panic!("{}:{trouble}", file.display()))
}

fn outcome(scenario: &Scenario) -> Outcome {
    let code = scenario.answers.court();
    let circuit = code
        .zip(courts())
        .map_or(Circuit::Unknown, |(code, courts)| courts.circuit(code.as_str()));
    evaluate(
        &scenario.answers,
        &Context {
            today: scenario.today,
            circuit,
        },
    )
}

/// What differs from what is expected.
fn differences(scenario: &Scenario) -> Vec<String> {
    let outcome = outcome(scenario);
    let mut found = Vec::new();
    let mut same = |what: &str, expected: Vec<&str>, is: Vec<&str>| {
        if expected != is {
            found.push(format!("{what}: expected {expected:?}, and it is {is:?}"));
        }
    };
    for (option, verdict) in &scenario.expect.options {
        let judged = outcome
            .options
            .iter()
            .find(|judged| judged.option == *option)
            .unwrap();
        same(option.id(), vec![verdict.id()], vec![judged.verdict.id()]);
    }
    if let Some(expected) = &scenario.expect.urgent {
        let is = outcome.urgent.iter().map(|urgent| urgent.id.id()).collect();
        same(
            "urgent",
            expected.iter().map(|id: &UrgentId| id.id()).collect(),
            is,
        );
    }
    if let Some(expected) = &scenario.expect.ask {
        let is = outcome.ask.iter().map(|ask| ask.id.id()).collect();
        same("ask", expected.iter().map(|id: &AskId| id.id()).collect(), is);
    }
    if let Some(expected) = &scenario.expect.path {
        let path = flow::path(&scenario.answers);
        let of_case = path
            .iter()
            .filter(|id| question(**id).part == Part::Case)
            .map(|id| id.id())
            .collect();
        same(
            "path",
            expected.iter().map(|id: &QuestionId| id.id()).collect(),
            of_case,
        );
    }
    found
}

#[test]
fn every_scenario_is_as_expected() {
    let files = files();
    let mut wrong = Vec::new();
    for file in &files {
        let scenario = read(file);
        assert!(
            !scenario.expect.options.is_empty(),
            "{} expects nothing",
            file.display()
        );
        for difference in differences(&scenario) {
            wrong.push(format!("{}\n  {}\n  {difference}", file.display(), scenario.name));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_scenarios_leave_no_hole() {
    let files = files();
    assert!(files.len() >= 45, "only {} scenarios", files.len());
    let scenarios: Vec<_> = files.iter().map(|file| read(file)).collect();
    let holes = holes(&scenarios, &REACHABLE);
    assert!(holes.is_empty(), "no scenario has: {}", holes.join(", "));
}

#[test]
fn a_hole_is_named() {
    let dismissed = "name = \"x\"\ntoday = 2026-11-24\n[answers]\nstage = \"court-pending\"\n[expect]\n\
        urgent = [\"missed-date\", \"order-unknown\"]\n[expect.options]\ndismissal = \"be-careful\"\n";
    let holes = holes(&[scenario::read(dismissed).unwrap()], &REACHABLE);
    assert_eq!(holes.len(), 10 + (REACHABLE.len() - 1) + 11);
    for hole in ["stage unknown", "admin-closure as be-careful", "urgent box child"] {
        assert!(holes.iter().any(|found| found == hole), "{hole}");
    }
    assert!(!holes.iter().any(|found| found.contains("dismissal")));
}

#[test]
fn a_wrong_expectation_is_found() {
    let text = "name = \"x\"\ntoday = 2026-11-24\n[answers]\nstage = \"court-pending\"\n[expect]\nurgent = [\"child\"]\n\
        ask = [\"bond\"]\npath = [\"court\"]\n[expect.options]\ndismissal = \"talk-first\"\n";
    assert_eq!(differences(&scenario::read(text).unwrap()).len(), 4);
}

#[track_caller]
fn refused(line: &str, message: &str) {
    let text = format!("name = \"x\"\ntoday = 2026-11-24\n[answers]\n{line}\n");
    assert_eq!(
        scenario::read(&text).unwrap_err().to_string(),
        format!("4: {message}")
    );
}

#[test]
fn what_is_not_known_is_named_with_its_line_and_the_nearest_known() {
    refused(
        "stag = \"no-case\"",
        "key `stag` is not known; nearest known: `stage`",
    );
    refused(
        "phone = \"mine\"",
        "key `phone` is not known; nearest known: `soon`",
    );
    refused(
        "stage = \"court-pendng\"",
        "key `stage`: value `court-pendng` is not known; nearest known: `court-pending`",
    );
    refused(
        "family = [\"citizen-spouse\", \"citizen-kid\"]",
        "key `family`: value `citizen-kid` is not known; nearest known: `citizen-child`",
    );
    refused(
        "court = \"SFX\"",
        "key `court`: value `SFX` is not known; nearest known: `SFR`",
    );
    refused(
        "detained = true",
        "key `detained`: one text, for example `\"yes\"`, is needed, and this is true or false",
    );
    refused(
        "family = \"citizen-child\"",
        "key `family`: a list of texts, for example `[\"citizen-spouse\"]`, is needed, and this is a text",
    );
    refused(
        "family = [\"none\", \"citizen-child\"]",
        "key `family`: `none` and `unknown` each stand alone",
    );
    refused(
        "next-date = \"2026-02-31\"",
        "key `next-date`: there is no day `2026-02-31`",
    );
    refused(
        "next-date = 2026-02-31",
        "`next-date = 2026-02-31`: invalid date, expected day between 01 and 28",
    );
    refused(
        "own-words = 5",
        "key `own-words`: a text is needed, and this is a number",
    );
}

#[test]
fn a_wrong_expectation_names_its_own_line() {
    let text = "name = \"x\"\ntoday = 2026-11-24\n[answers]\n[expect.options]\ndismisal = \"not-now\"\n";
    let trouble = scenario::read(text).unwrap_err();
    assert_eq!(
        trouble.to_string(),
        "5: key `dismisal` is not known; nearest known: `dismissal`"
    );
}
