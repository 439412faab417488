//! The follow-up plan: who does what. Some steps stand in every plan, so that it is never empty.

use crate::domain::rules::findings::Findings;
use crate::domain::vocabulary::{Attorney, FactId, OptionId, QuestionId, Stage, StepId, UrgentId};

/// The steps of this case, in the order of the vocabulary: without an attorney, finding legal help comes first.
pub fn follow_up(found: &Findings) -> Vec<StepId> {
    StepId::ALL
        .iter()
        .copied()
        .filter(|id| is_needed(*id, found))
        .collect()
}

/// Whether this case needs the step.
pub fn is_needed(id: StepId, found: &Findings) -> bool {
    let case = found.case;
    let open = |id| found.is_open(id);
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
                || found.is_possible(OptionId::Dismissal)
        }
        StepId::AnswerGovernment => case.any(QuestionId::GovernmentAsked) == Some(true),
        StepId::FileAppeal => open(UrgentId::AppealDeadline),
        StepId::FindOutStage => case.stage().is_none(),
        StepId::CheckForOrder => open(UrgentId::OrderUnknown),
        StepId::GoToHearing => open(UrgentId::HearingSoon) || found.at(&[Stage::CourtPending]),
        StepId::PrepareCheckIn => open(UrgentId::CheckIn),
        StepId::TellCourtAddress => open(UrgentId::Address) && !may_have_order(found),
        StepId::AddressAttorneyFirst => open(UrgentId::Address) && may_have_order(found),
        StepId::AttorneyWrites | StepId::AttorneyFollowsUp => found.at(&[
            Stage::CourtPending,
            Stage::CourtClosed,
            Stage::JudgeDecided,
            Stage::BiaAppeal,
            Stage::FinalOrder,
        ]),
        StepId::AttorneyAsksOil => found.at(&[Stage::CircuitAppeal]),
        StepId::KeepDates
        | StepId::GatherPapers
        | StepId::BringPaper
        | StepId::AttorneyDecides
        | StepId::KeepLog
        | StepId::AskAgain => true,
    }
}

/// There is an order, or may be one, so that telling the court an address can show it to those who carry it out.
fn may_have_order(found: &Findings) -> bool {
    found.case.stage().is_none()
        || found.at(&[Stage::FinalOrder, Stage::CircuitAppeal])
        || found.case.yes(QuestionId::FlagEarlierOrder)
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
