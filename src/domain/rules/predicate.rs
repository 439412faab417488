//! Three-valued tests of answers. They are data, so that a verdict can name the answers behind it and the map of
//! the interview can print them.

use crate::domain::case::{Case, Circuit};
use crate::domain::rules::timing::{self, Nearness};
use crate::domain::vocabulary::{DecisionWhen, QuestionId, ReasonId, Stage};

/// What a test says of a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Truth {
    /// It holds.
    Yes,
    /// It does not.
    No,
    /// The question behind it is not answered.
    Unknown,
}

/// A test of one answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Test {
    /// A question with one answer has one of these, given as places among its choices.
    Is(QuestionId, &'static [u8]),
    /// A question with many answers has this one among them.
    Has(QuestionId, u8),
    /// A question with many answers has one or more of these among them.
    HasOneOf(QuestionId, &'static [u8]),
    /// A question with many answers has one other than `none`.
    Any(QuestionId),
    /// A question is asked, and its answer is not known.
    NotAnswered(QuestionId),
    /// The decision is 31 days old or older; the exact day beats the number of days.
    DecidedOver30DaysAgo,
    /// The decision is 31 days old or older, by the exact day or by the number of days: either is enough.
    DecidedLongAgo,
    /// The decision is at most 30 days old, by the exact day or by the number of days, or the latter is not answered.
    DecidedLately,
    /// The next date is as near as this.
    NextDate(Nearness),
    /// The court belongs to the 9th Circuit.
    NinthCircuit,
    /// The test holds, or its question is not answered.
    OrUnknown(&'static Test),
    /// The test does not hold, and its question is answered.
    Not(&'static Test),
    /// Whether the test holds is not known.
    NotKnown(&'static Test),
}

/// The stages at which something holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stages {
    /// Every stage, also one not known.
    Any,
    /// Every stage that is known.
    Known,
    /// These.
    Of(&'static [Stage]),
    /// Every stage that is known, but for these.
    But(&'static [Stage]),
    /// These, and a stage not known.
    UnknownOr(&'static [Stage]),
    /// Every stage, also one not known, but for these.
    UnknownOrBut(&'static [Stage]),
}

/// Something holds at these stages if all the tests hold.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct When {
    /// At these stages.
    pub stages: Stages,
    /// If these hold.
    pub tests: &'static [Test],
}

/// A way in which a kind of request is possible: at these stages, if all the needs are met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Way {
    /// At these stages.
    pub stages: Stages,
    /// Each test with the reason to give where it does not hold.
    pub needs: &'static [(Test, ReasonId)],
}

impl Test {
    /// What it says of this case.
    pub fn of(self, case: &Case) -> Truth {
        match self {
            Self::Is(question, choices) => known(case.one(question).map(|choice| choices.contains(&choice))),
            Self::Has(question, choice) => known(case.has(question, choice)),
            Self::HasOneOf(question, choices) => {
                let has = |choice: &u8| case.has(question, *choice) == Some(true);
                known(case.any(question).map(|_| choices.iter().any(has)))
            }
            Self::Any(question) => known(case.any(question)),
            Self::NotAnswered(question) => known(Some(case.asks(question) && !case.knows(question))),
            Self::DecidedLongAgo => known(Some(
                timing::decided_as(case, DecisionWhen::is_over_30_days).is_some(),
            )),
            Self::DecidedLately => known(Some(timing::decided_lately(case).is_some())),
            Self::NextDate(nearness) => known(timing::next_date(case).map(|near| near == nearness)),
            Self::DecidedOver30DaysAgo => {
                known(timing::decided(case).map(|(when, _)| when.is_over_30_days()))
            }
            Self::NinthCircuit => match case.circuit() {
                Circuit::Unknown | Circuit::Varies => Truth::Unknown,
                Circuit::Ninth => Truth::Yes,
                Circuit::Other => Truth::No,
            },
            Self::OrUnknown(test) => test.of(case),
            Self::Not(test) => match test.of(case) {
                Truth::Yes => Truth::No,
                Truth::No => Truth::Yes,
                Truth::Unknown => Truth::Unknown,
            },
            Self::NotKnown(test) => known(Some(test.of(case) == Truth::Unknown)),
        }
    }

    /// The question that it reads.
    pub fn question(self, case: &Case) -> QuestionId {
        match self {
            Self::Is(question, _)
            | Self::Has(question, _)
            | Self::HasOneOf(question, _)
            | Self::Any(question)
            | Self::NotAnswered(question) => question,
            Self::NextDate(_) => QuestionId::NextDate,
            Self::DecidedLongAgo => {
                timing::decided_as(case, DecisionWhen::is_over_30_days).unwrap_or(QuestionId::DecisionWhen)
            }
            Self::DecidedLately => timing::decided_lately(case).unwrap_or(QuestionId::DecisionWhen),
            Self::DecidedOver30DaysAgo => {
                timing::decided(case).map_or(QuestionId::DecisionWhen, |(_, question)| question)
            }
            Self::NinthCircuit => QuestionId::Court,
            Self::OrUnknown(test) | Self::Not(test) | Self::NotKnown(test) => test.question(case),
        }
    }

    /// Whether an answer not known is enough.
    pub const fn is_lenient(self) -> bool {
        matches!(self, Self::OrUnknown(_))
    }
}

impl Stages {
    /// Whether this stage is among them.
    pub fn allow(self, stage: Option<Stage>) -> bool {
        match self {
            Self::Any => true,
            Self::Known => stage.is_some(),
            Self::Of(stages) => stage.is_some_and(|stage| stages.contains(&stage)),
            Self::But(stages) => stage.is_some_and(|stage| !stages.contains(&stage)),
            Self::UnknownOr(stages) => stage.is_none_or(|stage| stages.contains(&stage)),
            Self::UnknownOrBut(stages) => stage.is_none_or(|stage| !stages.contains(&stage)),
        }
    }
}

impl When {
    /// The questions behind it.
    pub fn questions(self, case: &Case) -> Vec<QuestionId> {
        let stage = (self.stages != Stages::Any).then_some(QuestionId::Stage);
        stage
            .into_iter()
            .chain(self.tests.iter().map(|test| test.question(case)))
            .collect()
    }

    /// Whether it holds. Each question that decided nothing because it is not answered is added to `unknown`.
    pub fn holds(self, case: &Case, unknown: &mut Vec<QuestionId>) -> bool {
        self.stages.allow(case.stage()) && self.tests.iter().all(|test| passes(*test, case, unknown))
    }
}

/// Whether a test holds, or need not; a question not answered is added to `unknown`.
pub fn passes(test: Test, case: &Case, unknown: &mut Vec<QuestionId>) -> bool {
    match test.of(case) {
        Truth::Yes => true,
        Truth::No => false,
        Truth::Unknown => {
            let question = test.question(case);
            if !unknown.contains(&question) {
                unknown.push(question);
            }
            test.is_lenient()
        }
    }
}

fn known(holds: Option<bool>) -> Truth {
    match holds {
        Some(true) => Truth::Yes,
        Some(false) => Truth::No,
        None => Truth::Unknown,
    }
}
