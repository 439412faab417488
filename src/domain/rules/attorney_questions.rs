//! Questions for the attorney, beside the one that each kind of request brings along.

use crate::domain::case::{Case, Circuit};
use crate::domain::rules::timing::{self, Nearness};
use crate::domain::rules::{urgent, verdict};
use crate::domain::vocabulary::{
    AttorneyQuestionId, CaseEndedHow, Decision, FamilyCase, Goal, GovernmentAsked, OptionId, OtherAgency,
    QuestionId, Relief, Stage, UrgentId, WhoAppealed, YearsHere,
};

/// The questions that this case raises, in the order of the vocabulary.
pub fn attorney_questions(case: &Case) -> Vec<AttorneyQuestionId> {
    AttorneyQuestionId::ALL
        .iter()
        .copied()
        .filter(|id| is_raised(*id, case))
        .collect()
}

/// Whether this case raises the question.
pub fn is_raised(id: AttorneyQuestionId, case: &Case) -> bool {
    let is = |question, choice| case.is(question, choice);
    let has = |question, choice| case.has(question, choice) == Some(true);
    match id {
        AttorneyQuestionId::Stay => urgent::is_open(case, UrgentId::RemovalCanHappen),
        AttorneyQuestionId::Deadline => urgent::is_open(case, UrgentId::AppealDeadline),
        AttorneyQuestionId::Detention => urgent::is_open(case, UrgentId::DetainedNow),
        AttorneyQuestionId::Fear => urgent::is_open(case, UrgentId::FearCase),
        AttorneyQuestionId::KeepWin => {
            urgent::is_open(case, UrgentId::KeepYourWin)
                || is(QuestionId::WhoAppealed, WhoAppealed::Government as u8)
                || is(QuestionId::WhoAppealed, WhoAppealed::Both as u8)
        }
        AttorneyQuestionId::Dismissal => verdict::is_possible(case, OptionId::Dismissal),
        AttorneyQuestionId::EndAsylum => {
            has(QuestionId::GovernmentAsked, GovernmentAsked::EndAsylum as u8)
                || case.at(&[Stage::CourtPending]) && has(QuestionId::Relief, Relief::Asylum as u8)
        }
        AttorneyQuestionId::Restart => {
            has(QuestionId::GovernmentAsked, GovernmentAsked::Restart as u8) || case.at(&[Stage::CourtClosed])
        }
        AttorneyQuestionId::ExpeditedRemoval => {
            is(QuestionId::YearsHere, YearsHere::Under2 as u8)
                || case.stage().is_none()
                || case.at(&[
                    Stage::NoCase,
                    Stage::NtaNotFiled,
                    Stage::FearCase,
                    Stage::CaseEnded,
                ])
        }
        AttorneyQuestionId::AfterCase => case.at(&[Stage::CaseEnded]),
        AttorneyQuestionId::CheckIn => urgent::is_open(case, UrgentId::CheckIn),
        AttorneyQuestionId::Order => urgent::is_open(case, UrgentId::OrderUnknown),
        AttorneyQuestionId::MissedDate => {
            timing::next_date(case) == Some(Nearness::Past) || case.yes(QuestionId::FlagMissedHearing)
        }
        AttorneyQuestionId::Address => urgent::is_open(case, UrgentId::Address),
        AttorneyQuestionId::MotionLimits => verdict::is_possible(case, OptionId::MtrNonopp),
        AttorneyQuestionId::Circuit => case.at(&[Stage::CircuitAppeal]) && case.circuit() != Circuit::Ninth,
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
        AttorneyQuestionId::Child => urgent::is_open(case, UrgentId::Child),
        AttorneyQuestionId::ShouldWeAsk | AttorneyQuestionId::WhatToSay => true,
        AttorneyQuestionId::WhoDecides => case.at(&[
            Stage::CourtPending,
            Stage::CourtClosed,
            Stage::JudgeDecided,
            Stage::BiaAppeal,
            Stage::CircuitAppeal,
            Stage::FinalOrder,
        ]),
    }
}
