//! The files that the browser gets, in native builds alone: xtask writes them beside the app, tests read them.

use super::{Courts, Facts, Prose, Words};

static FILES: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// The name of each text, in the order of the words.
static NAMES: &str = include_str!(concat!(env!("OUT_DIR"), "/names.txt"));

/// What `content/<lang>/from.txt` is when every text of a language was translated from the present English.
pub static TRANSLATED_FROM: &str = include_str!(concat!(env!("OUT_DIR"), "/from.txt"));

/// Every file with its path: `en.txt` (words), `en.office.txt` and the like (words that are fetched late), `en/options/dismissal.txt` and
/// `en/pages/find-help.txt` (prose), `facts.txt`, `courts.txt`.
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

/// Every text of a language with its name: `questions.ftl stage.why`. One that is left out is empty.
pub fn texts(code: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let body = |path: String| {
        let lines = file(&path).and_then(|file| file.strip_suffix("\n.\n"));
        lines.unwrap_or_default().lines().skip(1)
    };
    let files = [".txt", ".office.txt", ".builder.txt"].map(|file| [code, file].concat());
    let words = files.into_iter().flat_map(body);
    NAMES.lines().zip(words)
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
