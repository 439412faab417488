//! What must hold for every page that a person reads: no promise, no address that was not confirmed.

#![allow(
    clippy::expect_used,
    reason = "a test stops at the first thing that is wrong with its own set-up"
)]

use std::fs;
use std::path::{Path, PathBuf};

/// The telephone line of the immigration courts, the only number that the words give.
const COURT_LINE: &str = "1-800-898-7180";

/// Every text file below `content/` with this ending, and what is in it.
fn files(below: &str, ending: &str) -> Vec<(PathBuf, String)> {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("content").join(below)];
    let mut found = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(folder).expect("a folder of the content").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|known| known == ending) {
                let text = fs::read_to_string(&path).expect("a text file");
                found.push((path, text));
            }
        }
    }
    found.sort();
    assert!(!found.is_empty(), "no .{ending} files below content/{below}");
    found
}

#[test]
fn no_text_promises_or_gives_an_address_for_requests() {
    let mut texts = files("", "md");
    texts.extend(files("", "ftl"));
    texts.extend(files("tables", "csv"));
    for (path, text) in texts {
        for word in ["eligib", "guarantee", "@ice", "@dhs", "mailto:"] {
            assert!(
                !text.to_lowercase().contains(word),
                "{}: \"{word}\"",
                path.display()
            );
        }
    }
}

#[test]
fn the_words_give_no_telephone_number_but_the_line_of_the_courts() {
    for ending in ["md", "ftl"] {
        for (path, text) in files("en", ending) {
            let text = text.replace(COURT_LINE, "");
            let digits = |part: &str| part.len() == 4 && part.bytes().all(|byte| byte.is_ascii_digit());
            let number = text.split_whitespace().find(|word| {
                let mut parts = word
                    .trim_matches(|mark: char| !mark.is_ascii_digit())
                    .split('-')
                    .rev();
                parts.next().is_some_and(digits) && parts.next().is_some_and(|part| part.len() == 3)
            });
            assert!(number.is_none(), "{}: {number:?}", path.display());
        }
    }
}
