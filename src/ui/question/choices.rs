//! Answers to choose from: whole rows to tap, one or many of them, and always "I don't know".

use yew::prelude::*;

use crate::content::Key;
use crate::ui::context::AppContext;

/// One answer on the screen.
pub(crate) struct Choice {
    /// The value in the form and in a scenario.
    pub value: &'static str,
    /// Its words.
    pub text: Key,
    /// Whether it is chosen.
    pub chosen: bool,
}

/// Native radio buttons, or checkboxes where `many` can be chosen, each inside its label. `name` is the name in the
/// form: the id of the question. `choose` is called with the value that was tapped.
pub(crate) fn choices(
    app: &AppContext,
    name: &'static str,
    many: bool,
    choices: &[Choice],
    choose: &Callback<&'static str>,
) -> Html {
    let kind = if many { "checkbox" } else { "radio" };
    let rows = choices.iter().map(|choice| {
        let value = choice.value;
        let onchange = choose.reform(move |_: Event| value);
        row(kind, name, value, app.text(choice.text), choice.chosen, onchange)
    });
    html! { <div class="choices">{ for rows }</div> }
}

/// A whole row to tap: a native control inside its label.
pub(crate) fn row(
    kind: &'static str,
    name: &'static str,
    value: impl Into<AttrValue>,
    text: &str,
    chosen: bool,
    onchange: Callback<Event>,
) -> Html {
    let value = value.into();
    html! {
        <label key={value.to_string()} class="choice">
            <input type={kind} {name} {value} checked={chosen} autocomplete="off" {onchange} />
            <span class="choice-text">{ text }</span>
        </label>
    }
}
