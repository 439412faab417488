//! Text that is there for who wants it: "Why we ask", "What does this mean?".

use yew::prelude::*;

use crate::content::Key;
use crate::ui::context::use_app;

/// Properties of [`Fold`].
#[derive(Properties, PartialEq)]
pub(crate) struct FoldProps {
    /// What is inside, in a few words.
    pub title: Key,
    /// What folds out.
    pub children: Html,
}

/// The browser's own: works with no script.
#[component]
pub(crate) fn Fold(props: &FoldProps) -> Html {
    let app = use_app();
    html! {
        <details class="fold">
            <summary class="fold-title">{ app.text(props.title) }</summary>
            <div class="fold-body">{ props.children.clone() }</div>
        </details>
    }
}
