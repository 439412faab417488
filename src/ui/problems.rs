//! What is wrong in the settings, for the people who wrote them.

use yew::prelude::*;

use super::context::{AppContext, use_app};
use super::late::{Late, use_late_words};
use crate::content::config::{Problem, Rule, Setting};
use crate::content::key;
use crate::content::words::LateWords;

/// On the page to check the app. Nothing where nothing is wrong.
#[component]
pub(super) fn Problems() -> Html {
    let app = use_app();
    let (words, _) = use_late_words(&app, LateWords::Builder);
    match words {
        Late::Here(words) if !app.config.problems.is_empty() => list(&app.with_late(&words)),
        Late::Here(_) | Late::Waiting | Late::Failed => html! {},
    }
}

fn list(app: &AppContext) -> Html {
    html! {
        <section class="live-settings flow">
            <h2>{ app.text(key::CONFIG_TITLE) }</h2>
            <p>{ app.text(key::CONFIG_LEAD) }</p>
            <ul>{ for app.config.problems.iter().map(|problem| row(app, problem)) }</ul>
        </section>
    }
}

fn row(app: &AppContext, problem: &Problem) -> Html {
    let says = said(app, problem);
    html! { <li key={says.clone()}>{ says }</li> }
}

/// A sentence for it.
fn said(app: &AppContext, problem: &Problem) -> String {
    let words = app.words();
    match problem {
        Problem::NotFetched => app.text(key::CONFIG_NOT_FETCHED).to_owned(),
        Problem::TooLong => app.text(key::CONFIG_TOO_LONG).to_owned(),
        Problem::NotJson => app.text(key::CONFIG_NOT_JSON).to_owned(),
        Problem::Nameless => app.text(key::CONFIG_NAMELESS).to_owned(),
        Problem::Unknown(name) => key::config_unknown(words, name),
        Problem::NotHere(setting) => key::config_not_here(words, setting.id()),
        Problem::Breaks(setting) => breaks(app, *setting, setting.id()),
    }
}

/// What the value of a setting must be, the setting under a `name` that its reader knows.
pub(super) fn breaks(app: &AppContext, setting: Setting, name: &str) -> String {
    let words = app.words();
    match setting.rule() {
        Rule::Text(most) => key::config_text(words, name, &most.to_string()),
        Rule::Telephone => key::config_telephone(words, name),
        Rule::Address => key::config_address(words, name),
        Rule::Logo => key::config_logo(words, name),
        Rule::Color => key::config_color(words, name),
        Rule::Languages => key::config_languages(words, name),
        Rule::Court => key::config_court(words, name),
        Rule::Start => key::config_start(words, name),
        Rule::Name => key::config_name(words, name),
    }
}
