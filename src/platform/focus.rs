//! Where the keyboard and the screen reader are.

/// Moves focus to the element with this id, and the view to its top. Does nothing where it is not there.
#[cfg(target_arch = "wasm32")]
pub fn to(id: &str) {
    use wasm_bindgen::JsCast as _;

    let element = super::document::document().and_then(|document| document.get_element_by_id(id));
    if let Some(element) = element.and_then(|element| element.dyn_into::<web_sys::HtmlElement>().ok()) {
        let _ = element.focus();
    }
}

/// Moves the view to the top of the page: a new page starts there.
#[cfg(target_arch = "wasm32")]
pub fn to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// There is no focus while prerendering.
#[cfg(not(target_arch = "wasm32"))]
pub fn to(_id: &str) {}

/// There is no view while prerendering.
#[cfg(not(target_arch = "wasm32"))]
pub fn to_top() {}
