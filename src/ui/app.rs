//! The shell: header, page, footer, and what happens beside them.

use std::rc::Rc;

use yew::prelude::*;

use super::components::{footer::Footer, header::Header, notice::Notice};
use super::context::AppContext;
use super::navigation::{self, Entry, Target};
use super::pages;
use super::place::Place;
use super::store::Store;
use super::{effects, interview};
use crate::content::{Facts, Prose, Words, key};
use crate::domain::session::Session;

/// What is on the screen, and the files that it came from.
#[derive(Clone, PartialEq)]
pub struct View {
    /// Language and page.
    pub place: Place,
    /// The words of the language.
    pub words: Words,
    /// The prose of the page, where it has any.
    pub prose: Option<Rc<Prose>>,
    /// Sources and dates of every statement of law.
    pub facts: Rc<Facts>,
    /// The place on the page that a link named; empty for its top.
    pub fragment: String,
    /// Whether the last link could not be followed.
    pub failed: bool,
    /// What this build is made of.
    pub build: BuildInfo,
}

impl View {
    /// The folder of the words, relative to this page.
    pub(crate) fn words_root(&self) -> String {
        [&self.place.root(), &*self.build.words].concat()
    }
}

/// What differs from build to build.
#[derive(Clone, PartialEq)]
pub struct BuildInfo {
    /// The folder of the words from the root of the app: `words/<hash>/`.
    pub words: Rc<str>,
    /// The languages that a person can choose, by code.
    pub languages: Rc<[String]>,
}

/// Properties of [`App`].
#[derive(Clone, PartialEq, Properties)]
pub struct AppProps {
    /// The first view.
    pub view: View,
    /// The session to begin with: empty while prerendering; what the form and the tab held, in a browser.
    pub session: Session,
}

/// The whole app.
#[component]
pub fn App(props: &AppProps) -> Html {
    let view = use_state(|| props.view.clone());
    let store = use_reducer(|| Store { session: props.session.clone() });
    let awake = use_state(|| false);

    let go = {
        let view = view.clone();
        Callback::from(move |target: Target| navigation::go(view.clone(), target, Entry::New))
    };
    let context = AppContext { view: (*view).clone(), store: store.clone(), go, awake: *awake };

    effects::use_waking(awake.setter());
    effects::use_page(&context);
    effects::use_history(&view, &store);
    effects::use_keeping(&store);

    html! {
        <ContextProvider<AppContext> context={context.clone()}>
            <Header />
            if view.failed {
                <Notice kind="problem" title={key::PAGE_NOT_LOADED}>
                    <p>{ context.text(key::PAGE_NOT_LOADED_HELP) }</p>
                </Notice>
            }
            <main id="main" key={view.place.route.path()}>
                if view.place.route == super::route::Route::Interview {
                    <interview::Interview />
                } else {
                    { pages::page(&context) }
                }
            </main>
            <Footer />
        </ContextProvider<AppContext>>
    }
}
