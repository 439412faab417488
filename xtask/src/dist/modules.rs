//! Modules that are fetched when something needs them: each a WebAssembly of its own that imports nothing.

use crate::failure::{Failure, Outcome};
use crate::setup::toolchain;
use crate::{paths, shell};

use super::imports;
use super::trunk::optimize;

/// A module: the name of its program in `src/bin/`, its features, and the words for the person who waits for the build.
const MODULES: [(&str, &str, &str); 4] = [
    ("paper", "", "The module that drafts the paper"),
    ("files", "", "The module that makes files"),
    (
        "office",
        "",
        "The module that seals and opens what the office gets",
    ),
    ("pdf", "pdf", "The module that makes PDF files"),
];

/// What was made, by name.
pub(super) fn build() -> Outcome<Vec<(&'static str, Vec<u8>)>> {
    MODULES
        .iter()
        .map(|(name, features, what)| Ok((*name, module(name, features, what)?)))
        .collect()
}

fn module(name: &str, features: &str, what: &str) -> Outcome<Vec<u8>> {
    let mut command = shell::command(
        toolchain::browser_cargo(),
        [
            "build",
            "--quiet",
            "--profile",
            "wasm",
            "--target",
            "wasm32-unknown-unknown",
            "--no-default-features",
            "--features",
            features,
            "--bin",
            name,
        ],
    );
    toolchain::browser_environment(&mut command);
    shell::step(what, &mut command)?;
    let folder = paths::root().join("target/wasm32-unknown-unknown/wasm");
    let built = folder.join(name).with_extension("wasm");
    let small = folder.join(format!("{name}-small.wasm"));
    let wasm = optimize(&built, &small)?;
    let to = small.display();
    match imports::count(&wasm) {
        Some(0) => Ok(wasm),
        Some(count) => Err(Failure::new(format!(
            "{to} imports {count} things; a module imports nothing"
        ))),
        None => Err(Failure::new(format!("{to} is no WebAssembly"))),
    }
}
