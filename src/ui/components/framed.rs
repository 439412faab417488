//! Inside another site: that nothing is kept there, and the way to the page of the app itself.

use yew::prelude::*;

use crate::content::key;
use crate::platform::document;
use crate::ui::context::AppContext;

/// Nothing where the page is not in a frame. The settings of the site go along in the address, an answer never.
pub(crate) fn framed(app: &AppContext) -> Html {
    if !app.awake || !document::is_framed() {
        return html! {};
    }
    let mut href = app.place().href(app.place().route);
    if let Some(carried) = app
        .settings
        .as_ref()
        .and_then(|settings| settings.carried.as_deref())
    {
        href.push('#');
        href.push_str(carried);
    }
    html! {
        <p class="framed no-print">
            { app.text(key::FRAMED_HELP) }{ " " }
            <a class="framed-open" {href} target="_top">{ app.text(key::FRAMED_OPEN) }</a>
        </p>
    }
}
