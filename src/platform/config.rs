//! The settings of the host, read from `config.json` by the browser's own reader of JSON.

use crate::content::config::Config;
#[cfg(target_arch = "wasm32")]
use crate::content::config::{Problem, Value};

/// No settings are longer, in characters.
#[cfg(target_arch = "wasm32")]
const LONGEST: usize = 20_000;

/// The settings at the root of the app, to which `root` leads.
#[cfg(target_arch = "wasm32")]
pub async fn read(root: &str) -> Config {
    let text = match super::fetch::text(&[root, "config.json"].concat()).await {
        Ok(text) => text,
        Err(_) => return Config::without(Problem::NotFetched),
    };
    if text.len() > LONGEST {
        return Config::without(Problem::TooLong);
    }
    settings(&text).map_or_else(
        || Config::without(Problem::NotJson),
        |settings| Config::read(&settings),
    )
}

#[cfg(target_arch = "wasm32")]
fn settings(text: &str) -> Option<Vec<(String, Value)>> {
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
pub async fn read(_root: &str) -> Config {
    Config::default()
}
