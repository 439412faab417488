//! The conditions of the rules, in words.

use pedir::content::{self, Words};
use pedir::domain::condition::Condition;
use pedir::domain::questions::question;
use pedir::domain::rules::predicate::{Stages, Test, Way, When};
use pedir::domain::rules::timing::Nearness;
use pedir::domain::vocabulary::{QuestionId, Stage};

use super::html::{code, text};

/// When a question is asked.
pub(super) fn asked(condition: Condition) -> String {
    match condition {
        Condition::Always => "always".to_owned(),
        Condition::StageIs(stages) => format!("stage is {}", named(stages)),
        Condition::StageIsNot(stage) => {
            format!("stage is not {}; also when it is not known", code(stage.id()))
        }
        Condition::ReliefIsNotNone => format!("{} is not {}", code("relief"), code("none")),
    }
}

/// A way in which a kind of request is possible.
pub(super) fn way(way: &Way, words: &Words) -> String {
    let needs = way.needs.iter().map(|(test, _)| *test).collect::<Vec<_>>();
    both(way.stages, &needs, words)
}

/// When something holds.
pub(super) fn when(when: &When, words: &Words) -> String {
    both(when.stages, when.tests, words)
}

fn both(at: Stages, tests: &[Test], words: &Words) -> String {
    let mut parts: Vec<_> = stages(at).into_iter().collect();
    parts.extend(tests.iter().map(|one| test(*one, words)));
    if parts.is_empty() {
        "always".to_owned()
    } else {
        parts.join(" and ")
    }
}

fn stages(stages: Stages) -> Option<String> {
    Some(match stages {
        Stages::Any => return None,
        Stages::Known => "stage is known".to_owned(),
        Stages::Of(stages) => format!("stage is {}", named(stages)),
        Stages::But(stages) => format!("stage is known and not {}", named(stages)),
        Stages::UnknownOr([]) => "stage is not known".to_owned(),
        Stages::UnknownOr(stages) => format!("stage is {} or not known", named(stages)),
        Stages::UnknownOrBut(stages) => format!("stage is not {}", named(stages)),
    })
}

/// A test of one answer.
pub(super) fn test(test: Test, words: &Words) -> String {
    match test {
        Test::Is(id, choices) => {
            let choices: Vec<_> = choices.iter().map(|choice| chosen(id, *choice, words)).collect();
            format!("{} is {}", code(id.id()), choices.join(" or "))
        }
        Test::Has(id, choice) => format!("{} has {}", code(id.id()), chosen(id, choice, words)),
        Test::HasOneOf(id, choices) => {
            let choices: Vec<_> = choices.iter().map(|choice| chosen(id, *choice, words)).collect();
            format!("{} has {}", code(id.id()), choices.join(" or "))
        }
        Test::Any(id) => format!("{} has something other than {}", code(id.id()), code("none")),
        Test::NotAnswered(id) => format!("{} is asked and not answered, or not known", code(id.id())),
        Test::DecidedOver30DaysAgo => {
            "the decision is 31 days old or older (the exact day beats the number of days)".to_owned()
        }
        Test::DecidedLongAgo => {
            "the decision is 31 days old or older (by the exact day or by the number of days)".to_owned()
        }
        Test::DecidedLately => {
            "the decision is at most 30 days old (by the exact day or by the number of days), or the \
             number of days is not answered"
                .to_owned()
        }
        Test::NextDate(Nearness::Past) => format!("{} is before today", code("next-date")),
        Test::NextDate(Nearness::Soon) => format!("{} is today or within 14 days", code("next-date")),
        Test::NextDate(Nearness::Later) => format!("{} is later than 14 days", code("next-date")),
        Test::NinthCircuit => "the court belongs to the 9th Circuit".to_owned(),
        Test::OrUnknown(known) => format!("({}, or not known)", self::test(*known, words)),
        Test::Not(known) => format!("not ({}), and answered", self::test(*known, words)),
        Test::NotKnown(known) => format!("it is not known whether {}", self::test(*known, words)),
    }
}

fn chosen(id: QuestionId, choice: u8, words: &Words) -> String {
    let place = usize::from(choice);
    let known = question(id).kind.choices()[place];
    format!(
        "{} ({})",
        code(known),
        text(words.get(content::choice(id, place)))
    )
}

fn named(stages: &[Stage]) -> String {
    stages
        .iter()
        .map(|stage| code(stage.id()))
        .collect::<Vec<_>>()
        .join(" or ")
}
