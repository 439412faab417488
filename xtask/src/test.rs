//! `cargo xtask test`: every test, the quick ones first. `cargo xtask test hosts`: the package on real servers.

mod hosts;

use std::process::Command;

use crate::dist::{self, Build};
use crate::failure::{Failure, Outcome};
use crate::setup::{self, toolchain};
use crate::{deny, fuzz, reproduce, shell};

/// `cargo xtask test [--quick]`, or `cargo xtask test hosts`
pub(crate) fn run(args: &[String]) -> Outcome {
    if let Some((first, rest)) = args.split_first()
        && first == "hosts"
    {
        return hosts::run(rest);
    }
    let quick = args.iter().any(|arg| arg == "--quick");
    if let Some(unknown) = args.iter().find(|arg| *arg != "--quick") {
        return Err(Failure::input(format!(
            "test does not know {unknown}; it knows --quick"
        )));
    }
    // Asked for now: the tests may build this very program anew, and then it no longer knows its own path.
    let own = std::env::current_exe().ok();
    println!("== Form and lints");
    shell::run(&mut shell::command("cargo", ["fmt", "--all", "--check"]))?;
    let clippy = [
        "clippy",
        "--quiet",
        "--workspace",
        "--all-targets",
        "--",
        "-D",
        "warnings",
    ];
    shell::run(&mut shell::command("cargo", clippy))?;
    println!("== Native tests");
    shell::run(&mut shell::command("cargo", ["test", "--workspace", "--quiet"]))?;
    if quick {
        return Ok(());
    }
    println!("== What comes from outside, changed");
    fuzz::run(&[])?;
    setup::for_build()?;
    setup::for_test()?;
    println!("== What it is made of");
    deny::check()?;
    println!("== Word and PDF files");
    shell::run(&mut shell::command("cargo", PDF_LINTS))?;
    shell::run(&mut shell::command("cargo", PDF))?;
    println!("== Units in a browser");
    shell::run(&mut units())?;
    println!("== Journeys in a browser");
    dist::build(Build::Preview)?;
    let config = "tests/e2e/playwright.config.mjs";
    let mut playwright = shell::command("playwright", ["test", "--config", config]);
    if let Some(own) = own {
        playwright.env("PEDIR_XTASK", own);
    }
    shell::run(&mut playwright)?;
    println!("== The same bytes twice");
    reproduce::check(Build::Preview)
}

/// What needs poppler and `LibreOffice`.
const PDF: [&str; 8] = [
    "test",
    "--quiet",
    "--features",
    "readers",
    "--test",
    "pdf",
    "--test",
    "formats",
];
const PDF_LINTS: [&str; 9] = [
    "clippy",
    "--quiet",
    "--features",
    "readers",
    "--lib",
    "--bins",
    "--",
    "-D",
    "warnings",
];

/// What only a browser can show of the Rust code: hydration and storage. Not immediate-abort here: a test that fails
/// must be able to say why.
fn units() -> Command {
    let mut command = shell::command(
        toolchain::browser_cargo(),
        [
            "test",
            "--target",
            "wasm32-unknown-unknown",
            "--no-default-features",
            "--features",
            "hydrate,ssr",
            "--test",
            "web",
            "--target-dir",
            "target/web",
        ],
    );
    toolchain::browser_test_environment(&mut command);
    command
        .env(
            "CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER",
            "wasm-bindgen-test-runner",
        )
        .env("CHROMEDRIVER", "chromedriver");
    command
}
