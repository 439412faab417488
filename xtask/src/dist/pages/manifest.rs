//! What a phone needs to put the app on its home screen: one manifest for each language and each name that a host may choose.
//! No name in it tells the subject.

use pedir::content::config::NAMES;
use pedir::content::{Key, Language, PageSlug, Words, embedded, key};
use pedir::ui::route::Route;
use serde_json::{Value, json};

use super::{Site, write_file};
use crate::failure::{Failure, Outcome};

/// The surface of the light theme (`styles/tokens.css`).
const SURFACE: &str = "#f9f4ea";

/// Writes `<language>/<name>.webmanifest` for every name.
pub(super) fn write(site: &Site, language: &Language) -> Outcome {
    let words = embedded::words(language.code)
        .ok_or_else(|| Failure::new(format!("{} has no words", language.code)))?;
    NAMES.iter().try_for_each(|(id, name)| {
        let file = site.folder.join(language.code).join(format!("{id}.webmanifest"));
        write_file(&file, &format!("{:#}\n", manifest(language, &words, *name)))
    })
}

/// Every address is relative to the manifest, so the app may live in any folder.
fn manifest(language: &Language, words: &Words, name: Key) -> Value {
    let text = |key: Key| words.get(key);
    let icon = |file: &str, sizes: &str, kind: &str, purpose: &str| json!({ "src": format!("../{file}"), "sizes": sizes, "type": kind, "purpose": purpose });
    let shortcut = |name: Key, to: Route| json!({ "name": text(name), "url": format!("./{}", to.path()) });
    json!({
        "name": text(name),
        "short_name": text(name),
        "description": text(key::TAB_DESCRIPTION),
        "lang": language.code,
        "dir": language.direction.id(),
        "id": "../",
        "start_url": "./",
        "scope": "../",
        "display": "standalone",
        "background_color": SURFACE,
        "theme_color": SURFACE,
        "icons": [
            icon("icon.svg", "any", "image/svg+xml", "any"),
            icon("icon-192.png", "192x192", "image/png", "any"),
            icon("icon-512.png", "512x512", "image/png", "any"),
            icon("icon-maskable-512.png", "512x512", "image/png", "maskable"),
        ],
        "shortcuts": [
            shortcut(key::TAB_QUESTIONS, Route::Interview),
            shortcut(key::TAB_HELP, Route::Page(PageSlug::FindHelp)),
        ],
    })
}
