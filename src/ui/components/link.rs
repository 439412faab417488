//! A link to another page of the app.

use yew::prelude::*;

use crate::ui::context::AppContext;
use crate::ui::navigation::Target;
use crate::ui::route::Route;

/// A link to the top of a page.
pub(crate) fn link(app: &AppContext, to: Route, class: &'static str, text: Html) -> Html {
    link_to(app, to, "", class, text)
}

/// A link to a place on a page. A real link, so that it works with no script, in a new tab and by a long press.
/// Where the app is awake, it opens in place, and answers that live in memory alone are not lost.
pub(crate) fn link_to(app: &AppContext, to: Route, fragment: &str, class: &'static str, text: Html) -> Html {
    let mut href = app.place().href(to);
    if !fragment.is_empty() {
        href.push('#');
        href.push_str(fragment);
    }
    let target = Target {
        route: to,
        fragment: fragment.to_owned(),
        language: None,
    };
    let class = (!class.is_empty()).then_some(class);
    // To a place on this very page the browser goes by itself.
    let leaves = fragment.is_empty() || to != app.place().route;
    let onclick = leaves.then(|| in_place(app, target));
    html! { <a {href} {class} {onclick}>{ text }</a> }
}

/// A link to the map of the interview, which is no page of the app: a new tab, so that answers that live in memory alone are
/// not lost.
pub(crate) fn map_link(app: &AppContext, text: Html) -> Html {
    html! { <a href={app.place().map()} target="_blank" rel="noopener" hreflang="en">{ text }</a> }
}

/// Opens the target in place, unless the person asked for a new tab.
pub(crate) fn in_place(app: &AppContext, target: Target) -> Callback<MouseEvent> {
    let go = app.go.clone();
    Callback::from(move |event: MouseEvent| {
        if event.button() == 0
            && !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key())
        {
            event.prevent_default();
            go.emit(target.clone());
        }
    })
}
