//! To put the app on the home screen of a phone.

/// How a person can put it there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// The browser asks.
    Asks,
    /// Through the menu of Safari: it has no other way.
    Menu,
}

/// The way on this device. `None` where there is none, or the app was opened from the home screen.
#[cfg(target_arch = "wasm32")]
pub fn way() -> Option<Way> {
    use super::reach::property;

    let window = js_sys::global();
    let standalone = property(&property(&window, "navigator"), "standalone");
    if standalone.is_truthy() {
        None
    } else if prompt().is_some() {
        Some(Way::Asks)
    } else {
        // Safari on a phone alone knows this property.
        (!standalone.is_undefined()).then_some(Way::Menu)
    }
}

/// Lets the browser ask.
#[cfg(target_arch = "wasm32")]
pub async fn ask() {
    if let Some(prompt) = prompt() {
        super::reach::called(&prompt, "prompt", &[]).await;
    }
}

/// What `public/guard.js` kept of the browser's own offer.
#[cfg(target_arch = "wasm32")]
fn prompt() -> Option<wasm_bindgen::JsValue> {
    let app = super::mount::element()?;
    let prompt = super::reach::property(&app, "installPrompt");
    prompt.is_object().then_some(prompt)
}

/// There is no home screen while prerendering.
#[cfg(not(target_arch = "wasm32"))]
pub fn way() -> Option<Way> {
    None
}

/// There is no home screen while prerendering.
#[cfg(not(target_arch = "wasm32"))]
#[expect(clippy::unused_async, reason = "the twin of a function that waits")]
pub async fn ask() {}
