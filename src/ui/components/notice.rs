//! A framed message: something urgent, a risk, a problem. Never told by its colour alone.

use yew::prelude::*;

use super::drawing::{Drawing, mark};
use crate::content::Key;
use crate::ui::context::AppContext;

/// A message. `kind` is `urgent`, `risk`, `problem` or `note`: the shape of its frame. A problem is announced at
/// once; the others are read in their turn.
pub(crate) fn notice(app: &AppContext, kind: &'static str, title: Key, text: Html) -> Html {
    let role = (kind == "problem").then_some("alert");
    let caution = (kind != "note").then(|| mark(Drawing::Caution));
    html! {
        <section class={classes!("notice", ["notice-", kind].concat())} {role}>
            <h2 class="notice-title">{ caution.unwrap_or_default() }<span>{ app.text(title) }</span></h2>
            { text }
        </section>
    }
}
