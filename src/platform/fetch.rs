//! Reads a file of the app's own folder. The network may be gone, or answer with something else.

/// The file could not be read, for whatever reason: the person is told that it could not be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotFetched;

/// The text at `address`, which is relative to the page.
#[cfg(target_arch = "wasm32")]
pub async fn text(address: &str) -> Result<String, NotFetched> {
    let window = web_sys::window().ok_or(NotFetched)?;
    let answer = response(window.fetch_with_str(address)).await?;
    let body = answer.text().map_err(|_| NotFetched)?;
    arrived(body).await?.as_string().ok_or(NotFetched)
}

/// The bytes at `address`, which is relative to the page. The browser gives none where their hash is not `integrity`;
/// empty: whatever their hash is.
#[cfg(target_arch = "wasm32")]
pub async fn bytes(address: &str, integrity: &str) -> Result<Vec<u8>, NotFetched> {
    let window = web_sys::window().ok_or(NotFetched)?;
    let asked = web_sys::RequestInit::new();
    asked.set_integrity(integrity);
    let answer = response(window.fetch_with_str_and_init(address, &asked)).await?;
    let body = answer.array_buffer().map_err(|_| NotFetched)?;
    let buffer = arrived(body).await?;
    Ok(js_sys::Uint8Array::new(&buffer).to_vec())
}

#[cfg(target_arch = "wasm32")]
async fn response(fetched: js_sys::Promise) -> Result<web_sys::Response, NotFetched> {
    use wasm_bindgen::JsCast as _;

    let response: web_sys::Response = arrived(fetched).await?.dyn_into().map_err(|_| NotFetched)?;
    if response.ok() {
        Ok(response)
    } else {
        Err(NotFetched)
    }
}

#[cfg(target_arch = "wasm32")]
async fn arrived(promise: js_sys::Promise) -> Result<wasm_bindgen::JsValue, NotFetched> {
    wasm_bindgen_futures::JsFuture::from(promise)
        .await
        .map_err(|_| NotFetched)
}

/// There is nothing to fetch while prerendering: every page gets its words as properties.
#[cfg(not(target_arch = "wasm32"))]
#[expect(clippy::unused_async, reason = "the twin of a function that waits")]
pub async fn text(_address: &str) -> Result<String, NotFetched> {
    Err(NotFetched)
}

/// There is nothing to fetch while prerendering.
#[cfg(not(target_arch = "wasm32"))]
#[expect(clippy::unused_async, reason = "the twin of a function that waits")]
pub async fn bytes(_address: &str, _integrity: &str) -> Result<Vec<u8>, NotFetched> {
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
