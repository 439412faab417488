//! What speaks for the person: one answer behind each.

use crate::domain::case::Case;
use crate::domain::rules::predicate::{Test, Truth};
use crate::domain::vocabulary::{
    Age, Caregiver, Community, Family, Health, OtherAgency, QuestionId, StrengthId, WorkSchool, YearsHere,
    YesNo,
};

/// The strengths of this case, in the order of the vocabulary.
pub fn strengths(case: &Case) -> Vec<StrengthId> {
    StrengthId::ALL
        .iter()
        .copied()
        .filter(|id| test(*id).of(case) == Truth::Yes)
        .collect()
}

/// The answer behind a strength.
pub const fn test(id: StrengthId) -> Test {
    match id {
        StrengthId::HereFrom2To5 => Test::Is(QuestionId::YearsHere, &[YearsHere::From2To5 as u8]),
        StrengthId::HereFrom5To10 => Test::Is(QuestionId::YearsHere, &[YearsHere::From5To10 as u8]),
        StrengthId::HereOver10 => Test::Is(QuestionId::YearsHere, &[YearsHere::Over10 as u8]),
        StrengthId::CameAsChild => Test::Is(QuestionId::CameAsChild, &[YesNo::Yes as u8]),
        StrengthId::Under18 => Test::Is(QuestionId::Age, &[Age::Under18 as u8]),
        StrengthId::Over64 => Test::Is(QuestionId::Age, &[Age::Over64 as u8]),
        StrengthId::CitizenSpouse => family(Family::CitizenSpouse),
        StrengthId::CitizenChild => family(Family::CitizenChild),
        StrengthId::CitizenParent => family(Family::CitizenParent),
        StrengthId::ResidentSpouse => family(Family::ResidentSpouse),
        StrengthId::ResidentChild => family(Family::ResidentChild),
        StrengthId::ResidentParent => family(Family::ResidentParent),
        StrengthId::FamilyHere => family(Family::FamilyHere),
        StrengthId::CaresForChild => cares(Caregiver::Child),
        StrengthId::CaresForSickOrDisabled => cares(Caregiver::SickOrDisabled),
        StrengthId::CaresForOlderPerson => cares(Caregiver::OlderPerson),
        StrengthId::Studies => work_school(WorkSchool::Studies),
        StrengthId::Graduated => work_school(WorkSchool::Graduated),
        StrengthId::FaithGroup => community(Community::FaithGroup),
        StrengthId::Volunteers => community(Community::Volunteers),
        StrengthId::MilitarySelf => community(Community::MilitarySelf),
        StrengthId::MilitaryFamily => community(Community::MilitaryFamily),
        StrengthId::UscisWaiting => Test::Is(QuestionId::OtherAgency, &[OtherAgency::Waiting as u8]),
        StrengthId::UscisApproved => Test::Is(QuestionId::OtherAgency, &[OtherAgency::Approved as u8]),
        StrengthId::Works => work_school(WorkSchool::Works),
        StrengthId::OwnsBusiness => work_school(WorkSchool::OwnsBusiness),
        StrengthId::FilesTaxes => work_school(WorkSchool::FilesTaxes),
        StrengthId::HelpedPoliceOrCourt => community(Community::HelpedPoliceOrCourt),
        StrengthId::SeriousIllness => health(Health::SeriousIllness),
        StrengthId::Disability => health(Health::Disability),
        StrengthId::MentalHealth => health(Health::MentalHealth),
        StrengthId::PregnantOrNursing => health(Health::PregnantOrNursing),
    }
}

const fn family(member: Family) -> Test {
    Test::Has(QuestionId::Family, member as u8)
}

const fn cares(person: Caregiver) -> Test {
    Test::Has(QuestionId::Caregiver, person as u8)
}

const fn work_school(choice: WorkSchool) -> Test {
    Test::Has(QuestionId::WorkSchool, choice as u8)
}

const fn community(choice: Community) -> Test {
    Test::Has(QuestionId::Community, choice as u8)
}

const fn health(choice: Health) -> Test {
    Test::Has(QuestionId::Health, choice as u8)
}
