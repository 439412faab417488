//! The paper on the screen: what is on it, the paper itself beside its English, print, and erase.

use std::rc::Rc;

use yew::prelude::*;

use super::change::ChangePaper;
use super::step::back_to;
use super::take::Take;
use crate::content::{self, Words, key};
use crate::domain::session::Action;
use crate::domain::summary::{Switches, draft};
use crate::export::paper;
use crate::platform::{print, storage};
use crate::ui::components::button;
use crate::ui::components::notice::notice;
use crate::ui::components::paper::PaperView;
use crate::ui::context::{AppContext, use_app};
use crate::ui::late::{Late, use_late};
use crate::ui::question::{Frame, frame};
use crate::ui::screen::Screen;

/// The language that stands beside every other.
const ENGLISH: &str = "en";

/// The paper. In another language than English, the English words are fetched now.
#[component]
pub(crate) fn PaperScreen() -> Html {
    let app = &use_app();
    let language = app.place().language.as_str();
    let alone = language == ENGLISH;
    let address = [&app.view.words_root(), ENGLISH, ".txt"].concat();
    let read = |text: &str| Words::parse(text.to_owned()).ok();
    let (english, again) = use_late(!alone, address, read);
    let (Some(context), Some(language)) = (app.context(), content::language(language)) else {
        return html! {};
    };
    let session = &app.store.session;
    let summary = session.summary(&context);
    let courts = match &app.courts {
        Late::Here(courts) => Some(&**courts),
        Late::Waiting | Late::Failed => None,
    };
    let reduced = summary.questions_only || session.switches.details;
    let in_words = |words: &Words| paper::paper(&summary, words, app.facts(), courts);
    let own = in_words(app.words());
    let (sheet, told) = match english {
        Late::Here(english) if !alone => (paper::pair(own, in_words(&english)), html! {}),
        Late::Failed => (own, no_english(app, &again)),
        Late::Waiting if !alone => (
            own,
            html! { <p role="status" class="no-print">{ app.text(key::PAPER_ENGLISH_WAITING) }</p> },
        ),
        Late::Here(_) | Late::Waiting => (own, html! {}),
    };
    let sheet = Rc::new(sheet);
    let change = (!summary.questions_only).then(|| {
        let suggested = draft(&session.answers, &context, session.switches);
        let suggested = paper::paper(&suggested, app.words(), app.facts(), courts);
        html! { <ChangePaper {suggested} /> }
    });
    let ways = html! {
        <>
            { button::primary(app, key::PAPER_PRINT, "question-continue paper-print", Callback::from(|()| print::open())) }
            <p class="question-hint">{ app.text(key::PAPER_PRINT_HELP) }</p>
            <Take paper={sheet.clone()} />
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
            { change.unwrap_or_default() }
            { told }
            <PaperView paper={sheet} {language} />
        </>
    };
    frame(app, &about, inside, ways)
}

/// The English could not be fetched: the paper stands in one language.
fn no_english(app: &AppContext, again: &Callback<()>) -> Html {
    let text = html! {
        <>
            <p>{ app.text(key::PAPER_ENGLISH_FAILED_HELP) }</p>
            { button::quiet(app, key::TRY_AGAIN, "paper-english-again", again.clone()) }
        </>
    };
    html! { <div class="no-print">{ notice(app, "problem", key::PAPER_ENGLISH_FAILED, text) }</div> }
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
