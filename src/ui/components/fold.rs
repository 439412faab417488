//! Text that is there for who wants it: "Why we ask", "What does this mean?".

use yew::prelude::*;

use crate::content::Key;
use crate::ui::context::AppContext;

/// A text under a title that folds out. The browser's own: works with no script.
pub(crate) fn fold(app: &AppContext, title: Key, text: Html) -> Html {
    details(app, title, text, false)
}

/// The same, folded out from the start: for what most people need.
pub(crate) fn unfolded(app: &AppContext, title: Key, text: Html) -> Html {
    details(app, title, text, true)
}

fn details(app: &AppContext, title: Key, text: Html, open: bool) -> Html {
    html! {
        <details class="fold" {open}>
            <summary class="fold-title">{ app.text(title) }</summary>
            <div class="fold-body">{ text }</div>
        </details>
    }
}
