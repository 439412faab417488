//! The immigration court, from the table of courts, which is fetched only here.

use std::rc::Rc;

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::unknown::unknown;
use crate::content::{self, Courts, QuestionWord, key};
use crate::domain::answer::Answer;
use crate::domain::questions::Question;
use crate::domain::session::Action;
use crate::ui::components::button;
use crate::ui::context::AppContext;
use crate::ui::late::Late;

/// The browser's own list, by state: it can be typed in, and works on every phone.
pub(crate) fn court_question(app: &AppContext, question: &'static Question) -> Html {
    let list = match &app.courts {
        Late::Waiting => html! { <p key="waiting" role="status">{ app.text(key::COURT_LOADING) }</p> },
        Late::Failed => html! {
            <div key="failed" role="alert">
                <p>{ app.text(key::COURT_NOT_LOADED) }</p>
                { button::quiet(app, key::TRY_AGAIN, "try-again", app.fetch_courts.clone()) }
            </div>
        },
        Late::Here(courts) => {
            let chosen = app
                .store
                .session
                .answers
                .court()
                .map(|code| code.as_str().to_owned())
                .unwrap_or_default();
            let onchange = {
                let store = app.store.clone();
                move |event: Event| {
                    let value = event.target_unchecked_into::<HtmlSelectElement>().value();
                    match Answer::parse(question, &[&value]) {
                        Ok(answer) => store.dispatch(Action::Answer(question.id, answer)),
                        Err(_) => store.dispatch(Action::Clear(question.id)),
                    }
                }
            };
            html! {
                <select key="list" id="court-list" class="court-list" autocomplete="off" {onchange}
                    aria-label={app.text(content::question(question.id, QuestionWord::Label)).to_owned()}>
                    <option value="" selected={chosen.is_empty()}>{ app.text(key::COURT_CHOOSE) }</option>
                    { for groups(courts, &chosen) }
                </select>
            }
        }
    };
    html! {
        <div class="court">
            { list }
            { unknown(app, question) }
        </div>
    }
}

/// The courts of each state, the states in order.
fn groups(courts: &Rc<Courts>, chosen: &str) -> Vec<Html> {
    let mut states: Vec<&str> = courts.iter().map(|court| court.state.as_str()).collect();
    states.sort_unstable();
    states.dedup();
    let group = |state: &str| {
        let inside = courts.iter().filter(|court| court.state == state).map(|court| {
            html! { <option key={court.code.clone()} value={court.code.clone()} selected={court.code == chosen}>{ &court.name }</option> }
        });
        html! { <optgroup key={state.to_owned()} label={state.to_owned()}>{ for inside }</optgroup> }
    };
    states.into_iter().map(group).collect()
}
