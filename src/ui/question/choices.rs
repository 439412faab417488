//! Answers to choose from: whole rows to tap, one or many of them, and always "I don't know".

use yew::prelude::*;

use crate::content::Key;
use crate::ui::context::use_app;

/// One answer on the screen.
#[derive(Clone, PartialEq)]
pub(crate) struct Choice {
    /// The value in the form and in a scenario.
    pub value: &'static str,
    /// Its words.
    pub text: Key,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// Properties of [`Choices`].
#[derive(Properties, PartialEq)]
pub(crate) struct ChoicesProps {
    /// The name in the form: the id of the question.
    pub name: &'static str,
    /// Whether several can be chosen.
    #[prop_or_default]
    pub many: bool,
    /// The answers, in their order.
    pub choices: Vec<Choice>,
    /// Called with the value that was tapped.
    pub onchoose: Callback<&'static str>,
}

/// Native radio buttons and checkboxes, each inside its label.
#[component]
pub(crate) fn Choices(props: &ChoicesProps) -> Html {
    let app = use_app();
    let kind = if props.many { "checkbox" } else { "radio" };
    let rows = props.choices.iter().map(|choice| {
        let value = choice.value;
        let onchange = props.onchoose.reform(move |_: Event| value);
        html! {
            <label key={value} class="choice">
                <input type={kind} name={props.name} {value} checked={choice.chosen} autocomplete="off" {onchange} />
                <span class="choice-text">{ app.text(choice.text) }</span>
            </label>
        }
    });
    html! { <div class="choices">{ for rows }</div> }
}
