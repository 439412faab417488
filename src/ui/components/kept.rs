//! The one line that always says what is kept.

use yew::prelude::*;

use crate::content::key;
use crate::ui::context::AppContext;

/// Truthful at every moment: also where this browser refuses to keep anything.
pub(crate) fn kept(app: &AppContext) -> Html {
    let (state, text) = match (app.store.session.may_store(), app.keeping_failed) {
        (true, false) => ("kept-in-tab", key::KEPT_IN_TAB),
        (true, true) => ("kept-not-possible", key::KEPT_NOT_POSSIBLE),
        (false, _) => ("kept-nothing", key::KEPT_NOTHING),
    };
    html! { <p class={classes!("kept", state)} key={state}>{ app.text(text) }</p> }
}
