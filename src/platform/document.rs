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

/// Sets the address of the manifest, by which a phone puts the app on its home screen.
#[cfg(target_arch = "wasm32")]
pub fn set_manifest(address: &str) {
    let link = document().and_then(|document| document.query_selector("link[rel=manifest]").ok().flatten());
    if let Some(link) = link {
        let _ = link.set_attribute("href", address);
    }
}

/// Sets a property of the whole page that style sheets ask for: `--host-press`.
#[cfg(target_arch = "wasm32")]
pub fn set_property(name: &str, value: &str) {
    use wasm_bindgen::JsCast as _;

    let root = document().and_then(|document| document.document_element());
    if let Some(root) = root.and_then(|root| root.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = root.style().set_property(name, value);
    }
}

/// Whether the page is inside another site.
#[cfg(target_arch = "wasm32")]
pub fn is_framed() -> bool {
    let window = web_sys::window();
    let top = window.as_ref().and_then(|window| window.top().ok().flatten());
    window != top
}

/// Calls `left` when the person leaves through Exit (`public/guard.js`): the page is blank already.
#[cfg(target_arch = "wasm32")]
pub fn on_exit(left: impl Fn() + 'static) {
    use wasm_bindgen::JsCast as _;

    let listener = wasm_bindgen::closure::Closure::<dyn Fn()>::new(left);
    if let Some(document) = document() {
        let _ = document.add_event_listener_with_callback("pedir-exit", listener.as_ref().unchecked_ref());
    }
    // The page goes, and its listener with it.
    listener.forget();
}

#[cfg(target_arch = "wasm32")]
pub(super) fn document() -> Option<web_sys::Document> {
    web_sys::window()?.document()
}

/// The prerenderer writes the title itself.
#[cfg(not(target_arch = "wasm32"))]
pub fn set_title(_title: &str) {}

/// The prerenderer writes the address itself.
#[cfg(not(target_arch = "wasm32"))]
pub fn set_manifest(_address: &str) {}

/// A build has no colors of a host.
#[cfg(not(target_arch = "wasm32"))]
pub fn set_property(_name: &str, _value: &str) {}

/// Nothing is inside another site while prerendering.
#[cfg(not(target_arch = "wasm32"))]
pub fn is_framed() -> bool {
    false
}

/// Nobody leaves while prerendering.
#[cfg(not(target_arch = "wasm32"))]
pub fn on_exit(_left: impl Fn() + 'static) {}

/// The prerenderer writes the language itself.
#[cfg(not(target_arch = "wasm32"))]
pub fn set_language(_code: &str, _direction: &str) {}
