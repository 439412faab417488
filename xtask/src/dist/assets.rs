//! Files that pages load: each named by its hash, so that a host may let browsers keep it for ever.

use std::fs;
use std::path::Path;

use sha2::{Digest as _, Sha256};

use super::fingerprint::hex;
use super::security::integrity;
use super::styles::Styles;
use super::trunk::Made;
use crate::failure::{Naming, Outcome};
use crate::paths;

/// The licence of the fonts of PDF files.
const FONT_LICENSE: &str = "fonts/LICENSE.txt";

/// What goes there as it is.
const FIXED: [&str; 7] = [
    "config.json",
    "icon.svg",
    "icon-192.png",
    "icon-512.png",
    "icon-maskable-512.png",
    "icon-touch-180.png",
    "robots.txt",
];

/// A file that runs or styles, and the hash without which a browser refuses it.
pub(super) struct Asset {
    /// From the root: `assets/boot-0123456789abcdef.js`.
    pub path: String,
    /// The value of its `integrity`.
    pub integrity: String,
}

/// What the head of a page needs to know.
pub(super) struct Assets {
    /// Wakes the page.
    pub boot: Asset,
    /// What must hold before a page is awake: Exit and Back, and inside another site its height.
    pub guard: Asset,
    /// Leads from the root to a language.
    pub choose: Asset,
    /// The JavaScript of the wasm.
    pub glue: Asset,
    /// The wasm.
    pub wasm: Asset,
    /// Each module that is fetched when it is needed: `files:assets/files-0123456789abcdef.wasm:sha256-…`.
    pub modules: Vec<String>,
    /// Size of the wasm, in bytes before compression.
    pub wasm_bytes: usize,
    /// The style sheets, for the part inside each page.
    pub styles: Styles,
    /// The style sheet that all pages share.
    pub style: Asset,
    /// The style sheet for where scripts are off.
    pub noscript: Asset,
}

/// Copies `public/` and writes the hashed files into `folder`.
pub(super) fn write(folder: &Path, made: &Made, modules: &[(&str, Vec<u8>)]) -> Outcome<Assets> {
    fs::create_dir_all(folder.join("assets")).naming(folder.display())?;
    let public = paths::root().join("public");
    for file in FIXED {
        fs::copy(public.join(file), folder.join(file)).naming(file)?;
    }
    // Their licence goes where the fonts go, which are inside the module that makes PDF files.
    let license = fs::read(paths::root().join(FONT_LICENSE)).naming(FONT_LICENSE)?;
    asset(folder, "noto-sans-license", "txt", &license)?;
    let boot = fs::read(public.join("boot.js")).naming("public/boot.js")?;
    let guard = ["guard.js", "frame.js"].map(|name| fs::read(public.join(name)).naming(name));
    let guard = guard.into_iter().collect::<Outcome<Vec<_>>>()?.concat();
    let choose = fs::read(public.join("choose.js")).naming("public/choose.js")?;
    let noscript = fs::read(public.join("noscript.css")).naming("public/noscript.css")?;
    let styles = Styles::read()?;
    let module = |(name, bytes): &(&str, Vec<u8>)| {
        let Asset { path, integrity } = asset(folder, name, "wasm", bytes)?;
        Ok(format!("{name}:{path}:{integrity}"))
    };
    let modules = modules.iter().map(module).collect::<Outcome<_>>()?;
    Ok(Assets {
        modules,
        boot: asset(folder, "boot", "js", &boot)?,
        guard: asset(folder, "guard", "js", &guard)?,
        choose: asset(folder, "choose", "js", &choose)?,
        glue: asset(folder, "pedir", "js", &made.glue)?,
        wasm: asset(folder, "pedir", "wasm", &made.wasm)?,
        wasm_bytes: made.wasm.len(),
        style: asset(folder, "style", "css", styles.shared().as_bytes())?,
        noscript: asset(folder, "noscript", "css", &noscript)?,
        styles,
    })
}

/// Writes `assets/<name>-<hash>.<extension>`.
fn asset(folder: &Path, name: &str, extension: &str, bytes: &[u8]) -> Outcome<Asset> {
    let path = format!("assets/{name}-{}.{extension}", short_hash(bytes));
    fs::write(folder.join(&path), bytes).naming(&path)?;
    Ok(Asset {
        path,
        integrity: integrity(bytes),
    })
}

/// The first 64 bits of the SHA-256, in hexadecimal: enough to tell versions of one file apart.
pub(super) fn short_hash(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes)[..8])
}
