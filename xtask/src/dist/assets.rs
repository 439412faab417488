//! Files that pages load: each named by its hash, so that a host may let browsers keep it for ever.

use std::fs;
use std::path::Path;

use sha2::{Digest as _, Sha256};

use super::fingerprint::hex;
use super::security::{self, integrity};
use super::styles::Styles;
use super::trunk::Made;
use crate::failure::{Naming, Outcome};
use crate::paths;

/// The licence of the fonts of PDF files.
const FONT_LICENSE: &str = "fonts/LICENSE.txt";

/// A script with the address that pages name it by, relative to the root.
pub(super) struct Script {
    /// `assets/boot-0123456789abcdef.js`
    pub path: String,
    /// The value of its `integrity`.
    pub integrity: String,
}

/// What the head of a page needs to know.
pub(super) struct Assets {
    /// Wakes the page.
    pub boot: Script,
    /// What must hold before a page is awake: Exit and Back.
    pub guard: Script,
    /// Leads from the root to a language.
    pub choose: Script,
    /// The JavaScript of the wasm.
    pub glue: Script,
    /// Path of the wasm.
    pub wasm: String,
    /// Each module that is fetched when it is needed: `files:assets/files-0123456789abcdef.wasm`.
    pub modules: Vec<String>,
    /// Size of the wasm, in bytes before compression.
    pub wasm_bytes: usize,
    /// The style sheets, for the part inside each page.
    pub styles: Styles,
    /// Path of the style sheet that all pages share.
    pub style: String,
}

/// Copies `public/` and writes the hashed files into `folder`.
pub(super) fn write(folder: &Path, made: &Made, modules: &[(&str, Vec<u8>)]) -> Outcome<Assets> {
    fs::create_dir_all(folder.join("assets")).naming(folder.display())?;
    let public = paths::root().join("public");
    for file in ["config.json", "icon.svg", "noscript.css", "robots.txt"] {
        fs::copy(public.join(file), folder.join(file)).naming(file)?;
    }
    // Their licence goes where the fonts go, which are inside the module that makes PDF files.
    fs::copy(
        paths::root().join(FONT_LICENSE),
        folder.join("assets/noto-sans-license.txt"),
    )
    .naming(FONT_LICENSE)?;
    fs::write(folder.join("_headers"), security::HEADERS).naming("_headers")?;
    let boot = fs::read(public.join("boot.js")).naming("public/boot.js")?;
    let guard = fs::read(public.join("guard.js")).naming("public/guard.js")?;
    let choose = fs::read(public.join("choose.js")).naming("public/choose.js")?;
    let styles = Styles::read()?;
    let module =
        |(name, bytes): &(&str, Vec<u8>)| Ok(format!("{name}:{}", hashed(folder, name, "wasm", bytes)?));
    let modules = modules.iter().map(module).collect::<Outcome<_>>()?;
    Ok(Assets {
        modules,
        boot: script(folder, "boot", &boot)?,
        guard: script(folder, "guard", &guard)?,
        choose: script(folder, "choose", &choose)?,
        glue: script(folder, "pedir", &made.glue)?,
        wasm: hashed(folder, "pedir", "wasm", &made.wasm)?,
        wasm_bytes: made.wasm.len(),
        style: hashed(folder, "style", "css", styles.shared().as_bytes())?,
        styles,
    })
}

fn script(folder: &Path, name: &str, bytes: &[u8]) -> Outcome<Script> {
    Ok(Script {
        path: hashed(folder, name, "js", bytes)?,
        integrity: integrity(bytes),
    })
}

/// Writes `assets/<name>-<hash>.<extension>` and gives its path.
fn hashed(folder: &Path, name: &str, extension: &str, bytes: &[u8]) -> Outcome<String> {
    let path = format!("assets/{name}-{}.{extension}", short_hash(bytes));
    fs::write(folder.join(&path), bytes).naming(&path)?;
    Ok(path)
}

/// The first 64 bits of the SHA-256, in hexadecimal: enough to tell versions of one file apart.
pub(super) fn short_hash(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes)[..8])
}
