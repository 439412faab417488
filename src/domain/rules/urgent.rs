//! The urgent boxes: each opens exactly when one of its triggers holds, and names the answers behind it.

use crate::domain::case::Case;
use crate::domain::outcome::Urgent;
use crate::domain::rules::conditions::{
    APPEAL_NOT_OF_DECISION, CHECKS_IN, DANGEROUS_TO_WRITE, DATE_SOON, DETAINED, DISMISSED, GOVERNMENT_ASKED,
    MAY_HAVE_MISSED, MOVED, NOT_WON, STAGE_UNKNOWN, WON,
};
use crate::domain::rules::predicate::{Stages, Test, When};
use crate::domain::rules::rule::{at, at_if, if_all};
use crate::domain::rules::timing::Nearness;
use crate::domain::vocabulary::{Age, FactId, QuestionId, Stage, UrgentId};

/// The boxes open for this case, in the order shown.
pub fn boxes(case: &Case) -> Vec<Urgent> {
    let open = |id: &UrgentId| {
        Some(Urgent {
            id: *id,
            from: opened_by(*id, case)?,
        })
    };
    UrgentId::ALL.iter().filter_map(open).collect()
}

/// Whether this box is open.
pub fn is_open(case: &Case, id: UrgentId) -> bool {
    opened_by(id, case).is_some()
}

/// The questions whose answers, or missing answers, open this box; none where it stays closed.
pub fn opened_by(id: UrgentId, case: &Case) -> Option<Vec<QuestionId>> {
    let open = triggers(id)
        .iter()
        .find(|trigger| trigger.holds(case, &mut Vec::new()))?;
    Some(open.questions(case))
}

/// When a box opens: when one of these holds.
pub const fn triggers(id: UrgentId) -> &'static [When] {
    match id {
        UrgentId::RemovalCanHappen => {
            const {
                &[
                    at(&[Stage::FinalOrder, Stage::CircuitAppeal]),
                    at_if(&[Stage::BiaAppeal], &[APPEAL_NOT_OF_DECISION]),
                    at_if(&[Stage::JudgeDecided], &[NOT_WON, Test::DecidedLongAgo]),
                ]
            }
        }
        UrgentId::DetainedNow => const { &[if_all(&[DETAINED])] },
        UrgentId::FearCase => const { &[at(&[Stage::FearCase])] },
        UrgentId::AppealDeadline => {
            const {
                &[
                    at_if(&[Stage::JudgeDecided], &[NOT_WON, Test::DecidedLately]),
                    at_if(&[Stage::FinalOrder], &[Test::DecidedLately]),
                    at_if(
                        &[Stage::CaseEnded],
                        &[Test::OrUnknown(&DISMISSED), Test::DecidedLately],
                    ),
                ]
            }
        }
        UrgentId::KeepYourWin => const { &[at_if(&[Stage::JudgeDecided], &[WON])] },
        UrgentId::GovernmentAsked => {
            const {
                &[
                    if_all(&[GOVERNMENT_ASKED]),
                    at_if(&[Stage::CaseEnded], &[DISMISSED]),
                ]
            }
        }
        UrgentId::HearingSoon => const { &[if_all(&[DATE_SOON]), if_all(&[Test::NextDate(Nearness::Soon)])] },
        UrgentId::CheckIn => const { &[if_all(&[CHECKS_IN])] },
        UrgentId::MissedDate => {
            const {
                &[
                    if_all(&[Test::NextDate(Nearness::Past)]),
                    When {
                        stages: Stages::UnknownOrBut(&[Stage::FinalOrder, Stage::NoCase]),
                        tests: &[MAY_HAVE_MISSED],
                    },
                ]
            }
        }
        UrgentId::Address => const { &[if_all(&[MOVED])] },
        UrgentId::OrderUnknown => {
            const {
                &[
                    When {
                        stages: STAGE_UNKNOWN,
                        tests: &[],
                    },
                    if_all(&[Test::NotAnswered(QuestionId::FlagEarlierOrder)]),
                ]
            }
        }
        UrgentId::NoCase => {
            const {
                &[When {
                    stages: DANGEROUS_TO_WRITE,
                    tests: &[],
                }]
            }
        }
        UrgentId::Child => const { &[if_all(&[Test::Is(QuestionId::Age, &[Age::Under18 as u8])])] },
    }
}

/// The facts behind a box.
pub const fn facts(id: UrgentId) -> &'static [FactId] {
    match id {
        UrgentId::RemovalCanHappen => &[
            FactId::RequestDoesNotStopRemoval,
            FactId::AutomaticStay,
            FactId::InAbsentiaHold,
        ],
        UrgentId::DetainedNow => &[FactId::BondWithoutInspection, FactId::ReleaseCanEnd],
        UrgentId::FearCase => &[FactId::WithholdingOnlyClock, FactId::WhereToFindHelp],
        UrgentId::AppealDeadline => &[
            FactId::AppealDeadline,
            FactId::TenDayRule,
            FactId::PetitionForReview,
        ],
        UrgentId::KeepYourWin => &[FactId::WaiveAppealFinal],
        UrgentId::GovernmentAsked => &[
            FactId::DismissalArrests,
            FactId::ExpeditedRemovalNationwide,
            FactId::Pretermission,
            FactId::RecalendarAnswerFast,
            FactId::JudgeNeedNotDismiss,
        ],
        UrgentId::HearingSoon => &[FactId::MissedHearingOrder, FactId::CourthouseArrestsVacated],
        UrgentId::CheckIn => &[FactId::CheckInRisk],
        UrgentId::MissedDate => &[
            FactId::MissedHearingOrder,
            FactId::InAbsentiaLimits,
            FactId::InAbsentiaNoLimit,
            FactId::CourtLine,
            FactId::CourtLineLimits,
        ],
        UrgentId::Address => &[FactId::CourtAddressFiveDays, FactId::OldOrderContact],
        UrgentId::OrderUnknown => &[
            FactId::CourtLine,
            FactId::CourtLineLimits,
            FactId::OldOrderContact,
        ],
        UrgentId::NoCase => &[FactId::NoNtaBringsAttention, FactId::OldOrderContact],
        UrgentId::Child => &[FactId::WhereToFindHelp],
    }
}
