//! The service worker and what it keeps: files of the app for a time without a network, never an answer.
//!
//! Browsers lack it in private windows, in frames and on addresses without https, so each step may fail, and then
//! nothing is there.

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

#[cfg(target_arch = "wasm32")]
mod browser {
    use std::cell::RefCell;

    use js_sys::{Array, Function, Object, Promise, Reflect};
    use wasm_bindgen::closure::Closure;
    use wasm_bindgen::{JsCast as _, JsValue};
    use wasm_bindgen_futures::JsFuture;

    use super::SCRIPT;
    use crate::platform::history;
    use crate::platform::reach::{called, property};

    pub(super) async fn register(root: &str, language: &str) -> Option<()> {
        let address = history::root(root)? + SCRIPT;
        let how = object(&[("updateViaCache", "none".into())]);
        called(&container(), "register", &[trusted(&address)?, how]).await?;
        let ready: Promise = property(&container(), "ready").dyn_into().ok()?;
        let registration = JsFuture::from(ready).await.ok()?;
        let kept = ask(
            &property(&registration, "active"),
            &object(&[("keep", language.into())]),
        )
        .await?;
        kept.is_truthy().then_some(())
    }

    /// The address in the form that a page with Trusted Types asks for: the one policy of this app, for this one address.
    fn trusted(address: &str) -> Option<JsValue> {
        thread_local! {
            static TRUSTED: RefCell<Option<JsValue>> = const { RefCell::new(None) };
        }
        let types = property(&js_sys::global(), "trustedTypes");
        if types.is_undefined() {
            return Some(address.into());
        }
        if let Some(known) = TRUSTED.with(|known| known.borrow().clone()) {
            return Some(known);
        }
        // What it is asked for does not matter: it knows one address.
        let only = address.to_owned();
        let rule = Closure::<dyn Fn() -> String>::new(move || only.clone()).into_js_value();
        let create: Function = property(&types, "createPolicy").dyn_into().ok()?;
        let policy = create
            .call2(&types, &"pedir".into(), &object(&[("createScriptURL", rule)]))
            .ok()?;
        let create: Function = property(&policy, "createScriptURL").dyn_into().ok()?;
        let made = create.call1(&policy, &address.into()).ok()?;
        TRUSTED.with(|known| *known.borrow_mut() = Some(made.clone()));
        Some(made)
    }

    /// Sends a message to the worker, and gives its answer.
    async fn ask(worker: &JsValue, message: &JsValue) -> Option<JsValue> {
        let channel: Function = property(&js_sys::global(), "MessageChannel").dyn_into().ok()?;
        let channel = Reflect::construct(&channel, &Array::new()).ok()?;
        let (ours, theirs) = (property(&channel, "port1"), property(&channel, "port2"));
        let post: Function = property(worker, "postMessage").dyn_into().ok()?;
        let answered = Promise::new(&mut |done, _| {
            let heard = Closure::once_into_js(move |event: JsValue| {
                let _ = done.call1(&JsValue::UNDEFINED, &property(&event, "data"));
            });
            let _ = Reflect::set(&ours, &"onmessage".into(), &heard);
        });
        post.call2(worker, message, &Array::of1(&theirs)).ok()?;
        JsFuture::from(answered).await.ok()
    }

    fn object(entries: &[(&str, JsValue)]) -> JsValue {
        let object = Object::new();
        for (name, value) in entries {
            let _ = Reflect::set(&object, &(*name).into(), value);
        }
        object.into()
    }

    pub(super) fn caches() -> JsValue {
        property(&js_sys::global(), "caches")
    }

    pub(super) fn container() -> JsValue {
        property(&property(&js_sys::global(), "navigator"), "serviceWorker")
    }
}
