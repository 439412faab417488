//! From what the page and the tab hold to the first properties of the app.

use std::rc::Rc;

use super::app::{AppProps, BuildInfo, View};
use super::place::Place;
use super::screen;
use crate::content::{Facts, Prose, Words};
use crate::domain::questions;
use crate::domain::answers::Answer;
use crate::domain::saved;
use crate::domain::session::{Action, Session};
use crate::domain::vocabulary::{Phone, QuestionId, Who};
use crate::platform::mount::Mount;
use crate::platform::{form, history, storage};

/// The id of the plain form of the interview.
pub const FORM: &str = "interview";

/// The properties of the app on this page. `None` where its files or its address are not what they should be.
pub fn props(page: Mount, words: String, prose: &str, facts: &str) -> Option<AppProps> {
    let address = history::address();
    let view = View {
        place: Place::from_path(&address.path, &page.languages)?,
        words: Words::parse(words).ok()?,
        prose: if prose.is_empty() { None } else { Some(Rc::new(Prose::parse(prose).ok()?)) },
        facts: Rc::new(Facts::parse(facts).ok()?),
        fragment: address.fragment.clone(),
        failed: false,
        build: BuildInfo { words: page.words.into(), languages: page.languages.into() },
    };
    let (session, restored) = kept();
    let session = with_form(session, &form::filled(FORM));
    let session = screen::step_of(&address.fragment).map_or(session.clone(), |step| session.apply(Action::GoTo(step)));
    Some(AppProps { view, session, restored })
}

/// How the session of this tab was found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Restored {
    /// Nothing was kept.
    #[default]
    Nothing,
    /// The answers are here again.
    Whole,
    /// Something was kept that can't be read: of another version, or cut in half.
    Unreadable,
}

/// What the tab kept. What can't be read is removed, so that the next visit begins clean.
fn kept() -> (Session, Restored) {
    match storage::kept().map(|text| saved::read(&text)) {
        None => (Session::default(), Restored::Nothing),
        Some(Ok(session)) => (session, Restored::Whole),
        Some(Err(_)) => {
            storage::forget();
            (Session::default(), Restored::Unreadable)
        }
    }
}

/// What the person chose in the plain form wins over what was kept: it is newer.
fn with_form(session: Session, fields: &[(String, String)]) -> Session {
    fields.iter().fold(session, |session, (name, value)| match action_of(name, value) {
        Some(action) => session.apply(action),
        None => session,
    })
}

fn action_of(name: &str, value: &str) -> Option<Action> {
    match name {
        "phone" => Some(Action::Phone(Phone::from_id(value))),
        "who" => Some(Action::Who(Who::from_id(value))),
        _ => {
            let question = questions::question(QuestionId::from_id(name)?);
            let answer = Answer::parse(question, &[value]).ok()?;
            Some(Action::Answer(question.id, answer))
        }
    }
}
