//! The 28 kinds of request: one match, one arm each. An arm is the contract's row for that kind; a test holds it
//! against the contract's own table.

use super::rules::conditions::{
    APPEAL_OF_DECISION, CASE_TO_END, CIRCUIT_APPEAL, COURT_CLOSED, COURT_PENDING, DATE_SOON, DETAINED,
    FAST_ORDER, FINAL_HEARING, FINAL_ORDER, GOVERNMENT_APPEALED, GOVERNMENT_MAY_HAVE_APPEALED,
    KNOWN_BUT_FEAR_CASE, KNOWN_STAGE, MAY_BE_DETAINED, MAY_HAVE_WON, NO_ATTORNEY, NO_CASE, NTA_NOT_FILED,
    ORDER_TO_REOPEN, ORDER_TO_STAY, SOME_RELIEF, SOMETHING_NEW, USCIS_BUSY, WANTS_TO_LEAVE, WON,
};
use super::rules::predicate::{Stages, Test, When};
use super::rules::rule::{ALWAYS, Rule, at, if_all};
use super::vocabulary::{Goal, OptionId, ReasonId, Stage};

/// Every kind of request, best first: past five, those later in this order are talked about after the others.
pub const RANKED: [OptionId; OptionId::ALL.len()] = [
    OptionId::Release,
    OptionId::Bond,
    OptionId::NoRecalendar,
    OptionId::StipRelief,
    OptionId::AdminClosure,
    OptionId::Continuance,
    OptionId::StipFacts,
    OptionId::WaiveAppeal,
    OptionId::WithdrawAppeal,
    OptionId::Mediation,
    OptionId::OilRemand,
    OptionId::Remand,
    OptionId::Jmtr,
    OptionId::MtrNonopp,
    OptionId::NonOpposeOther,
    OptionId::Charges,
    OptionId::Abeyance,
    OptionId::DeferredAction,
    OptionId::Parole,
    OptionId::NoArrest,
    OptionId::NoReinstate,
    OptionId::NoNta,
    OptionId::CancelNta,
    OptionId::Dismissal,
    OptionId::Termination,
    OptionId::Stay,
    OptionId::Vd,
    OptionId::WithdrawAdmission,
];

/// What is said of a kind of request.
#[expect(
    clippy::too_many_lines,
    reason = "one arm a kind of request: the table is read as a whole"
)]
pub const fn rule(option: OptionId) -> Rule {
    match option {
        OptionId::Release => Rule::possible(&[MAY_BE_DETAINED, FINAL_ORDER])
            .serves(&[Goal::LeaveDetention])
            .first_if(if_all(&[DETAINED]), ReasonId::Detained),
        OptionId::Bond => Rule::possible(&[MAY_BE_DETAINED])
            .serves(&[Goal::LeaveDetention])
            .first_if(if_all(&[DETAINED]), ReasonId::Detained)
            .first_only(When {
                stages: Stages::But(&[Stage::FinalOrder]),
                tests: &[],
            }),
        OptionId::NoRecalendar => Rule::possible(&[COURT_CLOSED])
            .serves(&[Goal::Pause, Goal::NotBeArrested])
            .first_if(ALWAYS, ReasonId::PausedCase),
        OptionId::StipRelief => Rule::possible(&[COURT_PENDING])
            .serves(&[Goal::FinishWithRelief, Goal::AgreeOnParts])
            .first_if(
                if_all(&[FINAL_HEARING, SOME_RELIEF]),
                ReasonId::FinalHearingWithRelief,
            ),
        OptionId::AdminClosure => Rule::possible(&[COURT_PENDING, APPEAL_OF_DECISION])
            .serves(&[Goal::Pause])
            .first_if(if_all(&[USCIS_BUSY]), ReasonId::OtherAgency)
            .careful(if_all(&[DETAINED])),
        OptionId::Continuance => Rule::possible(&[COURT_PENDING])
            .serves(&[Goal::MoreTime])
            .first_if(if_all(&[DATE_SOON, NO_ATTORNEY]), ReasonId::DateSoonNoAttorney)
            .not_to_dhs(),
        OptionId::StipFacts => Rule::possible(&[COURT_PENDING])
            .serves(&[Goal::AgreeOnParts, Goal::FinishWithRelief])
            .first_if(if_all(&[FINAL_HEARING]), ReasonId::FinalHearing),
        OptionId::WaiveAppeal => Rule::possible(&[MAY_HAVE_WON])
            .serves(&[Goal::KeepWin])
            .first_if(if_all(&[WON]), ReasonId::DecisionWon),
        OptionId::WithdrawAppeal => Rule::possible(&[GOVERNMENT_MAY_HAVE_APPEALED])
            .serves(&[Goal::KeepWin])
            .first_if(if_all(&[GOVERNMENT_APPEALED]), ReasonId::GovernmentAppealed),
        OptionId::Mediation => Rule::possible(&[CIRCUIT_APPEAL])
            .serves(&[Goal::SettleAppeal, Goal::StopRemoval, Goal::Reopen])
            .first_if(ALWAYS, ReasonId::NinthCircuit)
            .first_only(if_all(&[Test::NinthCircuit]))
            .not_to_dhs(),
        OptionId::OilRemand => Rule::possible(&[CIRCUIT_APPEAL])
            .serves(&[Goal::Reopen, Goal::SettleAppeal, Goal::StopRemoval])
            .first_if(if_all(&[SOMETHING_NEW]), ReasonId::SomethingNew)
            .not_to_dhs(),
        OptionId::Remand => Rule::possible(&[APPEAL_OF_DECISION, CIRCUIT_APPEAL])
            .serves(&[Goal::Reopen])
            .first_if(if_all(&[SOMETHING_NEW]), ReasonId::SomethingNew),
        OptionId::Jmtr | OptionId::MtrNonopp => Rule::possible(ORDER_TO_REOPEN)
            .serves(&[Goal::Reopen])
            .first_if(if_all(&[SOMETHING_NEW]), ReasonId::SomethingNew)
            .first_only(at(&[Stage::FinalOrder])),
        OptionId::NonOpposeOther => Rule::possible(&[COURT_PENDING])
            .serves(&[Goal::ChangeCourt])
            .first()
            .not_to_dhs(),
        OptionId::Charges => Rule::possible(&[COURT_PENDING]).serves(&[Goal::FinishWithRelief]),
        OptionId::Abeyance => Rule::possible(&[CIRCUIT_APPEAL])
            .serves(&[Goal::Pause])
            .not_to_dhs(),
        OptionId::DeferredAction => Rule::possible(&[KNOWN_BUT_FEAR_CASE])
            .serves(&[Goal::StopRemoval])
            .careful(at(&[Stage::NoCase, Stage::NtaNotFiled, Stage::CaseEnded])),
        OptionId::Parole => Rule::possible(&[KNOWN_STAGE])
            .serves(&[Goal::StopRemoval])
            .careful(at(&[
                Stage::NoCase,
                Stage::NtaNotFiled,
                Stage::CaseEnded,
                Stage::FearCase,
            ])),
        OptionId::NoArrest => Rule::possible(&[KNOWN_STAGE])
            .serves(&[Goal::NotBeArrested])
            .careful(at(&[
                Stage::NoCase,
                Stage::NtaNotFiled,
                Stage::CaseEnded,
                Stage::FearCase,
                Stage::FinalOrder,
            ])),
        OptionId::NoReinstate => Rule::possible(FAST_ORDER)
            .serves(&[Goal::StopRemoval])
            .careful(at(&[Stage::NoCase, Stage::NtaNotFiled])),
        OptionId::NoNta => Rule::possible(&[NO_CASE]).careful(ALWAYS),
        OptionId::CancelNta => Rule::possible(&[NTA_NOT_FILED])
            .serves(&[Goal::EndCase])
            .careful(ALWAYS),
        OptionId::Dismissal | OptionId::Termination => Rule::possible(CASE_TO_END)
            .serves(&[Goal::EndCase])
            .careful(ALWAYS),
        OptionId::Stay => Rule::possible(&[ORDER_TO_STAY])
            .serves(&[Goal::StopRemoval])
            .careful(ALWAYS),
        OptionId::Vd => Rule::possible(&[COURT_PENDING])
            .serves(&[Goal::LeaveWithoutOrder])
            .careful(ALWAYS),
        OptionId::WithdrawAdmission => Rule::possible(&[WANTS_TO_LEAVE])
            .serves(&[Goal::LeaveWithoutOrder])
            .careful(ALWAYS),
    }
}
