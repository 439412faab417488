//! The state of one interview, and the one pure function that changes it.

use jiff::civil::Date;

use super::answer::Answer;
use super::answers::Answers;
use super::case::{Circuit, Context};
use super::edits::{Edit, Edits};
use super::flow::{self, Step};
pub use super::returning::Returning;
use super::summary::{Summary, Switches, draft};
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

impl Tick {
    /// Every tick, in the order of the columns of the checklist.
    pub const ALL: [Self; 3] = [Self::Have, Self::CanGet, Self::Unknown];

    /// The id of a tick, in forms and in the saved session.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Have => "have",
            Self::CanGet => "can-get",
            Self::Unknown => "unknown",
        }
    }

    /// The tick with this id, if there is one.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|tick| tick.id() == id)
    }
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
    /// What the person changed on the attorney's page.
    pub edits: Edits,
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
    /// A change of the attorney's page. One that is refused changes nothing.
    Edit(Edit),
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
            edits: Edits::default(),
        }
    }
}

impl Session {
    /// The session after an action.
    #[must_use]
    pub fn apply(&self, action: Action) -> Self {
        let mut next = self.clone();
        match action {
            Action::Phone(phone) => next.phone = phone,
            Action::Who(who) => {
                next = Self {
                    phone: self.phone,
                    today: self.today,
                    who,
                    ..Self::default()
                };
            }
            Action::Today(today) => next.today = Some(today),
            Action::Answer(question, answer) => next.set(question, Some(answer)),
            Action::Clear(question) => next.set(question, None),
            Action::Continue => next.go_on(),
            Action::Back => next.go_back(),
            Action::GoTo(step) => next.go_to(step),
            Action::Change(question) => {
                next.returning = Some(Returning::new(&self.answers));
                next.step = flow::step_of(question);
            }
            Action::Tick(evidence, tick) => next.ticks[evidence as usize] = tick,
            Action::Switch(switches) => next.switches = switches,
            Action::Edit(edit) => {
                if let Ok(edits) = self.edits.with(edit) {
                    next.edits = edits;
                }
            }
            Action::Erase => {
                next = Self {
                    today: self.today,
                    ..Self::default()
                }
            }
            Action::Restore(saved) => {
                next = Self {
                    today: self.today.or(saved.today),
                    ..*saved
                }
            }
        }
        next.ask_again_when_stale();
        next
    }

    /// Whether anything may be kept on this device.
    pub fn may_store(&self) -> bool {
        self.phone == Some(Phone::Mine)
    }

    fn set(&mut self, question: QuestionId, answer: Option<Answer>) {
        if question == QuestionId::DecisionWhen {
            self.decided_on = None;
        }
        self.answers.set(question, answer);
    }

    /// "How long ago" holds for a day: later it is taken back, and so asked again.
    fn ask_again_when_stale(&mut self) {
        let (Some(today), Some(_)) = (self.today, self.answers.get(QuestionId::DecisionWhen)) else {
            return;
        };
        let saved = *self.decided_on.get_or_insert(today);
        if flow::is_stale(saved, today) {
            self.set(QuestionId::DecisionWhen, None);
        }
    }

    fn go_on(&mut self) {
        let Some(returning) = &mut self.returning else {
            self.step = flow::next(&self.answers, self.step);
            return;
        };
        match returning.opened_after(self.step, &self.answers) {
            Some(opened) => {
                returning.trail.push(self.step);
                self.step = opened;
            }
            None => self.go_to(Step::Check),
        }
    }

    fn go_back(&mut self) {
        match &mut self.returning {
            None => self.step = flow::previous(&self.answers, self.step).unwrap_or(self.step),
            Some(returning) => {
                let before = returning.trail.pop().unwrap_or(Step::Check);
                self.go_to(before);
            }
        }
    }

    fn go_to(&mut self, step: Step) {
        match &mut self.returning {
            Some(_) if step == Step::Check => self.returning = None,
            Some(returning) => returning.moved(self.step, step),
            None => {}
        }
        self.step = step;
    }

    /// The paper, with all that the person made of it.
    pub fn summary(&self, context: &Context) -> Summary {
        draft(&self.answers, context, self.switches)
            .ticked(&self.ticks)
            .edited(&self.edits)
    }

    /// What a result depends on besides the answers; none until the day is known.
    pub fn context(&self, circuit: Circuit) -> Option<Context> {
        Some(Context {
            today: self.today?,
            circuit,
        })
    }
}

#[cfg(test)]
mod tests;
