//! Something to press that changes this page.

use yew::prelude::*;

use crate::content::Key;
use crate::ui::context::AppContext;

/// The way forward: one on a screen. `class` is a name of its own, for tests and for print.
pub(crate) fn primary(app: &AppContext, text: Key, class: &'static str, press: Callback<()>) -> Html {
    button(app, "button button-primary", text, class, press)
}

/// Any other button.
pub(crate) fn quiet(app: &AppContext, text: Key, class: &'static str, press: Callback<()>) -> Html {
    button(app, "button button-quiet", text, class, press)
}

/// A real button, never one that submits.
fn button(app: &AppContext, look: &'static str, text: Key, class: &'static str, press: Callback<()>) -> Html {
    let onclick = press.reform(|_: MouseEvent| ());
    html! { <button key={class} type="button" class={classes!(look, class)} {onclick}>{ app.text(text) }</button> }
}
