//! What was found so far, for the rules that build on it.

use crate::domain::case::Case;
use crate::domain::outcome::{Judged, Urgent};
use crate::domain::vocabulary::{OptionId, Stage, UrgentId, Verdict};

/// A case, its urgent boxes and its verdicts.
#[derive(Clone, Copy)]
pub struct Findings<'a> {
    /// The case.
    pub case: &'a Case<'a>,
    /// The boxes open.
    pub urgent: &'a [Urgent],
    /// All verdicts.
    pub options: &'a [Judged],
}

impl Findings<'_> {
    /// Whether this box is open.
    pub fn is_open(&self, id: UrgentId) -> bool {
        self.urgent.iter().any(|urgent| urgent.id == id)
    }

    /// Whether this kind of request is possible.
    pub fn is_possible(&self, option: OptionId) -> bool {
        self.options
            .iter()
            .any(|judged| judged.option == option && judged.verdict != Verdict::NotNow)
    }

    /// Whether the stage is one of these.
    pub fn at(&self, stages: &[Stage]) -> bool {
        self.case.stage().is_some_and(|stage| stages.contains(&stage))
    }
}
