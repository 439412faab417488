//! The address bar and the browser's Back and Forward.

/// Path and fragment of the address, the fragment without its `#`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Address {
    /// The path, as the browser gives it.
    pub path: String,
    /// The fragment without `#`; empty when there is none.
    pub fragment: String,
}

/// Where the browser is now.
#[cfg(target_arch = "wasm32")]
pub fn address() -> Address {
    let Some(location) = web_sys::window().map(|window| window.location()) else {
        return Address::default();
    };
    let fragment = location.hash().unwrap_or_default();
    Address {
        path: location.pathname().unwrap_or_default(),
        fragment: fragment.strip_prefix('#').unwrap_or(&fragment).to_owned(),
    }
}

/// The whole address of the root of the app, the way to it being `root`.
#[cfg(target_arch = "wasm32")]
pub fn root(root: &str) -> Option<String> {
    let here = web_sys::window()?.location().href().ok()?;
    Some(web_sys::Url::new_with_base(root, &here).ok()?.href())
}

/// What the address asks for with `?name=value`.
#[cfg(target_arch = "wasm32")]
pub fn asked(name: &str) -> Option<String> {
    let query = web_sys::window()?.location().search().ok()?;
    let mut pairs = query.trim_start_matches('?').split('&');
    let value = pairs.find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))?;
    Some(value.to_owned())
}

/// Whether the person, or a crash, opened this page again.
#[cfg(target_arch = "wasm32")]
pub fn is_reload() -> bool {
    web_sys::window()
        .and_then(|window| window.performance())
        .is_some_and(|performance| {
            performance.navigation().type_() == web_sys::PerformanceNavigation::TYPE_RELOAD
        })
}

/// Adds an entry to the history. `address` is relative to the page.
#[cfg(target_arch = "wasm32")]
pub fn push(address: &str) {
    if let Some(history) = history() {
        let _ = history.push_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(address));
    }
}

/// Puts `address` in place of the current entry.
#[cfg(target_arch = "wasm32")]
pub fn replace(address: &str) {
    if let Some(history) = history() {
        let _ = history.replace_state_with_url(&wasm_bindgen::JsValue::NULL, "", Some(address));
    }
}

/// Leaves the app: a full load, for what could not be shown in place.
#[cfg(target_arch = "wasm32")]
pub fn load(address: &str) {
    if let Some(window) = web_sys::window() {
        let _ = window.location().set_href(address);
    }
}

/// Opens this page again.
#[cfg(target_arch = "wasm32")]
pub fn reload() {
    if let Some(window) = web_sys::window() {
        let _ = window.location().reload();
    }
}

/// Calls `moved` whenever the person goes back or forward, for as long as the page lives.
#[cfg(target_arch = "wasm32")]
pub fn on_move(moved: impl Fn(Address) + 'static) {
    use wasm_bindgen::JsCast as _;

    let listener = wasm_bindgen::closure::Closure::<dyn Fn()>::new(move || moved(address()));
    if let Some(window) = web_sys::window() {
        let _ = window.add_event_listener_with_callback("popstate", listener.as_ref().unchecked_ref());
    }
    // The app never leaves its page, so neither does its listener.
    listener.forget();
}

#[cfg(target_arch = "wasm32")]
fn history() -> Option<web_sys::History> {
    web_sys::window()?.history().ok()
}

/// There is no address while prerendering.
#[cfg(not(target_arch = "wasm32"))]
pub fn address() -> Address {
    Address::default()
}

/// There is no address while prerendering.
#[cfg(not(target_arch = "wasm32"))]
pub fn root(_root: &str) -> Option<String> {
    None
}

/// Nothing is opened again while prerendering.
#[cfg(not(target_arch = "wasm32"))]
pub fn is_reload() -> bool {
    false
}

/// There is no history while prerendering.
#[cfg(not(target_arch = "wasm32"))]
pub fn push(_address: &str) {}

/// There is no history while prerendering.
#[cfg(not(target_arch = "wasm32"))]
pub fn replace(_address: &str) {}

/// There is no address while prerendering.
#[cfg(not(target_arch = "wasm32"))]
pub fn load(_address: &str) {}

/// Nothing is opened again while prerendering.
#[cfg(not(target_arch = "wasm32"))]
pub fn reload() {}

/// Nobody goes back while prerendering.
#[cfg(not(target_arch = "wasm32"))]
pub fn on_move(_moved: impl Fn(Address) + 'static) {}
