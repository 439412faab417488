//! Questions for the attorney, beside the one that each kind of request brings along.

use crate::domain::case::Circuit;
use crate::domain::rules::findings::Findings;
use crate::domain::rules::timing::{self, Nearness};
use crate::domain::vocabulary::{
    AttorneyQuestionId, CaseEndedHow, Decision, FamilyCase, Goal, GovernmentAsked, OptionId, OtherAgency,
    QuestionId, Relief, Stage, UrgentId, WhoAppealed, YearsHere,
};

/// The questions that this case raises, in the order of the vocabulary.
pub fn attorney_questions(found: &Findings) -> Vec<AttorneyQuestionId> {
    AttorneyQuestionId::ALL
        .iter()
        .copied()
        .filter(|id| is_raised(*id, found))
        .collect()
}

/// Whether this case raises the question.
pub fn is_raised(id: AttorneyQuestionId, found: &Findings) -> bool {
    let case = found.case;
    let is = |question, choice| case.is(question, choice);
    let has = |question, choice| case.has(question, choice) == Some(true);
    match id {
        AttorneyQuestionId::Stay => found.is_open(UrgentId::RemovalCanHappen),
        AttorneyQuestionId::Deadline => found.is_open(UrgentId::AppealDeadline),
        AttorneyQuestionId::Detention => found.is_open(UrgentId::DetainedNow),
        AttorneyQuestionId::Fear => found.is_open(UrgentId::FearCase),
        AttorneyQuestionId::KeepWin => {
            found.is_open(UrgentId::KeepYourWin)
                || is(QuestionId::WhoAppealed, WhoAppealed::Government as u8)
                || is(QuestionId::WhoAppealed, WhoAppealed::Both as u8)
        }
        AttorneyQuestionId::Dismissal => found.is_possible(OptionId::Dismissal),
        AttorneyQuestionId::EndAsylum => {
            has(QuestionId::GovernmentAsked, GovernmentAsked::EndAsylum as u8)
                || found.at(&[Stage::CourtPending]) && has(QuestionId::Relief, Relief::Asylum as u8)
        }
        AttorneyQuestionId::Restart => {
            has(QuestionId::GovernmentAsked, GovernmentAsked::Restart as u8)
                || found.at(&[Stage::CourtClosed])
        }
        AttorneyQuestionId::ExpeditedRemoval => {
            is(QuestionId::YearsHere, YearsHere::Under2 as u8)
                || case.stage().is_none()
                || found.at(&[
                    Stage::NoCase,
                    Stage::NtaNotFiled,
                    Stage::FearCase,
                    Stage::CaseEnded,
                ])
        }
        AttorneyQuestionId::AfterCase => found.at(&[Stage::CaseEnded]),
        AttorneyQuestionId::CheckIn => found.is_open(UrgentId::CheckIn),
        AttorneyQuestionId::Order => found.is_open(UrgentId::OrderUnknown),
        AttorneyQuestionId::MissedDate => {
            timing::next_date(case) == Some(Nearness::Past) || case.yes(QuestionId::FlagMissedHearing)
        }
        AttorneyQuestionId::Address => found.is_open(UrgentId::Address),
        AttorneyQuestionId::MotionLimits => found.is_possible(OptionId::MtrNonopp),
        AttorneyQuestionId::Circuit => found.at(&[Stage::CircuitAppeal]) && case.circuit() != Circuit::Ninth,
        AttorneyQuestionId::Uscis => is(QuestionId::OtherAgency, OtherAgency::Waiting as u8),
        AttorneyQuestionId::Asylum => has(QuestionId::Relief, Relief::Asylum as u8),
        AttorneyQuestionId::OtherRelief => case.any(QuestionId::Relief) != Some(true),
        AttorneyQuestionId::FamilyCases => {
            is(QuestionId::FamilyCase, FamilyCase::Same as u8)
                || is(QuestionId::FamilyCase, FamilyCase::Separate as u8)
        }
        AttorneyQuestionId::Leaving => {
            case.wants(Goal::LeaveWithoutOrder)
                || is(QuestionId::Decision, Decision::LeaveByDate as u8)
                || is(QuestionId::CaseEndedHow, CaseEndedHow::LeaveByDate as u8)
        }
        AttorneyQuestionId::Child => found.is_open(UrgentId::Child),
        AttorneyQuestionId::ShouldWeAsk | AttorneyQuestionId::WhatToSay => true,
        AttorneyQuestionId::WhoDecides => found.at(&[
            Stage::CourtPending,
            Stage::CourtClosed,
            Stage::JudgeDecided,
            Stage::BiaAppeal,
            Stage::CircuitAppeal,
            Stage::FinalOrder,
        ]),
    }
}
