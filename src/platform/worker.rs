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

/// Waits for a newer version that is on the device and does not run yet. Gives the day of what it says, `2026-11-24`. It
/// waits until the page goes where there is none.
#[cfg(target_arch = "wasm32")]
pub async fn newer(root: &str) -> Option<String> {
    browser::newer(registration(root).await?).await
}

/// Waits until another tab let a newer version take the place of the one that this page came from. `None` where there is no
/// service worker.
#[cfg(target_arch = "wasm32")]
pub async fn replaced() -> Option<()> {
    browser::replaced().await
}

/// Lets the newer version take the place of the one that runs, and opens the page again.
#[cfg(target_arch = "wasm32")]
pub async fn take(root: &str) {
    if let Some(registration) = registration(root).await {
        browser::take(&registration).await;
    }
}

/// There is no newer version while prerendering.
#[cfg(not(target_arch = "wasm32"))]
#[expect(clippy::unused_async, reason = "the twin of a function that waits")]
pub async fn newer(_root: &str) -> Option<String> {
    None
}

/// Nothing is replaced while prerendering.
#[cfg(not(target_arch = "wasm32"))]
#[expect(clippy::unused_async, reason = "the twin of a function that waits")]
pub async fn replaced() -> Option<()> {
    None
}

/// There is no newer version while prerendering.
#[cfg(not(target_arch = "wasm32"))]
#[expect(clippy::unused_async, reason = "the twin of a function that waits")]
pub async fn take(_root: &str) {}

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

    /// The day of what a waiting worker says, once there is one beside the one that runs.
    pub(super) async fn newer(registration: JsValue) -> Option<String> {
        loop {
            let waiting = property(&registration, "waiting");
            let runs = !property(&registration, "active").is_null();
            if !waiting.is_null() && !waiting.is_undefined() && runs {
                return ask(&waiting, &object(&[("about", true.into())]))
                    .await?
                    .as_string();
            }
            let installing = property(&registration, "installing");
            if installing.is_null() || installing.is_undefined() {
                once(&registration, "onupdatefound").await?;
            } else {
                once(&installing, "onstatechange").await?;
            }
        }
    }

    /// The first worker of a page takes no one's place.
    pub(super) async fn replaced() -> Option<()> {
        let container = container();
        if container.is_undefined() {
            return None;
        }
        let mut has_one = property(&container, "controller").is_object();
        loop {
            once(&container, "oncontrollerchange").await?;
            if has_one {
                return Some(());
            }
            has_one = true;
        }
    }

    /// Tells the waiting worker to run, and opens the page again when it does.
    pub(super) async fn take(registration: &JsValue) {
        let changed = once(&container(), "oncontrollerchange");
        let waiting = property(registration, "waiting");
        if let Ok(post) = property(&waiting, "postMessage").dyn_into::<Function>() {
            let _ = post.call1(&waiting, &object(&[("take", true.into())]));
            changed.await;
            history::reload();
        }
    }

    /// Waits until something happens for the first time from now on.
    fn once(object: &JsValue, event: &str) -> impl Future<Output = Option<JsValue>> + use<> {
        let happened = Promise::new(&mut |done, _| {
            let _ = Reflect::set(object, &event.into(), &done);
        });
        async move { JsFuture::from(happened).await.ok() }
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
