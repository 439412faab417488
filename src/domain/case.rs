//! What the rules may know of a person's case. Every rule reads answers through `Reads` alone, so a test can
//! stand in for the answers and see which of them a rule asks for.

use jiff::civil::Date;

use super::questions::{Kind, question};
use super::vocabulary::{Goal, QuestionId, Stage, YesNo};

/// The federal circuit of the immigration court, as far as a rule tells circuits apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Circuit {
    /// No court is known.
    Unknown,
    /// The court hears cases of several circuits.
    Varies,
    /// The 9th Circuit.
    Ninth,
    /// Any other circuit.
    Other,
}

/// What is known besides the answers: nothing else does a result depend on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Context {
    /// The day, on the person's own clock.
    pub today: Date,
    /// The circuit of the court answered, which the caller looks up.
    pub circuit: Circuit,
}

/// A way to read answers. `None` is always "not known": unanswered, "I don't know", or not asked.
pub trait Reads {
    /// The choice made in a question with one answer: its place among the choices.
    fn one(&self, question: QuestionId) -> Option<u8>;

    /// Whether this choice is among those made in a question with many.
    fn has(&self, question: QuestionId, choice: u8) -> Option<bool>;

    /// The day answered.
    fn date(&self, question: QuestionId) -> Option<Date>;

    /// Whether a court was answered.
    fn has_court(&self) -> bool;
}

/// What a rule reads: the answers that count, and the day.
#[derive(Clone, Copy)]
pub struct Case<'a> {
    answers: &'a dyn Reads,
    context: Context,
}

impl<'a> Case<'a> {
    /// The case behind these answers, which must be those in use.
    pub fn new(answers: &'a dyn Reads, context: Context) -> Self {
        Self { answers, context }
    }

    /// The day.
    pub fn today(&self) -> Date {
        self.context.today
    }

    /// The circuit of the court answered.
    pub fn circuit(&self) -> Circuit {
        if self.answers.has_court() {
            self.context.circuit
        } else {
            Circuit::Unknown
        }
    }

    /// Whether a court was answered.
    pub fn has_court(&self) -> bool {
        self.answers.has_court()
    }

    /// Whether the question is asked.
    pub fn asks(&self, id: QuestionId) -> bool {
        question(id).asked.holds(self.answers)
    }

    /// Whether the question has an answer that is known, of whatever kind it is. Never of the person's own words.
    pub fn knows(&self, id: QuestionId) -> bool {
        match question(id).kind {
            Kind::One(_) | Kind::Flag => self.one(id).is_some(),
            Kind::Many(_) => self.any(id).is_some(),
            Kind::Date => self.date(id).is_some(),
            Kind::Court => self.has_court(),
            Kind::Text { .. } => false,
        }
    }

    /// The choice made in a question with one answer.
    pub fn one(&self, id: QuestionId) -> Option<u8> {
        self.answers.one(id)
    }

    /// Whether this choice was made in a question with many.
    pub fn has(&self, id: QuestionId, choice: u8) -> Option<bool> {
        self.answers.has(id, choice)
    }

    /// The day answered.
    pub fn date(&self, id: QuestionId) -> Option<Date> {
        self.answers.date(id)
    }

    /// Where the case is.
    pub fn stage(&self) -> Option<Stage> {
        self.answers
            .one(QuestionId::Stage)
            .and_then(|choice| Stage::ALL.get(usize::from(choice)).copied())
    }

    /// Whether the stage is one of these.
    pub fn at(&self, stages: &[Stage]) -> bool {
        self.stage().is_some_and(|stage| stages.contains(&stage))
    }

    /// Whether a question with one answer has this one.
    pub fn is(&self, id: QuestionId, choice: u8) -> bool {
        self.one(id) == Some(choice)
    }

    /// Whether a yes-or-no question was answered with yes.
    pub fn yes(&self, id: QuestionId) -> bool {
        self.is(id, YesNo::Yes as u8)
    }

    /// Whether a yes-or-no question was answered with no.
    pub fn no(&self, id: QuestionId) -> bool {
        self.is(id, YesNo::No as u8)
    }

    /// Whether something other than `none` was answered to a question with many answers; `None`: not known.
    pub fn any(&self, id: QuestionId) -> Option<bool> {
        let none = question(id).kind.none()?;
        self.has(id, none).map(|chosen| !chosen)
    }

    /// Whether the person wants this.
    pub fn wants(&self, goal: Goal) -> bool {
        self.has(QuestionId::Goal, goal as u8) == Some(true)
    }
}
