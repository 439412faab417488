//! The one line that always says what is kept.

use yew::prelude::*;

use crate::content::key;
use crate::ui::context::AppContext;

/// Truthful at every moment: also where this browser refuses to keep anything.
pub(crate) fn kept(app: &AppContext) -> Html {
    let (state, text) = match (app.store.session.may_store(), app.keeping_failed) {
        (true, false) => ("kept", key::KEPT_IN_TAB),
        (true, true) => ("not-kept", key::KEPT_NOT_POSSIBLE),
        (false, _) => ("nothing", key::KEPT_NOTHING),
    };
    html! { <p class="kept" key={state}>{ app.text(text) }</p> }
}
