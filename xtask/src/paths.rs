//! Where things are.

use std::path::{Path, PathBuf};

/// The root of the checkout.
pub(crate) fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .map_or_else(PathBuf::new, Path::to_path_buf)
}

/// The built app.
pub(crate) fn dist() -> PathBuf {
    root().join("dist")
}

/// Programs that are built once and kept for every checkout of this user.
pub(crate) fn tools() -> PathBuf {
    let cache = std::env::var_os("XDG_CACHE_HOME").map(PathBuf::from);
    let home = std::env::var_os("HOME").map(PathBuf::from);
    cache
        .or_else(|| home.map(|home| home.join(".cache")))
        .unwrap_or_else(|| root().join("target"))
        .join("pedir")
}
