//! Whether `dist/` still is what the source gives.

use std::fs;
use std::path::{Path, PathBuf};

use sha2::{Digest as _, Sha256};

use super::{Build, sums};
use crate::failure::{Naming, Outcome};
use crate::paths;

/// Everything that a page is made of.
const SOURCES: &[&str] = &[
    "Cargo.toml",
    "Cargo.lock",
    "Trunk.toml",
    "index.html",
    "package-lock.json",
    "build",
    "content",
    "fonts",
    "public",
    "src",
    "styles",
    "sw",
    "wordpress",
    "xtask/src",
];

/// A hash of the source and of the kind of build.
pub(super) fn of_source(build: Build) -> Outcome<String> {
    let mut hash = Sha256::new();
    hash.update([u8::from(build == Build::Preview)]);
    for source in SOURCES {
        add(&mut hash, &paths::root().join(source))?;
    }
    Ok(hex(&hash.finalize()))
}

/// What the last build was made of, and the sums of what it made.
fn file() -> PathBuf {
    paths::root().join("target/dist.made-of")
}

/// Whether `dist/` is, to the last byte, what the last build made of the source of this `fingerprint`.
pub(super) fn holds(fingerprint: &str) -> bool {
    let left = fs::read_to_string(file());
    let is = sums::of(&paths::dist());
    left.is_ok_and(|left| is.is_ok_and(|sums| left == format!("{fingerprint}\n{sums}")))
}

/// Remembers what was made of it.
pub(super) fn write(fingerprint: &str, sums: &str) -> Outcome {
    fs::write(file(), format!("{fingerprint}\n{sums}")).naming(file().display())
}

/// Lower-case hexadecimal.
pub(crate) fn hex(bytes: &[u8]) -> String {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    let digits = bytes.iter().flat_map(|byte| [byte >> 4, byte & 15]);
    digits
        .map(|digit| char::from(DIGITS[usize::from(digit)]))
        .collect()
}

fn add(hash: &mut Sha256, path: &Path) -> Outcome {
    if path.is_dir() {
        let entries = fs::read_dir(path).naming(path.display())?;
        let mut inside: Vec<_> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
        inside.sort();
        return inside.iter().try_for_each(|path| add(hash, path));
    }
    if path.exists() {
        hash.update(path.to_string_lossy().as_bytes());
        hash.update(fs::read(path).naming(path.display())?);
    }
    Ok(())
}
