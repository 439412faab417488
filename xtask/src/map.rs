//! The whole interview and all its law as one page for a lawyer, taken from the code that decides, so that it can't say
//! anything else. `cargo xtask map` writes it to a file; a build has it at `en/map/`.

mod conditions;
mod html;
mod law;
mod options;
mod page;
mod questions;
mod result;
mod review;
mod sources;
#[cfg(test)]
mod tests;
mod used;
mod wants;

use std::fs;
use std::path::PathBuf;

use pedir::content::{Facts, Key, Words, embedded};

use crate::failure::{Failure, Naming as _, Outcome};
use crate::paths;

/// What the sections are written from.
struct Map {
    words: Words,
    facts: Facts,
    listed: sources::Listed,
}

/// Runs the command.
pub(crate) fn run(args: &[String]) -> Outcome {
    let out = match args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        [] => paths::root().join("target").join("map.html"),
        ["--out", file] => PathBuf::from(file),
        _ => return Err(Failure::input("usage: cargo xtask map [--out FILE]")),
    };
    if let Some(folder) = out.parent() {
        fs::create_dir_all(folder).naming(folder.display())?;
    }
    fs::write(&out, page::alone(&Map::read()?)?).naming(out.display())?;
    println!("{}", out.display());
    Ok(())
}

/// The page of a build, for the folder `map/` of a language.
pub(crate) fn in_app() -> Outcome<String> {
    page::in_app(&Map::read()?)
}

/// The style inside the page.
pub(crate) fn style() -> Outcome<String> {
    page::style()
}

impl Map {
    fn read() -> Outcome<Self> {
        Ok(Self {
            words: embedded::words("en").ok_or_else(|| Failure::new("the English words were not built"))?,
            facts: embedded::facts().ok_or_else(|| Failure::new("the facts were not built"))?,
            listed: sources::read()?,
        })
    }

    /// A text, made safe.
    fn text(&self, key: Key) -> String {
        html::text(self.words.get(key))
    }
}
