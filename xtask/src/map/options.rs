//! The kinds of request, each with its conditions and warnings.

use pedir::content::{self, OptionWord};
use pedir::domain::options::{RANKED, rule};
use pedir::domain::rules::predicate::When;
use pedir::domain::rules::verdict::MOST_FIRST;
use pedir::domain::rules::warning::Warning;
use pedir::domain::rules::warnings::warnings;
use pedir::domain::vocabulary::{Goal, OptionId, QuestionId};

use super::conditions::{test, way, when};
use super::html::{code, list, table, text};
use super::sections::Map;

/// All of them, best first.
pub(super) fn table_of(map: &Map) -> String {
    let rows = RANKED
        .iter()
        .enumerate()
        .map(|(place, id)| option(map, place + 1, *id));
    let heads = [
        "Rank",
        "Kind of request",
        "Possible when one of these holds",
        "Talked about first",
        "Careful",
        "Warnings",
    ];
    format!(
        "<h2>Kinds of request</h2>\n<p>What is not possible is “not now”. What can do harm is “be careful”. What is \
             possible and wanted is “talk first”. The rest is “also ask”.</p>\n{}",
        table(heads, rows)
    )
}

fn option(map: &Map, rank: usize, option: OptionId) -> [String; 6] {
    let rule = rule(option);
    let to = if rule.writes_to_dhs {
        "writes to DHS"
    } else {
        "does not write to DHS"
    };
    let goals = list(rule.serves.iter().map(|id| goal(map, *id)), "no goal");
    let first = rule.first.map_or_else(
        || format!("never. It serves: {goals}"),
        |first| {
            let inferred = first.inferred.map_or_else(
                || "never".to_owned(),
                |(inferred, why)| {
                    let why = text(map.words.get(content::reason(why)));
                    format!("when {} (“{why}”)", when(&inferred, map.words))
                },
            );
            let only = when(&first.only, map.words);
            format!("only when: {only}. For these goals: {goals} With no goal answered: {inferred}")
        },
    );
    let careful = rule
        .careful
        .map_or_else(|| "never".to_owned(), |careful| when(&careful, map.words));
    [
        rank.to_string(),
        format!(
            "{} {} ({to})",
            code(option.id()),
            text(map.words.get(content::option(option, OptionWord::Name)))
        ),
        list(rule.possible.iter().map(|open| way(open, map.words)), ""),
        first,
        careful,
        list(warnings(option).iter().map(|one| warning(map, one)), "none"),
    ]
}

fn warning(map: &Map, warning: &Warning) -> String {
    let condition = warning.test.map(|one| test(one, map.words)).unwrap_or_default();
    let at = when(
        &When {
            stages: warning.stages,
            tests: &[],
        },
        map.words,
    );
    let condition = match (at.as_str(), condition.as_str()) {
        ("always", "") => String::new(),
        ("always", only) => format!(" ({only})"),
        (at, "") => format!(" ({at})"),
        (at, only) => format!(" ({at} and {only})"),
    };
    let reason = text(map.words.get(content::reason(warning.reason)));
    format!("{reason}{condition}: {}", map.fact(warning.fact))
}

fn goal(map: &Map, goal: Goal) -> String {
    format!(
        "{} {}",
        code(goal.id()),
        text(map.words.get(content::choice(QuestionId::Goal, goal as usize)))
    )
}

/// What holds over all kinds together.
pub(super) fn caps() -> String {
    let never = RANKED
        .iter()
        .filter(|option| rule(**option).first.is_none())
        .map(|option| code(option.id()));
    let rules = [
            "At <code>no-case</code>, <code>nta-not-filed</code>, <code>case-ended</code> and <code>fear-case</code>, and \
             where the stage is not known, nothing is talked about first."
                .to_owned(),
            format!("Never talked about first: {}.", never.collect::<Vec<_>>().join(", ")),
            format!("At most {MOST_FIRST} are talked about first; past them, by rank, the others are asked about too, and say so."),
            "A kind of request that writes to DHS carries “talk with an attorney in private first” at every stage but \
             <code>court-pending</code>, <code>court-closed</code>, <code>judge-decided</code> and <code>bia-appeal</code>, and \
             wherever <code>flag-arrest</code> or <code>flag-earlier-order</code> is not <code>no</code>."
                .to_owned(),
            "A verdict that rests on a question not answered names it.".to_owned(),
        ];
    format!("<h2>Rules over all kinds</h2>\n{}", list(rules, ""))
}
