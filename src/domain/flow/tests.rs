#![allow(clippy::unwrap_used, reason = "a test stops at the first thing that is wrong")]

use jiff::civil::date;

use super::*;
use crate::domain::answer::Answer;
use crate::domain::vocabulary::Stage;

fn at(stage: Stage) -> Answers {
    Answers::default().with(QuestionId::Stage, Answer::One(stage as u8))
}

fn ids(answers: &Answers, part: Part) -> Vec<&'static str> {
    path(answers)
        .iter()
        .filter(|id| question(**id).part == part)
        .map(|id| id.id())
        .collect()
}

#[test]
fn part_case_asks_what_the_contract_asks_at_each_stage() {
    let everywhere = ["court", "next-date", "address-current"];
    let cases: [(Stage, &[&str]); 10] = [
        (Stage::NoCase, &[]),
        (Stage::NtaNotFiled, &[]),
        (Stage::CourtPending, &["hearing"]),
        (Stage::CourtClosed, &["something-new"]),
        (
            Stage::JudgeDecided,
            &["decision", "decision-when", "decision-date", "something-new"],
        ),
        (
            Stage::BiaAppeal,
            &["who-appealed", "appeal-about", "earlier-motion", "something-new"],
        ),
        (
            Stage::CircuitAppeal,
            &[
                "decision-when",
                "decision-date",
                "earlier-motion",
                "something-new",
            ],
        ),
        (
            Stage::FinalOrder,
            &[
                "decision-when",
                "decision-date",
                "order-kind",
                "earlier-motion",
                "something-new",
            ],
        ),
        (Stage::FearCase, &[]),
        (
            Stage::CaseEnded,
            &["case-ended-how", "decision-when", "decision-date"],
        ),
    ];
    for (stage, own) in cases {
        let shared: &[&str] = if stage == Stage::NoCase { &[] } else { &everywhere };
        assert_eq!(
            ids(&at(stage), Part::Case),
            [own, shared].concat(),
            "{}",
            stage.id()
        );
        assert_eq!(
            path(&at(stage)).contains(&QuestionId::GovernmentAsked),
            stage != Stage::NoCase
        );
    }
    assert_eq!(ids(&Answers::default(), Part::Case), everywhere);
}

#[test]
fn the_stop_comes_after_part_now_and_the_flags_are_one_step() {
    for stage in Stage::ALL {
        let steps = steps(&at(*stage));
        let stop = steps.iter().position(|step| *step == Step::Stop).unwrap();
        assert!(steps[..stop].iter().all(|step| part(*step) == Some(Part::Now)));
        assert!(
            steps[stop + 1..]
                .iter()
                .all(|step| part(*step) != Some(Part::Now))
        );
        assert_eq!(
            steps
                .iter()
                .filter(|step| part(**step) == Some(Part::Private))
                .count(),
            1
        );
        assert_eq!(steps.last(), Some(&Step::Check));
        assert_eq!(steps[0], first());
    }
}

#[test]
fn a_step_that_is_not_asked_leads_to_the_next_one_that_is() {
    let answers = at(Stage::NoCase);
    let hidden = Step::Question(QuestionId::OrderKind);
    assert_eq!(next(&answers, hidden), Step::Question(QuestionId::Relief));
    assert_eq!(previous(&answers, hidden), Some(Step::Stop));
}

#[test]
fn a_step_has_one_id() {
    for step in steps(&at(Stage::FinalOrder)) {
        assert_eq!(Step::from_id(step.id()), Some(step));
    }
    assert_eq!(Step::from_id("flag-arrest"), Some(Step::Flags));
    assert_eq!(Step::from_id("stag"), None);
}

#[test]
fn parts_are_counted_from_one() {
    assert_eq!(
        Part::ALL.iter().map(|part| number(*part)).collect::<Vec<_>>(),
        [1, 2, 3, 4, 5, 6]
    );
}

#[test]
fn how_long_ago_holds_for_one_day() {
    let saved = date(2026, 11, 24);
    assert!(!is_stale(saved, saved));
    assert!(!is_stale(saved, date(2026, 11, 25)));
    assert!(is_stale(saved, date(2026, 11, 26)));
    assert!(
        !is_stale(saved, date(2026, 11, 1)),
        "a clock set back asks nothing again"
    );
}
