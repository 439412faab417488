//! What a press made, and what the person can do with it.

use yew::prelude::*;

use super::{Desk, Way};
use crate::content::key;
use crate::domain::session::{Action, Session};
use crate::ui::components::button;
use crate::ui::components::notice::notice;
use crate::ui::navigation::Target;
use crate::ui::route::Route;
use crate::ui::screen::Screen;

/// The id of the element that shows what the camera sees.
pub(super) const FILM: &str = "office-film";

/// What was made, and is on the screen.
pub(super) enum Made {
    /// A code: the view box of its drawing, the drawing, and its text.
    Code(String, String, String),
    /// The answers of a file or a code. They take no one's place before the person says so.
    Answers(Box<Session>),
    /// A place for what the camera sees.
    Film,
}

/// Shows it.
pub(super) fn show(desk: &Desk, made: &Made) -> Html {
    match made {
        Made::Code(view_box, path, text) => html! {
            <>
                <svg class="office-code" viewBox={view_box.clone()} role="img" aria-label={desk.text(key::OFFICE_CODE_LABEL).to_owned()}>
                    <path d={path.clone()} />
                </svg>
                <p>{ desk.text(key::OFFICE_CODE_TEXT) }</p>
                <p class="office-text" dir="ltr" translate="no">{ text }</p>
            </>
        },
        Made::Answers(session) => found(desk, session),
        Made::Film => html! {
            <>
                <video id={FILM} class="office-film" autoplay=true playsinline=true muted=true aria-label={desk.text(key::OFFICE_CAMERA_TITLE).to_owned()} />
                { button::quiet(&desk.app, key::OFFICE_CAMERA_STOP, "office-stop", stop(desk)) }
            </>
        },
    }
}

/// The place of the film goes, and with it the film.
fn stop(desk: &Desk) -> Callback<()> {
    let desk = desk.clone();
    Callback::from(move |()| desk.tell(Way::Camera, key::OFFICE_CAMERA_OFF, None))
}

/// Answers were found. They take the place of those on this device only when the person says so.
fn found(desk: &Desk, session: &Session) -> Html {
    let app = &desk.app;
    let look = {
        let (app, session) = (app.clone(), session.clone());
        Callback::from(move |()| {
            app.store.dispatch(Action::Restore(Box::new(session.clone())));
            app.show.emit(Screen::Interview);
            app.go.emit(Target::page(Route::Interview));
        })
    };
    let keep = desk.said.clone();
    let keep = Callback::from(move |()| keep.set(None));
    let has_own = !app.store.session.answers.is_empty();
    let (kind, text) = if has_own {
        ("risk", key::OFFICE_REPLACE)
    } else {
        ("note", key::OFFICE_SEE)
    };
    let inside = html! {
        <>
            <p>{ app.text(key::OFFICE_FOUND_HELP) }</p>
            if has_own { <p><strong>{ app.text(key::OFFICE_FOUND_OWN) }</strong></p> }
            { button::primary(app, text, "office-see", look) }
            if has_own { { button::quiet(app, key::OFFICE_KEEP, "office-keep", keep) } }
        </>
    };
    notice(app, kind, key::OFFICE_FOUND_TITLE, inside)
}
