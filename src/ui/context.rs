//! What every component can reach without it being handed down.

use std::rc::Rc;

use yew::prelude::*;

use super::app::View;
use super::device::DeviceCopy;
use super::late::Late;
use super::navigation::Target;
use super::place::Place;
use super::screen::Screen;
use super::settings::Settings;
use super::start::{Restored, Unsure};
use super::store::StoreHandle;
use super::update::Newer;
use crate::content::config::Config;
use crate::content::{AsOf, Courts, Facts, Key, Words};
use crate::domain::case::{Circuit, Context, Reads as _};
use crate::domain::vocabulary::{Attorney, QuestionId, Stage};
use crate::platform::erase::Erased;

/// The view, the session, and the way to another page.
#[derive(Clone, PartialEq)]
pub(crate) struct AppContext {
    /// The page and its words.
    pub view: View,
    /// The session and the way to change it.
    pub store: StoreHandle,
    /// Opens another page in place.
    pub go: Callback<Target>,
    /// The screen of the interview page.
    pub screen: Screen,
    /// Shows another screen.
    pub show: Callback<Screen>,
    /// Where "I am not sure" was chosen before the interview.
    pub unsure: UseStateHandle<Unsure>,
    /// The table of courts, once it was needed.
    pub courts: Late<Courts>,
    /// Sources and dates of every statement of law; empty until something shows them.
    pub sources: Rc<Facts>,
    /// Asks for the table of courts again.
    pub fetch_courts: Callback<()>,
    /// Whether the second file of the app is here.
    pub later: Late<()>,
    /// Asks for it again.
    pub fetch_later: Callback<()>,
    /// How the session was found when the page was opened.
    pub restored: Restored,
    /// Whether this browser refuses to keep what it should.
    pub keeping_failed: bool,
    /// What the site that offers the app has set.
    pub config: UseStateHandle<Config>,
    /// The same as it was written; `None` until it was read.
    pub settings: Option<Rc<Settings>>,
    /// The locked copy on this device.
    pub device: UseStateHandle<DeviceCopy>,
    /// What was erased last, thing by thing.
    pub erased: UseStateHandle<Rc<[Erased]>>,
    /// Newer information, where there is some.
    pub newer: UseStateHandle<Newer>,
    /// Whether the app is whole on this device: it needs no network.
    pub offline: bool,
    /// Whether the app is awake: `false` while prerendering and hydrating.
    pub awake: bool,
}

impl AppContext {
    /// Where the person is.
    pub(crate) fn place(&self) -> &Place {
        &self.view.place
    }

    /// The words of the language.
    pub(crate) fn words(&self) -> &Words {
        &self.view.words
    }

    /// Sources and dates of every statement of law.
    pub(crate) fn facts(&self) -> &Rc<Facts> {
        &self.sources
    }

    /// The day by which age is told. The first render is of the day of the content, as every prerendered page is.
    pub(crate) fn as_of(&self) -> AsOf {
        AsOf::of(self.store.session.today.filter(|_| self.awake))
    }

    /// What a result depends on besides the answers. `None` until the day is known.
    pub(crate) fn context(&self) -> Option<Context> {
        let circuit = match (&self.courts, self.store.session.answers.court()) {
            (Late::Here(courts), Some(code)) => courts.circuit(code.as_str()),
            (Late::Here(_) | Late::Waiting | Late::Failed, _) => Circuit::Unknown,
        };
        self.store.session.context(circuit)
    }

    /// Where the case is, as answered.
    pub(crate) fn stage(&self) -> Option<Stage> {
        self.one(QuestionId::Stage, Stage::ALL)
    }

    /// Whether there is an attorney, as answered.
    pub(crate) fn attorney(&self) -> Option<Attorney> {
        self.one(QuestionId::Attorney, Attorney::ALL)
    }

    fn one<T: Copy>(&self, question: QuestionId, all: &[T]) -> Option<T> {
        let choice = self.store.session.answers.one(question)?;
        all.get(usize::from(choice)).copied()
    }

    /// The same, with the words that came late.
    #[must_use]
    pub(crate) fn with_late(mut self, late: &Words) -> Self {
        self.view.words = self.view.words.with_late(late);
        self
    }

    /// The text of a message.
    pub(crate) fn text(&self, key: Key) -> &str {
        self.view.words.get(key)
    }
}

/// The context of the app. Outside of it there is no page at all.
#[hook]
pub(crate) fn use_app() -> AppContext {
    #[expect(
        clippy::expect_used,
        reason = "every component stands below App, which provides it"
    )]
    use_context::<AppContext>().expect("App provides its context")
}
