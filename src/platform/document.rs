//! The document outside `#app`: its title, its language, its direction.

/// Sets the title of the tab. It names the page, never an answer.
#[cfg(target_arch = "wasm32")]
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Sets `lang` and `dir` of the whole page.
#[cfg(target_arch = "wasm32")]
pub fn set_language(code: &str, direction: &str) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        // Setting an attribute of an element that exists fails only for a malformed name.
        let _ = root.set_attribute("lang", code);
        let _ = root.set_attribute("dir", direction);
    }
}

#[cfg(target_arch = "wasm32")]
pub(super) fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}

/// The prerenderer writes the title itself.
#[cfg(not(target_arch = "wasm32"))]
pub fn set_title(_title: &str) {}

/// The prerenderer writes the language itself.
#[cfg(not(target_arch = "wasm32"))]
pub fn set_language(_code: &str, _direction: &str) {}
