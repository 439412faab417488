//! The immigration court: found by typing, or taken from the whole list. Its table is fetched only here.

use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::choices::row;
use super::court_about::court_about;
use super::unknown::unknown;
use crate::content::{Court, Courts, key};
use crate::domain::answer::Answer;
use crate::domain::questions::Question;
use crate::domain::session::Action;
use crate::ui::components::{again::again, fold::fold};
use crate::ui::context::{AppContext, use_app};
use crate::ui::late::Late;

/// The most courts shown at once: more are a list to scroll, not an answer.
const MOST: usize = 6;

/// Properties of [`CourtQuestion`].
#[derive(Properties, PartialEq)]
pub(crate) struct CourtQuestionProps {
    /// The question.
    pub question: &'static Question,
}

/// A field to type in with the courts that fit under it; below, the browser's own list of all of them. It has its room
/// before the table is here: what moves under a finger is pressed by mistake.
#[component]
pub(crate) fn CourtQuestion(props: &CourtQuestionProps) -> Html {
    let app = use_app();
    let question = props.question;
    let typed = use_state(String::new);
    let field = |listed: Option<&Courts>| {
        let oninput = {
            let typed = typed.setter();
            move |event: InputEvent| typed.set(event.target_unchecked_into::<HtmlInputElement>().value())
        };
        html! {
            <div class="court-found" key="found">
                <label class="field court-search">{ app.text(key::COURT_SEARCH) }
                    <input id={["search-", question.id.id()].concat()} type="search" autocomplete="off" spellcheck="false"
                        enterkeyhint="search" value={(*typed).clone()} {oninput} />
                </label>
                { fitting(&app, question, listed, &typed) }
                { fold(&app, key::COURT_WHOLE_LIST, whole_list(&app, question, listed)) }
            </div>
        }
    };
    let found = match &app.courts {
        Late::Here(courts) => field(Some(courts)),
        Late::Waiting => field(None),
        Late::Failed => html! {
            <div class="court-found court-missing flow" key="failed" role="alert">
                { again(&app, key::COURT_NOT_LOADED, "try-again", app.fetch_courts.clone()) }
            </div>
        },
    };
    html! {
        <div class="court">
            { found }
            { unknown(&app, question) }
        </div>
    }
}

/// The court that is chosen, and those that fit what was typed. What they are is announced, not only shown.
fn fitting(app: &AppContext, question: &'static Question, courts: Option<&Courts>, typed: &str) -> Html {
    let chosen = app.store.session.answers.court();
    let chosen = chosen.and_then(|code| courts?.by_code(code.as_str()));
    let found = courts.map(|courts| courts.search(typed)).unwrap_or_default();
    let count = found.len();
    let says = match count {
        _ if courts.is_none() => app.text(key::COURT_LOADING).to_owned(),
        _ if typed.trim().chars().count() < 2 => String::new(),
        0 => app.text(key::COURT_FOUND_NONE).to_owned(),
        1 => app.text(key::COURT_FOUND_ONE).to_owned(),
        2..=MOST => key::court_found(app.words(), &count.to_string()),
        _ => key::court_found_more(app.words(), &count.to_string()),
    };
    let named = named(app, courts).filter(|_| typed.is_empty());
    let best = named.into_iter().chain(found.into_iter().take(MOST));
    let others = best.filter(|court| Some(*court) != chosen);
    let rows = chosen.into_iter().chain(others).map(|court| {
        let onchange = choose(app, question, court.code.clone());
        row(
            "radio",
            question.id.id(),
            court.code.clone(),
            &court_named(court),
            Some(court) == chosen,
            onchange,
        )
    });
    html! {
        <>
            if let (Some(_), Some(from)) = (named, &app.config.organization) {
                <p class="question-hint court-named">{ key::from_court(app.words(), &from.name) }</p>
            }
            <p class="question-hint court-says" role="status"><span key={says.clone()}>{ says.clone() }</span></p>
            <div class="choices">
                { for rows }
            </div>
            if let Some(court) = chosen {
                { court_about(app, court) }
            }
        </>
    }
}

/// The court that the site names, where none is chosen: first in the list, never chosen by itself.
fn named<'a>(app: &AppContext, courts: Option<&'a Courts>) -> Option<&'a Court> {
    let none_chosen = app.store.session.answers.court().is_none();
    let code = app.config.court.as_deref().filter(|_| none_chosen)?;
    courts?.by_code(code)
}

/// `San Diego Immigration Court (CA)`
fn court_named(court: &Court) -> String {
    [&court.name, " (", &court.state, ")"].concat()
}

fn choose(app: &AppContext, question: &'static Question, code: String) -> Callback<Event> {
    let store = app.store.clone();
    Callback::from(move |_: Event| {
        store.dispatch(match Answer::parse(question, &[&code]) {
            Ok(answer) => Action::Answer(question.id, answer),
            Err(_) => Action::Clear(question.id),
        });
    })
}

/// The browser's own list, by state: it works on every phone, with no spelling.
fn whole_list(app: &AppContext, question: &'static Question, courts: Option<&Courts>) -> Html {
    let chosen = app.store.session.answers.court();
    let chosen = chosen.map(|code| code.as_str().to_owned()).unwrap_or_default();
    let onchange = {
        let app = app.clone();
        move |event: Event| {
            let code = event.target_unchecked_into::<HtmlSelectElement>().value();
            choose(&app, question, code).emit(event);
        }
    };
    html! {
        <select id="court-list" class="court-list" autocomplete="off" {onchange} aria-label={app.text(key::COURT_CHOOSE).to_owned()}>
            <option value="" selected={chosen.is_empty()}>{ app.text(key::COURT_CHOOSE) }</option>
            { for courts.map(|courts| groups(courts, &chosen)).unwrap_or_default() }
        </select>
    }
}

/// The courts of each state, the states in order.
fn groups(courts: &Courts, chosen: &str) -> Vec<Html> {
    let mut states: Vec<&str> = courts.iter().map(|court| court.state_name.as_str()).collect();
    states.sort_unstable();
    states.dedup();
    let group = |state: &str| {
        let inside = courts.iter().filter(|court| court.state_name == state).map(|court| {
            html! { <option key={court.code.clone()} value={court.code.clone()} selected={court.code == chosen}>{ &court.name }</option> }
        });
        html! { <optgroup key={state.to_owned()} label={state.to_owned()}>{ for inside }</optgroup> }
    };
    states.into_iter().map(group).collect()
}
