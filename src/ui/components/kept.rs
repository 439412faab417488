//! The one line that always says what is kept.

use yew::prelude::*;

use crate::content::key;
use crate::domain::vocabulary::Phone;
use crate::ui::context::use_app;

/// Truthful at every moment: also where this browser refuses to keep anything.
#[component]
pub(crate) fn Kept() -> Html {
    let app = use_app();
    let mine = app.store.session.phone == Some(Phone::Mine);
    let (state, text) = match (mine, app.keeping_failed) {
        (true, false) => ("kept", key::KEPT_IN_TAB),
        (true, true) => ("not-kept", key::KEPT_NOT_POSSIBLE),
        (false, _) => ("nothing", key::KEPT_NOTHING),
    };
    html! { <p class="kept" key={state}>{ app.text(text) }</p> }
}
