//! What is sealed and opened: for the attorney's office, and the copy on this device. Few need it: its words and its
//! module are fetched late.

mod copy;
mod keeper;
mod made;
mod pieces;
mod sentences;
mod tries;
mod ways;
mod work;

use std::rc::Rc;

pub(crate) use keeper::Keeper;
use made::Made;
use pieces::Piece;
use yew::prelude::*;

use super::components::again::again;
use super::components::fold::{fold, unfolded};
use super::components::notice::notice;
use super::context::{AppContext, use_app};
use super::late::{Late, use_late_words};
use super::route::Route;
use super::screen::Screen;
use crate::content::words::LateWords;
use crate::content::{Key, key};
use crate::platform::camera;

/// The id of the form around the fields on the page that opens.
const FORM: &str = "office";

/// What a person can ask for here.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    /// A sealed file of the answers.
    Seal,
    /// A code of the answers.
    Draw,
    /// To open a file.
    File,
    /// To read a code on a picture.
    Picture,
    /// To read the text of a code.
    Text,
    /// To hold a code in front of the camera.
    Camera,
    /// To keep a locked copy on this device.
    Lock,
    /// To open it.
    Unlock,
}

/// What became of the last press.
struct Said {
    way: Way,
    told: String,
    made: Option<Made>,
}

/// What every part of it needs.
#[derive(Clone)]
struct Desk {
    app: AppContext,
    said: UseStateHandle<Option<Rc<Said>>>,
    /// Whether a passphrase is hidden while it is typed.
    hidden: UseStateHandle<bool>,
}

/// On the screens of the interview: ways to hand the answers over, to keep them, to open what was kept. On the page for it:
/// ways to open what was handed over.
#[component]
pub(crate) fn Office() -> Html {
    let app = use_app();
    let said = use_state(|| None);
    let hidden = use_state(|| false);
    let (late, again) = use_late_words(&app, LateWords::Office);
    let late = match late {
        Late::Here(late) => late,
        Late::Waiting => return html! {},
        Late::Failed => return not_loaded(&app, again),
    };
    let app = app.with_late(&late);
    let desk = Desk { app, said, hidden };
    if desk.app.place().route != Route::Interview {
        return open(&desk);
    }
    let inside = match desk.app.screen {
        Screen::Keep => pieces::all(&desk, ways::LOCK),
        Screen::Unlock => pieces::all(&desk, ways::UNLOCK),
        Screen::Form
        | Screen::Phone
        | Screen::Who
        | Screen::Interview
        | Screen::Result
        | Screen::Paper
        | Screen::Erased => fold(&desk.app, key::OFFICE_TITLE, pieces::all(&desk, ways::HAND)),
    };
    html! { <div class="office flow">{ inside }</div> }
}

/// Each way under its name, the first unfolded. What the browser lacks is not offered.
fn open(desk: &Desk) -> Html {
    let way = |title, way: &[Piece]| fold(&desk.app, title, pieces::all(desk, way));
    let file = pieces::all(desk, ways::FILE);
    html! {
        <form id={FORM} class="office" autocomplete="off" onsubmit={|event: SubmitEvent| event.prevent_default()}>
            { unfolded(&desk.app, key::OFFICE_FILE_TITLE, file) }
            if camera::can_ask() {
                { way(key::OFFICE_CAMERA_TITLE, ways::CAMERA) }
            }
            { way(key::OFFICE_PICTURE_TITLE, ways::PICTURE) }
            { way(key::OFFICE_TEXT_TITLE, ways::TEXT) }
        </form>
    }
}

fn not_loaded(app: &AppContext, press: Callback<()>) -> Html {
    let text = again(app, key::OFFICE_NOT_LOADED_HELP, "office-load", press);
    notice(app, "problem", key::OFFICE_NOT_LOADED, text)
}

impl Desk {
    fn text(&self, key: Key) -> &str {
        self.app.text(key)
    }

    /// Tells what became of a press, in the place of what was told before.
    fn tell(&self, way: Way, told: Key, made: Option<Made>) {
        self.tell_text(way, self.text(told).to_owned(), made);
    }

    fn tell_text(&self, way: Way, told: String, made: Option<Made>) {
        self.said.set(Some(Rc::new(Said { way, told, made })));
    }
}
