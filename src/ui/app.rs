//! The shell: header, page, footer, and what happens beside them.

use std::rc::Rc;

use yew::prelude::*;

use super::components::{footer::Footer, header::Header, notice::Notice};
use super::context::AppContext;
use super::courts::Table;
use super::effects;
use super::interview::Interview;
use super::navigation::{self, Entry, Target};
use super::pages;
use super::place::Place;
use super::route::Route;
use super::screen::Screen;
use super::start::Start;
use super::store::Store;
use crate::content::{Facts, Prose, Words, key};

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
    /// What the page and the tab held: nothing while prerendering.
    #[prop_or_default]
    pub start: Start,
}

/// The whole app.
#[component]
pub fn App(props: &AppProps) -> Html {
    let start = &props.start;
    let view = use_state(|| props.view.clone());
    let store = use_reducer(|| Store { session: start.session.clone() });
    let screen = use_state(|| start.screen);
    let unsure = use_state(|| start.unsure);
    let courts = use_state(|| Table::Waiting);
    let awake = use_state(|| false);
    effects::use_waking(awake.setter(), &store);
    let keeping_failed = effects::use_keeping(&store);

    let go = {
        let view = view.clone();
        Callback::from(move |target: Target| navigation::go(view.clone(), target, Entry::New))
    };
    let show = {
        let screen = screen.setter();
        Callback::from(move |next: Screen| screen.set(next))
    };
    let context = AppContext {
        view: (*view).clone(),
        store,
        go,
        screen: *screen,
        show,
        unsure,
        courts,
        restored: start.restored,
        keeping_failed,
        awake: *awake,
    };
    effects::use_page(&context.view);
    effects::use_screen(&context);
    effects::use_history(&context, &view);

    let route = view.place.route;
    html! {
        <ContextProvider<AppContext> context={context.clone()}>
            <Header />
            if view.failed {
                <Notice kind="problem" title={key::PAGE_NOT_LOADED}>
                    <p>{ context.text(key::PAGE_NOT_LOADED_HELP) }</p>
                </Notice>
            }
            <main id="main" key={[&view.place.language, "/", &route.path()].concat()}>
                if route == Route::Interview {
                    <Interview />
                } else {
                    { pages::page(&context) }
                }
            </main>
            <Footer />
        </ContextProvider<AppContext>>
    }
}
