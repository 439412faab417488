//! The state of one interview, and the one pure function that changes it.

use jiff::civil::Date;

use super::answer::Answer;
use super::answers::Answers;
use super::case::{Circuit, Context};
use super::flow::{self, Step};
use super::summary::Switches;
use super::vocabulary::{EvidenceId, Phone, QuestionId, Who};

/// How far the person is with one kind of paper on the checklist.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tick {
    /// I have it.
    Have,
    /// I can get it.
    CanGet,
    /// I don't know.
    Unknown,
}

/// One interview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Session {
    /// Whose phone this is; none: not said, so nothing is kept.
    pub phone: Option<Phone>,
    /// Whom the interview is for; none: not said.
    pub who: Option<Who>,
    /// The step shown.
    pub step: Step,
    /// The answers given.
    pub answers: Answers,
    /// The day, once the page knows it.
    pub today: Option<Date>,
    /// The day on which `decision-when` was answered.
    pub decided_on: Option<Date>,
    /// Set while a change from the check page is under way.
    pub returning: Option<Returning>,
    /// What is switched on for the paper.
    pub switches: Switches,
    /// The ticks of the checklist, by `EvidenceId`.
    pub ticks: [Option<Tick>; EvidenceId::ALL.len()],
}

/// A change from the check page: Continue goes through the questions that it opens, then back to the check page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Returning {
    /// The questions that were asked before the change.
    pub asked: Vec<QuestionId>,
    /// The steps behind the one shown, back to the one changed.
    pub trail: Vec<Step>,
}

/// What can happen to a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Whose phone this is; none: "I don't know".
    Phone(Option<Phone>),
    /// For whom. A clean slate before each person: everything but `phone` is erased.
    Who(Option<Who>),
    /// The day became known, or changed.
    Today(Date),
    /// A question was answered.
    Answer(QuestionId, Answer),
    /// An answer was taken back.
    Clear(QuestionId),
    /// To the next step, or back to the check page where a change is under way.
    Continue,
    /// To the step before.
    Back,
    /// To any step, for example through the browser's history.
    GoTo(Step),
    /// From the check page to a question, to come back after it.
    Change(QuestionId),
    /// A tick of the checklist; none takes it back.
    Tick(EvidenceId, Option<Tick>),
    /// What is switched on for the paper.
    Switch(Switches),
    /// Everything is erased.
    Erase,
    /// A saved session takes the place of this one.
    Restore(Box<Session>),
}

impl Default for Session {
    fn default() -> Self {
        Self {
            phone: None,
            who: None,
            step: flow::first(),
            answers: Answers::default(),
            today: None,
            decided_on: None,
            returning: None,
            switches: Switches::default(),
            ticks: [None; EvidenceId::ALL.len()],
        }
    }
}

impl Session {
    /// The session after an action.
    #[must_use]
    pub fn apply(&self, _action: Action) -> Self {
        self.clone()
    }

    /// Whether anything may be kept on this device.
    pub fn may_store(&self) -> bool {
        self.phone == Some(Phone::Mine)
    }

    /// What a result depends on besides the answers; none until the day is known.
    pub fn context(&self, circuit: Circuit) -> Option<Context> {
        Some(Context {
            today: self.today?,
            circuit,
        })
    }
}
