//! What did not load: a sentence, and the way to try again.

use yew::prelude::*;

use super::button;
use crate::content::{Key, key};
use crate::ui::context::AppContext;

/// What to know of it, and the button. `class` is the button's own name.
pub(crate) fn again(app: &AppContext, help: Key, class: &'static str, press: Callback<()>) -> Html {
    html! {
        <>
            <p>{ app.text(help) }</p>
            { button::quiet(app, key::TRY_AGAIN, class, press) }
        </>
    }
}
