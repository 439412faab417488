//! What to know before asking: the harm, the limits and the facts behind each kind of request.

use crate::domain::rules::conditions::{
    DETAINED, EARLIER_ORDER, MISSED_HEARING, TWO_YEARS_HERE, USCIS_BUSY, USCIS_WAITING,
};
use crate::domain::rules::predicate::Test;
use crate::domain::rules::warning::{Warning, harm, limit, warning};
use crate::domain::vocabulary::{
    EarlierMotion, FactId, GovernmentAsked, OptionId, QuestionId, ReasonId, Relief, Stage, YearsHere,
};

/// All warnings that a kind of request can carry.
#[expect(
    clippy::too_many_lines,
    reason = "one arm a kind of request: the table is read as a whole"
)]
pub const fn warnings(option: OptionId) -> &'static [Warning] {
    match option {
        OptionId::Release => const { &[limit(FactId::ReleaseCanEnd), limit(FactId::CheckInRisk)] },
        OptionId::Bond => const { &[limit(FactId::BondWithoutInspection)] },
        OptionId::NoRecalendar => {
            const {
                &[
                    limit(FactId::ClosedCasesRestarted),
                    limit(FactId::MissedHearingOrder),
                    limit(FactId::RecalendarAnswerFast).only(Test::Has(
                        QuestionId::GovernmentAsked,
                        GovernmentAsked::Restart as u8,
                    )),
                ]
            }
        }
        OptionId::StipRelief => const { &[limit(FactId::JudgeStillDecides), limit(FactId::ReliefOwnStatus)] },
        OptionId::AdminClosure => {
            const {
                &[
                    warning(ReasonId::HardWhileDetained, FactId::ClosureHardWhenDetained).only(DETAINED),
                    limit(FactId::ClosureRule),
                    limit(FactId::ClosureCanBeReopened),
                    limit(FactId::ClosedCasesRestarted),
                    limit(FactId::UscisHolds).only(USCIS_WAITING),
                ]
            }
        }
        OptionId::Continuance => const { &[limit(FactId::ContinuanceDiscouraged)] },
        OptionId::StipFacts => const { &[limit(FactId::StipulationBinds)] },
        OptionId::WaiveAppeal => const { &[limit(FactId::WaiveAppealFinal)] },
        OptionId::WithdrawAppeal => const { &[limit(FactId::WithdrawAppealFinal)] },
        OptionId::Mediation => {
            const {
                &[
                    limit(FactId::MediationNinth),
                    limit(FactId::NoAutomaticStayInCircuit),
                    // Mediation is confirmed for one circuit alone.
                    warning(ReasonId::FindYourCircuit, FactId::CircuitOfState)
                        .only(Test::NotKnown(&Test::NinthCircuit)),
                    warning(
                        ReasonId::MediationUnconfirmed,
                        FactId::MediationElsewhereUnconfirmed,
                    )
                    .only(Test::Not(&Test::NinthCircuit)),
                ]
            }
        }
        OptionId::OilRemand => const { &[limit(FactId::OilRemandNoStay)] },
        OptionId::Remand => {
            const {
                &[
                    limit(FactId::RemandCanLose),
                    limit(FactId::NoAutomaticStayInCircuit).at(&[Stage::CircuitAppeal]),
                ]
            }
        }
        OptionId::Jmtr => {
            const {
                &[
                    limit(FactId::MotionTellsIce),
                    limit(FactId::RequestDoesNotStopRemoval),
                    limit(FactId::JointMotionRare),
                    limit(FactId::JointMotionExcused),
                    ANOTHER_AGENCY,
                    IN_ABSENTIA,
                ]
            }
        }
        OptionId::MtrNonopp => {
            const {
                &[
                    limit(FactId::MotionTellsIce),
                    limit(FactId::RequestDoesNotStopRemoval),
                    warning(ReasonId::OneMotionOnly, FactId::MotionToReopenLimits).only(EARLIER_MOTION),
                    limit(FactId::MotionToReopenLimits).only(NO_EARLIER_MOTION),
                    limit(FactId::MotionFee),
                    ANOTHER_AGENCY,
                    IN_ABSENTIA,
                ]
            }
        }
        OptionId::NonOpposeOther => const { &[limit(FactId::JudgeStillDecides)] },
        OptionId::Charges => const { &[limit(FactId::NewChargesPossible)] },
        OptionId::Abeyance => {
            const {
                &[
                    limit(FactId::AbeyanceCanBeRefused),
                    limit(FactId::NoAutomaticStayInCircuit),
                ]
            }
        }
        OptionId::DeferredAction => const { &[ATTENTION, limit(FactId::DeferredActionCanEnd), OLD_ORDER] },
        OptionId::Parole => const { &[ATTENTION, PAROLE_REVIEW, limit(FactId::ParoleCutBack), OLD_ORDER] },
        OptionId::NoArrest => {
            const {
                &[
                    ATTENTION,
                    harm(FactId::WordsCanBeUsed).at(&[Stage::FearCase]),
                    harm(FactId::OldOrderContact).at(&[Stage::FinalOrder]),
                    limit(FactId::NoArrestCannotBeEnforced),
                ]
            }
        }
        OptionId::NoReinstate => {
            const {
                &[
                    ATTENTION,
                    harm(FactId::OldOrderContact)
                        .only(EARLIER_ORDER)
                        .at(&[Stage::NoCase, Stage::NtaNotFiled]),
                    limit(FactId::NoReinstateOppositePractice),
                    OLD_ORDER,
                ]
            }
        }
        OptionId::NoNta => {
            const {
                &[
                    harm(FactId::NoNtaBringsAttention),
                    UNDER_TWO_YEARS,
                    TWO_YEARS_OR_MORE,
                    limit(FactId::CancellationOnlyJudge),
                ]
            }
        }
        OptionId::CancelNta => {
            const {
                &[
                    harm(FactId::NoNtaBringsAttention),
                    UNDER_TWO_YEARS,
                    TWO_YEARS_OR_MORE,
                    limit(FactId::CancelNtaNewOnePossible),
                    limit(FactId::AfterFilingOnlyJudge),
                ]
            }
        }
        OptionId::Dismissal | OptionId::Termination => ENDING_A_CASE,
        OptionId::Stay => const { &[harm(FactId::StayInPerson), limit(FactId::OldOrderContact)] },
        OptionId::Vd => const { &[harm(FactId::VoluntaryDeparture)] },
        OptionId::WithdrawAdmission => const { &[harm(FactId::WithdrawAdmissionLosesClaims)] },
    }
}

const ENDING_A_CASE: &[Warning] = &[
    harm(FactId::DismissalArrests),
    harm(FactId::ExpeditedRemovalNationwide),
    UNDER_TWO_YEARS,
    TWO_YEARS_OR_MORE,
    warning(ReasonId::CourtOnlyRelief, FactId::CancellationOnlyJudge)
        .only(Test::Has(QuestionId::Relief, Relief::Cancellation as u8)),
    warning(ReasonId::AsylumEnds, FactId::AsylumAfterDismissal)
        .only(Test::Has(QuestionId::Relief, Relief::Asylum as u8)),
    limit(FactId::UscisCanStartCase).only(Test::Has(QuestionId::Relief, Relief::Asylum as u8)),
    limit(FactId::JudgeNeedNotDismiss),
];
const UNDER_TWO_YEARS: Warning = warning(ReasonId::UnderTwoYears, FactId::ExpeditedRemovalNationwide)
    .only(Test::Is(QuestionId::YearsHere, &[YearsHere::Under2 as u8]));
const TWO_YEARS_OR_MORE: Warning =
    warning(ReasonId::TwoYearsNotSafe, FactId::TwoYearsNoSafeHarbor).only(Test::OrUnknown(&TWO_YEARS_HERE));
const ATTENTION: Warning =
    harm(FactId::NoNtaBringsAttention).at(&[Stage::NoCase, Stage::NtaNotFiled, Stage::CaseEnded]);
const PAROLE_REVIEW: Warning = harm(FactId::ReviewForExpeditedRemoval).at(&[Stage::FearCase]);
const OLD_ORDER: Warning = limit(FactId::OldOrderContact).at(&[Stage::FinalOrder, Stage::CircuitAppeal]);
const ANOTHER_AGENCY: Warning =
    warning(ReasonId::AnotherAgencyHarder, FactId::AnotherAgencyHarder).only(USCIS_BUSY);
const IN_ABSENTIA: Warning =
    warning(ReasonId::InAbsentiaLimits, FactId::InAbsentiaLimits).only(MISSED_HEARING);
const EARLIER_MOTION: Test = Test::OrUnknown(&Test::Is(
    QuestionId::EarlierMotion,
    &[EarlierMotion::Waiting as u8, EarlierMotion::Refused as u8],
));
const NO_EARLIER_MOTION: Test = Test::Is(QuestionId::EarlierMotion, &[EarlierMotion::None as u8]);
