//! The conditions of the rules, in words.

use pedir::content;
use pedir::domain::condition::Condition;
use pedir::domain::questions::question;
use pedir::domain::rules::cause::Cause;
use pedir::domain::rules::predicate::{Stages, Test, Way, When};
use pedir::domain::rules::timing::Nearness;
use pedir::domain::vocabulary::{QuestionId, Stage};

use super::Map;
use super::html::{Of, code, list};

impl Map {
    /// A way in which a kind of request is possible.
    pub(super) fn way(&self, way: &Way) -> String {
        let needs: Vec<_> = way.needs.iter().map(|(test, _)| *test).collect();
        self.both(way.stages, &needs)
    }

    /// When something holds.
    pub(super) fn when(&self, when: When) -> String {
        self.both(when.stages, when.tests)
    }

    /// What calls for a piece of the result: one of these.
    pub(super) fn causes(&self, causes: &[Cause]) -> String {
        list(causes.iter().map(|cause| self.cause(*cause)))
    }

    fn cause(&self, cause: Cause) -> String {
        match cause {
            Cause::Always => self.both(Stages::Any, &[]),
            Cause::At(stages) => self.both(stages, &[]),
            Cause::If(test) => self.test(test),
            Cause::AtIf(stages, tests) => self.both(stages, tests),
            Cause::Open(id) => format!("the box {} is open", Of::Box.link(id.id())),
            Cause::Possible(option) => format!("{} is possible", Of::Request.link(option.id())),
        }
    }

    /// At these stages, if all the tests hold.
    pub(super) fn both(&self, at: Stages, tests: &[Test]) -> String {
        let mut parts: Vec<_> = stages(at).into_iter().collect();
        parts.extend(tests.iter().map(|one| self.test(*one)));
        if parts.is_empty() {
            "always".to_owned()
        } else {
            parts.join(" and ")
        }
    }

    /// A test of one answer.
    pub(super) fn test(&self, test: Test) -> String {
        match test {
            Test::Is(id, choices) => format!("{} is {}", asks(id), self.one_of(id, choices)),
            Test::Has(id, choice) => format!("{} has {}", asks(id), self.one_of(id, &[choice])),
            Test::HasOneOf(id, choices) => format!("{} has {}", asks(id), self.one_of(id, choices)),
            Test::Any(id) => format!("{} has something other than {}", asks(id), code("none")),
            Test::NotAnswered(id) => format!("{} is asked, and not answered or not known", asks(id)),
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
            Test::NextDate(near) => {
                let near = match near {
                    Nearness::Past => "before today",
                    Nearness::Soon => "today or within 14 days",
                    Nearness::Later => "later than 14 days",
                };
                format!("{} is {near}", asks(QuestionId::NextDate))
            }
            Test::NinthCircuit => format!("{} belongs to the 9th Circuit", asks(QuestionId::Court)),
            Test::OrUnknown(known) => format!("({}, or not known)", self.test(*known)),
            Test::Not(Test::NotAnswered(id)) => format!("{} is answered", asks(*id)),
            Test::Not(known) => format!("it is known, and not so, that {}", self.test(*known)),
            Test::NotKnown(known) => format!("it is not known whether {}", self.test(*known)),
        }
    }

    fn one_of(&self, id: QuestionId, choices: &[u8]) -> String {
        let known = question(id).kind.choices();
        let chosen = choices.iter().map(|choice| {
            let place = usize::from(*choice);
            let known = known.get(place).copied().unwrap_or_default();
            format!("{} ({})", code(known), self.text(content::choice(id, place)))
        });
        chosen.collect::<Vec<_>>().join(" or ")
    }
}

/// When a question is asked.
pub(super) fn asked(condition: Condition) -> String {
    match condition {
        Condition::Always => "always".to_owned(),
        Condition::StageIs(stages) => format!("{} is {}", stage(), named(stages)),
        Condition::StageIsNot(other) => {
            format!(
                "{} is not {}; also when it is not known",
                stage(),
                code(other.id())
            )
        }
        Condition::ReliefIsNotNone => format!("{} is not {}", asks(QuestionId::Relief), code("none")),
    }
}

fn stages(stages: Stages) -> Option<String> {
    let stage = stage();
    Some(match stages {
        Stages::Any => return None,
        Stages::Known => format!("{stage} is known"),
        Stages::Of(stages) => format!("{stage} is {}", named(stages)),
        Stages::But(stages) => format!("{stage} is known and not {}", named(stages)),
        Stages::UnknownOr([]) => format!("{stage} is not known"),
        Stages::UnknownOr(stages) => format!("{stage} is {} or not known", named(stages)),
        Stages::UnknownOrBut(stages) => format!("{stage} is not {}", named(stages)),
    })
}

/// A question, as a link to it.
fn asks(id: QuestionId) -> String {
    Of::Question.link(id.id())
}

fn stage() -> String {
    asks(QuestionId::Stage)
}

/// Stages by their ids.
pub(super) fn named(stages: &[Stage]) -> String {
    let ids: Vec<_> = stages.iter().map(|stage| code(stage.id())).collect();
    ids.join(" or ")
}
