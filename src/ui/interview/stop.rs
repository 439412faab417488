//! The stop after the first part: what is urgent so far, help, and the choice to go on or to stop here.

use yew::prelude::*;

use super::step::back_button;
use super::urgent::urgent_boxes;
use crate::content::{PageSlug, key};
use crate::domain::flow;
use crate::domain::outcome::evaluate;
use crate::domain::session::Action;
use crate::domain::vocabulary::{Attorney, Part};
use crate::ui::components::button;
use crate::ui::components::drawing::{Drawing, drawing};
use crate::ui::components::link::link;
use crate::ui::context::AppContext;
use crate::ui::question::{Frame, frame, signpost};
use crate::ui::route::Route;
use crate::ui::screen::Screen;

/// The stop.
pub(crate) fn stop_screen(app: &AppContext) -> Html {
    let session = &app.store.session;
    let boxes = app
        .context()
        .map(|context| evaluate(&session.answers, &context).urgent)
        .unwrap_or_default();
    let on = {
        let store = app.store.clone();
        Callback::from(move |()| store.dispatch(Action::Continue))
    };
    let back = flow::previous(&session.answers, session.step).map(|step| back_button(app, step));
    let ways = html! {
        <>
            { button::primary(app, key::STOP_GO_ON, "question-continue", on) }
            { button::quiet(app, key::STOP_RESULT, "to-result", app.show.reform(|()| Screen::Result)) }
            { back.unwrap_or_default() }
        </>
    };
    let lead = if boxes.is_empty() {
        key::STOP_NOTHING
    } else {
        key::STOP_LEAD
    };
    let signpost = signpost(app, Part::Now);
    let about = Frame {
        id: "stop",
        signpost: &signpost,
        title: key::STOP_TITLE,
        hint: None,
        fields: false,
    };
    let inside = html! {
        <>
            <p>{ app.text(lead) }</p>
            { urgent_boxes(app, &boxes) }
            if app.attorney() != Some(Attorney::Yes) {
                <div class="drawn">
                    { drawing(Drawing::Bridge) }
                    <p class="drawn-words">
                        { app.text(key::STOP_HELP) }{ " " }
                        { link(app, Route::Page(PageSlug::FindHelp), "", html! { { app.text(key::FOOTER_FIND_HELP) } }) }
                    </p>
                </div>
            }
        </>
    };
    frame(app, &about, inside, ways)
}
