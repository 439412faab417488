//! Runs a module that is fetched only when something needs it: a WebAssembly of its own that imports nothing, so it can
//! reach nothing. Bytes go in and come out through its memory.

/// Where a module is, and the hash without which the browser gives none of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ModuleFile {
    /// Its address, relative to the page.
    pub address: String,
    /// The `integrity` of it: `sha256-…`. A file that was changed on the host or on the way counts as not fetched.
    pub integrity: String,
}

/// Why nothing came out: the person is told that the file could not be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ModuleError {
    /// The network is gone, or answered with something else.
    NotFetched,
    /// It did not start, or made nothing of the bytes.
    NotRun,
}

/// A module that was started. Its memory is its own, and gone with it.
#[derive(Clone, Debug, PartialEq)]
pub struct Module {
    #[cfg(target_arch = "wasm32")]
    exports: wasm_bindgen::JsValue,
}

/// Fetches and starts a module.
#[cfg(target_arch = "wasm32")]
pub async fn start(file: &ModuleFile) -> Result<Module, ModuleError> {
    let exports = browser::started(file, &js_sys::Object::new()).await?;
    Ok(Module { exports })
}

/// Fetches the second file of this very program (`ui/later.rs`) and joins it to the first: they share memory and functions.
#[cfg(target_arch = "wasm32")]
pub async fn join(file: &ModuleFile) -> Result<(), ModuleError> {
    let first = js_sys::Object::new();
    js_sys::Reflect::set(&first, &"$".into(), &wasm_bindgen::exports()).map_err(|_| ModuleError::NotRun)?;
    browser::started(file, &first).await.map(drop)
}

impl Module {
    /// Gives it `input`, and takes what it makes of it.
    #[cfg(target_arch = "wasm32")]
    pub fn run(&self, input: &[u8]) -> Result<Vec<u8>, ModuleError> {
        browser::run(&self.exports, input).ok_or(ModuleError::NotRun)
    }

    /// None was ever started.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn run(&self, _input: &[u8]) -> Result<Vec<u8>, ModuleError> {
        Err(ModuleError::NotRun)
    }
}

/// There is nothing to fetch while prerendering.
#[cfg(not(target_arch = "wasm32"))]
#[expect(clippy::unused_async, reason = "the twin of a function that waits")]
pub async fn start(_file: &ModuleFile) -> Result<Module, ModuleError> {
    Err(ModuleError::NotFetched)
}

/// There is no second file while prerendering.
#[cfg(not(target_arch = "wasm32"))]
#[expect(clippy::unused_async, reason = "the twin of a function that waits")]
pub async fn join(_file: &ModuleFile) -> Result<(), ModuleError> {
    Err(ModuleError::NotFetched)
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use js_sys::{Function, Object, Reflect, Uint8Array, WebAssembly};
    use wasm_bindgen::{JsCast as _, JsValue};
    use wasm_bindgen_futures::JsFuture;

    use super::{ModuleError, ModuleFile};
    use crate::platform::fetch;

    pub(super) fn run(exports: &JsValue, input: &[u8]) -> Option<Vec<u8>> {
        let length = u32::try_from(input.len()).ok()?;
        let place = call(exports, "room", length)?;
        memory(exports)?
            .subarray(place, place.checked_add(length)?)
            .copy_from(input);
        let made = call(exports, "make", 0)?;
        let place = call(exports, "made", 0)?;
        // Its memory may have grown: an older view of it is empty then.
        let out = memory(exports)?.subarray(place, place.checked_add(made)?);
        (made > 0).then(|| out.to_vec())
    }

    /// What the WebAssembly of `file` gives, once it was given `imports`.
    pub(super) async fn started(file: &ModuleFile, imports: &Object) -> Result<JsValue, ModuleError> {
        let bytes = fetch::bytes(&file.address, &file.integrity).await;
        let bytes = bytes.map_err(|_| ModuleError::NotFetched)?;
        exports(&bytes, imports).await.ok_or(ModuleError::NotRun)
    }

    async fn exports(module: &[u8], imports: &Object) -> Option<JsValue> {
        let started = WebAssembly::instantiate_buffer(module, imports);
        let started = JsFuture::from(started).await.ok()?;
        let instance = Reflect::get(&started, &"instance".into()).ok()?;
        Reflect::get(&instance, &"exports".into()).ok()
    }

    fn call(exports: &JsValue, name: &str, argument: u32) -> Option<u32> {
        let function: Function = Reflect::get(exports, &name.into()).ok()?.dyn_into().ok()?;
        let result = function.call1(&JsValue::UNDEFINED, &argument.into()).ok()?;
        // A number of WebAssembly comes with a sign.
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a place in a memory of at most 4 GiB"
        )]
        result.as_f64().map(|number| number as i64 as u32)
    }

    fn memory(exports: &JsValue) -> Option<Uint8Array> {
        let memory = Reflect::get(exports, &"memory".into()).ok()?;
        let buffer = Reflect::get(&memory, &"buffer".into()).ok()?;
        Some(Uint8Array::new(&buffer))
    }
}
