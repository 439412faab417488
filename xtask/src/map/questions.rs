//! The questions, with their answers and when each is asked.

use pedir::content::{self, QuestionWord};
use pedir::domain::questions::{Kind, QUESTIONS, Question};
use pedir::domain::vocabulary::QuestionId;

use super::Map;
use super::conditions::asked;
use super::html::{Of, Section, code, points};

/// Every question, in the order asked.
pub(super) fn section(map: &Map) -> Section {
    Section {
        id: "questions",
        title: "Questions, in the order asked",
        body: QUESTIONS.iter().map(|row| question(map, row)).collect(),
    }
}

fn question(map: &Map, row: &Question) -> String {
    let word = |word| map.text(content::question(row.id, word));
    let goals = if row.id == QuestionId::Goal {
        "; only goals that a possible kind of request serves"
    } else {
        ""
    };
    let rows = [
        ("Part", map.text(content::part(row.part))),
        ("Asked when", asked(row.asked) + goals),
        ("Answers, besides “I don’t know”", answers(map, row)),
        ("Why we ask", word(QuestionWord::Why)),
    ];
    Of::Question.entry(row.id.id(), &word(QuestionWord::Ask), rows)
}

fn answers(map: &Map, row: &Question) -> String {
    let listed = |ids: &[&str], of: &str| {
        let answer = |(place, id): (usize, &&str)| {
            format!("{} {}", code(id), map.text(content::choice(row.id, place)))
        };
        format!("{of} {}", points(ids.iter().enumerate().map(answer)))
    };
    match row.kind {
        Kind::One(ids) => listed(ids, "one of"),
        Kind::Many(ids) => listed(ids, "any of"),
        Kind::Flag => "yes or no; private, never on a paper".to_owned(),
        Kind::Date => "a day".to_owned(),
        Kind::Court => "a court of the list".to_owned(),
        Kind::Text { limit } => format!("at most {limit} characters"),
    }
}
