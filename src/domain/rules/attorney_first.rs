//! "Talk with an attorney in private first": what every kind of request that writes to the government carries where
//! that can hurt.

use crate::domain::case::Case;
use crate::domain::outcome::Reason;
use crate::domain::vocabulary::{FactId, QuestionId, ReasonId, Stage};

/// The reason, where the stage or a private answer calls for it. A private question that is not answered counts too.
pub fn reason(case: &Case) -> Option<Reason> {
    let mut from = Vec::new();
    let mut fact = None;
    if !case.no(QuestionId::FlagArrest) {
        from.push(QuestionId::FlagArrest);
        fact = Some(FactId::CriminalRecordContact);
    }
    if !case.no(QuestionId::FlagEarlierOrder) {
        from.push(QuestionId::FlagEarlierOrder);
        fact = Some(FactId::OldOrderContact);
    }
    if let Some(of_stage) = calls_for_it(case.stage()) {
        from.insert(0, QuestionId::Stage);
        fact = Some(of_stage);
    }
    (!from.is_empty()).then_some(Reason {
        id: ReasonId::AttorneyFirst,
        from,
        fact,
    })
}

/// The fact behind the caution of a stage; none where a court or the Board has an open case.
fn calls_for_it(stage: Option<Stage>) -> Option<FactId> {
    match stage {
        None | Some(Stage::NoCase | Stage::NtaNotFiled | Stage::CaseEnded | Stage::FearCase) => {
            Some(FactId::NoNtaBringsAttention)
        }
        Some(Stage::CircuitAppeal | Stage::FinalOrder) => Some(FactId::OldOrderContact),
        Some(Stage::CourtPending | Stage::CourtClosed | Stage::JudgeDecided | Stage::BiaAppeal) => None,
    }
}
