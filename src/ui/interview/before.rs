//! The two screens before the first question: whose phone this is, and whom it is for.

use yew::prelude::*;

use super::step::back_to;
use crate::content::{self, QuestionWord, key};
use crate::domain::answer::UNKNOWN;
use crate::domain::session::Action;
use crate::domain::vocabulary::{Opening, Phone, Who};
use crate::ui::components::button::Button;
use crate::ui::components::fold::Fold;
use crate::ui::components::link::Link;
use crate::ui::context::use_app;
use crate::ui::question::Frame;
use crate::ui::question::choices::{Choice, Choices};
use crate::ui::route::Route;
use crate::ui::screen::Screen;

/// Whose phone this is. Nothing is stored before this is answered.
#[component]
pub(crate) fn PhoneScreen() -> Html {
    let app = use_app();
    let forward = app.show.reform(|()| Screen::Who);
    let ways = html! {
        <>
            <Button text={key::CONTINUE} class="question-continue" onclick={forward} />
            <p class="question-back"><Link to={Route::Landing}>{ app.text(key::BACK_LANDING) }</Link></p>
        </>
    };
    html! { <PhoneQuestion {ways} /> }
}

/// Whom it is for.
#[component]
pub(crate) fn WhoScreen() -> Html {
    let app = use_app();
    let forward = app.show.reform(|()| Screen::Interview);
    let back = back_to(
        &app,
        app.text(content::opening(Opening::Phone, QuestionWord::Label)),
        app.show.reform(|()| Screen::Phone),
    );
    let ways = html! {
        <>
            <Button text={key::CONTINUE} class="question-continue" onclick={forward} />
            { back }
        </>
    };
    html! { <WhoQuestion {ways} /> }
}

/// Properties of the questions before the interview.
#[derive(Properties, PartialEq)]
pub(crate) struct OpeningProps {
    /// The ways on and back.
    pub ways: Html,
}

/// The question about the phone, with what Exit can and can't do.
#[component]
pub(crate) fn PhoneQuestion(props: &OpeningProps) -> Html {
    let app = use_app();
    let chosen = app.store.session.phone.map(Phone::id);
    let onchoose = {
        let store = app.store.clone();
        Callback::from(move |value: &'static str| store.dispatch(Action::Phone(Phone::from_id(value))))
    };
    html! {
        <OpeningPage id={Opening::Phone} {chosen} {onchoose} ways={props.ways.clone()}>
            <Fold title={key::SAFETY_TITLE}>
                <p>{ app.text(key::SAFETY_MINE) }</p>
                <p>{ app.text(key::SAFETY_OTHER) }</p>
                <p>{ app.text(key::SAFETY_EXIT) }</p>
            </Fold>
        </OpeningPage>
    }
}

/// The question about the person. The same answer again changes nothing; another one begins a clean slate.
#[component]
pub(crate) fn WhoQuestion(props: &OpeningProps) -> Html {
    let app = use_app();
    let chosen = app.store.session.who.map(Who::id);
    let onchoose = {
        let store = app.store.clone();
        Callback::from(move |value: &'static str| {
            let who = Who::from_id(value);
            if who.is_none() || who != store.session.who {
                store.dispatch(Action::Who(who));
            }
        })
    };
    html! { <OpeningPage id={Opening::Who} {chosen} {onchoose} ways={props.ways.clone()}></OpeningPage> }
}

/// Properties of [`OpeningPage`].
#[derive(Properties, PartialEq)]
struct OpeningPageProps {
    id: Opening,
    chosen: Option<&'static str>,
    onchoose: Callback<&'static str>,
    ways: Html,
    #[prop_or_default]
    children: Html,
}

/// A question asked before the interview. "I am not sure" is an answer here, but one that nothing is kept of.
#[component]
fn OpeningPage(props: &OpeningPageProps) -> Html {
    let app = use_app();
    let id = props.id;
    let word = |word| content::opening(id, word);
    let unsure = app.unsure.is(id);
    let choices = id.choices().iter().enumerate().map(|(index, value)| Choice {
        value,
        text: content::opening_choice(id, index),
        chosen: props.chosen == Some(*value),
    });
    let unknown = Choice { value: UNKNOWN, text: word(QuestionWord::Unknown), chosen: props.chosen.is_none() && unsure };
    let choices: Vec<Choice> = choices.chain([unknown]).collect();
    let onchoose = {
        let (unsure, onchoose) = (app.unsure.clone(), props.onchoose.clone());
        Callback::from(move |value: &'static str| {
            unsure.set(unsure.with(id, value == UNKNOWN));
            onchoose.emit(value);
        })
    };
    html! {
        <Frame id={id.id()} signpost={app.text(key::BEFORE_SIGNPOST).to_owned()} title={word(QuestionWord::Ask)}
            hint={word(QuestionWord::Hint)} ways={props.ways.clone()}>
            <Choices name={id.id()} {choices} {onchoose} />
            { props.children.clone() }
            <Fold title={key::WHY_WE_ASK}><p>{ app.text(word(QuestionWord::Why)) }</p></Fold>
        </Frame>
    }
}
