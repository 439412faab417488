//! Which answers belong to which question.

use super::{
    Age, AppealAbout, Attorney, Caregiver, CaseEndedHow, Community, Decision, DecisionWhen, EarlierMotion,
    Family, FamilyCase, Goal, GovernmentAsked, Health, Hearing, Opening, OrderKind, OtherAgency, Phone,
    QuestionId, Relief, Soon, Stage, Who, WhoAppealed, WorkSchool, YearsHere, YesNo,
};

impl QuestionId {
    /// The ids of its answers besides `unknown`, in the order of the contract; none for a date, a court or a text.
    pub const fn choices(self) -> &'static [&'static str] {
        match self {
            Self::Attorney => Attorney::IDS,
            Self::Soon => Soon::IDS,
            Self::Stage => Stage::IDS,
            Self::GovernmentAsked => GovernmentAsked::IDS,
            Self::Hearing => Hearing::IDS,
            Self::Decision => Decision::IDS,
            Self::CaseEndedHow => CaseEndedHow::IDS,
            Self::DecisionWhen => DecisionWhen::IDS,
            Self::WhoAppealed => WhoAppealed::IDS,
            Self::AppealAbout => AppealAbout::IDS,
            Self::OrderKind => OrderKind::IDS,
            Self::EarlierMotion => EarlierMotion::IDS,
            Self::Relief => Relief::IDS,
            Self::OtherAgency => OtherAgency::IDS,
            Self::YearsHere => YearsHere::IDS,
            Self::Age => Age::IDS,
            Self::Family => Family::IDS,
            Self::FamilyCase => FamilyCase::IDS,
            Self::Caregiver => Caregiver::IDS,
            Self::WorkSchool => WorkSchool::IDS,
            Self::Community => Community::IDS,
            Self::Health => Health::IDS,
            Self::Goal => Goal::IDS,
            Self::Detained
            | Self::CheckIn
            | Self::SomethingNew
            | Self::AddressCurrent
            | Self::CameAsChild
            | Self::FlagHarmed
            | Self::FlagArrest
            | Self::FlagEarlierOrder
            | Self::FlagMissedHearing => YesNo::IDS,
            Self::DecisionDate | Self::Court | Self::NextDate | Self::OwnWords => &[],
        }
    }
}

impl Opening {
    /// The ids of its answers besides `unknown`.
    pub const fn choices(self) -> &'static [&'static str] {
        match self {
            Self::Phone => Phone::IDS,
            Self::Who => Who::IDS,
        }
    }
}
