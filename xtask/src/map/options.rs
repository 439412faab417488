//! The kinds of request, each with its conditions and warnings, the rules over all of them, and the reasons given.

use pedir::content::{self, OptionWord};
use pedir::domain::options::{RANKED, rule};
use pedir::domain::rules::attorney_first;
use pedir::domain::rules::rule::{ALWAYS, First};
use pedir::domain::rules::verdict::{MOST_FIRST, is_open};
use pedir::domain::rules::warning::Warning;
use pedir::domain::rules::warnings::warnings;
use pedir::domain::vocabulary::{OptionId, ReasonId, Stage};

use super::Map;
use super::conditions::named;
use super::html::{Of, Section, line, list, points};

/// All of them, best first.
pub(super) fn section(map: &Map) -> Section {
    let intro = "<p>What is not possible is “not now”. What can do harm is “be careful”. What is possible and wanted is “talk \
                 first”. The rest is “also ask”.</p>\n";
    let all = RANKED
        .iter()
        .enumerate()
        .map(|(place, id)| option(map, place + 1, *id));
    Section {
        id: "requests",
        title: "Kinds of request, by rank",
        body: intro.to_owned() + &all.collect::<String>(),
    }
}

fn option(map: &Map, rank: usize, option: OptionId) -> String {
    let rule = rule(option);
    let word = |word| map.text(content::option(option, word));
    let to = if rule.writes_to_dhs {
        "writes to DHS"
    } else {
        "does not write to DHS"
    };
    let careful = rule
        .careful
        .map_or_else(|| "never".to_owned(), |careful| map.when(careful));
    let rows = [
        ("Rank", format!("{rank}; {to}")),
        ("What it is", word(OptionWord::Sentence)),
        ("What could go wrong", word(OptionWord::Risk)),
        ("What it may do", word(OptionWord::MayDo)),
        (
            "Possible when one of these holds",
            list(rule.possible.iter().map(|open| map.way(open))),
        ),
        (
            "Serves the goals",
            line(rule.serves.iter().map(|goal| Of::Goal.link(goal.id()))),
        ),
        ("Talked about first", first(map, rule.first.as_ref())),
        ("Be careful", careful),
        (
            "Warnings",
            list(warnings(option).iter().map(|one| warning(map, one))),
        ),
        ("Question for the attorney", word(OptionWord::Question)),
    ];
    Of::Request.entry(option.id(), &word(OptionWord::Name), rows)
}

fn first(map: &Map, first: Option<&First>) -> String {
    let Some(first) = first else {
        return "never".to_owned();
    };
    let inferred = first.inferred.map_or_else(
        || "never".to_owned(),
        |(inferred, why)| format!("if {} ({})", map.when(inferred), Of::Reason.link(why.id())),
    );
    let only = if first.only == ALWAYS {
        String::new()
    } else {
        format!(" In both cases only if {}.", map.when(first.only))
    };
    format!("if a goal that it serves was chosen; with no goal answered: {inferred}.{only}")
}

fn warning(map: &Map, warning: &Warning) -> String {
    let tests: Vec<_> = warning.test.into_iter().collect();
    let when = map.both(warning.stages, &tests);
    let (reason, fact) = (Of::Reason.link(warning.reason.id()), map.fact(warning.fact));
    format!("{reason}, {when}: {fact}")
}

/// What holds over all kinds together.
pub(super) fn caps(map: &Map) -> Section {
    let never = RANKED.iter().filter(|option| rule(**option).first.is_none());
    let never = line(never.map(|option| Of::Request.link(option.id())));
    let closed: Vec<Stage> = Stage::ALL
        .iter()
        .copied()
        .filter(|stage| !is_open(Some(*stage)))
        .collect();
    let calls = attorney_first::CALLS
        .iter()
        .map(|(when, fact)| format!("{}: {}", map.when(*when), map.fact(*fact)));
    let first = Of::Reason.link(ReasonId::AttorneyFirst.id());
    let rules = [
        format!(
            "Where the stage is {} or not known, nothing is talked about first.",
            named(&closed)
        ),
        format!("Never talked about first: {never}."),
        format!(
            "At most {MOST_FIRST} are talked about first; past them, by rank, the others are asked about too, and say so ({}).",
            Of::Reason.link(ReasonId::PastFive.id())
        ),
        format!(
            "A kind of request that writes to DHS carries {first} when one of these holds: {}",
            points(calls)
        ),
        format!(
            "A verdict that rests on a question not answered names it ({}).",
            Of::Reason.link(ReasonId::RestsOnUnknown.id())
        ),
    ];
    Section {
        id: "all-requests",
        title: "Rules over all kinds",
        body: points(rules),
    }
}

/// What the verdict itself says, whatever the kind of request (`src/domain/rules/verdict.rs`).
const OF_THE_VERDICT: &[(ReasonId, &str)] = &[
    (ReasonId::PossibleAtStage, "the kind is possible at this stage"),
    (
        ReasonId::Detained,
        "bond or release is possible because the person is detained",
    ),
    (
        ReasonId::FitsGoal,
        "the kind serves a goal that was chosen, and can be talked about first",
    ),
    (
        ReasonId::NeverFirst,
        "the kind serves a goal that was chosen, and is never talked about first",
    ),
    (
        ReasonId::NotFirstHere,
        "the kind is wanted, and nothing is talked about first at this stage or it is not at this stage",
    ),
    (
        ReasonId::PastFive,
        "more kinds are talked about first than fit, and this one is of a lower rank",
    ),
    (
        ReasonId::StageUnknown,
        "the kind is not possible, and the stage is not known",
    ),
    (
        ReasonId::OtherStage,
        "the kind is not possible at this stage, for no other reason",
    ),
    (
        ReasonId::RestsOnUnknown,
        "the verdict rests on a question whose answer is not known",
    ),
    (
        ReasonId::AttorneyFirst,
        "the kind writes to DHS, and that can hurt here (see the rules over all kinds)",
    ),
];

/// Every reason that a verdict can give, with where it comes from.
pub(super) fn reasons(map: &Map) -> Section {
    let reason = |id: &ReasonId| {
        let by = |gives: &dyn Fn(OptionId) -> bool| {
            let ids = RANKED.iter().filter(|option| gives(**option));
            line(ids.map(|option| Of::Request.link(option.id())))
        };
        let needs = |option| rule(option).possible.iter().flat_map(|way| way.needs);
        let inferred = |option| rule(option).first.and_then(|first| first.inferred);
        let itself = OF_THE_VERDICT.iter().find(|(of_verdict, _)| of_verdict == id);
        let rows = [
            (
                "Said when",
                itself.map_or_else(String::new, |(_, when)| (*when).to_owned()),
            ),
            (
                "Said where it is not possible, of",
                by(&|option| needs(option).any(|(_, otherwise)| otherwise == id)),
            ),
            (
                "Said where it is talked about first, of",
                by(&|option| inferred(option).is_some_and(|(_, why)| why == *id)),
            ),
            (
                "A warning of",
                by(&|option| warnings(option).iter().any(|warning| warning.reason == *id)),
            ),
        ];
        Of::Reason.entry(id.id(), &map.text(content::reason(*id)), rows)
    };
    Section {
        id: "reasons",
        title: "Reasons that a verdict gives",
        body: ReasonId::ALL.iter().map(reason).collect(),
    }
}
