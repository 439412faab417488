//! The shell: header, page, footer, and what happens beside them.

use std::rc::Rc;

use yew::prelude::*;

use super::components::{footer::footer, header::header, notice::notice};
use super::context::AppContext;
use super::device::DeviceCopy;
use super::effects;
use super::interview::interview;
use super::late::{Late, use_late, use_later};
use super::navigation::{self, Entry, Target};
use super::pages;
use super::place::Place;
use super::route::Route;
use super::screen::Screen;
use super::settings::{use_config, use_settings};
use super::start::{Day, Start};
use super::store::Store;
use super::update::{update, use_newer};
use crate::content::config::Config;
use crate::content::{Courts, Facts, PageSlug, Prose, Words, key};
use crate::domain::flow::{self, Step};
use crate::domain::questions::question;
use crate::domain::session::Session;
use crate::domain::vocabulary::{Part, QuestionId};
use crate::platform::history;
use crate::platform::module::ModuleFile;

/// The name of the second file of the app among the modules.
const LATER: &str = "later";

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
    /// The file of a module. `None` where this build has none of that name.
    pub(crate) fn module(&self, name: &str) -> Option<ModuleFile> {
        let (path, integrity) = self.build.modules.iter().find_map(|module| {
            let (known, file) = module.split_once(':')?;
            (known == name).then_some(file)?.split_once(':')
        })?;
        Some(ModuleFile {
            address: [&self.place.root(), path].concat(),
            integrity: integrity.to_owned(),
        })
    }

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
    /// The modules that are fetched when they are needed, each as `name:path:integrity`, the path from the root of the app.
    pub modules: Rc<[String]>,
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
    let store = use_reducer(|| Store {
        session: start.session.clone(),
    });
    let screen = use_state(|| start.screen);
    let unsure = use_state(|| start.unsure);
    let awake = use_state(|| false);
    let config = use_state(Config::default);
    let device = use_state(DeviceCopy::default);
    let newer = use_newer(*awake, &view.place.root());
    let erased = use_state(|| Rc::from([]));
    effects::use_waking(awake.setter(), &store, start.day);
    let words_root = view.words_root();
    let needs_courts = *awake && needs_courts(&store.session);
    let read_courts = |text: &str| Courts::parse(text).ok();
    let (courts, fetch_courts) = use_late(needs_courts, [&words_root, "courts.txt"].concat(), read_courts);
    let needs_sources =
        *awake && view.facts.is_empty() && needs_sources(*screen, &store.session, view.place.route);
    let read_sources = |text: &str| Facts::parse(text).ok();
    let (sources, _) = use_late(needs_sources, [&words_root, "facts.txt"].concat(), read_sources);
    let settings = use_settings(*awake, &view.place.root());
    let has_settings = settings.as_ref().is_some_and(|settings| settings.is_something());
    let needs_later = *awake && (has_settings || needs_later(view.place.route));
    let (later, fetch_later) = use_later(needs_later, view.module(LATER));
    let keeping_failed = effects::use_keeping(&store);

    let show = {
        let screen = screen.setter();
        Callback::from(move |next: Screen| screen.set(next))
    };
    let go = {
        let (view, store, show) = (view.clone(), store.clone(), show.clone());
        let in_form = *screen == Screen::Form;
        Callback::from(move |target: Target| {
            if in_form {
                effects::show(&store, &show, &history::address().fragment);
            }
            navigation::go(view.clone(), target, Entry::New);
        })
    };
    let mut context = AppContext {
        view: (*view).clone(),
        store,
        go,
        screen: *screen,
        show,
        unsure,
        courts,
        sources: match sources {
            Late::Here(sources) => sources,
            Late::Waiting | Late::Failed => view.facts.clone(),
        },
        fetch_courts,
        later,
        fetch_later,
        restored: start.restored.clone(),
        keeping_failed,
        config,
        settings,
        device,
        erased,
        newer,
        offline: false,
        awake: *awake,
    };
    context.offline = effects::use_offline(&context);
    use_config(&context);
    effects::use_device(&context);
    effects::use_page(&context);
    effects::use_screen(&context);
    effects::use_arrival(&context);
    effects::use_history(&context, &view);

    let route = view.place.route;
    html! {
        <ContextProvider<AppContext> context={context.clone()}>
            { header(&context) }
            if *awake && start.day == Day::Wrong {
                { notice(&context, "problem", key::PREVIEW_NO_DAY, html! { <p>{ context.text(key::PREVIEW_NO_DAY_HELP) }</p> }) }
            }
            if view.failed {
                { notice(&context, "problem", key::PAGE_NOT_LOADED, html! { <p>{ context.text(key::PAGE_NOT_LOADED_HELP) }</p> }) }
            }
            { update(&context) }
            <main id="main" key={[&view.place.language, "/", &route.path()].concat()}>
                if route == Route::Interview {
                    { interview(&context) }
                } else {
                    { pages::page(&context) }
                }
            </main>
            { footer(&context) }
        </ContextProvider<AppContext>>
    }
}

/// The interview, and the pages with something to press.
fn needs_later(route: Route) -> bool {
    matches!(
        route,
        Route::Interview | Route::Page(PageSlug::Open | PageSlug::CheckYourself | PageSlug::YourSite)
    )
}

/// The question about the court shows the table, and a court that was answered has a circuit and an office. It comes as
/// soon as the stage of the case leads to that question, not when the person waits for it.
fn needs_courts(session: &Session) -> bool {
    let answers = &session.answers;
    answers.get(QuestionId::Stage).is_some() && question(QuestionId::Court).asked.holds(answers)
}

/// Pages, urgent boxes, results and papers ask them how old the law is; the first question does without them.
fn needs_sources(screen: Screen, session: &Session, route: Route) -> bool {
    let begun = !session.answers.is_empty()
        || session.step == Step::Stop
        || flow::part(session.step) != Some(Part::Now);
    route != Route::Interview || begun || matches!(screen, Screen::Result | Screen::Paper)
}
