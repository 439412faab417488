//! A file that the person chose in a field. It is read in the page, and goes nowhere.

/// No file of ours is longer. One that is, is read no further: enough to tell that it is another.
#[cfg(target_arch = "wasm32")]
const LONGEST: i32 = 100_000;

/// The bytes of the first file of the field with this id. `None` where none was chosen, or it can't be read.
#[cfg(target_arch = "wasm32")]
pub async fn bytes(id: &str) -> Option<Vec<u8>> {
    let beginning = file(id)?.slice_with_i32_and_i32(0, LONGEST).ok()?;
    // Older than the file's own way to read itself.
    let answer = web_sys::Response::new_with_opt_blob(Some(&beginning)).ok()?;
    let buffer = wasm_bindgen_futures::JsFuture::from(answer.array_buffer().ok()?);
    Some(js_sys::Uint8Array::new(&buffer.await.ok()?).to_vec())
}

#[cfg(target_arch = "wasm32")]
pub(super) fn file(id: &str) -> Option<web_sys::File> {
    use wasm_bindgen::JsCast as _;

    let field = super::document::document()?.get_element_by_id(id)?;
    let field: web_sys::HtmlInputElement = field.dyn_into().ok()?;
    field.files()?.get(0)
}

/// No file is chosen while prerendering.
#[cfg(not(target_arch = "wasm32"))]
#[expect(clippy::unused_async, reason = "the twin of a function that waits")]
pub async fn bytes(_id: &str) -> Option<Vec<u8>> {
    None
}
