//! The part of a browser that has service workers, reached so that nothing of it can end the app.

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
