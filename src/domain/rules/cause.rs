//! Why a piece of the result is there. Data, so that the map of the interview can print it.

use crate::domain::case::Case;
use crate::domain::rules::predicate::{Stages, Test, When, passes};
use crate::domain::rules::{urgent, verdict};
use crate::domain::vocabulary::{OptionId, UrgentId};

/// A reason for a piece of the result: it is there when one of its causes holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Cause {
    /// Whatever was answered.
    Always,
    /// The case is at these stages.
    At(Stages),
    /// The test holds.
    If(Test),
    /// The case is at these stages, and all the tests hold.
    AtIf(Stages, &'static [Test]),
    /// This urgent box is open.
    Open(UrgentId),
    /// This kind of request is possible.
    Possible(OptionId),
}

/// Whether one of them holds.
pub fn any(causes: &[Cause], case: &Case) -> bool {
    causes.iter().any(|cause| cause.holds(case))
}

/// The pieces of a closed set that are there, in its order.
pub fn those<Id: Copy>(all: &[Id], causes: fn(Id) -> &'static [Cause], case: &Case) -> Vec<Id> {
    all.iter().copied().filter(|id| any(causes(*id), case)).collect()
}

impl Cause {
    fn holds(self, case: &Case) -> bool {
        match self {
            Self::Always => true,
            Self::At(stages) => stages.allow(case.stage()),
            Self::If(test) => passes(test, case, &mut Vec::new()),
            Self::AtIf(stages, tests) => When { stages, tests }.holds(case, &mut Vec::new()),
            Self::Open(id) => urgent::is_open(case, id),
            Self::Possible(option) => verdict::is_possible(case, option),
        }
    }
}
