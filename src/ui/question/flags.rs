//! The four private questions, on one page. Their answers never leave the screen.

use yew::prelude::*;

use super::choices::Choices;
use super::page::{Frame, choices_of, signpost};
use crate::content::{self, QuestionWord, key};
use crate::domain::questions::{self, Kind, QUESTIONS};
use crate::ui::components::fold::Fold;
use crate::ui::context::use_app;

/// Properties of [`Flags`].
#[derive(Properties, PartialEq)]
pub(crate) struct FlagsProps {
    /// The ways on and back.
    pub ways: Html,
}

/// One fieldset a question.
#[component]
pub(crate) fn Flags(props: &FlagsProps) -> Html {
    let app = use_app();
    let flags: Vec<_> = QUESTIONS.iter().filter(|question| question.kind == Kind::Flag).collect();
    let signpost = flags.first().map(|first| signpost(&app, first.part)).unwrap_or_default();
    let fields = flags.iter().map(|flag| {
        let question = questions::question(flag.id);
        let word = |word| app.text(content::question(question.id, word)).to_owned();
        let (choices, onchoose) = choices_of(&app, question);
        let meaning = word(QuestionWord::Meaning);
        html! {
            <fieldset key={question.id.id()} class="flag">
                <legend class="flag-title">{ word(QuestionWord::Ask) }</legend>
                <Choices name={question.id.id()} {choices} {onchoose} />
                <Fold title={key::WHY_WE_ASK}><p>{ word(QuestionWord::Why) }</p></Fold>
                if !meaning.is_empty() {
                    <Fold title={key::WHAT_IT_MEANS}><p>{ meaning }</p></Fold>
                }
            </fieldset>
        }
    });
    html! {
        <Frame id="private" {signpost} title={key::PRIVATE_TITLE} hint={key::PRIVATE_LEAD} fields={false} ways={props.ways.clone()}>
            { for fields }
        </Frame>
    }
}
