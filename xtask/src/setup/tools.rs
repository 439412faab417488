//! Programs from crates.io that turn the wasm into a page. Built once, kept for every checkout.

use crate::failure::Outcome;
use crate::paths;
use crate::shell;

/// Trunk. Newer ones want a newer compiler; without its lock file it does not build.
const TRUNK: &str = "0.21.14";

/// Must equal the `wasm-bindgen` of Cargo.lock. Its own lock file names a version that the registry lacks.
pub(super) const WASM_BINDGEN: &str = "0.2.130";

/// Builds what is missing or of another version.
pub(super) fn ensure() -> Outcome {
    install("wasm-bindgen-cli", "wasm-bindgen", WASM_BINDGEN, &[])?;
    install("trunk", "trunk", TRUNK, &["--locked"])
}

fn install(package: &str, program: &str, version: &str, flags: &[&str]) -> Outcome {
    let path = paths::tools().join("bin").join(program);
    let found = shell::output(&mut shell::command(&path, ["--version"])).unwrap_or_default();
    if found.split_whitespace().nth(1) == Some(version) {
        return Ok(());
    }
    let mut command = shell::command(
        "cargo",
        ["install", package, "--version", version, "--force", "--root"],
    );
    command.arg(paths::tools()).args(flags);
    shell::step(
        &format!("{package} {version}, built once (some minutes)"),
        &mut command,
    )
}
