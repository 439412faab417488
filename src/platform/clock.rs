//! Today's date on this device, which the domain never asks for but is told; and waiting.

use jiff::civil::Date;

/// Today in the device's own time zone. `None` when the device has no sensible clock.
#[cfg(target_arch = "wasm32")]
pub fn today() -> Option<Date> {
    let now = js_sys::Date::new_0();
    let year = i16::try_from(now.get_full_year()).ok()?;
    let month = i8::try_from(now.get_month() + 1).ok()?;
    let day = i8::try_from(now.get_date()).ok()?;
    Date::new(year, month, day).ok()
}

/// Seconds since 1970 by this device's clock. `None` when it has no sensible one.
#[cfg(target_arch = "wasm32")]
pub fn seconds() -> Option<u64> {
    let now = js_sys::Date::now() / 1000.0;
    #[expect(
        clippy::cast_possible_truncation,
        clippy::cast_sign_loss,
        reason = "whole seconds after 1970"
    )]
    (now >= 0.0).then_some(now as u64)
}

/// There is no clock while prerendering.
#[cfg(not(target_arch = "wasm32"))]
pub fn seconds() -> Option<u64> {
    None
}

/// Prerendered pages hold no date of the day they were made.
#[cfg(not(target_arch = "wasm32"))]
pub fn today() -> Option<Date> {
    None
}

/// Waits for so many milliseconds: the page is drawn meanwhile.
#[cfg(target_arch = "wasm32")]
pub async fn pause(milliseconds: i32) {
    let waiting = js_sys::Promise::new(&mut |done, _| {
        if let Some(window) = web_sys::window() {
            let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(&done, milliseconds);
        }
    });
    let _ = wasm_bindgen_futures::JsFuture::from(waiting).await;
}

/// Nothing waits while prerendering.
#[cfg(not(target_arch = "wasm32"))]
#[expect(clippy::unused_async, reason = "the twin of a function that waits")]
pub async fn pause(_milliseconds: i32) {}
