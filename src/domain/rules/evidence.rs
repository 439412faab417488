//! The checklist: only the papers that the answers call for.

use crate::domain::case::Case;
use crate::domain::vocabulary::{
    Community, EarlierMotion, EvidenceId, FamilyCase, Goal, OrderKind, OtherAgency, QuestionId, Stage,
    WorkSchool,
};

/// The papers to show the attorney, in the order of the vocabulary.
pub fn evidence(case: &Case) -> Vec<EvidenceId> {
    EvidenceId::ALL
        .iter()
        .copied()
        .filter(|id| is_called_for(*id, case))
        .collect()
}

/// Whether the answers call for it.
pub fn is_called_for(id: EvidenceId, case: &Case) -> bool {
    let is = |question, choice| case.is(question, choice);
    let has = |question, choice| case.has(question, choice) == Some(true);
    let any = |question| case.any(question) == Some(true);
    match id {
        EvidenceId::CasePapers => case.stage() != Some(Stage::NoCase),
        EvidenceId::DecisionPapers => case.at(&[
            Stage::JudgeDecided,
            Stage::BiaAppeal,
            Stage::CircuitAppeal,
            Stage::FinalOrder,
            Stage::CaseEnded,
        ]),
        EvidenceId::AppealPapers => case.at(&[Stage::BiaAppeal, Stage::CircuitAppeal]),
        EvidenceId::MotionPapers => {
            is(QuestionId::EarlierMotion, EarlierMotion::Waiting as u8)
                || is(QuestionId::EarlierMotion, EarlierMotion::Refused as u8)
        }
        EvidenceId::MissedHearingProof => is(QuestionId::OrderKind, OrderKind::MissedHearing as u8),
        EvidenceId::GovernmentPapers => any(QuestionId::GovernmentAsked),
        EvidenceId::TimeHere => case.one(QuestionId::YearsHere).is_some(),
        EvidenceId::ChildhoodHere => case.yes(QuestionId::CameAsChild),
        EvidenceId::FamilyTies => any(QuestionId::Family),
        EvidenceId::FamilyCases => {
            is(QuestionId::FamilyCase, FamilyCase::Same as u8)
                || is(QuestionId::FamilyCase, FamilyCase::Separate as u8)
        }
        EvidenceId::Caregiving => any(QuestionId::Caregiver),
        EvidenceId::School => {
            has(QuestionId::WorkSchool, WorkSchool::Studies as u8)
                || has(QuestionId::WorkSchool, WorkSchool::Graduated as u8)
        }
        EvidenceId::CommunityLetters => {
            has(QuestionId::Community, Community::FaithGroup as u8)
                || has(QuestionId::Community, Community::Volunteers as u8)
        }
        EvidenceId::Military => {
            has(QuestionId::Community, Community::MilitarySelf as u8)
                || has(QuestionId::Community, Community::MilitaryFamily as u8)
        }
        EvidenceId::CharacterLetters => case.at(&[
            Stage::CourtPending,
            Stage::CourtClosed,
            Stage::BiaAppeal,
            Stage::FinalOrder,
        ]),
        EvidenceId::ReliefPapers => any(QuestionId::Relief),
        EvidenceId::UscisReceipts => is(QuestionId::OtherAgency, OtherAgency::Waiting as u8),
        EvidenceId::UscisApprovals => is(QuestionId::OtherAgency, OtherAgency::Approved as u8),
        EvidenceId::NewFacts => case.yes(QuestionId::SomethingNew),
        EvidenceId::CustodyPapers => case.yes(QuestionId::Detained),
        EvidenceId::CheckInPapers => case.yes(QuestionId::CheckIn),
        EvidenceId::AddressPapers => case.no(QuestionId::AddressCurrent),
        EvidenceId::ChangeCourtReason => case.wants(Goal::ChangeCourt) && case.at(&[Stage::CourtPending]),
        EvidenceId::Work => {
            has(QuestionId::WorkSchool, WorkSchool::Works as u8)
                || has(QuestionId::WorkSchool, WorkSchool::OwnsBusiness as u8)
        }
        EvidenceId::Taxes => has(QuestionId::WorkSchool, WorkSchool::FilesTaxes as u8),
        EvidenceId::Health => any(QuestionId::Health),
        EvidenceId::ArrestRecords => case.yes(QuestionId::FlagArrest),
        EvidenceId::HarmPapers => {
            case.yes(QuestionId::FlagHarmed)
                || has(QuestionId::Community, Community::HelpedPoliceOrCourt as u8)
        }
        EvidenceId::EarlierOrderPapers => case.yes(QuestionId::FlagEarlierOrder),
    }
}
