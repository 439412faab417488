//! The files of every language, in native builds alone: xtask writes them beside the app, tests read them.

use super::Words;

static WORDS: &[(&str, &str)] = include!(concat!(env!("OUT_DIR"), "/embedded.rs"));

/// The words of a language, as the browser gets them.
pub fn words_file(code: &str) -> Option<&'static str> {
    WORDS
        .iter()
        .find(|(known, _)| *known == code)
        .map(|(_, file)| *file)
}

/// The words of a language.
pub fn words(code: &str) -> Option<Words> {
    Words::parse(words_file(code)?.to_owned()).ok()
}
