//! To keep the answers on this device after the tab is closed, under a passcode; and to open them again.

use yew::prelude::*;

use super::step::back_to;
use crate::content::{Key, key};
use crate::domain::locked;
use crate::ui::components::button;
use crate::ui::components::notice::notice;
use crate::ui::context::AppContext;
use crate::ui::device::DeviceCopy;
use crate::ui::erase::Erase;
use crate::ui::office::Office;
use crate::ui::question::{Frame, frame};
use crate::ui::screen::Screen;

/// What a copy holds and what can go wrong, then the passcode.
pub(super) fn keep_screen(app: &AppContext) -> Html {
    let back = app.show.reform(|()| Screen::Interview);
    let ways = html! { { back_to(app, app.text(key::KEEP_BACK), back) } };
    let inside = if locked::may_lock(&app.store.session) {
        html! {
            <>
                if *app.device == DeviceCopy::Closed {
                    { notice(app, "risk", key::KEEP_OLD_TITLE, html! { <p>{ app.text(key::KEEP_OLD_HELP) }</p> }) }
                }
                <Office />
            </>
        }
    } else {
        html! { <p>{ app.text(key::KEEP_NOT_HERE) }</p> }
    };
    frame(app, &about("keep", key::KEEP_TITLE, key::KEEP_LEAD), inside, ways)
}

/// A copy is here. It stays as it is until the person opens or erases it.
pub(super) fn unlock_screen(app: &AppContext) -> Html {
    let start = app.show.reform(|()| Screen::Phone);
    let ways = html! {
        <>
            { button::quiet(app, key::UNLOCK_START, "unlock-start", start) }
            <p class="question-hint">{ app.text(key::UNLOCK_START_HELP) }</p>
            <Erase />
        </>
    };
    let inside = if *app.device == DeviceCopy::None {
        html! { <p>{ app.text(key::UNLOCK_NOTHING) }</p> }
    } else {
        html! { <Office /> }
    };
    frame(
        app,
        &about("unlock", key::UNLOCK_TITLE, key::UNLOCK_LEAD),
        inside,
        ways,
    )
}

fn about(id: &'static str, title: Key, hint: Key) -> Frame<'static> {
    Frame {
        id,
        signpost: "",
        title,
        hint: Some(hint),
        fields: false,
    }
}
