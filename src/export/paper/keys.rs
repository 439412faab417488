//! Which sentence of `summary.ftl` says what a member of a closed set means on the paper.

use crate::content::{Key, key};
use crate::domain::vocabulary::{Attorney, GovernmentAsked, OptionId, Stage, UrgentId, YesNo};

/// The sentence of an urgent box. Two boxes share one, so that the paper does not show which of them it was.
pub(super) const fn first(id: UrgentId) -> (&'static str, Key) {
    match id {
        UrgentId::RemovalCanHappen => ("first.removal-can-happen", key::FIRST_REMOVAL_CAN_HAPPEN),
        UrgentId::DetainedNow => ("first.detained-now", key::FIRST_DETAINED_NOW),
        UrgentId::FearCase => ("first.fear-case", key::FIRST_FEAR_CASE),
        UrgentId::AppealDeadline => ("first.appeal-deadline", key::FIRST_APPEAL_DEADLINE),
        UrgentId::KeepYourWin => ("first.keep-your-win", key::FIRST_KEEP_YOUR_WIN),
        UrgentId::GovernmentAsked => ("first.government-asked", key::FIRST_GOVERNMENT_ASKED),
        UrgentId::HearingSoon => ("first.hearing-soon", key::FIRST_HEARING_SOON),
        UrgentId::CheckIn => ("first.check-in", key::FIRST_CHECK_IN),
        UrgentId::MissedDate | UrgentId::OrderUnknown => ("first.order-unknown", key::FIRST_ORDER_UNKNOWN),
        UrgentId::Address => ("first.address", key::FIRST_ADDRESS),
        UrgentId::NoCase => ("first.no-case", key::FIRST_NO_CASE),
        UrgentId::Child => ("first.child", key::FIRST_CHILD),
    }
}

pub(super) const fn stage(stage: Option<Stage>) -> Key {
    match stage {
        Some(Stage::NoCase) => key::STAGE_NO_CASE,
        Some(Stage::NtaNotFiled) => key::STAGE_NTA_NOT_FILED,
        Some(Stage::CourtPending) => key::STAGE_COURT_PENDING,
        Some(Stage::CourtClosed) => key::STAGE_COURT_CLOSED,
        Some(Stage::JudgeDecided) => key::STAGE_JUDGE_DECIDED,
        Some(Stage::BiaAppeal) => key::STAGE_BIA_APPEAL,
        Some(Stage::CircuitAppeal) => key::STAGE_CIRCUIT_APPEAL,
        Some(Stage::FinalOrder) => key::STAGE_FINAL_ORDER,
        Some(Stage::FearCase) => key::STAGE_FEAR_CASE,
        Some(Stage::CaseEnded) => key::STAGE_CASE_ENDED,
        None => key::STAGE_UNKNOWN,
    }
}

pub(super) const fn detained(detained: Option<YesNo>) -> Key {
    match detained {
        Some(YesNo::Yes) => key::DETAINED_YES,
        Some(YesNo::No) => key::DETAINED_NO,
        None => key::DETAINED_UNKNOWN,
    }
}

pub(super) const fn attorney(attorney: Option<Attorney>) -> Key {
    match attorney {
        Some(Attorney::Yes) => key::ATTORNEY_YES,
        Some(Attorney::Helper) => key::ATTORNEY_HELPER,
        Some(Attorney::Looking) => key::ATTORNEY_LOOKING,
        Some(Attorney::No) => key::ATTORNEY_NO,
        None => key::ATTORNEY_UNKNOWN,
    }
}

pub(super) const fn asked(asked: GovernmentAsked) -> Key {
    match asked {
        GovernmentAsked::Dismiss => key::ASKED_DISMISS,
        GovernmentAsked::EndAsylum => key::ASKED_END_ASYLUM,
        GovernmentAsked::Restart => key::ASKED_RESTART,
        GovernmentAsked::None => key::ASKED_NONE,
    }
}

/// The sentence on what a kind of request can do to the person; none where it is never among the dangerous ones.
pub(super) const fn careful(option: OptionId) -> Option<Key> {
    Some(match option {
        OptionId::NoNta => key::CAREFUL_NO_NTA,
        OptionId::CancelNta => key::CAREFUL_CANCEL_NTA,
        OptionId::Dismissal => key::CAREFUL_DISMISSAL,
        OptionId::Termination => key::CAREFUL_TERMINATION,
        OptionId::AdminClosure => key::CAREFUL_ADMIN_CLOSURE,
        OptionId::Vd => key::CAREFUL_VD,
        OptionId::WithdrawAdmission => key::CAREFUL_WITHDRAW_ADMISSION,
        OptionId::Stay => key::CAREFUL_STAY,
        OptionId::DeferredAction => key::CAREFUL_DEFERRED_ACTION,
        OptionId::Parole => key::CAREFUL_PAROLE,
        OptionId::NoArrest => key::CAREFUL_NO_ARREST,
        OptionId::NoReinstate => key::CAREFUL_NO_REINSTATE,
        OptionId::NoRecalendar
        | OptionId::StipRelief
        | OptionId::StipFacts
        | OptionId::Bond
        | OptionId::Release
        | OptionId::Continuance
        | OptionId::NonOpposeOther
        | OptionId::Charges
        | OptionId::Jmtr
        | OptionId::MtrNonopp
        | OptionId::Remand
        | OptionId::WaiveAppeal
        | OptionId::WithdrawAppeal
        | OptionId::Mediation
        | OptionId::Abeyance
        | OptionId::OilRemand => return None,
    })
}
