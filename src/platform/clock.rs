//! Today's date on this device. The domain never asks; it is told.

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

/// Prerendered pages hold no date of the day they were made.
#[cfg(not(target_arch = "wasm32"))]
pub fn today() -> Option<Date> {
    None
}
