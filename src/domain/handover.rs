//! What may be handed to an attorney's office in a file or a code: no more than the paper may tell.

use jiff::civil::Date;

use super::answer::{Answer, Choices};
use super::answers::Answers;
use super::case::Reads as _;
use super::flow::Step;
use super::session::Session;
use super::shareable::shareable;
use super::summary::{Switches, tells_too_much};
use super::vocabulary::{QuestionId, Relief, Stage, Who};

/// The ways to stay that the paper never names: each tells that harm was done to the person.
const UNNAMED: [Relief; 3] = [Relief::UVisa, Relief::TVisa, Relief::Vawa];

/// Answers without anything private, and the day from which "how long ago" counts.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Handover {
    /// The answers.
    pub answers: Answers,
    /// The day on which `decision-when` was answered; none where it was not.
    pub decided_on: Option<Date>,
}

impl Handover {
    /// What may be handed over. `None` where nothing may, or nothing is left: where the paper is a page of questions
    /// only, a file must not tell more than it.
    pub fn of(session: &Session) -> Option<Self> {
        let mut answers = cleaned(&session.answers);
        let words = session.answers.in_use().get(QuestionId::OwnWords).cloned();
        answers.set(QuestionId::OwnWords, words.filter(|_| session.switches.own_words));
        let stage = answers
            .one(QuestionId::Stage)
            .and_then(|stage| Stage::ALL.get(usize::from(stage)).copied());
        let held_back = tells_too_much(stage) && !session.switches.details;
        (!held_back && !answers.is_empty()).then(|| Self::dated(answers, session.decided_on))
    }

    /// The same without the person's own words: a code holds nothing that was typed.
    #[must_use]
    pub fn without_words(mut self) -> Self {
        self.answers.set(QuestionId::OwnWords, None);
        self
    }

    /// What someone else's file or code may bring in: the same rules again, whoever made it.
    #[must_use]
    pub fn received(self) -> Self {
        let words = self.answers.in_use().get(QuestionId::OwnWords).cloned();
        let mut answers = cleaned(&self.answers);
        answers.set(QuestionId::OwnWords, words);
        Self::dated(answers, self.decided_on)
    }

    /// A session that begins with these answers, on the check page, for someone else: nothing of it is kept.
    pub fn into_session(self) -> Session {
        let own_words = self.answers.own_words().is_some();
        Session {
            who: Some(Who::Helping),
            step: Step::Check,
            answers: self.answers,
            decided_on: self.decided_on,
            switches: Switches {
                own_words,
                details: false,
            },
            ..Session::default()
        }
    }

    /// "How long ago" without the day on which it was said could become a wrong deadline: it is asked again.
    fn dated(mut answers: Answers, decided_on: Option<Date>) -> Self {
        if decided_on.is_none() {
            answers.set(QuestionId::DecisionWhen, None);
        }
        let decided_on = decided_on.filter(|_| answers.get(QuestionId::DecisionWhen).is_some());
        Self { answers, decided_on }
    }
}

/// The shareable answers, a way to stay that must not be named standing as `other`.
fn cleaned(answers: &Answers) -> Answers {
    let mut shared = shareable(answers);
    if let Some(Answer::Many(chosen)) = shared.get(QuestionId::Relief) {
        let named = chosen.iter().map(|choice| {
            let unnamed = UNNAMED.iter().any(|relief| *relief as u8 == choice);
            if unnamed { Relief::Other as u8 } else { choice }
        });
        let named = Choices::new(named);
        shared.set(QuestionId::Relief, Some(Answer::Many(named)));
    }
    shared
}
