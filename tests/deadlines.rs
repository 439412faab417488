//! The days on which the time to appeal may end are shown, and never as sure.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use jiff::civil::{Date, date};
use pedir::domain::answer::Answer;
use pedir::domain::answers::Answers;
use pedir::domain::case::{Circuit, Context};
use pedir::domain::outcome::last_days;
use pedir::domain::questions::question;
use pedir::domain::vocabulary::QuestionId;

const TODAY: Date = date(2026, 11, 24);

/// The two days for a decision of `decided`, each with whether it is over.
fn after(stage: &str, decided: &str) -> Option<[(Date, bool); 2]> {
    let answer = |id, value: &str| Answer::parse(question(id), &[value]).unwrap();
    let answers = Answers::default()
        .with(QuestionId::Stage, answer(QuestionId::Stage, stage))
        .with(
            QuestionId::DecisionDate,
            answer(QuestionId::DecisionDate, decided),
        );
    let context = Context {
        today: TODAY,
        circuit: Circuit::Unknown,
    };
    let days = last_days(&answers, &context)?;
    Some([days.cautious, days.latest_source].map(|last| (last.day, last.is_over)))
}

#[test]
fn both_days_count_from_the_day_after_the_decision() {
    let days = after("judge-decided", "2026-11-20").unwrap();
    assert_eq!(days, [(date(2026, 11, 30), false), (date(2026, 12, 20), false)]);
    let leap = after("final-order", "2024-02-20").unwrap();
    assert_eq!(leap, [(date(2024, 3, 1), true), (date(2024, 3, 21), true)]);
}

#[test]
fn the_last_day_itself_is_not_over() {
    assert_eq!(after("judge-decided", "2026-11-14").unwrap()[0], (TODAY, false));
    assert_eq!(
        after("judge-decided", "2026-11-13").unwrap()[0],
        (date(2026, 11, 23), true)
    );
    assert_eq!(after("judge-decided", "2026-10-25").unwrap()[1], (TODAY, false));
}

#[test]
fn no_day_is_shown_where_none_can_be_right() {
    assert_eq!(
        after("judge-decided", "2026-11-25"),
        None,
        "a decision that has not come"
    );
    assert_eq!(
        after("court-pending", "2026-11-20"),
        None,
        "an answer that is not asked for any more"
    );
}
