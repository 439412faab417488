//! sessionStorage: lives as long as the tab, survives its crash, and is used in `mine` mode alone.

/// The browser keeps nothing here: storage is blocked, or full.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotKept;

/// The only key of this app. Other keys belong to others and are left alone.
#[cfg(target_arch = "wasm32")]
const KEY: &str = "pedir";

/// Keeps this text in place of the last one.
#[cfg(target_arch = "wasm32")]
pub fn keep(text: &str) -> Result<(), NotKept> {
    storage().ok_or(NotKept)?.set_item(KEY, text).map_err(|_| NotKept)
}

/// What was kept, if anything was.
#[cfg(target_arch = "wasm32")]
pub fn kept() -> Option<String> {
    storage()?.get_item(KEY).ok().flatten()
}

/// Removes what was kept.
#[cfg(target_arch = "wasm32")]
pub fn forget() {
    if let Some(storage) = storage() {
        let _ = storage.remove_item(KEY);
    }
}

#[cfg(target_arch = "wasm32")]
fn storage() -> Option<web_sys::Storage> {
    web_sys::window()?.session_storage().ok().flatten()
}

/// Nothing is kept while prerendering.
#[cfg(not(target_arch = "wasm32"))]
pub fn keep(_text: &str) -> Result<(), NotKept> {
    Err(NotKept)
}

/// Nothing is kept while prerendering.
#[cfg(not(target_arch = "wasm32"))]
pub fn kept() -> Option<String> {
    None
}

/// Nothing is kept while prerendering.
#[cfg(not(target_arch = "wasm32"))]
pub fn forget() {}
