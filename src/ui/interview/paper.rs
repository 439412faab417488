//! The paper on the screen: what is on it, the paper itself beside its English, print, and erase.

use std::rc::Rc;

use yew::prelude::*;

use super::change::{change, use_doing};
use super::drafted::{Draft, use_draft};
use super::step::back_to;
use super::take::take;
use crate::content::{self, Key, key};
use crate::domain::session::Action;
use crate::domain::summary::Switches;
use crate::platform::print;
use crate::ui::components::again::again;
use crate::ui::components::button;
use crate::ui::components::notice::notice;
use crate::ui::components::paper::PaperView;
use crate::ui::context::{AppContext, use_app};
use crate::ui::erase::Erase;
use crate::ui::late::Late;
use crate::ui::question::{Frame, frame};
use crate::ui::screen::Screen;

/// The paper, once it is drafted.
#[component]
pub(crate) fn PaperScreen() -> Html {
    let app = &use_app();
    let (draft, again) = use_draft(app);
    let doing = use_doing();
    let told = use_state(|| None::<Key>);
    let (inside, taking) = match &draft {
        Late::Waiting => (
            html! { <p role="status" class="no-print">{ app.text(key::PAPER_MAKING) }</p> },
            html! {},
        ),
        Late::Failed => (
            failed(app, key::PAPER_FAILED, key::PAPER_FAILED_HELP, &again),
            html! {},
        ),
        Late::Here(draft) => (
            html! {
                <>
                    { before(app, draft, &again) }
                    { change(app, &draft.drafted.changeable, &doing) }
                    { view(app, draft) }
                </>
            },
            html! {
                <>
                    { button::primary(app, key::PAPER_PRINT, "question-continue paper-print", Callback::from(|()| print::open())) }
                    <p class="question-hint">{ app.text(key::PAPER_PRINT_HELP) }</p>
                    { take(app, &draft.drafted, &told) }
                </>
            },
        ),
    };
    let ways = html! {
        <>
            { taking }
            { back_to(app, app.text(key::RESULT_TITLE), app.show.reform(|()| Screen::Result)) }
            <Erase />
        </>
    };
    let about = Frame {
        id: "paper",
        signpost: "",
        title: key::PAPER_TITLE,
        hint: Some(key::PAPER_LEAD),
        fields: false,
    };
    frame(app, &about, inside, ways)
}

/// What stands over the paper.
fn before(app: &AppContext, draft: &Draft, again: &Callback<()>) -> Html {
    let reduced = draft.drafted.questions_only || app.store.session.switches.details;
    html! {
        <>
            <div class="paper-switches no-print">{ switches(app, reduced) }</div>
            <p class="no-print">{ button::quiet(app, key::PAPER_PRINT, "paper-print-first", Callback::from(|()| print::open())) }</p>
            if draft.lacks_english(&app.place().language) {
                { failed(app, key::PAPER_ENGLISH_FAILED, key::PAPER_ENGLISH_FAILED_HELP, again) }
            }
        </>
    }
}

fn view(app: &AppContext, draft: &Draft) -> Html {
    content::language(&app.place().language)
        .map(|language| html! { <PaperView paper={Rc::clone(&draft.paper)} {language} /> })
        .unwrap_or_default()
}

/// Something could not be fetched.
fn failed(app: &AppContext, title: Key, help: Key, press: &Callback<()>) -> Html {
    let text = again(app, help, "paper-again", press.clone());
    html! { <div class="no-print">{ notice(app, "problem", title, text) }</div> }
}

/// What the person may switch on, each under its warning.
fn switches(app: &AppContext, reduced: bool) -> Html {
    let switches = app.store.session.switches;
    let switch = |on: bool, text, next: Switches, name: &'static str| {
        let store = app.store.clone();
        let onchange = move |_: Event| store.dispatch(Action::Switch(next));
        html! {
            <label class="choice">
                <input type="checkbox" {name} checked={on} autocomplete="off" {onchange} />
                <span class="choice-text">{ app.text(text) }</span>
            </label>
        }
    };
    let own_words = app.store.session.answers.own_words().is_some();
    html! {
        <>
            if reduced {
                { notice(app, "risk", key::REDUCED_TITLE, html! { <>
                    <p>{ app.text(key::REDUCED_EXPLAINED) }</p>
                    <p>{ app.text(key::REDUCED_WARNING) }</p>
                    { switch(switches.details, key::REDUCED_SWITCH, Switches { details: !switches.details, ..switches }, "paper-details") }
                </> }) }
            }
            if own_words {
                { notice(app, "risk", key::HEADING_OWN_WORDS, html! { <>
                    <p>{ app.text(key::OWN_WORDS_WARNING) }</p>
                    { switch(switches.own_words, key::OWN_WORDS_SWITCH, Switches { own_words: !switches.own_words, ..switches }, "paper-own-words") }
                </> }) }
            }
        </>
    }
}
