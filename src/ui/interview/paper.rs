//! The paper on the screen: what is on it, the paper itself, print, and erase.

use std::rc::Rc;

use yew::prelude::*;

use super::step::back_to;
use super::take::Take;
use crate::content::key;
use crate::domain::session::Action;
use crate::domain::summary::{Switches, draft};
use crate::export::paper::{self, Paper};
use crate::platform::{print, storage};
use crate::ui::components::button;
use crate::ui::components::notice::notice;
use crate::ui::components::paper::PaperView;
use crate::ui::context::{AppContext, use_app};
use crate::ui::late::Late;
use crate::ui::question::{Frame, frame};
use crate::ui::screen::Screen;

/// The paper.
pub(crate) fn paper_screen(app: &AppContext) -> Html {
    let Some(context) = app.context() else {
        return html! {};
    };
    let session = &app.store.session;
    let summary = draft(&session.answers, &context, session.switches);
    let courts = match &app.courts {
        Late::Here(courts) => Some(&**courts),
        Late::Waiting | Late::Failed => None,
    };
    let reduced = summary.questions_only || session.switches.details;
    let sheet = Rc::new(paper::paper(&summary, app.words(), app.facts(), courts));
    let ways = html! {
        <>
            { button::primary(app, key::PAPER_PRINT, "question-continue paper-print", Callback::from(|()| print::open())) }
            <p class="question-hint">{ app.text(key::PAPER_PRINT_HELP) }</p>
            <Take paper={sheet.clone()} english={None::<Rc<Paper>>} />
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
    let inside = html! {
        <>
            <div class="paper-switches no-print">{ switches(app, reduced) }</div>
            <p class="no-print">{ button::quiet(app, key::PAPER_PRINT, "paper-print-first", Callback::from(|()| print::open())) }</p>
            <PaperView paper={sheet} />
        </>
    };
    frame(app, &about, inside, ways)
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

/// Everything is erased at once, after one question.
#[component]
fn Erase() -> Html {
    let app = use_app();
    let asked = use_state(|| false);
    let ask = {
        let asked = asked.clone();
        Callback::from(move |()| asked.set(true))
    };
    let erase = {
        let app = app.clone();
        Callback::from(move |()| {
            app.store.dispatch(Action::Erase);
            storage::forget();
            app.show.emit(Screen::Erased);
        })
    };
    html! {
        <div class="erase no-print">
            <h2>{ app.text(key::ERASE_TITLE) }</h2>
            <p>{ app.text(key::ERASE_LEAD) }</p>
            if *asked {
                { button::primary(&app, key::ERASE_YES, "erase-yes", erase) }
            } else {
                { button::quiet(&app, key::PAPER_ERASE, "erase-ask", ask) }
            }
        </div>
    }
}
