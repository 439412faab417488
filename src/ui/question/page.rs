//! A question as a page: where you are, the question, its answers, its help, and the ways on and back.

use yew::prelude::*;

use super::choices::{Choice, Choices};
use super::court::CourtQuestion;
use super::date::DateQuestion;
use super::text::TextQuestion;
use crate::content::{self, Key, QuestionWord, key};
use crate::domain::answers::Answer;
use crate::domain::flow;
use crate::domain::questions::{Kind, Question};
use crate::domain::session::Action;
use crate::ui::components::fold::Fold;
use crate::ui::context::use_app;

/// Properties of [`Frame`].
#[derive(Properties, PartialEq)]
pub(crate) struct FrameProps {
    /// Id of the screen, which is its fragment.
    pub id: &'static str,
    /// Where you are, in words.
    pub signpost: AttrValue,
    /// Its heading.
    pub title: Key,
    /// One line under the heading, where there is one.
    #[prop_or_default]
    pub hint: Option<Key>,
    /// Whether the heading names a group of fields.
    #[prop_or(true)]
    pub fields: bool,
    /// Answers and help.
    pub children: Html,
    /// The ways on and back.
    pub ways: Html,
}

/// The frame that questions and other screens of the interview share.
#[component]
pub(crate) fn Frame(props: &FrameProps) -> Html {
    let app = use_app();
    let hint = props.hint.map(|hint| app.text(hint)).filter(|hint| !hint.is_empty());
    let hint_id = hint.map(|_| ["hint-", props.id].concat());
    let heading = html! { <h1 id={["title-", props.id].concat()} tabindex="-1" class="question-title">{ app.text(props.title) }</h1> };
    let hint = match (hint, hint_id.clone()) {
        (Some(hint), Some(id)) => html! { <p {id} class="question-hint">{ hint }</p> },
        _ => html! {},
    };
    html! {
        <section id={props.id} class="question flow" data-screen={props.id}>
            <p class="signpost">{ &props.signpost }</p>
            if props.fields {
                <fieldset aria-describedby={hint_id}>
                    <legend>{ heading }</legend>
                    { hint }
                    { props.children.clone() }
                </fieldset>
            } else {
                { heading }
                { hint }
                { props.children.clone() }
            }
            <div class="question-ways">{ props.ways.clone() }</div>
        </section>
    }
}

/// Properties of [`QuestionPage`].
#[derive(Properties, PartialEq)]
pub(crate) struct QuestionPageProps {
    /// The question.
    pub question: &'static Question,
    /// The ways on and back.
    pub ways: Html,
    /// What is wrong with what was entered.
    #[prop_or_default]
    pub onproblem: Callback<Option<String>>,
}

/// A question of the table.
#[component]
pub(crate) fn QuestionPage(props: &QuestionPageProps) -> Html {
    let app = use_app();
    let question = props.question;
    let word = |word| content::question(question.id, word);
    let meaning = app.text(word(QuestionWord::Meaning));
    html! {
        <Frame id={question.id.id()} signpost={signpost(&app, question)} title={word(QuestionWord::Ask)}
            hint={word(QuestionWord::Hint)} ways={props.ways.clone()}>
            { answers(question, &props.onproblem) }
            <Fold title={key::WHY_WE_ASK}><p>{ app.text(word(QuestionWord::Why)) }</p></Fold>
            if !meaning.is_empty() {
                <Fold title={key::WHAT_IT_MEANS}><p>{ meaning }</p></Fold>
            }
        </Frame>
    }
}
