//! The interview and all that follows from it, on one page.

mod answer_words;
mod before;
mod change;
mod check;
mod drafted;
mod erased;
mod keep;
mod option_card;
mod paper;
mod plain;
mod result;
mod result_lists;
mod step;
mod stop;
mod take;
mod urgent;

pub(crate) use plain::in_form;
pub(crate) use take::file_name;
use yew::prelude::*;

use super::boot::FORM;
use super::components::notice::notice;
use super::context::AppContext;
use super::later;
use super::screen::Screen;
use super::start::Restored;
use crate::content::{self, Key, QuestionWord, key};
use crate::domain::flow::{self, Step};
use crate::domain::vocabulary::QuestionId;

/// The interview page: the plain form until the first step of an app that is awake, one screen afterwards.
pub(crate) fn interview(app: &AppContext) -> Html {
    if !app.awake || app.screen == Screen::Form {
        return plain::plain_form(app);
    }
    html! {
        <div class="interview-page">
            { told(app) }
            <form id={FORM} class="interview" autocomplete="off" key={FORM} onsubmit={|event: SubmitEvent| event.prevent_default()}>{ screen(app) }</form>
        </div>
    }
}

/// What happened to earlier answers: once, on the first screen, or where they are asked for again.
fn told(app: &AppContext) -> Html {
    let help = |help: Key| html! { <p>{ app.text(help) }</p> };
    let (title, inside) = match &app.restored {
        Restored::Partly(again)
            if again
                .iter()
                .any(|id| app.store.session.step == flow::step_of(*id)) =>
        {
            (key::PARTLY_TITLE, asked_again(app, again))
        }
        Restored::Unreadable if app.screen == Screen::Phone => {
            (key::UNFINISHED_TITLE, help(key::UNFINISHED_HELP))
        }
        Restored::Lost if app.screen == Screen::Phone => (key::RESTARTED_TITLE, help(key::RESTARTED_HELP)),
        Restored::Nothing | Restored::Whole | Restored::Partly(_) | Restored::Unreadable | Restored::Lost => {
            return html! {};
        }
    };
    notice(app, "note", title, inside)
}

/// Why these questions are asked again.
fn asked_again(app: &AppContext, questions: &[QuestionId]) -> Html {
    let rows = questions.iter().map(|id| {
        html! { <li key={id.id()}>{ app.text(content::question(*id, QuestionWord::Label)) }</li> }
    });
    html! { <><p>{ app.text(key::PARTLY_HELP) }</p><ul>{ for rows }</ul></> }
}

fn screen(app: &AppContext) -> Html {
    match (app.screen, app.store.session.step) {
        (Screen::Form | Screen::Phone, _) => before::phone_screen(app),
        (Screen::Who, _) => before::who_screen(app),
        (Screen::Interview, Step::Question(id)) => html! { <step::QuestionStep key={id.id()} {id} /> },
        (
            Screen::Interview
            | Screen::Result
            | Screen::Paper
            | Screen::Keep
            | Screen::Unlock
            | Screen::Erased,
            _,
        ) => later::screen(app),
    }
}

/// Whether the second file of the app draws this screen.
pub(crate) fn is_later(screen: Screen, step: Step) -> bool {
    match screen {
        Screen::Form | Screen::Phone | Screen::Who => false,
        Screen::Result | Screen::Paper | Screen::Keep | Screen::Unlock | Screen::Erased => true,
        Screen::Interview => !matches!(step, Step::Question(_)),
    }
}

/// The screens that are drawn by the second file of the app.
pub(crate) fn later_screen(app: &AppContext) -> Html {
    match (app.screen, app.store.session.step) {
        (Screen::Result, _) => result::result_screen(app),
        (Screen::Paper, _) => html! { <paper::PaperScreen /> },
        (Screen::Keep, _) => keep::keep_screen(app),
        (Screen::Unlock, _) => keep::unlock_screen(app),
        (Screen::Erased, _) => erased::erased_screen(app),
        (Screen::Interview, Step::Flags) => step::flags_step(app),
        (Screen::Interview, Step::Stop) => stop::stop_screen(app),
        (Screen::Interview, Step::Check) => check::check_screen(app),
        (Screen::Form | Screen::Phone | Screen::Who, _) | (Screen::Interview, Step::Question(_)) => html! {},
    }
}
