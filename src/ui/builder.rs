//! The page for people who put the app on their own site: a form, what is made of it, and how it will look.

mod form;
mod outputs;
mod preview;
mod typed;
mod work;

use std::rc::Rc;

use yew::prelude::*;

use self::typed::Typed;
use self::work::Logo;
use super::components::again::again;
use super::components::button;
use super::context::{AppContext, use_app};
use super::late::{Late, use_late, use_late_words};
use crate::content::config::{Config, Problem, Setting, Source, Value};
use crate::content::words::LateWords;
use crate::content::{Courts, Key, Language, key, languages};
use crate::export::site::Pieces;
use crate::platform::module::Module;
use crate::platform::{fetch, form as filled};

/// The id of the form.
const FORM: &str = "builder";

/// What every part of the page needs.
#[derive(Clone)]
struct Bench {
    app: AppContext,
    typed: Rc<Typed>,
    /// The languages of this build.
    languages: Rc<[&'static Language]>,
    logo: Option<Rc<Logo>>,
    problems: Rc<[Problem]>,
    /// Where something was pressed last, and what became of it.
    told: UseStateHandle<Option<(&'static str, Key)>>,
    pick_logo: Callback<()>,
    package: Callback<()>,
}

impl Bench {
    /// What is in a field, as it was typed.
    fn raw(&self, name: &str) -> &str {
        self.typed
            .0
            .iter()
            .find(|(known, _)| known == name)
            .map_or("", |(_, value)| value)
    }

    /// Whether the value of a setting breaks its rule.
    fn breaks(&self, setting: Setting) -> bool {
        self.problems.contains(&Problem::Breaks(setting))
    }

    /// The settings, those that break their rule left out.
    fn settings(&self) -> Vec<(String, String)> {
        let breaks = |name: &str| Setting::from_id(name).is_some_and(|setting| self.breaks(setting));
        let mut settings = self.typed.settings(&self.languages, self.logo.is_some());
        settings.retain(|(name, _)| !breaks(name));
        settings
    }

    fn tell(&self, place: &'static str, says: Key) {
        self.told.set(Some((place, says)));
    }
}

/// The page under its prose. Its words, the courts and the module come late.
#[component]
pub(super) fn Builder() -> Html {
    let app = use_app();
    let (words, words_again) = use_late_words(&app, LateWords::Builder);
    let courts_at = [&app.view.words_root(), "courts.txt"].concat();
    let (courts, _) = use_late(true, courts_at, |text| Courts::parse(text).ok());
    match words {
        Late::Here(words) => html! { <Form words={words.clone()} courts={match courts {
            Late::Here(courts) => Some(courts),
            Late::Waiting | Late::Failed => None,
        }} /> },
        Late::Waiting => html! { <p role="status">{ app.text(key::LATER_LOADING) }</p> },
        Late::Failed => again(&app, key::LATER_NOT_LOADED, "try-again", words_again),
    }
}

/// Properties of [`Form`].
#[derive(Properties, PartialEq)]
struct FormProps {
    words: Rc<crate::content::Words>,
    courts: Option<Rc<Courts>>,
}

#[component]
fn Form(props: &FormProps) -> Html {
    let app = use_app().with_late(&props.words);
    let typed = use_state(|| Rc::new(Typed::default()));
    // The preview begins anew only when a field is left, not at every letter.
    let settled = use_state(|| Rc::new(Typed::default()));
    let logo = use_state(|| None::<Rc<Logo>>);
    let told = use_state(|| None);
    let module = use_state(|| Late::<Module>::Waiting);
    let built = |language: &&Language| app.view.build.languages.iter().any(|code| code == language.code);
    let languages: Rc<[&Language]> = languages().iter().filter(built).collect();
    let problems = problems_of(&typed, &languages, logo.is_some());
    let bench = |typed: &Rc<Typed>, pick_logo, package| Bench {
        app: app.clone(),
        typed: Rc::clone(typed),
        languages: Rc::clone(&languages),
        logo: (*logo).clone(),
        problems: problems.clone(),
        told: told.clone(),
        pick_logo,
        package,
    };
    let quiet = bench(&typed, Callback::noop(), Callback::noop());
    {
        let (module, bench) = (module.clone(), quiet.clone());
        use_effect_with((), move |()| {
            fetch::spawn(async move {
                let opened = work::open(&bench).await;
                module.set(opened.map_or(Late::Failed, |opened| Late::Here(Rc::new(opened))));
            });
        });
    }
    let Late::Here(opened) = &*module else {
        let says = if *module == Late::Failed {
            key::LATER_NOT_LOADED
        } else {
            key::LATER_LOADING
        };
        return html! { <p role="status">{ app.text(says) }</p> };
    };
    let pieces = work::pieces(&quiet, opened, false).unwrap_or_default();
    let shown =
        work::pieces(&bench(&settled, Callback::noop(), Callback::noop()), opened, true).unwrap_or_default();
    let pick_logo = {
        let (logo, bench) = (logo.clone(), quiet.clone());
        Callback::from(move |()| {
            let (logo, bench) = (logo.clone(), bench.clone());
            fetch::spawn(async move {
                match work::logo().await {
                    Some(shrunk) => logo.set(Some(Rc::new(shrunk))),
                    None => bench.tell("logo", key::BUILDER_TOO_LARGE),
                }
            });
        })
    };
    let package = {
        let (bench, module, config) = (quiet.clone(), opened.clone(), pieces.config.clone());
        Callback::from(move |()| {
            let (bench, module, config) = (bench.clone(), module.clone(), config.clone());
            bench.tell("package", key::BUILDER_PACKAGE_WORKING);
            fetch::spawn(async move {
                let says = work::package(&bench, &module, config).await;
                bench.tell("package", says);
            });
        })
    };
    let bench = bench(&typed, pick_logo, package);
    let read = |state: &UseStateHandle<Rc<Typed>>| {
        let state = state.clone();
        move || state.set(Rc::new(Typed(filled::filled(FORM))))
    };
    let (oninput, onchange) = (read(&typed), read(&settled));
    html! {
        <div class="builder flow">
            <h2>{ app.text(key::BUILDER_TITLE) }</h2>
            <p>{ app.text(key::BUILDER_LEAD) }</p>
            { files(&bench, &typed, &settled, &pieces) }
            <form id={FORM} class="builder-form flow" autocomplete="off" onsubmit={|event: SubmitEvent| event.prevent_default()}
                oninput={move |_: InputEvent| oninput()} onchange={move |_: Event| onchange()}>
                { form::groups(&bench, props.courts.as_deref()) }
            </form>
            { outputs::told(&bench, "logo") }
            { outputs::outputs(&bench, &pieces) }
            { preview::preview(&bench, &shown.address) }
        </div>
    }
}

/// What is wrong in what was typed.
fn problems_of(typed: &Typed, languages: &[&Language], has_logo: bool) -> Rc<[Problem]> {
    let settings = typed.settings(languages, has_logo);
    let settings = settings
        .into_iter()
        .map(|(name, value)| (name, Value::Text(value)));
    Config::default()
        .with(&settings.collect::<Vec<_>>(), Source::Host)
        .problems
        .into()
}

/// To save what was typed, and to go on with it another day.
fn files(
    bench: &Bench,
    typed: &UseStateHandle<Rc<Typed>>,
    settled: &UseStateHandle<Rc<Typed>>,
    pieces: &Pieces,
) -> Html {
    let app = &bench.app;
    let save = {
        let (bench, saved) = (bench.clone(), pieces.saved.clone());
        Callback::from(move |()| work::save(&bench, &saved))
    };
    let open = {
        let (bench, typed, settled) = (bench.clone(), typed.clone(), settled.clone());
        Callback::from(move |_: Event| {
            let (bench, typed, settled) = (bench.clone(), typed.clone(), settled.clone());
            fetch::spawn(async move {
                match work::saved().await {
                    Some(read) => {
                        typed.set(Rc::new(read.clone()));
                        settled.set(Rc::new(read));
                        bench.tell("opened", key::BUILDER_OPENED);
                    }
                    None => bench.tell("opened", key::BUILDER_NOT_OPENED),
                }
            });
        })
    };
    html! {
        <div class="builder-files flow">
            { button::quiet(app, key::BUILDER_SAVE, "builder-save", save) }
            <label for={work::SAVED}>{ app.text(key::BUILDER_OPEN) }</label>
            <p class="question-hint" id="builder-saved-help">{ app.text(key::BUILDER_OPEN_HELP) }</p>
            <input id={work::SAVED} type="file" accept=".json,application/json" onchange={open} aria-describedby="builder-saved-help" />
            { outputs::told(bench, "opened") }
        </div>
    }
}
