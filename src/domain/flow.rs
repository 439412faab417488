//! The order of the interview: which step comes after which. Back is always the inverse of Continue.

use jiff::civil::Date;

use super::answers::Answers;
use super::questions::{Kind, QUESTIONS, question};
use super::rules::private::FLAGS;
use super::vocabulary::{Part, QuestionId};

/// One screen of the interview.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    /// One question.
    Question(QuestionId),
    /// The stop after part `now`: urgent boxes, help, the result so far.
    Stop,
    /// The four private flags, on one page.
    Flags,
    /// Check your answers, the last.
    Check,
}

impl Step {
    /// The id of a step: that of its question, or its own. A fragment, and a word of the saved session.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Question(id) => id.id(),
            Self::Stop => "stop",
            Self::Flags => "flags",
            Self::Check => "check",
        }
    }

    /// The step with this id, if there is one. A flag leads to the page of all flags.
    pub fn from_id(id: &str) -> Option<Self> {
        let own = [Self::Stop, Self::Flags, Self::Check]
            .into_iter()
            .find(|step| step.id() == id);
        own.or_else(|| QuestionId::from_id(id).map(step_of))
    }
}

/// The questions asked for these answers, in order.
pub fn path(answers: &Answers) -> Vec<QuestionId> {
    let used = answers.in_use();
    QUESTIONS
        .iter()
        .filter(|row| row.asked.holds(&used))
        .map(|row| row.id)
        .collect()
}

/// The steps for these answers, in order; `Stop` and `Check` are always there.
pub fn steps(answers: &Answers) -> Vec<Step> {
    let mut steps = Vec::new();
    for id in path(answers) {
        let step = step_of(id);
        if question(id).part != Part::Now && !steps.contains(&Step::Stop) {
            steps.push(Step::Stop);
        }
        if !steps.contains(&step) {
            steps.push(step);
        }
    }
    steps.push(Step::Check);
    steps
}

/// The first step.
pub fn first() -> Step {
    Step::Question(QuestionId::Attorney)
}

/// The step on which a question is asked.
pub fn step_of(id: QuestionId) -> Step {
    if question(id).kind == Kind::Flag {
        Step::Flags
    } else {
        Step::Question(id)
    }
}

/// The questions of a step.
pub fn questions_of(step: Step) -> &'static [QuestionId] {
    match step {
        Step::Question(id) => &QuestionId::ALL[id as usize..=id as usize],
        Step::Stop | Step::Check => &[],
        Step::Flags => FLAGS,
    }
}

/// The part of the interview that a step belongs to; `Check` belongs to none.
pub fn part(step: Step) -> Option<Part> {
    match step {
        Step::Question(id) => Some(question(id).part),
        Step::Stop => Some(Part::Now),
        Step::Flags => Some(Part::Private),
        Step::Check => None,
    }
}

/// The number of a part, counted from one, for the signpost: "Part 2 of 6".
pub const fn number(part: Part) -> usize {
    part as usize + 1
}

/// The step that Continue leads to. After the last it stays. A step that these answers do not ask leads to the
/// first one asked after it.
pub fn next(answers: &Answers, step: Step) -> Step {
    steps(answers)
        .into_iter()
        .find(|other| place(*other) > place(step))
        .unwrap_or(Step::Check)
}

/// The step that Back leads to; none before the first.
pub fn previous(answers: &Answers, step: Step) -> Option<Step> {
    steps(answers)
        .into_iter()
        .rev()
        .find(|other| place(*other) < place(step))
}

/// Where a step stands among all that there are, asked or not.
fn place(step: Step) -> usize {
    match step {
        Step::Question(id) => id as usize * 2,
        Step::Stop => QuestionId::GovernmentAsked as usize * 2 + 1,
        Step::Flags => QuestionId::FlagHarmed as usize * 2,
        Step::Check => usize::MAX,
    }
}

/// Whether "how long ago", saved on one day, must be asked again on another: after more than a day the answer may
/// have become another one.
pub fn is_stale(saved: Date, today: Date) -> bool {
    today.duration_since(saved).as_hours() > 24
}

#[cfg(test)]
mod tests;
