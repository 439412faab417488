//! From what the page and the tab hold to the first properties of the app.

use std::rc::Rc;

use super::app::{AppProps, BuildInfo, View};
use super::device::DeviceCopy;
use super::interview;
use super::place::Place;
use super::route::Route;
use super::screen::Screen;
use super::start::{Day, Restored, Start, Unsure};
use crate::content::{Facts, Prose, Words};
use crate::domain::answer::{Answer, UNKNOWN};
use crate::domain::flow;
use crate::domain::questions;
use crate::domain::saved;
use crate::domain::session::{Action, Session};
use crate::domain::vocabulary::{Opening, Phone, QuestionId, Who};
use crate::platform::mount::Mount;
use crate::platform::storage::Kept;
use crate::platform::{form, history};

/// The id of the plain form of the interview.
pub const FORM: &str = "interview";

/// The properties of the app on this page. `None` where its files or its address are not what they should be.
pub fn props(page: Mount, words: String, prose: &str, facts: &str) -> Option<AppProps> {
    let address = history::address();
    let view = View {
        place: Place::from_path(&address.path, &page.languages)?,
        words: Words::parse(words).ok()?,
        prose: if prose.is_empty() {
            None
        } else {
            Some(Rc::new(Prose::parse(prose).ok()?))
        },
        facts: Rc::new(if facts.is_empty() {
            Facts::default()
        } else {
            Facts::parse(facts).ok()?
        }),
        fragment: address.fragment.clone(),
        failed: false,
        build: BuildInfo {
            words: page.words.into(),
            modules: page.modules.into(),
            languages: page.languages.into(),
        },
    };
    let start = if view.place.route == Route::Interview {
        start(&address.fragment, page.untouched)
    } else {
        elsewhere()
    };
    let start = Start {
        day: Day::asked(page.as_of.as_deref()),
        ..start
    };
    Some(AppProps { view, start })
}

/// The interview page: what the tab kept, what the plain form holds, the screen that the address names. A form that is
/// `untouched` by browser translation stays; elements made anew are no longer those that the address names.
pub fn start(fragment: &str, untouched: bool) -> Start {
    let fields = form::filled(FORM);
    let (session, restored) = kept();
    let restored = if restored == Restored::Nothing && history::is_reload() {
        Restored::Lost
    } else {
        restored
    };
    let unsure = fields
        .iter()
        .filter(|(_, value)| value == UNKNOWN)
        .filter_map(|(name, _)| Opening::from_id(name));
    let unsure = unsure.fold(Unsure::default(), |unsure, question| unsure.with(question, true));
    let session = with_form(session, &fields);
    let begun = !fields.is_empty() || !session.answers.is_empty() || session.phone.is_some();
    let named = Screen::from_fragment(fragment).filter(|_| begun);
    let in_form = untouched && (begun || fragment.is_empty()) && interview::in_form(fragment);
    let is_here = matches!(restored, Restored::Whole | Restored::Partly(_));
    let locked = fields.is_empty() && !is_here && DeviceCopy::found() != DeviceCopy::None;
    let (screen, step) = match (named, &restored) {
        _ if locked => (Screen::Unlock, None),
        (_, Restored::Nothing) if in_form => (Screen::Form, None),
        (_, Restored::Partly(again)) => (Screen::Interview, again.first().copied().map(flow::step_of)),
        (Some(named), _) => named,
        (None, Restored::Whole) => (Screen::Interview, None),
        (None, Restored::Nothing | Restored::Unreadable | Restored::Lost) => (Screen::Phone, None),
    };
    let session = step.map_or_else(|| session.clone(), |step| session.apply(Action::GoTo(step)));
    Start {
        session,
        screen,
        unsure,
        restored,
        day: Day::Device,
    }
}

/// Another page: the session is at hand, and the interview goes on where it was.
fn elsewhere() -> Start {
    let (session, restored) = kept();
    let screen = match &restored {
        Restored::Whole | Restored::Partly(_) => Screen::Interview,
        Restored::Nothing | Restored::Unreadable | Restored::Lost => Screen::Phone,
    };
    Start {
        session,
        screen,
        restored,
        ..Start::default()
    }
}

/// What the tab kept. What can't be read is removed, so that the next visit begins clean.
fn kept() -> (Session, Restored) {
    match Kept::Tab.text().map(|text| saved::read_of_any_version(&text)) {
        None => (Session::default(), Restored::Nothing),
        Some(Ok((session, again))) if again.is_empty() => (session, Restored::Whole),
        Some(Ok((session, again))) => (session, Restored::Partly(again.into())),
        Some(Err(_)) => {
            Kept::Tab.forget();
            (Session::default(), Restored::Unreadable)
        }
    }
}

/// What the person chose in the plain form wins over what was kept: it is newer.
fn with_form(session: Session, fields: &[(String, String)]) -> Session {
    fields
        .iter()
        .fold(session, |session, (name, value)| match action_of(name, value) {
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
