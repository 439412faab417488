//! The service worker and what it keeps: files of the app for a time without a network, never an answer.
//!
//! Browsers lack it in private windows, in frames and on addresses without https, so each step may fail, and then
//! nothing is there.

#[cfg(target_arch = "wasm32")]
mod browser;

#[cfg(target_arch = "wasm32")]
use super::{history, reach};

/// What the names of our caches begin with, before the address of the app (`sw/service-worker.js`).
pub const CACHE: &str = "pedir ";

/// The service worker, from the root of the app.
#[cfg(target_arch = "wasm32")]
const SCRIPT: &str = "service-worker.js";

/// Registers the service worker, and has it keep the app and this language. `true` once all of it is on the device.
#[cfg(target_arch = "wasm32")]
pub async fn start(root: &str, language: &str) -> bool {
    browser::register(root, language).await.is_some()
}

/// Nothing is registered while prerendering.
#[cfg(not(target_arch = "wasm32"))]
#[expect(clippy::unused_async, reason = "the twin of a function that waits")]
pub async fn start(_root: &str, _language: &str) -> bool {
    false
}

/// Waits for a newer version that is on the device and does not run yet. Gives the day of what it says, `2026-11-24`. It
/// waits until the page goes where there is none.
#[cfg(target_arch = "wasm32")]
pub async fn newer(root: &str) -> Option<String> {
    browser::newer(registration(root).await?).await
}

/// Waits until another tab let a newer version take the place of the one that this page came from. `None` where there is no
/// service worker.
#[cfg(target_arch = "wasm32")]
pub async fn replaced() -> Option<()> {
    browser::replaced().await
}

/// Lets the newer version take the place of the one that runs, and opens the page again.
#[cfg(target_arch = "wasm32")]
pub async fn take(root: &str) {
    if let Some(registration) = registration(root).await {
        browser::take(&registration).await;
    }
}

/// There is no newer version while prerendering.
#[cfg(not(target_arch = "wasm32"))]
#[expect(clippy::unused_async, reason = "the twin of a function that waits")]
pub async fn newer(_root: &str) -> Option<String> {
    None
}

/// Nothing is replaced while prerendering.
#[cfg(not(target_arch = "wasm32"))]
#[expect(clippy::unused_async, reason = "the twin of a function that waits")]
pub async fn replaced() -> Option<()> {
    None
}

/// There is no newer version while prerendering.
#[cfg(not(target_arch = "wasm32"))]
#[expect(clippy::unused_async, reason = "the twin of a function that waits")]
pub async fn take(_root: &str) {}

/// The names of our caches.
#[cfg(target_arch = "wasm32")]
pub(super) async fn caches(root: &str) -> Vec<String> {
    let Some(root) = history::root(root) else {
        return Vec::new();
    };
    let ours = [CACHE, &root, " "].concat();
    let names = reach::called(&browser::caches(), "keys", &[]).await;
    let names = names.map(|names| js_sys::Array::from(&names)).unwrap_or_default();
    let names = names.iter().filter_map(|name| name.as_string());
    names.filter(|name| name.starts_with(&ours)).collect()
}

/// Removes our caches.
#[cfg(target_arch = "wasm32")]
pub(super) async fn forget_caches(root: &str) {
    for name in caches(root).await {
        reach::called(&browser::caches(), "delete", &[name.into()]).await;
    }
}

/// Whether our service worker is registered.
#[cfg(target_arch = "wasm32")]
pub(super) async fn is_there(root: &str) -> bool {
    registration(root).await.is_some()
}

/// Removes our service worker.
#[cfg(target_arch = "wasm32")]
pub(super) async fn forget(root: &str) {
    if let Some(registration) = registration(root).await {
        reach::called(&registration, "unregister", &[]).await;
    }
}

#[cfg(target_arch = "wasm32")]
async fn registration(root: &str) -> Option<wasm_bindgen::JsValue> {
    let root = history::root(root)?;
    let found = reach::called(&browser::container(), "getRegistration", &[root.as_str().into()]).await?;
    // It also gives that of a folder above, which is another's.
    let scope = js_sys::Reflect::get(&found, &"scope".into()).ok()?.as_string()?;
    (scope == root).then_some(found)
}
