//! The settings, read as they were written: those of the host by the browser's own reader of JSON, those of another site from
//! the address.

use crate::content::config::{Problem, Value};

/// No settings are longer, in characters.
#[cfg(target_arch = "wasm32")]
const LONGEST: usize = 20_000;

/// What `config.json` says, at the root of the app, to which `root` leads.
#[cfg(target_arch = "wasm32")]
pub async fn read(root: &str) -> Result<Vec<(String, Value)>, Problem> {
    let text = super::fetch::text(&[root, "config.json"].concat()).await;
    let text = text.map_err(|_| Problem::NotFetched)?;
    if text.len() > LONGEST {
        return Err(Problem::TooLong);
    }
    parsed(&text).ok_or(Problem::NotJson)
}

/// The fragment with settings that the page was opened with: `public/guard.js` took it out of the address.
#[cfg(target_arch = "wasm32")]
pub fn carried() -> Option<String> {
    let app = super::document::document()?.get_element_by_id("app")?;
    super::reach::property(&app, "settings").as_string()
}

/// The settings of a text in JSON, each a name and a value.
#[cfg(target_arch = "wasm32")]
pub fn parsed(text: &str) -> Option<Vec<(String, Value)>> {
    use wasm_bindgen::JsCast as _;

    let parsed: js_sys::Object = js_sys::JSON::parse(text).ok()?.dyn_into().ok()?;
    if js_sys::Array::is_array(&parsed) {
        return None;
    }
    let entries = js_sys::Object::entries(&parsed);
    let entry = |entry: wasm_bindgen::JsValue| {
        let entry = js_sys::Array::from(&entry);
        let value = entry.get(1).as_string().map_or(Value::Other, Value::Text);
        Some((entry.get(0).as_string()?, value))
    };
    Some(entries.iter().filter_map(entry).collect())
}

/// There are no settings while prerendering: a build is the same for every host.
#[cfg(not(target_arch = "wasm32"))]
#[expect(clippy::unused_async, reason = "the twin of a function that waits")]
pub async fn read(_root: &str) -> Result<Vec<(String, Value)>, Problem> {
    Ok(Vec::new())
}

/// Nothing is read while prerendering.
#[cfg(not(target_arch = "wasm32"))]
pub fn parsed(_text: &str) -> Option<Vec<(String, Value)>> {
    None
}

/// Nothing is carried while prerendering.
#[cfg(not(target_arch = "wasm32"))]
pub fn carried() -> Option<String> {
    None
}
