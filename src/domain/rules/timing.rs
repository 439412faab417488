//! How long ago something was decided, and how near a date is. Nothing here works out a deadline.

use jiff::SignedDuration;
use jiff::civil::Date;

use crate::domain::case::Case;
use crate::domain::vocabulary::{DecisionWhen, QuestionId};

/// How near the next date is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nearness {
    /// Before today.
    Past,
    /// Today, or within 14 days.
    Soon,
    /// Later.
    Later,
}

impl DecisionWhen {
    /// Whether it is 31 days or more.
    pub fn is_over_30_days(self) -> bool {
        self >= Self::Days31To90
    }
}

/// How long ago the decision was, as answered in days.
pub fn decided_when(case: &Case) -> Option<DecisionWhen> {
    let choice = case.one(QuestionId::DecisionWhen)?;
    DecisionWhen::ALL.get(usize::from(choice)).copied()
}

/// How long ago the decision was, by its exact day; none for a day that has not come, which must be a mistake.
pub fn decided_by_date(case: &Case) -> Option<DecisionWhen> {
    let days = days_between(case.date(QuestionId::DecisionDate)?, case.today());
    match days {
        ..0 => None,
        0..=10 => Some(DecisionWhen::Days0To10),
        11..=30 => Some(DecisionWhen::Days11To30),
        31..=90 => Some(DecisionWhen::Days31To90),
        91..=180 => Some(DecisionWhen::Days91To180),
        181.. => Some(DecisionWhen::Over180Days),
    }
}

/// How long ago the decision was, and the question that says so. The exact day beats the number of days.
pub fn decided(case: &Case) -> Option<(DecisionWhen, QuestionId)> {
    let by_date = decided_by_date(case).map(|when| (when, QuestionId::DecisionDate));
    by_date.or_else(|| decided_when(case).map(|when| (when, QuestionId::DecisionWhen)))
}

/// The question that says that the decision was made at a time that counts, by the number of days or by the exact day.
pub fn decided_as(case: &Case, counts: fn(DecisionWhen) -> bool) -> Option<QuestionId> {
    let by_days = decided_when(case)
        .is_some_and(counts)
        .then_some(QuestionId::DecisionWhen);
    by_days.or_else(|| {
        decided_by_date(case)
            .is_some_and(counts)
            .then_some(QuestionId::DecisionDate)
    })
}

/// The question that says that the decision was made in the last 30 days, or that leaves it open.
pub fn decided_lately(case: &Case) -> Option<QuestionId> {
    match decided_when(case) {
        None => Some(QuestionId::DecisionWhen),
        Some(_) => decided_as(case, |when| !when.is_over_30_days()),
    }
}

/// Days on which the time for the next step after a decision may end. Neither is final: an attorney must confirm it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LastDays {
    /// If only 10 days are given, as the government tried in 2026 (fact `ten-day-rule`).
    pub cautious: LastDay,
    /// If 30 days are given, as in the latest source (facts `appeal-deadline`, `petition-for-review`).
    pub latest_source: LastDay,
}

/// One of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LastDay {
    /// The day itself, counted from the day after the decision.
    pub day: Date,
    /// Whether it is before today.
    pub is_over: bool,
}

/// The days on which the time may end, for a decision whose exact day is known and has come.
pub fn last_days(case: &Case) -> Option<LastDays> {
    decided_by_date(case)?;
    let decided = case.date(QuestionId::DecisionDate)?;
    let after = |days: i64| {
        let day = decided.checked_add(SignedDuration::from_hours(24 * days)).ok()?;
        Some(LastDay {
            day,
            is_over: day < case.today(),
        })
    };
    Some(LastDays {
        cautious: after(10)?,
        latest_source: after(30)?,
    })
}

/// How near the next date is.
pub fn next_date(case: &Case) -> Option<Nearness> {
    let days = days_between(case.today(), case.date(QuestionId::NextDate)?);
    Some(match days {
        ..0 => Nearness::Past,
        0..=14 => Nearness::Soon,
        15.. => Nearness::Later,
    })
}

fn days_between(from: Date, to: Date) -> i64 {
    to.duration_since(from).as_hours() / 24
}
