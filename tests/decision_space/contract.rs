//! The contract's table of verdicts and its urgent boxes once more, written from the contract and not from the rules.
//! Where it is silent on a case, the careful reading is written here as a comment.

use pedir::domain::case::{Case, Circuit};
use pedir::domain::options::rule;
use pedir::domain::vocabulary::{
    Age, AppealAbout, Attorney, CaseEndedHow, Decision, DecisionWhen, Goal, GovernmentAsked, Hearing,
    OptionId, OrderKind, OtherAgency, QuestionId, Relief, Soon, Stage, UrgentId, Verdict, WhoAppealed, YesNo,
};

/// One row of the table that a machine can read.
pub(crate) struct Row {
    /// The place in the order of the table.
    pub(crate) rank: usize,
    /// The kind of request.
    pub(crate) option: OptionId,
    /// The goals for which it is talked about first.
    pub(crate) goals: Vec<Goal>,
    /// Whether it means writing to DHS.
    pub(crate) writes_to_dhs: bool,
}

/// The table.
pub(crate) fn rows() -> Vec<Row> {
    let mut table = csv::Reader::from_reader(include_str!("verdicts.csv").as_bytes());
    let rows = table.records().map(|row| {
        let row = row.unwrap();
        // The goals come first; a note in brackets may follow.
        let goals = row[3].split(" (").next().unwrap();
        Row {
            rank: row[0].parse().unwrap(),
            option: OptionId::from_id(&row[1]).unwrap(),
            goals: if goals == "never" {
                Vec::new()
            } else {
                goals.split('|').map(|id| Goal::from_id(id).unwrap()).collect()
            },
            writes_to_dhs: match &row[6] {
                "yes" => true,
                "no" => false,
                other => panic!("writes to DHS: {other}"),
            },
        }
    });
    rows.collect()
}

/// The stages at which nothing is talked about first.
pub(crate) const EARLY: [Stage; 4] = [
    Stage::NoCase,
    Stage::NtaNotFiled,
    Stage::CaseEnded,
    Stage::FearCase,
];

/// Never talked about first (rule 8).
pub(crate) const NEVER_FIRST: [OptionId; 13] = [
    OptionId::NoNta,
    OptionId::CancelNta,
    OptionId::Dismissal,
    OptionId::Termination,
    OptionId::Vd,
    OptionId::WithdrawAdmission,
    OptionId::Stay,
    OptionId::DeferredAction,
    OptionId::Parole,
    OptionId::NoArrest,
    OptionId::NoReinstate,
    OptionId::Charges,
    OptionId::Abeyance,
];

/// The verdict that the contract gives, before rule 10.
pub(crate) fn verdict(option: OptionId, goals: &[Goal], case: &Case) -> Verdict {
    if !possible(option, case) {
        return Verdict::NotNow;
    }
    if careful(option, case) {
        return Verdict::BeCareful;
    }
    let stage = case.stage();
    // Rule 2; and "rule 2 and 9 cap it" in the table: with the stage unknown, finding it out comes first.
    let capped = stage.is_none_or(|stage| EARLY.contains(&stage));
    if capped || NEVER_FIRST.contains(&option) || !only_there(option, case) {
        return Verdict::AlsoAsk;
    }
    let wants_something = case.any(QuestionId::Goal) == Some(true);
    let first = if wants_something {
        goals.iter().any(|goal| case.wants(*goal))
    } else {
        inferred(option, case)
    };
    if first {
        Verdict::TalkFirst
    } else {
        Verdict::AlsoAsk
    }
}

fn one<T: Copy + 'static>(id: QuestionId, all: &'static [T], case: &Case) -> Option<T> {
    case.one(id).map(|place| all[usize::from(place)])
}

fn detained(case: &Case) -> Option<YesNo> {
    one(QuestionId::Detained, YesNo::ALL, case)
}

/// The column `possible_when`.
fn possible(option: OptionId, case: &Case) -> bool {
    let Some(stage) = case.stage() else {
        return matches!(option, OptionId::Bond | OptionId::Release) && detained(case) != Some(YesNo::No);
    };
    let appeal = || one(QuestionId::AppealAbout, AppealAbout::ALL, case);
    let of_decision = || matches!(appeal(), None | Some(AppealAbout::JudgeDecision));
    let order = || one(QuestionId::OrderKind, OrderKind::ALL, case);
    let decision = || one(QuestionId::Decision, Decision::ALL, case);
    let who = || one(QuestionId::WhoAppealed, WhoAppealed::ALL, case);
    match option {
        OptionId::Release => detained(case) != Some(YesNo::No) || stage == Stage::FinalOrder,
        OptionId::Bond => detained(case) != Some(YesNo::No),
        OptionId::NoRecalendar => stage == Stage::CourtClosed,
        OptionId::StipRelief
        | OptionId::Continuance
        | OptionId::StipFacts
        | OptionId::NonOpposeOther
        | OptionId::Charges
        | OptionId::Vd => stage == Stage::CourtPending,
        OptionId::AdminClosure => stage == Stage::CourtPending || stage == Stage::BiaAppeal && of_decision(),
        OptionId::WaiveAppeal => {
            stage == Stage::JudgeDecided && matches!(decision(), None | Some(Decision::Won | Decision::Mixed))
        }
        OptionId::WithdrawAppeal => stage == Stage::BiaAppeal && who() != Some(WhoAppealed::Me),
        OptionId::Mediation | OptionId::OilRemand | OptionId::Abeyance => stage == Stage::CircuitAppeal,
        OptionId::Remand => stage == Stage::CircuitAppeal || stage == Stage::BiaAppeal && of_decision(),
        OptionId::Jmtr | OptionId::MtrNonopp => {
            stage == Stage::FinalOrder && order() != Some(OrderKind::WithoutJudge)
                || stage == Stage::JudgeDecided
                    && decision() != Some(Decision::Won)
                    && decided(case).is_some_and(|when| when >= DecisionWhen::Days31To90)
        }
        OptionId::DeferredAction => stage != Stage::FearCase,
        OptionId::Parole | OptionId::NoArrest => true,
        OptionId::NoReinstate => match stage {
            Stage::FearCase => true,
            Stage::FinalOrder => matches!(order(), None | Some(OrderKind::WithoutJudge)),
            Stage::NoCase | Stage::NtaNotFiled => case.yes(QuestionId::FlagEarlierOrder),
            _ => false,
        },
        OptionId::NoNta => matches!(stage, Stage::NoCase | Stage::CaseEnded),
        OptionId::CancelNta => stage == Stage::NtaNotFiled,
        OptionId::Dismissal | OptionId::Termination => {
            matches!(stage, Stage::CourtPending | Stage::CourtClosed)
                || stage == Stage::BiaAppeal && appeal() != Some(AppealAbout::Bond)
        }
        OptionId::Stay => matches!(stage, Stage::FinalOrder | Stage::CircuitAppeal),
        // "… or … or fear-case with goal leave-without-order": in this table the condition after "with" belongs to
        // every stage before it (see `no-reinstate`).
        OptionId::WithdrawAdmission => {
            matches!(stage, Stage::CourtPending | Stage::NtaNotFiled | Stage::FearCase)
                && case.wants(Goal::LeaveWithoutOrder)
        }
    }
}

/// The column `be_careful_when`.
fn careful(option: OptionId, case: &Case) -> bool {
    let at = |stages: &[Stage]| case.stage().is_some_and(|stage| stages.contains(&stage));
    let without_case = at(&[Stage::NoCase, Stage::NtaNotFiled, Stage::CaseEnded]);
    match option {
        OptionId::AdminClosure => detained(case) == Some(YesNo::Yes),
        OptionId::DeferredAction => without_case,
        OptionId::Parole => without_case || at(&[Stage::FearCase]),
        OptionId::NoArrest => without_case || at(&[Stage::FearCase, Stage::FinalOrder]),
        OptionId::NoReinstate => at(&[Stage::NoCase, Stage::NtaNotFiled]),
        OptionId::NoNta
        | OptionId::CancelNta
        | OptionId::Dismissal
        | OptionId::Termination
        | OptionId::Stay
        | OptionId::Vd
        | OptionId::WithdrawAdmission => true,
        _ => false,
    }
}

/// The notes in brackets of the column `talk_first_goals`, which hold without a goal too.
fn only_there(option: OptionId, case: &Case) -> bool {
    match option {
        OptionId::Bond => case.stage() != Some(Stage::FinalOrder),
        OptionId::Jmtr | OptionId::MtrNonopp => case.stage() == Some(Stage::FinalOrder),
        OptionId::Mediation => case.circuit() == Circuit::Ninth,
        _ => true,
    }
}

/// The column `talk_first_if_no_goal`.
fn inferred(option: OptionId, case: &Case) -> bool {
    let final_hearing = || case.is(QuestionId::Hearing, Hearing::Final as u8);
    match option {
        OptionId::Release | OptionId::Bond => detained(case) == Some(YesNo::Yes),
        OptionId::NoRecalendar | OptionId::Mediation => true,
        OptionId::StipRelief => {
            final_hearing() && case.has(QuestionId::Relief, Relief::None as u8) == Some(false)
        }
        OptionId::AdminClosure => {
            let agency = one(QuestionId::OtherAgency, OtherAgency::ALL, case);
            matches!(agency, Some(OtherAgency::Waiting | OtherAgency::Approved))
        }
        OptionId::Continuance => {
            case.is(QuestionId::Soon, Soon::WithinTwoWeeks as u8)
                && !case.is(QuestionId::Attorney, Attorney::Yes as u8)
        }
        OptionId::StipFacts => final_hearing(),
        OptionId::WaiveAppeal => case.is(QuestionId::Decision, Decision::Won as u8),
        OptionId::WithdrawAppeal => case.is(QuestionId::WhoAppealed, WhoAppealed::Government as u8),
        OptionId::OilRemand | OptionId::Remand | OptionId::Jmtr | OptionId::MtrNonopp => {
            case.yes(QuestionId::SomethingNew)
        }
        _ => false,
    }
}

/// How long ago, where the exact day beats the number of days. A day that has not come is a mistake, and beats nothing.
fn decided(case: &Case) -> Option<DecisionWhen> {
    by_date(case).or_else(|| one(QuestionId::DecisionWhen, DecisionWhen::ALL, case))
}

fn by_date(case: &Case) -> Option<DecisionWhen> {
    let days = case
        .date(QuestionId::DecisionDate)?
        .until(case.today())
        .unwrap()
        .get_days();
    let ends = [10, 30, 90, 180, i32::MAX];
    if days < 0 {
        None
    } else {
        ends.iter()
            .position(|end| days <= *end)
            .map(|place| DecisionWhen::ALL[place])
    }
}

/// Whether an urgent box is open.
pub(crate) fn is_open(id: UrgentId, case: &Case) -> bool {
    let stage = case.stage();
    let at = |stages: &[Stage]| stage.is_some_and(|stage| stages.contains(&stage));
    let won = || case.is(QuestionId::Decision, Decision::Won as u8);
    // "For the urgent boxes either counts": the number of days and the exact day, each by itself.
    let by_days = || one(QuestionId::DecisionWhen, DecisionWhen::ALL, case);
    let either =
        |holds: fn(DecisionWhen) -> bool| by_days().is_some_and(holds) || by_date(case).is_some_and(holds);
    let next = || {
        case.date(QuestionId::NextDate)
            .map(|day| case.today().until(day).unwrap().get_days())
    };
    let ended = || one(QuestionId::CaseEndedHow, CaseEndedHow::ALL, case);
    match id {
        UrgentId::RemovalCanHappen => {
            at(&[Stage::FinalOrder, Stage::CircuitAppeal])
                || at(&[Stage::BiaAppeal])
                    && !case.is(QuestionId::AppealAbout, AppealAbout::JudgeDecision as u8)
                || at(&[Stage::JudgeDecided]) && !won() && either(|when| when >= DecisionWhen::Days31To90)
        }
        UrgentId::DetainedNow => detained(case) == Some(YesNo::Yes),
        UrgentId::FearCase => at(&[Stage::FearCase]),
        UrgentId::AppealDeadline => {
            let stage = at(&[Stage::JudgeDecided]) && !won()
                || at(&[Stage::FinalOrder])
                || at(&[Stage::CaseEnded]) && matches!(ended(), None | Some(CaseEndedHow::Dismissed));
            stage && (by_days().is_none() || either(|when| when <= DecisionWhen::Days11To30))
        }
        UrgentId::KeepYourWin => at(&[Stage::JudgeDecided]) && won(),
        UrgentId::GovernmentAsked => {
            let asked =
                |what: GovernmentAsked| case.has(QuestionId::GovernmentAsked, what as u8) == Some(true);
            asked(GovernmentAsked::Dismiss)
                || asked(GovernmentAsked::EndAsylum)
                || asked(GovernmentAsked::Restart)
                || at(&[Stage::CaseEnded]) && ended() == Some(CaseEndedHow::Dismissed)
        }
        UrgentId::HearingSoon => {
            next().is_some_and(|days| (0..=14).contains(&days))
                || case.is(QuestionId::Soon, Soon::WithinTwoWeeks as u8)
        }
        UrgentId::CheckIn => case.yes(QuestionId::CheckIn),
        UrgentId::MissedDate => {
            next().is_some_and(|days| days < 0)
                || !case.no(QuestionId::FlagMissedHearing) && !at(&[Stage::FinalOrder, Stage::NoCase])
        }
        UrgentId::Address => case.no(QuestionId::AddressCurrent),
        UrgentId::OrderUnknown => stage.is_none() || case.one(QuestionId::FlagEarlierOrder).is_none(),
        UrgentId::NoCase => {
            stage.is_none()
                || at(&[
                    Stage::NoCase,
                    Stage::NtaNotFiled,
                    Stage::CaseEnded,
                    Stage::FinalOrder,
                    Stage::CircuitAppeal,
                ])
        }
        UrgentId::Child => case.is(QuestionId::Age, Age::Under18 as u8),
    }
}

/// The goals of the table are those for which the rules talk about it first.
pub(crate) fn goals_of(option: OptionId) -> &'static [Goal] {
    let rule = rule(option);
    if rule.first.is_some() { rule.serves } else { &[] }
}
