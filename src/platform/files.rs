//! Files that leave the app: the phone's share sheet, a download, the clipboard. Old and in-app browsers lack some of
//! them: what is missing is not offered.

/// A file in memory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// A neutral name: `notes-2026-11-24.docx`.
    pub name: String,
    /// Its media type.
    pub kind: &'static str,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// How sharing went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shared {
    /// The person chose where it goes, or closed the sheet.
    Done,
    /// The browser refused.
    Refused,
}

/// Whether this browser has a share sheet that takes such a file.
#[cfg(target_arch = "wasm32")]
pub fn can_share(file: &File) -> bool {
    browser::can_share(file).unwrap_or(false)
}

/// Opens the share sheet.
#[cfg(target_arch = "wasm32")]
pub async fn share(file: &File) -> Shared {
    browser::share(file).await.unwrap_or(Shared::Refused)
}

/// Saves the file where the browser puts downloads. Whether that worked no browser says.
#[cfg(target_arch = "wasm32")]
pub fn save(file: &File) {
    let _ = browser::save(file);
}

/// Whether a text can be put on the clipboard.
#[cfg(target_arch = "wasm32")]
pub fn can_copy() -> bool {
    browser::clipboard().is_some()
}

/// Puts a text on the clipboard; whether it is there.
#[cfg(target_arch = "wasm32")]
pub async fn copy(text: &str) -> bool {
    browser::copy(text).await.is_some()
}

/// Whether the page is inside another app, such as a messenger: printing and files often do nothing there.
#[cfg(target_arch = "wasm32")]
pub fn is_in_app() -> bool {
    let agent = web_sys::window().and_then(|window| window.navigator().user_agent().ok());
    agent.is_some_and(|agent| IN_APP.iter().any(|name| agent.contains(name)))
}

/// What in-app browsers call themselves: of Facebook, Messenger, Instagram, Line, TikTok, and Android's web view.
#[cfg(target_arch = "wasm32")]
const IN_APP: [&str; 7] = [
    "FBAN",
    "FBAV",
    "FB_IAB",
    "Instagram",
    "Line/",
    "BytedanceWebview",
    "; wv)",
];

#[cfg(target_arch = "wasm32")]
mod browser {
    use js_sys::{Array, Function, Object, Promise, Reflect, Uint8Array};
    use wasm_bindgen::{JsCast as _, JsValue};
    use wasm_bindgen_futures::JsFuture;
    use web_sys::{Blob, BlobPropertyBag, HtmlElement, Url};

    use super::{File, Shared};

    pub(super) fn can_share(file: &File) -> Option<bool> {
        method("share")?;
        let answer = method("canShare")?.call1(&navigator()?, &shared(file)?).ok()?;
        answer.as_bool()
    }

    pub(super) async fn share(file: &File) -> Option<Shared> {
        let sharing: Promise = method("share")?
            .call1(&navigator()?, &shared(file)?)
            .ok()?
            .dyn_into()
            .ok()?;
        Some(match JsFuture::from(sharing).await {
            Ok(_) => Shared::Done,
            // To close the sheet is no failure.
            Err(error) if name_of(&error).as_deref() == Some("AbortError") => Shared::Done,
            Err(_) => Shared::Refused,
        })
    }

    /// A link to the bytes that is pressed at once. The address is of this page alone and is given back.
    pub(super) fn save(file: &File) -> Option<()> {
        let document = web_sys::window()?.document()?;
        let address = Url::create_object_url_with_blob(&blob(file)?).ok()?;
        let link: HtmlElement = document.create_element("a").ok()?.dyn_into().ok()?;
        link.set_attribute("href", &address).ok()?;
        link.set_attribute("download", &file.name).ok()?;
        link.click();
        // Not at once: some browsers read it only after the press.
        let give_back = wasm_bindgen::closure::Closure::once_into_js(move || {
            let _ = Url::revoke_object_url(&address);
        });
        let _ = web_sys::window()?
            .set_timeout_with_callback_and_timeout_and_arguments_0(give_back.unchecked_ref(), 60_000);
        Some(())
    }

    pub(super) async fn copy(text: &str) -> Option<()> {
        let clipboard = clipboard()?;
        let write: Function = Reflect::get(&clipboard, &"writeText".into())
            .ok()?
            .dyn_into()
            .ok()?;
        let writing: Promise = write.call1(&clipboard, &text.into()).ok()?.dyn_into().ok()?;
        JsFuture::from(writing).await.ok().map(drop)
    }

    pub(super) fn clipboard() -> Option<JsValue> {
        let clipboard = Reflect::get(&navigator()?, &"clipboard".into()).ok()?;
        clipboard.is_object().then_some(clipboard)
    }

    fn shared(file: &File) -> Option<JsValue> {
        let parts = Array::of1(&blob(file)?.into());
        let options = Object::new();
        Reflect::set(&options, &"type".into(), &file.kind.into()).ok()?;
        let make: Function = Reflect::get(&js_sys::global(), &"File".into())
            .ok()?
            .dyn_into()
            .ok()?;
        let made =
            Reflect::construct(&make, &Array::of3(&parts, &file.name.as_str().into(), &options)).ok()?;
        let data = Object::new();
        Reflect::set(&data, &"files".into(), &Array::of1(&made)).ok()?;
        Some(data.into())
    }

    fn blob(file: &File) -> Option<Blob> {
        let parts = Array::of1(&Uint8Array::from(file.bytes.as_slice()));
        let options = BlobPropertyBag::new();
        options.set_type(file.kind);
        Blob::new_with_u8_array_sequence_and_options(&parts, &options).ok()
    }

    fn navigator() -> Option<JsValue> {
        Some(web_sys::window()?.navigator().into())
    }

    fn method(name: &str) -> Option<Function> {
        Reflect::get(&navigator()?, &name.into()).ok()?.dyn_into().ok()
    }

    fn name_of(error: &JsValue) -> Option<String> {
        Reflect::get(error, &"name".into()).ok()?.as_string()
    }
}

/// No file leaves while prerendering.
#[cfg(not(target_arch = "wasm32"))]
pub fn can_share(_file: &File) -> bool {
    false
}

/// No file leaves while prerendering.
#[cfg(not(target_arch = "wasm32"))]
#[expect(clippy::unused_async, reason = "the twin of a function that waits")]
pub async fn share(_file: &File) -> Shared {
    Shared::Refused
}

/// No file leaves while prerendering.
#[cfg(not(target_arch = "wasm32"))]
pub fn save(_file: &File) {}

/// There is no clipboard while prerendering.
#[cfg(not(target_arch = "wasm32"))]
pub fn can_copy() -> bool {
    false
}

/// There is no clipboard while prerendering.
#[cfg(not(target_arch = "wasm32"))]
#[expect(clippy::unused_async, reason = "the twin of a function that waits")]
pub async fn copy(_text: &str) -> bool {
    false
}

/// No page is inside another app while prerendering.
#[cfg(not(target_arch = "wasm32"))]
pub fn is_in_app() -> bool {
    false
}
