//! Boot: the page, its words and what the person already did, then hydrate. `public/boot.js` calls it.

use pedir::platform::mount;
use pedir::ui::{App, boot};
use wasm_bindgen::prelude::*;

fn main() {}

/// Wakes the page. `words`, `prose` and `facts` are the texts of the files that it shows; `prose` is empty
/// where it has none. `false` where this page can't be woken: it stays readable as it is.
#[wasm_bindgen]
pub fn wake(words: String, prose: &str, facts: &str) -> bool {
    let (Some(page), Some(element)) = (mount::read(), mount::element()) else {
        return false;
    };
    let untouched = page.untouched;
    let Some(props) = boot::props(page, words, prose, facts) else {
        return false;
    };
    let renderer = yew::Renderer::<App>::with_root_and_props(element, props);
    if untouched {
        renderer.hydrate();
    } else {
        renderer.render();
    }
    true
}
