//! What a browser may lack altogether, reached so that nothing of it can end the app.
#![cfg(target_arch = "wasm32")]

use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;

/// What the promise gives that `name` of `object` returns. `None` where any of it is missing or fails.
pub(super) async fn called(object: &JsValue, name: &str, arguments: &[JsValue]) -> Option<JsValue> {
    let function: Function = property(object, name).dyn_into().ok()?;
    let arguments: Array = arguments.iter().collect();
    let promise: Promise = function.apply(object, &arguments).ok()?.dyn_into().ok()?;
    let value = JsFuture::from(promise).await.ok()?;
    (!value.is_undefined()).then_some(value)
}

/// A property, `undefined` where there is none, or it is not for us to see.
pub(super) fn property(object: &JsValue, name: &str) -> JsValue {
    Reflect::get(object, &name.into()).unwrap_or_default()
}
