//! From a press to what the person is told: what was typed or chosen goes to the module, and what it makes of it to the page.

use super::made::{FILM, Made};
use super::pieces::{AGAIN, FILE, PASSPHRASE, PICTURE, TEXT};
use super::{Desk, FORM, Way, copy, sentences};
use crate::content::{Key, key};
use crate::domain::saved;
use crate::export::office::Refused;
use crate::export::office::order::{Done, Errand};
use crate::platform::files::{self, File};
use crate::platform::module::{self, Module, ModuleError};
use crate::platform::picture::{self, Pixels};
use crate::platform::{camera, chosen, clock, fetch, form, random};
use crate::ui::boot;
use crate::ui::interview::file_name;
use crate::ui::route::Route;

/// The name of the module.
pub(super) const MODULE: &str = "office";
/// Between two looks of the camera, in milliseconds.
const PAUSE: i32 = 200;

/// The sentence for it and what was made, or why nothing was.
type Outcome = Result<(Key, Option<Made>), Key>;

/// Does what a press asks for, and tells what became of it.
pub(super) fn start(desk: &Desk, way: Way) {
    if let Some(wait) = copy::wait().filter(|_| way == Way::Unlock) {
        let told = key::unlock_wait(desk.app.words(), &wait.to_string());
        return desk.tell_text(way, told, None);
    }
    let film = (way == Way::Camera).then_some(Made::Film);
    desk.tell(way, key::OFFICE_WORKING, film);
    let desk = desk.clone();
    fetch::spawn(async move {
        // "Working …" is drawn before the slow part begins, and the place for the film.
        clock::pause(PAUSE).await;
        if let Some(outcome) = work(&desk, way).await {
            let (told, made) = outcome.unwrap_or_else(|told| (told, None));
            desk.tell(way, told, made);
        }
    });
}

/// Runs the errand. `None` where the person has gone on to something else.
async fn work(desk: &Desk, way: Way) -> Option<Outcome> {
    let file = desk.app.view.module(MODULE)?;
    match module::start(&file).await {
        Err(error) => Some(Err(failed(error))),
        Ok(module) if way == Way::Camera => film(desk, &module).await,
        Ok(module) if way == Way::Lock => {
            let typed = Typed::now(desk);
            let locked = copy::lock(desk, &module, typed.field(PASSPHRASE), typed.again(desk));
            Some(locked.map(|told| (told, None)))
        }
        Ok(module) if way == Way::Unlock => {
            let unlocked = copy::unlock(desk, &module, Typed::now(desk).field(PASSPHRASE));
            Some(unlocked.map(|told| (told, None)))
        }
        Ok(module) => Some(match errand(desk, way).await {
            Ok(errand) => run(&module, &errand).and_then(|answer| take(desk, &answer)),
            Err(told) => Err(told),
        }),
    }
}

/// What is in the fields at this moment.
struct Typed(Vec<(String, String)>);

impl Typed {
    fn now(desk: &Desk) -> Self {
        let interview = desk.app.place().route == Route::Interview;
        Self(form::filled(if interview { boot::FORM } else { FORM }))
    }

    fn field(&self, name: &str) -> &str {
        let field = self.0.iter().find(|(known, _)| known == name);
        field.map_or("", |(_, value)| value.as_str())
    }

    /// The passphrase once more: typed where it is hidden, else the one that can be seen.
    fn again(&self, desk: &Desk) -> &str {
        self.field(if *desk.hidden { AGAIN } else { PASSPHRASE })
    }
}

/// What the module is asked, from what was typed and chosen.
async fn errand(desk: &Desk, way: Way) -> Result<Vec<u8>, Key> {
    let typed = Typed::now(desk);
    let passphrase = typed.field(PASSPHRASE);
    let session = &saved::write(&desk.app.store.session);
    Ok(match way {
        Way::Seal => {
            let random = &random::bytes::<48>().ok_or(key::OFFICE_NO_RANDOM)?;
            let again = typed.again(desk);
            let errand = Errand::Seal {
                session,
                passphrase,
                again,
                random,
            };
            errand.to_bytes()
        }
        Way::Draw => Errand::Draw { session }.to_bytes(),
        Way::File => {
            let file = &chosen::bytes(FILE).await.ok_or(key::OFFICE_NO_FILE)?;
            Errand::Open { file, passphrase }.to_bytes()
        }
        Way::Picture => look(&picture::chosen(PICTURE).await.ok_or(key::OFFICE_NO_PICTURE)?),
        Way::Text | Way::Camera | Way::Lock | Way::Unlock => {
            let text = typed.field(TEXT);
            Errand::Read { text }.to_bytes()
        }
    })
}

/// Looks through the camera until it sees a code, or the person has seen enough.
async fn film(desk: &Desk, module: &Module) -> Option<Outcome> {
    let Some(camera) = camera::start(FILM).await else {
        return Some(Err(key::OFFICE_NO_CAMERA));
    };
    desk.tell(Way::Camera, key::OFFICE_FILMING, Some(Made::Film));
    while camera.is_shown() {
        if camera.is_hidden() {
            return Some(Ok((key::OFFICE_CAMERA_OFF, None)));
        }
        if let Some(pixels) = camera.look() {
            match run(module, &look(&pixels)) {
                Ok(answer) if Done::from_bytes(&answer) == Some(Done::Refused(Refused::NoCode)) => {}
                answer => return Some(answer.and_then(|answer| take(desk, &answer))),
            }
        }
        clock::pause(PAUSE).await;
    }
    None
}

fn look(pixels: &Pixels) -> Vec<u8> {
    let (width, pixels) = (pixels.width, &pixels.bytes);
    Errand::Look { width, pixels }.to_bytes()
}

pub(super) fn run(module: &Module, errand: &[u8]) -> Result<Vec<u8>, Key> {
    module.run(errand).map_err(failed)
}

fn failed(error: ModuleError) -> Key {
    match error {
        ModuleError::NotFetched => key::OFFICE_NOT_FETCHED,
        ModuleError::NotRun => key::OFFICE_NOT_RUN,
    }
}

/// Puts what was made where the person finds it.
fn take(desk: &Desk, answer: &[u8]) -> Outcome {
    Ok(match Done::from_bytes(answer).ok_or(key::OFFICE_NOT_RUN)? {
        Done::Sealed(file) => {
            files::save(&File {
                name: file_name(&desk.app, ".age"),
                kind: "application/octet-stream",
                bytes: file.to_owned(),
            });
            (key::OFFICE_SEALED, None)
        }
        Done::Drawn { size, path, text } => {
            let view_box = ["0 0 ", size, " ", size].concat();
            let code = Made::Code(view_box, path.to_owned(), text.to_owned());
            (key::OFFICE_DRAWN, Some(code))
        }
        Done::Opened(text) => {
            let session = saved::read(text).map_err(|_| key::OFFICE_NOT_RUN)?;
            (key::OFFICE_FOUND, Some(Made::Answers(Box::new(session))))
        }
        Done::Locked { .. } | Done::Unlocked { .. } => return Err(key::OFFICE_NOT_RUN),
        Done::Refused(refused) => return Err(sentences::of(refused)),
    })
}
