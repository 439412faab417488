//! What the rules may know of a person's case. Every rule reads answers through `Reads` alone, so a test can
//! stand in for the answers and see which of them a rule asks for.

use jiff::civil::Date;

use super::vocabulary::QuestionId;

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
