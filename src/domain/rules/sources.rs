//! The facts that a result rests on.

use crate::domain::outcome::{Judged, Urgent};
use crate::domain::rules::{follow_up, urgent};
use crate::domain::vocabulary::{FactId, StepId, Verdict};

/// True of every request, so they stand beside every result.
pub const ALWAYS: &[FactId] = &[
    FactId::PdIsAChoice,
    FactId::PdNoStatus,
    FactId::PdCanBeUndone,
    FactId::PdNarrowNow,
    FactId::FactorsFromOldMemos,
];

/// Every fact behind the boxes, the options that are possible and the plan, once each, in the order of the vocabulary.
pub fn sources(boxes: &[Urgent], options: &[Judged], steps: &[StepId]) -> Vec<FactId> {
    let possible = options.iter().filter(|judged| judged.verdict != Verdict::NotNow);
    let mut used = ALWAYS.to_vec();
    used.extend(boxes.iter().flat_map(|urgent| urgent::facts(urgent.id)));
    used.extend(
        possible
            .flat_map(|judged| &judged.reasons)
            .filter_map(|reason| reason.fact),
    );
    used.extend(steps.iter().flat_map(|step| follow_up::facts(*step)));
    FactId::ALL
        .iter()
        .copied()
        .filter(|fact| used.contains(fact))
        .collect()
}
