//! The follow-up plan: who does what. Some steps stand in every plan, so that it is never empty.

use crate::domain::case::Case;
use crate::domain::rules::cause;
use crate::domain::rules::cause::Cause::{self, Always, At, AtIf, If, Open, Possible};
use crate::domain::rules::conditions::{
    EARLIER_ORDER, GOVERNMENT_ASKED, HAS_HELPER, MOVED, NO_ATTORNEY, STAGE_UNKNOWN,
};
use crate::domain::rules::predicate::Stages::{self, Of};
use crate::domain::rules::predicate::Test::{Not, OrUnknown};
use crate::domain::vocabulary::{FactId, OptionId, Stage, StepId, UrgentId};

/// The steps of this case, in the order of the vocabulary: without an attorney, finding legal help comes first.
pub fn follow_up(case: &Case) -> Vec<StepId> {
    cause::those(StepId::ALL, causes, case)
}

/// Whether this case needs the step.
pub fn is_needed(id: StepId, case: &Case) -> bool {
    cause::any(causes(id), case)
}

/// What makes the step needed.
pub const fn causes(id: StepId) -> &'static [Cause] {
    match id {
        StepId::FindAttorney => &[If(NO_ATTORNEY)],
        StepId::CheckHelper => &[If(HAS_HELPER)],
        StepId::CallToday => &[
            Open(UrgentId::RemovalCanHappen),
            Open(UrgentId::DetainedNow),
            Open(UrgentId::FearCase),
            Open(UrgentId::AppealDeadline),
            Open(UrgentId::GovernmentAsked),
        ],
        StepId::FindChildrensAttorney => &[Open(UrgentId::Child)],
        StepId::TellSomeone => &[Open(UrgentId::DetainedNow)],
        StepId::DoNotSign => &[
            Open(UrgentId::GovernmentAsked),
            Open(UrgentId::DetainedNow),
            Open(UrgentId::FearCase),
            Possible(OptionId::Dismissal),
        ],
        StepId::AnswerGovernment => &[If(GOVERNMENT_ASKED)],
        StepId::FileAppeal => &[Open(UrgentId::AppealDeadline)],
        StepId::FindOutStage => &[At(STAGE_UNKNOWN)],
        StepId::CheckForOrder => &[Open(UrgentId::OrderUnknown)],
        StepId::GoToHearing => &[Open(UrgentId::HearingSoon), At(Of(&[Stage::CourtPending]))],
        StepId::PrepareCheckIn => &[Open(UrgentId::CheckIn)],
        // Telling the court an address can show it to those who carry out an order.
        StepId::TellCourtAddress => &[AtIf(
            Stages::But(&[Stage::FinalOrder, Stage::CircuitAppeal]),
            &[MOVED, OrUnknown(&Not(&EARLIER_ORDER))],
        )],
        StepId::AddressAttorneyFirst => &[
            AtIf(
                Stages::UnknownOr(&[Stage::FinalOrder, Stage::CircuitAppeal]),
                &[MOVED],
            ),
            AtIf(Stages::Any, &[MOVED, EARLIER_ORDER]),
        ],
        StepId::AttorneyWrites | StepId::AttorneyFollowsUp => &[At(Of(&[
            Stage::CourtPending,
            Stage::CourtClosed,
            Stage::JudgeDecided,
            Stage::BiaAppeal,
            Stage::FinalOrder,
        ]))],
        StepId::AttorneyAsksOil => &[At(Of(&[Stage::CircuitAppeal]))],
        StepId::KeepDates
        | StepId::GatherPapers
        | StepId::BringPaper
        | StepId::AttorneyDecides
        | StepId::KeepLog
        | StepId::AskAgain => &[Always],
    }
}

/// The facts behind a step.
pub const fn facts(id: StepId) -> &'static [FactId] {
    match id {
        StepId::FindAttorney => &[FactId::WhereToFindHelp, FactId::WhoMayHelp],
        StepId::CheckHelper => &[FactId::WhoMayHelp, FactId::NotarioSigns],
        StepId::FileAppeal => &[
            FactId::AppealDeadline,
            FactId::TenDayRule,
            FactId::PetitionForReview,
        ],
        StepId::FindOutStage | StepId::CheckForOrder => &[FactId::CourtLine, FactId::CourtLineLimits],
        StepId::PrepareCheckIn => &[FactId::CheckInRisk],
        StepId::TellCourtAddress => &[FactId::CourtAddressFiveDays],
        StepId::AddressAttorneyFirst => &[FactId::CourtAddressFiveDays, FactId::OldOrderContact],
        StepId::AttorneyDecides => &[FactId::WordsCanBeUsed],
        StepId::AttorneyWrites => &[FactId::OplaOfficeOfCourt, FactId::RequestChannelUnconfirmed],
        StepId::AttorneyFollowsUp => &[FactId::DutyAttorneyUnconfirmed],
        StepId::AttorneyAsksOil => &[FactId::NoAutomaticStayInCircuit],
        StepId::GatherPapers => &[FactId::PapersListed],
        StepId::CallToday
        | StepId::FindChildrensAttorney
        | StepId::TellSomeone
        | StepId::DoNotSign
        | StepId::AnswerGovernment
        | StepId::GoToHearing
        | StepId::KeepDates
        | StepId::BringPaper
        | StepId::KeepLog
        | StepId::AskAgain => &[],
    }
}
