//! The one line that always says what is kept, and the way to keep it longer.

use yew::prelude::*;

use crate::content::key;
use crate::domain::locked::may_lock;
use crate::ui::context::AppContext;
use crate::ui::device::{DeviceCopy, may_keep};
use crate::ui::later;
use crate::ui::route::Route;
use crate::ui::screen::Screen;

/// Truthful at every moment: also where this browser refuses to keep anything.
pub(crate) fn kept(app: &AppContext) -> Html {
    let interview = app.place().route == Route::Interview;
    let copy = *app.device;
    let session = &app.store.session;
    if copy == DeviceCopy::Open {
        return if interview {
            later::keeper(app)
        } else {
            html! { <p class="kept kept-locked" key="kept-locked">{ app.text(key::KEPT_LOCKED) }</p> }
        };
    }
    let (state, text) = match (may_keep(session), app.keeping_failed) {
        (true, false) => ("kept-in-tab", key::KEPT_IN_TAB),
        (true, true) => ("kept-not-possible", key::KEPT_NOT_POSSIBLE),
        (false, _) => ("kept-nothing", key::KEPT_NOTHING),
    };
    let closed = if copy == DeviceCopy::Closed {
        app.text(key::KEPT_COPY)
    } else {
        ""
    };
    let offered =
        interview && app.awake && app.screen != Screen::Keep && may_keep(session) && may_lock(session);
    html! {
        <p class={classes!("kept", state)} key={[state, closed, if app.offline { "offline" } else { "" }].concat()}>
            { app.text(text) }
            if !closed.is_empty() { { " " }{ closed } }
            if app.offline { { " " }{ app.text(key::READY_OFFLINE) } }
            if offered { { " " }{ longer(app) } }
        </p>
    }
}

fn longer(app: &AppContext) -> Html {
    let show = app.show.clone();
    let onclick = move |event: MouseEvent| {
        event.prevent_default();
        show.emit(Screen::Keep);
    };
    html! { <a class="keep-longer" href="#keep" {onclick}>{ app.text(key::KEEP_LONGER) }</a> }
}
