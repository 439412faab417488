//! The browser's own print dialog.

/// Opens it. In-app browsers may do nothing: the page says so beside the button.
#[cfg(target_arch = "wasm32")]
pub fn open() {
    if let Some(window) = web_sys::window() {
        let _ = window.print();
    }
}

/// There is nothing to print while prerendering.
#[cfg(not(target_arch = "wasm32"))]
pub fn open() {}
