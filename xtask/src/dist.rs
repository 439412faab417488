//! `cargo xtask dist`: from source to a folder that any host can serve, from any path.

mod assets;
mod embed;
mod fingerprint;
mod head;
mod imports;
mod modules;
mod pages;
mod review;
pub(crate) mod security;
mod split;
mod styles;
mod sums;
mod trunk;
mod wordpress;
mod worker;

use std::fs;

use pedir::content::{self, Language};

pub(crate) use fingerprint::hex;
pub(crate) use head::escape;
pub(crate) use security::policy;
pub(crate) use styles::Styles;
pub(crate) use sums::names;

use crate::failure::{Failure, Naming, Outcome};
use crate::{day, paths, setup};

/// Which build: the one for everybody, or the one with pseudo-languages and the gallery.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Build {
    /// What a host serves.
    Published,
    /// For us alone.
    Preview,
}

impl Build {
    /// The build that `--preview` asks for.
    pub(crate) fn from_args(args: &[String]) -> Self {
        if args.iter().any(|arg| arg == "--preview") {
            Self::Preview
        } else {
            Self::Published
        }
    }

    /// The languages that it has.
    fn languages(self) -> Vec<&'static Language> {
        let wanted = |language: &&Language| self == Self::Preview || language.is_for_everybody();
        content::languages().iter().filter(wanted).collect()
    }
}

/// `cargo xtask dist [--preview | --publish] [--as-of DAY]`
pub(crate) fn run(args: &[String]) -> Outcome {
    let (day, args) = day::as_of(args)?;
    let publish = match args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] | ["--preview"] => false,
        ["--publish"] => true,
        _ => {
            return Err(Failure::input(format!(
                "dist does not know {}; it knows --preview or --publish, and --as-of",
                args.join(" ")
            )));
        }
    };
    review::check(publish, day.unwrap_or_else(day::today))?;
    setup::for_build()?;
    build(Build::from_args(&args))
}

/// Builds `dist/`, unless it is already what this source gives.
pub(crate) fn build(build: Build) -> Outcome {
    let wanted = fingerprint::of_source(build)?;
    if fingerprint::holds(&wanted) {
        println!("dist/ is up to date");
        return Ok(());
    }
    let made = trunk::build()?;
    let mut modules = modules::build()?;
    modules.push(("later", made.later.clone()));
    // Written beside, then put in place: a build that fails leaves the last one whole.
    let fresh = paths::root().join("target/dist");
    if fresh.exists() {
        fs::remove_dir_all(&fresh).naming(fresh.display())?;
    }
    let assets = assets::write(&fresh, &made, &modules)?;
    let written = pages::write(&fresh, &assets, build)?;
    embed::write(&fresh, &build.languages())?;
    wordpress::write(&fresh)?;
    worker::write(&fresh)?;
    let sums = sums::write(&fresh)?;
    let dist = paths::dist();
    if dist.exists() {
        fs::remove_dir_all(&dist).naming(dist.display())?;
    }
    fs::rename(&fresh, &dist).naming(dist.display())?;
    fingerprint::write(&wanted, &sums)?;
    println!("dist/: {written} pages, wasm {} kB", assets.wasm_bytes / 1000);
    Ok(())
}
