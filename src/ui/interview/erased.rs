//! After everything was erased: thing by thing what is gone, and what can't be.

use yew::prelude::*;

use crate::content::key;
use crate::ui::components::button;
use crate::ui::components::link::link;
use crate::ui::context::AppContext;
use crate::ui::erase::outcomes;
use crate::ui::question::{Frame, frame};
use crate::ui::route::Route;
use crate::ui::screen::Screen;

/// Says it plainly.
pub(crate) fn erased_screen(app: &AppContext) -> Html {
    let ways = html! {
        <>
            { button::primary(app, key::ERASED_AGAIN, "question-continue", app.show.reform(|()| Screen::Phone)) }
            <p class="question-back">{ link(app, Route::Landing, "", html! { { app.text(key::BACK_LANDING) } }) }</p>
        </>
    };
    let about = Frame {
        id: "erased",
        signpost: "",
        title: key::ERASED_TITLE,
        hint: None,
        fields: false,
    };
    frame(app, &about, outcomes(app), ways)
}
