//! After everything was erased: what is gone, and what can't be.

use yew::prelude::*;

use crate::content::key;
use crate::ui::components::button::Button;
use crate::ui::components::link::Link;
use crate::ui::context::use_app;
use crate::ui::question::Frame;
use crate::ui::route::Route;
use crate::ui::screen::Screen;

/// Says it plainly.
#[component]
pub(crate) fn ErasedScreen() -> Html {
    let app = use_app();
    let ways = html! {
        <>
            <Button text={key::ERASED_AGAIN} class="question-continue" onclick={app.show.reform(|()| Screen::Phone)} />
            <p class="question-back"><Link to={Route::Landing}>{ app.text(key::BACK_LANDING) }</Link></p>
        </>
    };
    html! {
        <Frame id="erased" signpost="" title={key::ERASED_TITLE} fields={false} {ways}>
            <p>{ app.text(key::ERASED_LEAD) }</p>
        </Frame>
    }
}
