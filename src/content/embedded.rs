//! The files that the browser gets, in native builds alone: xtask writes them beside the app, tests read them.

use super::{Courts, Facts, Prose, Words};

static FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// Every file with its path: `en.txt` (words), `en/options/dismissal.txt` and `en/pages/find-help.txt` (prose),
/// `facts.txt`, `courts.txt`.
///
/// A file whose path begins with a language belongs to the builds that have that language.
pub fn files() -> &'static [(&'static str, &'static str)] {
    FILES
}

/// The file with this path.
pub fn file(path: &str) -> Option<&'static str> {
    FILES
        .iter()
        .find(|(known, _)| *known == path)
        .map(|(_, file)| *file)
}

/// The words of a language.
pub fn words(code: &str) -> Option<Words> {
    Words::parse(file(&[code, ".txt"].concat())?.to_owned()).ok()
}

/// A page of prose: `options/dismissal`, `pages/find-help`.
pub fn prose(code: &str, name: &str) -> Option<Prose> {
    Prose::parse(file(&[code, "/", name, ".txt"].concat())?).ok()
}

/// The sources and dates of every statement of law.
pub fn facts() -> Option<Facts> {
    Facts::parse(file("facts.txt")?).ok()
}

/// Every court.
pub fn courts() -> Option<Courts> {
    Courts::parse(file("courts.txt")?).ok()
}
