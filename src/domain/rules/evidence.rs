//! The checklist: only the papers that the answers call for.

use crate::domain::case::Case;
use crate::domain::rules::cause;
use crate::domain::rules::cause::Cause::{self, At, AtIf, If};
use crate::domain::rules::conditions::{
    ARRESTED, CHECKS_IN, DETAINED, EARLIER_ORDER, FAMILY_HAS_CASE, GOVERNMENT_ASKED, MISSED_HEARING, MOVED,
    SOME_FAMILY, SOME_RELIEF, SOMETHING_NEW, USCIS_APPROVED, USCIS_WAITING, YES,
};
use crate::domain::rules::predicate::Stages::{self, Of};
use crate::domain::rules::predicate::Test::{Any, Has, HasOneOf, Is, Not, NotAnswered};
use crate::domain::vocabulary::{Community, EarlierMotion, EvidenceId, Goal, QuestionId, Stage, WorkSchool};

/// The papers to show the attorney, in the order of the vocabulary.
pub fn evidence(case: &Case) -> Vec<EvidenceId> {
    cause::those(EvidenceId::ALL, causes, case)
}

/// Whether the answers call for it.
pub fn is_called_for(id: EvidenceId, case: &Case) -> bool {
    cause::any(causes(id), case)
}

/// What calls for it.
pub const fn causes(id: EvidenceId) -> &'static [Cause] {
    match id {
        EvidenceId::CasePapers => &[At(Stages::UnknownOrBut(&[Stage::NoCase]))],
        EvidenceId::DecisionPapers => &[At(Of(&[
            Stage::JudgeDecided,
            Stage::BiaAppeal,
            Stage::CircuitAppeal,
            Stage::FinalOrder,
            Stage::CaseEnded,
        ]))],
        EvidenceId::AppealPapers => &[At(Of(&[Stage::BiaAppeal, Stage::CircuitAppeal]))],
        EvidenceId::MotionPapers => &[If(Is(
            QuestionId::EarlierMotion,
            &[EarlierMotion::Waiting as u8, EarlierMotion::Refused as u8],
        ))],
        EvidenceId::MissedHearingProof => &[If(MISSED_HEARING)],
        EvidenceId::GovernmentPapers => &[If(GOVERNMENT_ASKED)],
        EvidenceId::TimeHere => &[If(Not(&NotAnswered(QuestionId::YearsHere)))],
        EvidenceId::ChildhoodHere => &[If(Is(QuestionId::CameAsChild, YES))],
        EvidenceId::FamilyTies => &[If(SOME_FAMILY)],
        EvidenceId::FamilyCases => &[If(FAMILY_HAS_CASE)],
        EvidenceId::Caregiving => &[If(Any(QuestionId::Caregiver))],
        EvidenceId::School => &[If(HasOneOf(
            QuestionId::WorkSchool,
            &[WorkSchool::Studies as u8, WorkSchool::Graduated as u8],
        ))],
        EvidenceId::CommunityLetters => &[If(HasOneOf(
            QuestionId::Community,
            &[Community::FaithGroup as u8, Community::Volunteers as u8],
        ))],
        EvidenceId::Military => &[If(HasOneOf(
            QuestionId::Community,
            &[Community::MilitarySelf as u8, Community::MilitaryFamily as u8],
        ))],
        EvidenceId::CharacterLetters => &[At(Of(&[
            Stage::CourtPending,
            Stage::CourtClosed,
            Stage::BiaAppeal,
            Stage::FinalOrder,
        ]))],
        EvidenceId::ReliefPapers => &[If(SOME_RELIEF)],
        EvidenceId::UscisReceipts => &[If(USCIS_WAITING)],
        EvidenceId::UscisApprovals => &[If(USCIS_APPROVED)],
        EvidenceId::NewFacts => &[If(SOMETHING_NEW)],
        EvidenceId::CustodyPapers => &[If(DETAINED)],
        EvidenceId::CheckInPapers => &[If(CHECKS_IN)],
        EvidenceId::AddressPapers => &[If(MOVED)],
        EvidenceId::ChangeCourtReason => &[AtIf(
            Of(&[Stage::CourtPending]),
            &[Has(QuestionId::Goal, Goal::ChangeCourt as u8)],
        )],
        EvidenceId::Work => &[If(HasOneOf(
            QuestionId::WorkSchool,
            &[WorkSchool::Works as u8, WorkSchool::OwnsBusiness as u8],
        ))],
        EvidenceId::Taxes => &[If(Has(QuestionId::WorkSchool, WorkSchool::FilesTaxes as u8))],
        EvidenceId::Health => &[If(Any(QuestionId::Health))],
        EvidenceId::ArrestRecords => &[If(ARRESTED)],
        EvidenceId::HarmPapers => &[
            If(Is(QuestionId::FlagHarmed, YES)),
            If(Has(QuestionId::Community, Community::HelpedPoliceOrCourt as u8)),
        ],
        EvidenceId::EarlierOrderPapers => &[If(EARLIER_ORDER)],
    }
}
