//! A warning: what to know before asking, and when it is said.

use crate::domain::case::Case;
use crate::domain::outcome::Reason;
use crate::domain::rules::predicate::{Stages, Test, Truth};
use crate::domain::rules::warnings::warnings;
use crate::domain::vocabulary::{FactId, OptionId, QuestionId, ReasonId, Stage};

/// A warning, and when it is given.
#[derive(Clone, Copy, Debug)]
pub struct Warning {
    /// Its sentence.
    pub reason: ReasonId,
    /// The fact behind it.
    pub fact: FactId,
    /// At these stages.
    pub stages: Stages,
    /// If this holds.
    pub test: Option<Test>,
}

/// The warnings for a kind of request in this case.
pub fn of(option: OptionId, case: &Case) -> Vec<Reason> {
    let mut reasons = Vec::new();
    for warning in warnings(option) {
        let holds = warning.stages.allow(case.stage())
            && warning.test.is_none_or(|test| match test.of(case) {
                Truth::Yes => true,
                Truth::No => false,
                Truth::Unknown => test.is_lenient(),
            });
        if holds {
            let from = warning.test.map_or(QuestionId::Stage, |test| test.question(case));
            reasons.push(Reason {
                id: warning.reason,
                from: vec![from],
                fact: Some(warning.fact),
            });
        }
    }
    reasons
}

impl Warning {
    /// If this holds alone.
    #[must_use]
    pub const fn only(mut self, test: Test) -> Self {
        self.test = Some(test);
        self
    }

    /// At these stages alone.
    #[must_use]
    pub const fn at(mut self, stages: &'static [Stage]) -> Self {
        self.stages = Stages::Of(stages);
        self
    }
}

/// Said of every case.
pub(crate) const fn warning(reason: ReasonId, fact: FactId) -> Warning {
    Warning {
        reason,
        fact,
        stages: Stages::Any,
        test: None,
    }
}

/// It can do real harm, as this fact says.
pub(crate) const fn harm(fact: FactId) -> Warning {
    warning(ReasonId::CanHarm, fact)
}

/// There is a limit or a risk, as this fact says.
pub(crate) const fn limit(fact: FactId) -> Warning {
    warning(ReasonId::KnownLimit, fact)
}
