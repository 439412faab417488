//! Reads a text file of the app's own folder. The network may be gone, or answer with something else.

/// The file could not be read, for whatever reason: the person is told that it could not be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotFetched;

/// The text at `address`, which is relative to the page.
#[cfg(target_arch = "wasm32")]
pub async fn text(address: &str) -> Result<String, NotFetched> {
    use wasm_bindgen::JsCast as _;
    use wasm_bindgen_futures::JsFuture;

    let window = web_sys::window().ok_or(NotFetched)?;
    let answer = JsFuture::from(window.fetch_with_str(address))
        .await
        .map_err(|_| NotFetched)?;
    let response: web_sys::Response = answer.dyn_into().map_err(|_| NotFetched)?;
    if !response.ok() {
        return Err(NotFetched);
    }
    let body = response.text().map_err(|_| NotFetched)?;
    JsFuture::from(body)
        .await
        .ok()
        .and_then(|text| text.as_string())
        .ok_or(NotFetched)
}

/// There is nothing to fetch while prerendering: every page gets its words as properties.
#[cfg(not(target_arch = "wasm32"))]
#[expect(clippy::unused_async, reason = "the twin of a function that waits")]
pub async fn text(_address: &str) -> Result<String, NotFetched> {
    Err(NotFetched)
}

/// Runs work that waits for the browser.
#[cfg(target_arch = "wasm32")]
pub fn spawn(work: impl Future<Output = ()> + 'static) {
    wasm_bindgen_futures::spawn_local(work);
}

/// Effects do not run while prerendering, so there is never such work.
#[cfg(not(target_arch = "wasm32"))]
pub fn spawn(_work: impl Future<Output = ()> + 'static) {}
