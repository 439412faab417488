//! The same answers and one more.

use pedir::domain::answer::{Answer, Choices};
use pedir::domain::answers::Answers;
use pedir::domain::questions::{Kind, QUESTIONS, Question};
use pedir::domain::vocabulary::{Part, QuestionId};

/// Every way to add one answer outside `stage` and part `case`, which say what is possible: an answer to a question
/// not answered, or one more choice among many.
pub(crate) fn more(answers: &Answers) -> Vec<(QuestionId, Answers)> {
    let rows = QUESTIONS
        .iter()
        .filter(|row| row.part != Part::Case && row.id != QuestionId::Stage);
    rows.flat_map(|row| added(row, answers)).collect()
}

/// Every way to answer one of these questions that is not answered, wherever it is asked; days are left out.
pub(crate) fn every_answer(answers: &Answers, of: impl Fn(QuestionId) -> bool) -> Vec<(QuestionId, Answers)> {
    let rows = QUESTIONS
        .iter()
        .filter(|row| of(row.id) && answers.get(row.id).is_none());
    rows.flat_map(|row| added(row, answers)).collect()
}

fn added(row: &Question, answers: &Answers) -> Vec<(QuestionId, Answers)> {
    let all = || 0..u8::try_from(row.kind.choices().len()).unwrap();
    let with = |answer| (row.id, answers.clone().with(row.id, answer));
    match (row.kind, answers.get(row.id)) {
        (Kind::One(_) | Kind::Flag, None) => all().map(|choice| with(Answer::One(choice))).collect(),
        (Kind::Many(_), None) => all()
            .map(|choice| with(Answer::Many(Choices::new([choice]))))
            .collect(),
        (Kind::Many(_), Some(Answer::Many(chosen)))
            if row.kind.none().is_none_or(|none| !chosen.contains(none)) =>
        {
            let others = all().filter(|choice| Some(*choice) != row.kind.none() && !chosen.contains(*choice));
            others
                .map(|choice| with(Answer::Many(Choices::new(chosen.iter().chain([choice])))))
                .collect()
        }
        _ => Vec::new(),
    }
}
