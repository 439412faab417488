//! Any answers, sensible or not, and any session.

use jiff::ToSpan;
use jiff::civil::{Date, date};
use pedir::domain::answer::{Answer, Choices, CourtCode};
use pedir::domain::answers::Answers;
use pedir::domain::case::{Circuit, Context};
use pedir::domain::questions::{Kind, QUESTIONS, Question};
use pedir::domain::typed::typed;
use proptest::collection::vec;
use proptest::prelude::*;

/// The day of every property.
pub(crate) const TODAY: Date = date(2026, 11, 24);

/// An answer to a question, or none.
pub(crate) fn any_answer(row: &'static Question) -> BoxedStrategy<Option<Answer>> {
    let count = u8::try_from(row.kind.choices().len()).unwrap();
    let none = row.kind.none();
    let answer = match row.kind {
        Kind::One(_) | Kind::Flag => (0..count).prop_map(Answer::One).boxed(),
        Kind::Many(_) => vec(0..count, 1..4)
            .prop_map(move |chosen| match none {
                Some(none) if chosen.contains(&none) => Answer::Many(Choices::new([none])),
                _ => Answer::Many(Choices::new(chosen)),
            })
            .boxed(),
        Kind::Date => (-400_i64..400)
            .prop_map(|days| Answer::Date(TODAY + days.days()))
            .boxed(),
        Kind::Court => "[A-Z]{3}"
            .prop_map(|code| Answer::Court(CourtCode::parse(&code).unwrap()))
            .boxed(),
        Kind::Text { .. } => "[^ \\s]([ \\PC\n]{0,60}[^ \\s])?"
            .prop_map(|text| Answer::Text(typed(&text)))
            .boxed(),
    };
    if matches!(row.kind, Kind::Text { .. }) {
        return prop_oneof![Just(None), answer.prop_map(Some)].boxed();
    }
    prop_oneof![2 => Just(None), 1 => Just(Some(Answer::Unknown)), 7 => answer.prop_map(Some)].boxed()
}

/// Answers to any of the questions, also to those that are not asked.
pub(crate) fn any_answers() -> impl Strategy<Value = Answers> {
    let each: Vec<_> = QUESTIONS.iter().map(any_answer).collect();
    each.prop_map(|given| {
        let mut answers = Answers::default();
        for (row, answer) in QUESTIONS.iter().zip(given) {
            answers.set(row.id, answer);
        }
        answers
    })
}

/// Any circuit on the same day.
pub(crate) fn any_context() -> impl Strategy<Value = Context> {
    let circuits = [Circuit::Unknown, Circuit::Varies, Circuit::Ninth, Circuit::Other];
    prop::sample::select(circuits.to_vec()).prop_map(|circuit| Context {
        today: TODAY,
        circuit,
    })
}
