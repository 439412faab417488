//! A link to another page of the app.

use yew::prelude::*;

use crate::ui::context::use_app;
use crate::ui::navigation::Target;
use crate::ui::route::Route;

/// Properties of [`Link`].
#[derive(Properties, PartialEq)]
pub(crate) struct LinkProps {
    /// The page that it leads to.
    pub to: Route,
    /// A place on that page.
    #[prop_or_default]
    pub fragment: Option<AttrValue>,
    /// Class names.
    #[prop_or_default]
    pub class: Classes,
    /// The text of the link.
    pub children: Html,
}

/// A real link, so that it works with no script, in a new tab and by a long press. Where the app is awake,
/// it opens in place, and answers that live in memory alone are not lost.
#[component]
pub(crate) fn Link(props: &LinkProps) -> Html {
    let app = use_app();
    let fragment = props.fragment.as_deref().unwrap_or_default();
    let mut href = app.place().href(props.to);
    if !fragment.is_empty() {
        href.push('#');
        href.push_str(fragment);
    }
    let target = Target { route: props.to, fragment: fragment.to_owned(), language: None };
    let onclick = {
        let go = app.go.clone();
        move |event: MouseEvent| {
            if event.button() == 0 && !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key()) {
                event.prevent_default();
                go.emit(target.clone());
            }
        }
    };
    html! { <a {href} class={props.class.clone()} {onclick}>{ props.children.clone() }</a> }
}
