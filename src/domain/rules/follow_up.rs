//! The follow-up plan: who does what. Some steps stand in every plan, so that it is never empty.

use crate::domain::case::Case;
use crate::domain::rules::{urgent, verdict};
use crate::domain::vocabulary::{Attorney, FactId, OptionId, QuestionId, Stage, StepId, UrgentId};

/// The steps of this case, in the order of the vocabulary: without an attorney, finding legal help comes first.
pub fn follow_up(case: &Case) -> Vec<StepId> {
    StepId::ALL
        .iter()
        .copied()
        .filter(|id| is_needed(*id, case))
        .collect()
}

/// Whether this case needs the step.
pub fn is_needed(id: StepId, case: &Case) -> bool {
    let open = |id| urgent::is_open(case, id);
    match id {
        StepId::FindAttorney => !case.is(QuestionId::Attorney, Attorney::Yes as u8),
        StepId::CheckHelper => case.is(QuestionId::Attorney, Attorney::Helper as u8),
        StepId::CallToday => [
            UrgentId::RemovalCanHappen,
            UrgentId::DetainedNow,
            UrgentId::FearCase,
            UrgentId::AppealDeadline,
            UrgentId::GovernmentAsked,
        ]
        .into_iter()
        .any(open),
        StepId::FindChildrensAttorney => open(UrgentId::Child),
        StepId::TellSomeone => open(UrgentId::DetainedNow),
        StepId::DoNotSign => {
            open(UrgentId::GovernmentAsked)
                || open(UrgentId::DetainedNow)
                || open(UrgentId::FearCase)
                || verdict::is_possible(case, OptionId::Dismissal)
        }
        StepId::AnswerGovernment => case.any(QuestionId::GovernmentAsked) == Some(true),
        StepId::FileAppeal => open(UrgentId::AppealDeadline),
        StepId::FindOutStage => case.stage().is_none(),
        StepId::CheckForOrder => open(UrgentId::OrderUnknown),
        StepId::GoToHearing => open(UrgentId::HearingSoon) || case.at(&[Stage::CourtPending]),
        StepId::PrepareCheckIn => open(UrgentId::CheckIn),
        StepId::TellCourtAddress => open(UrgentId::Address) && !may_have_order(case),
        StepId::AddressAttorneyFirst => open(UrgentId::Address) && may_have_order(case),
        StepId::AttorneyWrites | StepId::AttorneyFollowsUp => case.at(&[
            Stage::CourtPending,
            Stage::CourtClosed,
            Stage::JudgeDecided,
            Stage::BiaAppeal,
            Stage::FinalOrder,
        ]),
        StepId::AttorneyAsksOil => case.at(&[Stage::CircuitAppeal]),
        StepId::KeepDates
        | StepId::GatherPapers
        | StepId::BringPaper
        | StepId::AttorneyDecides
        | StepId::KeepLog
        | StepId::AskAgain => true,
    }
}

/// There is an order, or may be one, so that telling the court an address can show it to those who carry it out.
fn may_have_order(case: &Case) -> bool {
    case.stage().is_none()
        || case.at(&[Stage::FinalOrder, Stage::CircuitAppeal])
        || case.yes(QuestionId::FlagEarlierOrder)
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
