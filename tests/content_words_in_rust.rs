//! No string that a person reads is in Rust: it could not be translated, and no lawyer would find it.
//!
//! A guess from the look of each string literal: a capitalised word, three words in a row, or an ending like a
//! sentence's. What looks so but is none stands in `ALLOWED`, with the reason.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::fs;
use std::path::{Path, PathBuf};

/// File, string, why it may be there.
const ALLOWED: &[(&str, &str, &str)] = &[
    (
        "src/platform/files.rs",
        "Instagram",
        "what an in-app browser calls itself",
    ),
    (
        "src/platform/files.rs",
        "BytedanceWebview",
        "what an in-app browser calls itself",
    ),
    (
        "src/platform/files.rs",
        "AbortError",
        "the name of an error of browsers",
    ),
    ("src/platform/files.rs", "File", "the name of a class of browsers"),
    (
        "src/platform/worker/browser.rs",
        "MessageChannel",
        "the name of a class of browsers",
    ),
    (
        "src/content/family_words.rs",
        "hint?",
        "the name of an attribute that may be left out",
    ),
    (
        "src/content/family_words.rs",
        "meaning?",
        "the name of an attribute that may be left out",
    ),
    (
        "src/content/family_words.rs",
        "help?",
        "the name of an attribute that may be left out",
    ),
];

/// Lines whose strings are for programmers, or for programs: `(b"` begins the names of a PDF file.
const FOR_PROGRAMMERS: &[&str] = &["reason = \"", "#[doc", "#![doc", ".expect(\"", "assert", "(b\""];

/// The string literals of a line of code.
fn literals(line: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut letters = line.chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '/' if letters.peek() == Some(&'/') => break,
            '\'' if letters.peek() == Some(&'"') => {
                letters.next();
            }
            '"' => {
                let mut literal = String::new();
                while let Some(letter) = letters.next() {
                    match letter {
                        '\\' => literal.extend(letters.next()),
                        '"' => break,
                        _ => literal.push(letter),
                    }
                }
                found.push(literal);
            }
            _ => {}
        }
    }
    found
}

/// Whether a string looks like something to read.
fn reads_like_words(literal: &str) -> bool {
    let words: Vec<&str> = literal.split(' ').filter(|word| !word.is_empty()).collect();
    let is_word = |word: &&str| {
        word.len() > 1
            && word
                .chars()
                .all(|letter| letter.is_alphabetic() || ",.'’…!?".contains(letter))
    };
    let is_capitalised = |word: &&str| {
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_uppercase) && letters.next().is_some_and(char::is_lowercase)
    };
    let ends_like_a_sentence =
        literal.len() > 3 && literal.ends_with(['.', '!', '?', '…']) && words.iter().any(is_word);
    words.iter().filter(|word| is_word(word)).any(is_capitalised)
        || words.windows(3).any(|three| three.iter().all(is_word))
        || ends_like_a_sentence && !literal.starts_with(['.', '/'])
}

fn rust_files(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            files.extend(rust_files(&path));
        } else if path.ends_with("tests.rs") {
            // Unit tests beside their code: what they say, no person reads.
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files.sort();
    files
}

#[test]
fn no_string_that_a_person_reads_is_in_rust() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut found = Vec::new();
    let files = rust_files(&root.join("src"));
    assert!(files.len() > 40, "the sources are there");
    for path in files {
        let file = path.strip_prefix(root).unwrap().display().to_string();
        let source = fs::read_to_string(&path).unwrap();
        let code = source.split("#[cfg(test)]\nmod ").next().unwrap();
        for (index, line) in code.lines().enumerate() {
            if FOR_PROGRAMMERS.iter().any(|mark| line.contains(mark)) {
                continue;
            }
            for literal in literals(line)
                .into_iter()
                .filter(|literal| reads_like_words(literal))
            {
                if !ALLOWED
                    .iter()
                    .any(|(allowed, text, _)| *allowed == file && *text == literal)
                {
                    found.push(format!(
                        "{file}:{}: {literal:?}; put it into content/en/ui.ftl",
                        index + 1
                    ));
                }
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn what_is_for_people_is_told_from_what_is_not() {
    for words in [
        "Continue",
        "Why we ask",
        "you can stop here",
        "Stop.",
        "opening…",
        "Go on, please",
    ] {
        assert!(reads_like_words(words), "{words}");
    }
    for other in [
        "card card-not-now",
        "question-continue",
        "noopener noreferrer",
        " ",
        ": ",
        "../",
        "h2",
        "SND",
        "#main",
    ] {
        assert!(!reads_like_words(other), "{other}");
    }
    assert_eq!(
        literals(r#"a("b \"c\"", 'x', '"', "d") // "e""#),
        ["b \"c\"", "d"]
    );
}
