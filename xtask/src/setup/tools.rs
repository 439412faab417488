//! Programs from crates.io: those that turn the wasm into a page, and one that tests. Built once, kept for every checkout.

use crate::failure::Outcome;
use crate::paths;
use crate::shell;

/// Trunk. Newer ones want a newer compiler; without its lock file it does not build.
const TRUNK: &str = "0.21.14";

/// Must equal the `wasm-bindgen` of Cargo.lock. Its own lock file names a version that the registry lacks.
pub(super) const WASM_BINDGEN: &str = "0.2.130";

/// Says what the app is made of (`deny.toml`).
const CARGO_DENY: &str = "0.20.2";

/// Builds what is missing or of another version.
pub(super) fn ensure() -> Outcome {
    install("wasm-bindgen-cli", "wasm-bindgen", WASM_BINDGEN, &[])?;
    install("trunk", "trunk", TRUNK, &["--locked"])
}

/// The same, for the tests.
pub(super) fn ensure_for_test() -> Outcome {
    // It runs for a second: what an optimizer would save is not worth its minutes.
    install("cargo-deny", "cargo-deny", CARGO_DENY, &["--locked", "--debug"])
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
