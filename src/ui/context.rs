//! What every component can reach without it being handed down.

use std::rc::Rc;

use yew::prelude::*;

use super::app::View;
use super::navigation::Target;
use super::place::Place;
use super::store::StoreHandle;
use crate::content::{Facts, Key, Words};

/// The view, the session, and the way to another page.
#[derive(Clone, PartialEq)]
pub(crate) struct AppContext {
    /// The page and its words.
    pub view: View,
    /// The session and the way to change it.
    pub store: StoreHandle,
    /// Opens another page in place.
    pub go: Callback<Target>,
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
        &self.view.facts
    }

    /// The text of a message.
    pub(crate) fn text(&self, key: Key) -> &str {
        self.view.words.get(key)
    }
}

/// The context of the app. Outside of it there is no page at all.
#[hook]
pub(crate) fn use_app() -> AppContext {
    #[expect(clippy::expect_used, reason = "every component stands below App, which provides it")]
    use_context::<AppContext>().expect("App provides its context")
}
