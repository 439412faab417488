//! What is not known yet and matters: each "I don't know", and each question not answered, that can change the result.

use crate::domain::case::{Case, Circuit};
use crate::domain::rules::timing;
use crate::domain::vocabulary::{Attorney, FindOutId, QuestionId, Soon, Stage};

/// What to find out, in the order of the vocabulary.
pub fn to_find_out(case: &Case) -> Vec<FindOutId> {
    FindOutId::ALL
        .iter()
        .copied()
        .filter(|id| is_missing(*id, case))
        .collect()
}

/// Whether it is not known and matters in this case.
pub fn is_missing(id: FindOutId, case: &Case) -> bool {
    match id {
        FindOutId::Stage => case.stage().is_none(),
        FindOutId::Order => case.stage().is_none() || case.one(QuestionId::FlagEarlierOrder).is_none(),
        FindOutId::Helper => case.is(QuestionId::Attorney, Attorney::Helper as u8),
        FindOutId::Detained => not_answered(QuestionId::Detained, case),
        FindOutId::NextDate => next_date(case),
        FindOutId::CheckIn => not_answered(QuestionId::CheckIn, case),
        FindOutId::GovernmentAsked => none_of_many(QuestionId::GovernmentAsked, case),
        FindOutId::Hearing => not_answered(QuestionId::Hearing, case),
        FindOutId::Decision => not_answered(QuestionId::Decision, case),
        FindOutId::CaseEndedHow => not_answered(QuestionId::CaseEndedHow, case),
        FindOutId::DecisionWhen => case.asks(QuestionId::DecisionWhen) && timing::decided(case).is_none(),
        FindOutId::WhoAppealed => not_answered(QuestionId::WhoAppealed, case),
        FindOutId::AppealAbout => not_answered(QuestionId::AppealAbout, case),
        FindOutId::OrderKind => not_answered(QuestionId::OrderKind, case),
        FindOutId::EarlierMotion => not_answered(QuestionId::EarlierMotion, case),
        FindOutId::SomethingNew => not_answered(QuestionId::SomethingNew, case),
        FindOutId::Court => case.asks(QuestionId::Court) && !case.has_court(),
        FindOutId::Circuit => {
            case.stage() == Some(Stage::CircuitAppeal)
                && matches!(case.circuit(), Circuit::Unknown | Circuit::Varies)
        }
        FindOutId::Address => not_answered(QuestionId::AddressCurrent, case),
        FindOutId::Relief => none_of_many(QuestionId::Relief, case),
        FindOutId::OtherAgency => not_answered(QuestionId::OtherAgency, case),
        FindOutId::FamilyCase => not_answered(QuestionId::FamilyCase, case),
        FindOutId::Arrests => not_answered(QuestionId::FlagArrest, case),
        FindOutId::MissedHearing => not_answered(QuestionId::FlagMissedHearing, case),
    }
}

fn not_answered(id: QuestionId, case: &Case) -> bool {
    case.asks(id) && case.one(id).is_none()
}

fn none_of_many(id: QuestionId, case: &Case) -> bool {
    case.asks(id) && case.any(id).is_none()
}

/// The next date: not to find out for a person who says that there is none.
fn next_date(case: &Case) -> bool {
    if case.is(QuestionId::Soon, Soon::NoDate as u8) {
        return false;
    }
    if case.asks(QuestionId::NextDate) {
        case.date(QuestionId::NextDate).is_none()
    } else {
        case.one(QuestionId::Soon).is_none()
    }
}
