//! `cargo xtask map` writes the whole interview as one page for a lawyer: every question, condition, option and rule,
//! taken from the code that decides, so that it can't say anything else.

mod conditions;
mod html;
mod options;
mod sections;

use std::fs;
use std::path::PathBuf;

use pedir::content::embedded;

use crate::failure::{Failure, Naming as _, Outcome};
use crate::paths;

/// Runs the command.
pub(crate) fn run(args: &[String]) -> Outcome {
    let out = match args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => paths::root().join("target").join("map.html"),
        ["--out", file] => PathBuf::from(file),
        _ => return Err(Failure::input("usage: cargo xtask map [--out FILE]")),
    };
    let words = embedded::words("en").ok_or_else(|| Failure::new("the English words were not built"))?;
    let facts = embedded::facts().ok_or_else(|| Failure::new("the facts were not built"))?;
    if let Some(folder) = out.parent() {
        fs::create_dir_all(folder).naming(folder.display())?;
    }
    fs::write(&out, sections::page(&words, &facts)).naming(out.display())?;
    println!("{}", out.display());
    Ok(())
}
