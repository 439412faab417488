//! The wasm and its JavaScript, through Trunk.

use std::fs;

use crate::failure::{Failure, Naming, Outcome};
use crate::setup::toolchain;
use crate::{paths, shell};

/// What Trunk made.
pub(super) struct Made {
    /// The WebAssembly, after wasm-opt, valid for the first WebAssembly of 2017.
    pub wasm: Vec<u8>,
    /// The JavaScript that loads it: defines `wasm_bindgen`.
    pub glue: Vec<u8>,
}

/// Builds the app for the browser.
pub(super) fn build() -> Outcome<Made> {
    let mut command = shell::command("trunk", ["build", "--offline"]);
    toolchain::browser_environment(&mut command);
    shell::step("The app as WebAssembly", &mut command)?;
    let folder = paths::root().join("target/trunk");
    let wasm = folder.join("pedir_bg.wasm");
    validate(&wasm.to_string_lossy())?;
    let glue = folder.join("pedir.js");
    Ok(Made {
        wasm: fs::read(&wasm).naming(wasm.display())?,
        glue: fs::read(&glue).naming(glue.display())?,
    })
}

/// Old phones run the WebAssembly of 2017 alone.
pub(super) fn validate(wasm: &str) -> Outcome {
    let mut command = shell::command(
        "wasm-opt",
        ["--mvp-features", "--quiet", wasm, "--output", "/dev/null"],
    );
    shell::output(&mut command).map(drop).ok_or_else(|| {
        Failure::new(format!(
            "{wasm} needs more than the first WebAssembly (wasm-opt --mvp-features)"
        ))
    })
}
