//! Turns `content/` into words, pages and facts that the app looks up by type. CONTENT.md has the rules.

use std::env;
use std::path::PathBuf;

#[path = "fonts.rs"]
mod fonts;
#[path = "pipeline.rs"]
mod pipeline;

fn main() {
    println!("cargo::rerun-if-changed=build");
    println!("cargo::rerun-if-changed=content");
    let Some(out) = env::var_os("OUT_DIR").map(PathBuf::from) else {
        return;
    };
    if env::var_os("CARGO_FEATURE_PDF").is_some()
        && let Err(problem) = fonts::unpack(&out)
    {
        println!("cargo::error={problem}");
    }
    match pipeline::run(&PathBuf::from("content"), &out) {
        Ok(warnings) => warnings
            .iter()
            .for_each(|warning| println!("cargo::warning={warning}")),
        Err(problems) => problems
            .iter()
            .for_each(|problem| println!("cargo::error={problem}")),
    }
}
