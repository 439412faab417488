//! Questions for the attorney, beside the one that each kind of request brings along.

use crate::domain::case::Case;
use crate::domain::rules::cause;
use crate::domain::rules::cause::Cause::{self, Always, At, AtIf, If, Open, Possible};
use crate::domain::rules::conditions::{FAMILY_HAS_CASE, USCIS_WAITING, YES};
use crate::domain::rules::predicate::Stages::{self, Of};
use crate::domain::rules::predicate::Test::{self, Has, Is, NextDate, Not, OrUnknown};
use crate::domain::rules::timing::Nearness;
use crate::domain::vocabulary::{
    AttorneyQuestionId, CaseEndedHow, Decision, Goal, GovernmentAsked, OptionId, QuestionId, Relief, Stage,
    UrgentId, WhoAppealed, YearsHere,
};

/// The questions that this case raises, in the order of the vocabulary.
pub fn attorney_questions(case: &Case) -> Vec<AttorneyQuestionId> {
    cause::those(AttorneyQuestionId::ALL, causes, case)
}

/// Whether this case raises the question.
pub fn is_raised(id: AttorneyQuestionId, case: &Case) -> bool {
    cause::any(causes(id), case)
}

/// What raises the question.
pub const fn causes(id: AttorneyQuestionId) -> &'static [Cause] {
    match id {
        AttorneyQuestionId::Stay => &[Open(UrgentId::RemovalCanHappen)],
        AttorneyQuestionId::Deadline => &[Open(UrgentId::AppealDeadline)],
        AttorneyQuestionId::Detention => &[Open(UrgentId::DetainedNow)],
        AttorneyQuestionId::Fear => &[Open(UrgentId::FearCase)],
        AttorneyQuestionId::KeepWin => &[
            Open(UrgentId::KeepYourWin),
            If(Is(
                QuestionId::WhoAppealed,
                &[WhoAppealed::Government as u8, WhoAppealed::Both as u8],
            )),
        ],
        AttorneyQuestionId::Dismissal => &[Possible(OptionId::Dismissal)],
        AttorneyQuestionId::EndAsylum => &[
            If(Has(QuestionId::GovernmentAsked, GovernmentAsked::EndAsylum as u8)),
            AtIf(Of(&[Stage::CourtPending]), &[ASYLUM]),
        ],
        AttorneyQuestionId::Restart => &[
            If(Has(QuestionId::GovernmentAsked, GovernmentAsked::Restart as u8)),
            At(Of(&[Stage::CourtClosed])),
        ],
        AttorneyQuestionId::ExpeditedRemoval => &[
            If(Is(QuestionId::YearsHere, &[YearsHere::Under2 as u8])),
            At(Stages::UnknownOr(&[
                Stage::NoCase,
                Stage::NtaNotFiled,
                Stage::FearCase,
                Stage::CaseEnded,
            ])),
        ],
        AttorneyQuestionId::AfterCase => &[At(Of(&[Stage::CaseEnded]))],
        AttorneyQuestionId::CheckIn => &[Open(UrgentId::CheckIn)],
        AttorneyQuestionId::Order => &[Open(UrgentId::OrderUnknown)],
        AttorneyQuestionId::MissedDate => &[
            If(NextDate(Nearness::Past)),
            If(Is(QuestionId::FlagMissedHearing, YES)),
        ],
        AttorneyQuestionId::Address => &[Open(UrgentId::Address)],
        AttorneyQuestionId::MotionLimits => &[Possible(OptionId::MtrNonopp)],
        AttorneyQuestionId::Circuit => &[AtIf(
            Of(&[Stage::CircuitAppeal]),
            &[OrUnknown(&Not(&Test::NinthCircuit))],
        )],
        AttorneyQuestionId::Uscis => &[If(USCIS_WAITING)],
        AttorneyQuestionId::Asylum => &[If(ASYLUM)],
        AttorneyQuestionId::OtherRelief => &[If(OrUnknown(&Has(QuestionId::Relief, Relief::None as u8)))],
        AttorneyQuestionId::FamilyCases => &[If(FAMILY_HAS_CASE)],
        AttorneyQuestionId::Leaving => &[
            If(Has(QuestionId::Goal, Goal::LeaveWithoutOrder as u8)),
            If(Is(QuestionId::Decision, &[Decision::LeaveByDate as u8])),
            If(Is(QuestionId::CaseEndedHow, &[CaseEndedHow::LeaveByDate as u8])),
        ],
        AttorneyQuestionId::Child => &[Open(UrgentId::Child)],
        AttorneyQuestionId::ShouldWeAsk | AttorneyQuestionId::WhatToSay => &[Always],
        AttorneyQuestionId::WhoDecides => &[At(Of(&[
            Stage::CourtPending,
            Stage::CourtClosed,
            Stage::JudgeDecided,
            Stage::BiaAppeal,
            Stage::CircuitAppeal,
            Stage::FinalOrder,
        ]))],
    }
}

const ASYLUM: Test = Has(QuestionId::Relief, Relief::Asylum as u8);
