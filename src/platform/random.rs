//! Random bytes for secrets.

/// As many as asked for, from the browser's own source. `None` where it has none: nothing is sealed then.
#[cfg(target_arch = "wasm32")]
pub fn bytes<const N: usize>() -> Option<[u8; N]> {
    let mut bytes = [0; N];
    let crypto = web_sys::window()?.crypto().ok()?;
    crypto.get_random_values_with_u8_array(&mut bytes).ok()?;
    Some(bytes)
}

/// Nothing is sealed while prerendering.
#[cfg(not(target_arch = "wasm32"))]
pub fn bytes<const N: usize>() -> Option<[u8; N]> {
    None
}
