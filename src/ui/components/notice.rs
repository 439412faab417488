//! A framed message: something urgent, a risk, a problem. Never told by its colour alone.

use yew::prelude::*;

use crate::content::Key;
use crate::ui::context::use_app;

/// Properties of [`Notice`].
#[derive(Properties, PartialEq)]
pub(crate) struct NoticeProps {
    /// `urgent`, `risk`, `problem` or `note`: the shape of its frame.
    pub kind: &'static str,
    /// Its heading.
    pub title: Key,
    /// Its text.
    pub children: Html,
}

/// A problem is announced at once; the others are read in their turn.
#[component]
pub(crate) fn Notice(props: &NoticeProps) -> Html {
    let app = use_app();
    let role = (props.kind == "problem").then_some("alert");
    html! {
        <section class={classes!("notice", ["notice-", props.kind].concat())} {role}>
            <h2 class="notice-title">{ app.text(props.title) }</h2>
            { props.children.clone() }
        </section>
    }
}
