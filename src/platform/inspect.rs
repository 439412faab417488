//! What this page asked for since it was opened, and what the browser keeps for its address now: read, never changed.

/// A place where a browser keeps things for the address of a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Store {
    /// sessionStorage.
    Tab,
    /// localStorage.
    Device,
    /// Cookies.
    Cookies,
    /// `IndexedDB`.
    Databases,
    /// Caches of files.
    Files,
    /// Service workers.
    Workers,
}

impl Store {
    /// All that there are.
    pub const ALL: [Self; 6] = [
        Self::Tab,
        Self::Device,
        Self::Cookies,
        Self::Databases,
        Self::Files,
        Self::Workers,
    ];
}

/// The names of what is in a store; `None` where the browser does not say.
pub type Found = (Store, Option<Vec<String>>);

/// Every address that this page asked for, in order, with the page itself first.
#[cfg(target_arch = "wasm32")]
pub fn requests() -> Vec<String> {
    use wasm_bindgen::JsCast as _;

    let Some(window) = web_sys::window() else {
        return Vec::new();
    };
    let page = window.location().href().ok();
    let page = page.map(|address| address.split('#').next().unwrap_or_default().to_owned());
    let entries = window
        .performance()
        .map(|performance| performance.get_entries_by_type("resource"));
    let names = entries.iter().flat_map(js_sys::Array::iter);
    let names = names.filter_map(|entry| Some(entry.dyn_into::<web_sys::PerformanceEntry>().ok()?.name()));
    page.into_iter().chain(names).collect()
}

/// What is kept now.
#[cfg(target_arch = "wasm32")]
pub async fn stores() -> Vec<Found> {
    let mut found = Vec::new();
    for store in Store::ALL {
        found.push((store, browser::names(store).await));
    }
    found
}

/// Nothing is asked for while prerendering.
#[cfg(not(target_arch = "wasm32"))]
pub fn requests() -> Vec<String> {
    Vec::new()
}

/// Nothing is kept while prerendering.
#[cfg(not(target_arch = "wasm32"))]
#[expect(clippy::unused_async, reason = "the twin of a function that waits")]
pub async fn stores() -> Vec<Found> {
    Vec::new()
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use js_sys::{Array, Object};
    use wasm_bindgen::{JsCast as _, JsValue};

    use super::Store;
    use crate::platform::reach::{called, property};

    pub(super) async fn names(store: Store) -> Option<Vec<String>> {
        let global = js_sys::global();
        match store {
            Store::Tab => keys(&property(&global, "sessionStorage")),
            Store::Device => keys(&property(&global, "localStorage")),
            Store::Cookies => {
                let cookies = property(&property(&global, "document"), "cookie").as_string()?;
                let names = cookies.split(';').filter_map(|cookie| cookie.split('=').next());
                Some(
                    names
                        .map(|name| name.trim().to_owned())
                        .filter(|name| !name.is_empty())
                        .collect(),
                )
            }
            Store::Databases => named(
                &called(&property(&global, "indexedDB"), "databases", &[]).await?,
                "name",
            ),
            Store::Files => {
                let names = called(&property(&global, "caches"), "keys", &[]).await?;
                Some(
                    Array::from(&names)
                        .iter()
                        .filter_map(|name| name.as_string())
                        .collect(),
                )
            }
            Store::Workers => {
                let workers = property(&property(&global, "navigator"), "serviceWorker");
                named(&called(&workers, "getRegistrations", &[]).await?, "scope")
            }
        }
    }

    fn keys(storage: &JsValue) -> Option<Vec<String>> {
        let storage = storage.dyn_ref::<Object>()?;
        Some(
            Object::keys(storage)
                .iter()
                .filter_map(|key| key.as_string())
                .collect(),
        )
    }

    fn named(list: &JsValue, name: &str) -> Option<Vec<String>> {
        let list = Array::from(list);
        Some(
            list.iter()
                .filter_map(|entry| property(&entry, name).as_string())
                .collect(),
        )
    }
}
