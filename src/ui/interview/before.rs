//! The two screens before the first question: whose phone this is, and whom it is for.

use yew::prelude::*;

use super::step::back_to;
use crate::content::{self, QuestionWord, key};
use crate::domain::answer::UNKNOWN;
use crate::domain::session::Action;
use crate::domain::vocabulary::{Opening, Phone, Who};
use crate::ui::components::button;
use crate::ui::components::fold::fold;
use crate::ui::components::link::link;
use crate::ui::context::AppContext;
use crate::ui::question::choices::{Choice, choices};
use crate::ui::question::{Frame, frame};
use crate::ui::route::Route;
use crate::ui::screen::Screen;

/// Whose phone this is. Nothing is stored before this is answered.
pub(crate) fn phone_screen(app: &AppContext) -> Html {
    let forward = app.show.reform(|()| Screen::Who);
    let ways = html! {
        <>
            { button::primary(app, key::CONTINUE, "question-continue", forward) }
            <p class="question-back">{ link(app, Route::Landing, "", html! { { app.text(key::BACK_LANDING) } }) }</p>
        </>
    };
    phone_question(app, ways)
}

/// Whom it is for.
pub(crate) fn who_screen(app: &AppContext) -> Html {
    let forward = app.show.reform(|()| Screen::Interview);
    let back = back_to(
        app,
        app.text(content::opening(Opening::Phone, QuestionWord::Label)),
        app.show.reform(|()| Screen::Phone),
    );
    let ways = html! {
        <>
            { button::primary(app, key::CONTINUE, "question-continue", forward) }
            { back }
        </>
    };
    who_question(app, ways)
}

/// The question about the phone, with what Exit can and can't do.
pub(crate) fn phone_question(app: &AppContext, ways: Html) -> Html {
    let chosen = app.store.session.phone.map(Phone::id);
    let choose = {
        let store = app.store.clone();
        Callback::from(move |value: &'static str| store.dispatch(Action::Phone(Phone::from_id(value))))
    };
    let safety = html! {
        <>
            <p>{ app.text(key::SAFETY_MINE) }</p>
            <p>{ app.text(key::SAFETY_OTHER) }</p>
            <p>{ app.text(key::SAFETY_EXIT) }</p>
        </>
    };
    opening_page(
        app,
        Opening::Phone,
        chosen,
        &choose,
        fold(app, key::SAFETY_TITLE, safety),
        ways,
    )
}

/// The question about the person. The same answer again changes nothing; another one begins a clean slate.
pub(crate) fn who_question(app: &AppContext, ways: Html) -> Html {
    let chosen = app.store.session.who.map(Who::id);
    let choose = {
        let store = app.store.clone();
        Callback::from(move |value: &'static str| {
            let who = Who::from_id(value);
            if who.is_none() || who != store.session.who {
                store.dispatch(Action::Who(who));
            }
        })
    };
    opening_page(app, Opening::Who, chosen, &choose, html! {}, ways)
}

/// A question asked before the interview. "I am not sure" is an answer here, but one that nothing is kept of.
fn opening_page(
    app: &AppContext,
    id: Opening,
    chosen: Option<&'static str>,
    choose: &Callback<&'static str>,
    more: Html,
    ways: Html,
) -> Html {
    let word = |word| content::opening(id, word);
    let unsure = app.unsure.is(id);
    let rows = id.choices().iter().enumerate().map(|(index, value)| Choice {
        value,
        text: content::opening_choice(id, index),
        chosen: chosen == Some(*value),
    });
    let unknown = Choice {
        value: UNKNOWN,
        text: word(QuestionWord::Unknown),
        chosen: chosen.is_none() && unsure,
    };
    let rows: Vec<Choice> = rows.chain([unknown]).collect();
    let choose = {
        let (unsure, choose) = (app.unsure.clone(), choose.clone());
        Callback::from(move |value: &'static str| {
            unsure.set(unsure.with(id, value == UNKNOWN));
            choose.emit(value);
        })
    };
    let about = Frame {
        id: id.id(),
        signpost: app.text(key::BEFORE_SIGNPOST),
        title: word(QuestionWord::Ask),
        hint: Some(word(QuestionWord::Hint)),
        fields: true,
    };
    let why = html! { <p>{ app.text(word(QuestionWord::Why)) }</p> };
    let inside = html! {
        <>
            { choices(app, id.id(), false, &rows, &choose) }
            { more }
            { fold(app, key::WHY_WE_ASK, why) }
        </>
    };
    frame(app, &about, inside, ways)
}
