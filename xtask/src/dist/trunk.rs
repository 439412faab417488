//! The wasm and its JavaScript, through Trunk.

use std::fs;
use std::path::Path;

use crate::failure::{Failure, Naming, Outcome};
use crate::setup::toolchain;
use crate::{paths, shell};

use super::split;

/// What Trunk made.
pub(super) struct Made {
    /// The WebAssembly, after wasm-opt, valid for the first WebAssembly of 2017.
    pub wasm: Vec<u8>,
    /// Its second half, which is fetched when the app is awake.
    pub later: Vec<u8>,
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
    let halves = split::split(&fs::read(&wasm).naming(wasm.display())?)?;
    let glue = folder.join("pedir.js");
    Ok(Made {
        wasm: small(&folder, "first", &halves.first)?,
        later: small(&folder, "second", &halves.second)?,
        glue: fs::read(&glue).naming(glue.display())?,
    })
}

/// Makes a half as small as it can be.
fn small(folder: &Path, name: &str, wasm: &[u8]) -> Outcome<Vec<u8>> {
    let half = folder.join(name).with_extension("wasm");
    fs::write(&half, wasm).naming(half.display())?;
    optimize(&half, &folder.join(format!("{name}-small.wasm")))
}

/// Writes what wasm-opt makes of the WebAssembly at `from`, and gives it, once it is known to run on old phones.
pub(super) fn optimize(from: &Path, to: &Path) -> Outcome<Vec<u8>> {
    let (from, path) = (from.to_string_lossy(), to.to_string_lossy());
    let arguments = [
        "--mvp-features",
        "-Oz",
        "--strip-debug",
        "--strip-producers",
        &from,
        "--output",
        &path,
    ];
    shell::run(&mut shell::command("wasm-opt", arguments))?;
    validate(&path)?;
    fs::read(to).naming(to.display())
}

/// Old phones run the WebAssembly of 2017 alone.
fn validate(wasm: &str) -> Outcome {
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
