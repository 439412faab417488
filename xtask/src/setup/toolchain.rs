//! The compiler for the browser. The standard library is rebuilt from its source for the first
//! WebAssembly, so a toolchain without that source will not do (docs/adr/0002-mvp-webassembly.md).

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use super::debian;
use crate::failure::{Failure, Naming, Outcome};
use crate::shell;

/// Debian's own toolchain with the source of std: in its security archive, so without a download from elsewhere.
const DEBIAN: &[&str] = &[
    "rustc-web",
    "cargo-web",
    "rust-web-src",
    "rust-web-llvm",
    "lld-22",
];

/// How long rustup's server may take to be reached, in seconds.
const RUSTUP_LIMIT: u64 = 20;

/// Makes sure that a toolchain with the source of std is there.
pub(crate) fn ensure() -> Outcome {
    if debian::available() {
        return debian::ensure("the WebAssembly toolchain", DEBIAN, "rustc");
    }
    if source_of_std("rustc") || rustup_adds_source()? {
        return Ok(());
    }
    Err(Failure::new(
        "please install Rust with rustup, then run `rustup component add rust-src`",
    ))
}

/// The cargo that can build for the browser.
pub(crate) fn browser_cargo() -> &'static str {
    if debian::available() {
        "/usr/bin/cargo"
    } else {
        "cargo"
    }
}

/// What Trunk builds with: all that makes std small and old browsers able to run it.
pub(crate) fn browser_environment(command: &mut Command) {
    rebuilt_std(command, "std,panic_abort");
    command
        .env("CARGO_UNSTABLE_PANIC_IMMEDIATE_ABORT", "true")
        .env("CARGO_PROFILE_WASM_PANIC", "immediate-abort")
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS",
            // The names say for which types a function was made, and none stands for another that is the same: by them the
            // app is cut in two (`dist/split.rs`).
            "-C target-cpu=mvp -C symbol-mangling-version=v0 -Z merge-functions=disabled",
        );
}

/// What the units in a browser are built with.
pub(crate) fn browser_test_environment(command: &mut Command) {
    rebuilt_std(command, "std,panic_abort,test");
}

fn rebuilt_std(command: &mut Command, parts: &str) {
    if debian::available() {
        command
            .env("RUSTC", "/usr/bin/rustc")
            .env("CARGO", "/usr/bin/cargo");
    }
    command
        .env("RUSTC_BOOTSTRAP", "1")
        .env("CARGO_UNSTABLE_BUILD_STD", parts);
    for inherited in ["RUSTUP_TOOLCHAIN", "CARGO_ENCODED_RUSTFLAGS", "RUSTFLAGS"] {
        command.env_remove(inherited);
    }
}

fn source_of_std(rustc: &str) -> bool {
    let sysroot = shell::output(&mut shell::command(rustc, ["--print", "sysroot"]));
    sysroot.is_some_and(|root| {
        Path::new(root.trim())
            .join("lib/rustlib/src/rust/library/std")
            .exists()
    })
}

/// Asks rustup, whose server may hang without an answer.
fn rustup_adds_source() -> Outcome<bool> {
    println!("Source of std, through rustup (at most {RUSTUP_LIMIT} s) …");
    let Ok(mut child) = shell::command("rustup", ["component", "add", "rust-src"]).spawn() else {
        return Ok(false);
    };
    let start = Instant::now();
    while start.elapsed() < Duration::from_secs(RUSTUP_LIMIT) {
        if let Some(status) = child.try_wait().naming("rustup")? {
            return Ok(status.success());
        }
        std::thread::sleep(Duration::from_millis(200));
    }
    child.kill().naming("rustup")?;
    Ok(false)
}
