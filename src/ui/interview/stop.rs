//! The stop after the first part: what is urgent so far, help, and the choice to go on or to stop here.

use yew::prelude::*;

use super::answer_words::name_of;
use super::step::back_to;
use super::urgent::UrgentBoxes;
use crate::content::{PageSlug, key};
use crate::domain::flow;
use crate::domain::outcome::evaluate;
use crate::domain::session::Action;
use crate::domain::vocabulary::{Attorney, Part};
use crate::ui::components::button::{Button, Weight};
use crate::ui::components::link::Link;
use crate::ui::context::use_app;
use crate::ui::question::{Frame, signpost};
use crate::ui::route::Route;
use crate::ui::screen::Screen;

/// The stop.
#[component]
pub(crate) fn StopScreen() -> Html {
    let app = use_app();
    let session = &app.store.session;
    let boxes = app.context().map(|context| evaluate(&session.answers, &context).urgent).unwrap_or_default();
    let on = {
        let store = app.store.clone();
        Callback::from(move |()| store.dispatch(Action::Continue))
    };
    let back = flow::previous(&session.answers, session.step).map(|step| {
        let store = app.store.clone();
        back_to(&app, &name_of(&app, step), Callback::from(move |()| store.dispatch(Action::Back)))
    });
    let ways = html! {
        <>
            <Button text={key::STOP_GO_ON} class="question-continue" onclick={on} />
            <Button text={key::STOP_RESULT} weight={Weight::Quiet} class="to-result" onclick={app.show.reform(|()| Screen::Result)} />
            { back.unwrap_or_default() }
        </>
    };
    let lead = if boxes.is_empty() { key::STOP_NOTHING } else { key::STOP_LEAD };
    html! {
        <Frame id="stop" signpost={signpost(&app, Part::Now)} title={key::STOP_TITLE} fields={false} {ways}>
            <p>{ app.text(lead) }</p>
            <UrgentBoxes {boxes} />
            if app.attorney() != Some(Attorney::Yes) {
                <p>{ app.text(key::STOP_HELP) }{ " " }<Link to={Route::Page(PageSlug::FindHelp)}>{ app.text(key::FOOTER_FIND_HELP) }</Link></p>
            }
        </Frame>
    }
}
