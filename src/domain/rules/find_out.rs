//! What is not known yet and matters: each "I don't know", and each question not answered, that can change the result.

use crate::domain::case::Case;
use crate::domain::rules::cause;
use crate::domain::rules::cause::Cause::{self, At, AtIf, If};
use crate::domain::rules::conditions::{HAS_HELPER, STAGE_UNKNOWN};
use crate::domain::rules::predicate::Stages::{self, Of};
use crate::domain::rules::predicate::Test::{self, Is, Not, NotAnswered, NotKnown, OrUnknown};
use crate::domain::vocabulary::{FindOutId, QuestionId, Soon, Stage};

/// What to find out, in the order of the vocabulary.
pub fn to_find_out(case: &Case) -> Vec<FindOutId> {
    cause::those(FindOutId::ALL, causes, case)
}

/// Whether it is not known and matters in this case.
pub fn is_missing(id: FindOutId, case: &Case) -> bool {
    cause::any(causes(id), case)
}

/// What makes it something to find out.
pub const fn causes(id: FindOutId) -> &'static [Cause] {
    match id {
        FindOutId::Stage => &[At(STAGE_UNKNOWN)],
        FindOutId::Order => &[At(STAGE_UNKNOWN), If(NotAnswered(QuestionId::FlagEarlierOrder))],
        FindOutId::Helper => &[If(HAS_HELPER)],
        FindOutId::Detained => &[If(NotAnswered(QuestionId::Detained))],
        // Not for a person who says that there is none.
        FindOutId::NextDate => &[
            AtIf(Stages::Any, &[NotAnswered(QuestionId::NextDate), MAY_HAVE_DATE]),
            AtIf(Of(&[Stage::NoCase]), &[NotAnswered(QuestionId::Soon)]),
        ],
        FindOutId::CheckIn => &[If(NotAnswered(QuestionId::CheckIn))],
        FindOutId::GovernmentAsked => &[If(NotAnswered(QuestionId::GovernmentAsked))],
        FindOutId::Hearing => &[If(NotAnswered(QuestionId::Hearing))],
        FindOutId::Decision => &[If(NotAnswered(QuestionId::Decision))],
        FindOutId::CaseEndedHow => &[If(NotAnswered(QuestionId::CaseEndedHow))],
        FindOutId::DecisionWhen => &[AtIf(
            Stages::Any,
            &[
                NotAnswered(QuestionId::DecisionWhen),
                NotKnown(&Test::DecidedOver30DaysAgo),
            ],
        )],
        FindOutId::WhoAppealed => &[If(NotAnswered(QuestionId::WhoAppealed))],
        FindOutId::AppealAbout => &[If(NotAnswered(QuestionId::AppealAbout))],
        FindOutId::OrderKind => &[If(NotAnswered(QuestionId::OrderKind))],
        FindOutId::EarlierMotion => &[If(NotAnswered(QuestionId::EarlierMotion))],
        FindOutId::SomethingNew => &[If(NotAnswered(QuestionId::SomethingNew))],
        FindOutId::Court => &[If(NotAnswered(QuestionId::Court))],
        FindOutId::Circuit => &[AtIf(
            Of(&[Stage::CircuitAppeal]),
            &[NotKnown(&Test::NinthCircuit)],
        )],
        FindOutId::Address => &[If(NotAnswered(QuestionId::AddressCurrent))],
        FindOutId::Relief => &[If(NotAnswered(QuestionId::Relief))],
        FindOutId::OtherAgency => &[If(NotAnswered(QuestionId::OtherAgency))],
        FindOutId::FamilyCase => &[If(NotAnswered(QuestionId::FamilyCase))],
        FindOutId::Arrests => &[If(NotAnswered(QuestionId::FlagArrest))],
        FindOutId::MissedHearing => &[If(NotAnswered(QuestionId::FlagMissedHearing))],
    }
}

const MAY_HAVE_DATE: Test = OrUnknown(&Not(&Is(QuestionId::Soon, &[Soon::NoDate as u8])));
