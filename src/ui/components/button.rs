//! Something to press that changes this page.

use yew::prelude::*;

use crate::content::Key;
use crate::ui::context::use_app;

/// How much a button asks for attention.
#[derive(Clone, Copy, PartialEq)]
pub(crate) enum Weight {
    /// The way forward: one on a screen.
    Primary,
    /// Any other.
    Quiet,
}

/// Properties of [`Button`].
#[derive(Properties, PartialEq)]
pub(crate) struct ButtonProps {
    /// What it does.
    pub text: Key,
    /// How it looks.
    #[prop_or(Weight::Primary)]
    pub weight: Weight,
    /// A class of its own, for tests and for print.
    #[prop_or_default]
    pub class: Classes,
    /// What it does.
    pub onclick: Callback<()>,
}

/// A real button, never one that submits.
#[component]
pub(crate) fn Button(props: &ButtonProps) -> Html {
    let app = use_app();
    let weight = match props.weight {
        Weight::Primary => "button-primary",
        Weight::Quiet => "button-quiet",
    };
    let onclick = props.onclick.reform(|_: MouseEvent| ());
    html! {
        <button type="button" class={classes!("button", weight, props.class.clone())} {onclick}>
            { app.text(props.text) }
        </button>
    }
}
