//! When a question is asked. Data, not code, so that the map of the interview can print it.

use super::case::Reads;
use super::vocabulary::{QuestionId, Relief, Stage};

/// When a question is asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Condition {
    /// Of everyone.
    Always,
    /// When the stage is one of these.
    StageIs(&'static [Stage]),
    /// At every stage but this one; also when the stage is not known.
    StageIsNot(Stage),
    /// When no way to stay was ruled out: `relief` is anything but `none`.
    ReliefIsNotNone,
}

impl Condition {
    /// Whether it holds for these answers.
    pub fn holds(self, answers: &dyn Reads) -> bool {
        match self {
            Self::Always => true,
            Self::StageIs(stages) => stage(answers).is_some_and(|stage| stages.contains(&stage)),
            Self::StageIsNot(other) => stage(answers) != Some(other),
            Self::ReliefIsNotNone => answers.has(QuestionId::Relief, Relief::None as u8) != Some(true),
        }
    }
}

fn stage(answers: &dyn Reads) -> Option<Stage> {
    answers
        .one(QuestionId::Stage)
        .and_then(|choice| Stage::ALL.get(usize::from(choice)).copied())
}
