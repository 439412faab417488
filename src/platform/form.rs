//! What a person answered before the app was awake: the plain form of the interview page.

/// Name and value of every field of the form with this id that is filled in, in document order.
#[cfg(target_arch = "wasm32")]
pub fn filled(id: &str) -> Vec<(String, String)> {
    use wasm_bindgen::JsCast as _;

    let form = super::document::document().and_then(|document| document.get_element_by_id(id));
    let Some(form) = form.and_then(|form| form.dyn_into::<web_sys::HtmlFormElement>().ok()) else {
        return Vec::new();
    };
    let Ok(data) = web_sys::FormData::new_with_form(&form) else {
        return Vec::new();
    };
    let pairs = js_sys::try_iter(&data)
        .ok()
        .flatten()
        .into_iter()
        .flatten()
        .flatten();
    pairs
        .filter_map(|pair| {
            let pair = js_sys::Array::from(&pair);
            Some((pair.get(0).as_string()?, pair.get(1).as_string()?))
        })
        .collect()
}

/// There is no form while prerendering.
#[cfg(not(target_arch = "wasm32"))]
pub fn filled(_id: &str) -> Vec<(String, String)> {
    Vec::new()
}
