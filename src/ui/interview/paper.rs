//! The paper on the screen: what is on it, the paper itself, print, and erase.

use std::rc::Rc;

use yew::prelude::*;

use super::step::back_to;
use crate::content::key;
use crate::domain::session::Action;
use crate::domain::summary::{Switches, draft};
use crate::export::paper;
use crate::platform::{print, storage};
use crate::ui::components::button::{Button, Weight};
use crate::ui::components::notice::Notice;
use crate::ui::components::paper::PaperView;
use crate::ui::context::{AppContext, use_app};
use crate::ui::courts::{Table, use_courts};
use crate::ui::question::Frame;
use crate::ui::screen::Screen;

/// The paper.
#[component]
pub(crate) fn PaperScreen() -> Html {
    let app = use_app();
    let court = app.store.session.answers.court().is_some();
    let (table, _) = use_courts(court);
    let Some(context) = app.context() else { return html! {} };
    let session = &app.store.session;
    let summary = draft(&session.answers, &context, session.switches);
    let courts = match &table {
        Table::Here(courts) => Some(&**courts),
        Table::Waiting | Table::Failed => None,
    };
    let reduced = summary.questions_only || session.switches.details;
    let sheet = Rc::new(paper::paper(&summary, app.words(), app.facts(), courts));
    let ways = html! {
        <>
            <Button text={key::PAPER_PRINT} class="question-continue paper-print" onclick={Callback::from(|()| print::open())} />
            <p class="question-hint">{ app.text(key::PAPER_PRINT_HELP) }</p>
            { back_to(&app, app.text(key::RESULT_TITLE), app.show.reform(|()| Screen::Result)) }
        </>
    };
    html! {
        <Frame id="paper" signpost="" title={key::PAPER_TITLE} hint={key::PAPER_LEAD} fields={false} {ways}>
            <div class="paper-switches no-print">{ switches(&app, reduced) }</div>
            <PaperView paper={sheet} />
            <Erase />
        </Frame>
    }
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
                <Notice kind="risk" title={key::REDUCED_TITLE}>
                    <p>{ app.text(key::REDUCED_EXPLAINED) }</p>
                    <p>{ app.text(key::REDUCED_WARNING) }</p>
                    { switch(switches.details, key::REDUCED_SWITCH, Switches { details: !switches.details, ..switches }, "paper-details") }
                </Notice>
            }
            if own_words {
                <Notice kind="risk" title={key::HEADING_OWN_WORDS}>
                    <p>{ app.text(key::OWN_WORDS_WARNING) }</p>
                    { switch(switches.own_words, key::OWN_WORDS_SWITCH, Switches { own_words: !switches.own_words, ..switches }, "paper-own-words") }
                </Notice>
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
                <Button key="yes" text={key::ERASE_YES} class="erase-yes" onclick={erase} />
            } else {
                <Button key="ask" text={key::PAPER_ERASE} weight={Weight::Quiet} class="erase-ask" onclick={ask} />
            }
        </div>
    }
}
