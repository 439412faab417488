//! The interview and all that follows from it, on one page.

mod answer_words;
mod before;
mod check;
mod erased;
mod option_card;
mod paper;
mod plain;
mod result;
mod step;
mod stop;
mod urgent;

use yew::prelude::*;

use super::boot::FORM;
use super::components::notice::Notice;
use super::context::{AppContext, use_app};
use super::screen::Screen;
use super::start::Restored;
use crate::content::{Key, key};
use crate::domain::flow::Step;

/// The interview page: the plain form before the app is awake, one screen afterwards.
#[component]
pub(crate) fn Interview() -> Html {
    let app = use_app();
    if !app.awake {
        return html! { <plain::PlainForm /> };
    }
    html! {
        <div class="interview-page">
            { told(&app) }
            <form id={FORM} class="interview" autocomplete="off" key={FORM}>{ screen(&app) }</form>
        </div>
    }
}

/// What happened to earlier answers, once, on the first screen.
fn told(app: &AppContext) -> Html {
    let notice = |title: Key, help: Key| html! { <Notice kind="note" {title}><p>{ app.text(help) }</p></Notice> };
    match app.restored {
        _ if app.screen != Screen::Phone => html! {},
        Restored::Unreadable => notice(key::UNFINISHED_TITLE, key::UNFINISHED_HELP),
        Restored::Lost => notice(key::RESTARTED_TITLE, key::RESTARTED_HELP),
        Restored::Nothing | Restored::Whole => html! {},
    }
}

fn screen(app: &AppContext) -> Html {
    match app.screen {
        Screen::Phone => html! { <before::PhoneScreen key="phone" /> },
        Screen::Who => html! { <before::WhoScreen key="who" /> },
        Screen::Result => html! { <result::ResultScreen key="result" /> },
        Screen::Paper => html! { <paper::PaperScreen key="paper" /> },
        Screen::Erased => html! { <erased::ErasedScreen key="erased" /> },
        Screen::Interview => match app.store.session.step {
            Step::Question(id) => html! { <step::QuestionStep key={id.id()} {id} /> },
            Step::Flags => html! { <step::FlagsStep key="private" /> },
            Step::Stop => html! { <stop::StopScreen key="stop" /> },
            Step::Check => html! { <check::CheckScreen key="check" /> },
        },
    }
}
