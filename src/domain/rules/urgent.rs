//! The urgent boxes: each opens exactly when its trigger holds, and names the answers behind it.

use crate::domain::case::Case;
use crate::domain::outcome::Urgent;
use crate::domain::rules::timing::{self, Nearness, decided_by_date, decided_when};
use crate::domain::vocabulary::{
    Age, AppealAbout, CaseEndedHow, Decision, DecisionWhen, FactId, GovernmentAsked, QuestionId, Soon, Stage,
    UrgentId,
};

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
    match id {
        UrgentId::RemovalCanHappen => removal_can_happen(case),
        UrgentId::DetainedNow => case.yes(QuestionId::Detained).then(|| vec![QuestionId::Detained]),
        UrgentId::FearCase => case.at(&[Stage::FearCase]).then(|| vec![QuestionId::Stage]),
        UrgentId::AppealDeadline => appeal_deadline(case),
        UrgentId::KeepYourWin => (case.stage() == Some(Stage::JudgeDecided) && won(case))
            .then(|| vec![QuestionId::Stage, QuestionId::Decision]),
        UrgentId::GovernmentAsked => government_asked(case),
        UrgentId::HearingSoon => hearing_soon(case),
        UrgentId::CheckIn => case.yes(QuestionId::CheckIn).then(|| vec![QuestionId::CheckIn]),
        UrgentId::MissedDate => missed_date(case),
        UrgentId::Address => case
            .no(QuestionId::AddressCurrent)
            .then(|| vec![QuestionId::AddressCurrent]),
        UrgentId::OrderUnknown => order_unknown(case),
        UrgentId::NoCase => no_case(case),
        UrgentId::Child => case
            .is(QuestionId::Age, Age::Under18 as u8)
            .then(|| vec![QuestionId::Age]),
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
        ],
        UrgentId::HearingSoon => &[FactId::MissedHearingOrder],
        UrgentId::CheckIn => &[FactId::CheckInRisk],
        UrgentId::MissedDate => &[
            FactId::MissedHearingOrder,
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

fn removal_can_happen(case: &Case) -> Option<Vec<QuestionId>> {
    match case.stage()? {
        Stage::FinalOrder | Stage::CircuitAppeal => Some(vec![QuestionId::Stage]),
        Stage::BiaAppeal => (!case.is(QuestionId::AppealAbout, AppealAbout::JudgeDecision as u8))
            .then(|| vec![QuestionId::Stage, QuestionId::AppealAbout]),
        Stage::JudgeDecided if won(case) => None,
        Stage::JudgeDecided => from_decision(
            case,
            DecisionWhen::is_over_30_days,
            vec![QuestionId::Stage, QuestionId::Decision],
        ),
        Stage::NoCase
        | Stage::NtaNotFiled
        | Stage::CourtPending
        | Stage::CourtClosed
        | Stage::FearCase
        | Stage::CaseEnded => None,
    }
}

fn appeal_deadline(case: &Case) -> Option<Vec<QuestionId>> {
    let stage = case.stage()?;
    let mut from = vec![QuestionId::Stage];
    match stage {
        Stage::JudgeDecided if !won(case) => from.push(QuestionId::Decision),
        Stage::FinalOrder => {}
        Stage::CaseEnded if ended_by_dismissal(case) != Some(false) => from.push(QuestionId::CaseEndedHow),
        Stage::NoCase
        | Stage::NtaNotFiled
        | Stage::CourtPending
        | Stage::CourtClosed
        | Stage::JudgeDecided
        | Stage::BiaAppeal
        | Stage::CircuitAppeal
        | Stage::FearCase
        | Stage::CaseEnded => return None,
    }
    if decided_when(case).is_none() {
        from.push(QuestionId::DecisionWhen);
        return Some(from);
    }
    from_decision(case, |when| !when.is_over_30_days(), from)
}

/// The decision was made at a time that counts, by the number of days or by the exact day: either is enough.
fn from_decision(
    case: &Case,
    counts: fn(DecisionWhen) -> bool,
    mut from: Vec<QuestionId>,
) -> Option<Vec<QuestionId>> {
    let before = from.len();
    if decided_when(case).is_some_and(counts) {
        from.push(QuestionId::DecisionWhen);
    }
    if decided_by_date(case).is_some_and(counts) {
        from.push(QuestionId::DecisionDate);
    }
    (from.len() > before).then_some(from)
}

fn government_asked(case: &Case) -> Option<Vec<QuestionId>> {
    let asked = [
        GovernmentAsked::Dismiss,
        GovernmentAsked::EndAsylum,
        GovernmentAsked::Restart,
    ];
    if asked
        .iter()
        .any(|choice| case.has(QuestionId::GovernmentAsked, *choice as u8) == Some(true))
    {
        return Some(vec![QuestionId::GovernmentAsked]);
    }
    (case.stage() == Some(Stage::CaseEnded) && ended_by_dismissal(case) == Some(true))
        .then(|| vec![QuestionId::Stage, QuestionId::CaseEndedHow])
}

fn hearing_soon(case: &Case) -> Option<Vec<QuestionId>> {
    if case.is(QuestionId::Soon, Soon::WithinTwoWeeks as u8) {
        return Some(vec![QuestionId::Soon]);
    }
    (timing::next_date(case) == Some(Nearness::Soon)).then(|| vec![QuestionId::NextDate])
}

fn missed_date(case: &Case) -> Option<Vec<QuestionId>> {
    if timing::next_date(case) == Some(Nearness::Past) {
        return Some(vec![QuestionId::NextDate]);
    }
    let stage = case.stage();
    let told_elsewhere = stage == Some(Stage::FinalOrder) || stage == Some(Stage::NoCase);
    (!told_elsewhere && !case.no(QuestionId::FlagMissedHearing)).then(|| vec![QuestionId::FlagMissedHearing])
}

fn order_unknown(case: &Case) -> Option<Vec<QuestionId>> {
    let unknown = [QuestionId::Stage, QuestionId::FlagEarlierOrder];
    let from: Vec<_> = unknown
        .into_iter()
        .filter(|question| case.one(*question).is_none())
        .collect();
    (!from.is_empty()).then_some(from)
}

fn no_case(case: &Case) -> Option<Vec<QuestionId>> {
    let stages = [
        Stage::NoCase,
        Stage::NtaNotFiled,
        Stage::CaseEnded,
        Stage::FinalOrder,
        Stage::CircuitAppeal,
    ];
    let stage = case.stage();
    stage
        .is_none_or(|stage| stages.contains(&stage))
        .then(|| vec![QuestionId::Stage])
}

fn won(case: &Case) -> bool {
    case.is(QuestionId::Decision, Decision::Won as u8)
}

fn ended_by_dismissal(case: &Case) -> Option<bool> {
    case.one(QuestionId::CaseEndedHow)
        .map(|how| how == CaseEndedHow::Dismissed as u8)
}
