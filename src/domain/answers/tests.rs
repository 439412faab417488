#![allow(clippy::unwrap_used, reason = "a test stops at the first thing that is wrong")]

use super::*;
use crate::domain::questions::question;

fn answers(given: &[(QuestionId, &[&str])]) -> Answers {
    given.iter().fold(Answers::default(), |answers, (id, values)| {
        answers.with(*id, Answer::parse(question(*id), values).unwrap())
    })
}

#[test]
fn an_answer_no_longer_asked_for_is_kept_and_does_not_count() {
    let order: &[&str] = &["final-order"];
    let kind: &[&str] = &["without-judge"];
    let before = answers(&[(QuestionId::Stage, order), (QuestionId::OrderKind, kind)]);
    assert!(before.in_use().get(QuestionId::OrderKind).is_some());
    assert!(before.ignored().is_empty());

    let after = before.with(
        QuestionId::Stage,
        Answer::parse(question(QuestionId::Stage), &["no-case"]).unwrap(),
    );
    assert!(after.get(QuestionId::OrderKind).is_some());
    assert!(after.in_use().get(QuestionId::OrderKind).is_none());
    assert_eq!(after.ignored(), [QuestionId::OrderKind]);
}

#[test]
fn what_hides_a_question_must_count_itself() {
    let relief: &[&str] = &["none"];
    let waiting: &[&str] = &["waiting"];
    let hidden = answers(&[(QuestionId::Relief, relief), (QuestionId::OtherAgency, waiting)]);
    assert_eq!(hidden.ignored(), [QuestionId::OtherAgency]);
    let unanswered = answers(&[(QuestionId::OtherAgency, waiting)]);
    assert!(unanswered.ignored().is_empty());
}
