//! How hard the words are to read.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "content_reading/legal_terms.rs"]
mod legal_terms;
#[path = "content_reading/measure.rs"]
mod measure;

use std::collections::BTreeMap;

use measure::{Count, sentences, syllables, words};
use pedir::content::{embedded, plain};

/// The hardest that a file may be: six years of school.
const GRADE: f64 = 6.0;

/// The most words that a sentence of a file may have in the mean.
const MEAN: f64 = 15.0;

/// The most words that a sentence may have anywhere.
const LONGEST: usize = 25;

/// Fewer words than this say nothing about a file.
const ENOUGH_WORDS: usize = 100;

/// Every line that a person reads, with the file that it is in. A cell of a table is a line.
fn lines() -> Vec<(String, String)> {
    let texts = embedded::texts("en").filter(|(name, _)| !name.starts_with("pages/"));
    let texts = texts.map(|(name, text)| (name.split(' ').next().unwrap().to_owned(), text.to_owned()));
    let pages = embedded::files()
        .iter()
        .filter_map(|(path, _)| path.strip_prefix("en/")?.strip_suffix(".txt"));
    let pages = pages.flat_map(|name| {
        let prose = embedded::prose("en", name).unwrap();
        let lines = [plain(&prose), prose.description].join("\n");
        let lines: Vec<_> = lines
            .lines()
            .flat_map(|line| line.split(" | "))
            .map(|line| unnumbered(line).to_owned())
            .collect();
        lines.into_iter().map(move |line| (name.to_owned(), line))
    });
    texts.chain(pages).collect()
}

/// An item of a list without its number.
fn unnumbered(line: &str) -> &str {
    match line.split_once(". ") {
        Some((number, item)) if number.bytes().all(|byte| byte.is_ascii_digit()) => item,
        _ => line,
    }
}

/// Each file of short texts, and each page.
fn counts() -> BTreeMap<String, Count> {
    let mut counts: BTreeMap<String, Count> = BTreeMap::new();
    for (name, line) in lines() {
        counts.entry(name).or_default().add(&line);
    }
    counts.retain(|_, count| count.words >= ENOUGH_WORDS);
    assert!(counts.len() > 40, "the files are there");
    counts
}

/// The files for which `of` is more than `most`.
fn above(most: f64, of: fn(&Count) -> f64) -> Vec<String> {
    let counts = counts();
    let above = counts.iter().filter(|(_, count)| of(count) > most);
    above
        .map(|(name, count)| format!("{name}: {:.1} ({} words)", of(count), count.words))
        .collect()
}

#[test]
fn every_file_can_be_read_after_six_years_of_school() {
    let hard = above(GRADE, Count::grade);
    assert!(
        hard.is_empty(),
        "harder than grade {GRADE}; write shorter sentences and words:\n{}",
        hard.join("\n")
    );
}

#[test]
fn sentences_are_short() {
    let long = above(MEAN, Count::mean);
    assert!(
        long.is_empty(),
        "more than {MEAN} words in the mean:\n{}",
        long.join("\n")
    );
    let mut longest = Vec::new();
    for (name, line) in lines() {
        for sentence in sentences(&line)
            .into_iter()
            .filter(|sentence| words(sentence).len() > LONGEST)
        {
            longest.push(format!("{name}: {} words: {sentence}", words(sentence).len()));
        }
    }
    assert!(
        longest.is_empty(),
        "more than {LONGEST} words; make two sentences of each:\n{}",
        longest.join("\n")
    );
}

#[test]
fn a_hard_text_is_found_hard() {
    let mut hard = Count::default();
    hard.add(
        "Notwithstanding administrative determinations, reconsideration of proceedings remains unreviewable.",
    );
    assert!(hard.grade() > 15.0, "{}", hard.grade());
    let mut easy = Count::default();
    easy.add("The cat sat on the mat. Do not go out! Heading");
    assert!(easy.grade() < 1.0, "{}", easy.grade());
    assert_eq!((easy.sentences, easy.words), (2, 10), "a heading is no sentence");
    assert!((easy.mean() - 5.0).abs() < 0.1, "{}", easy.mean());
    assert_eq!(
        sentences("It costs $1.50 (in 2026). Is it? Label"),
        ["It costs $1.50 (in 2026).", "Is it?", "Label"]
    );
    for (word, count) in [
        ("asked", 1),
        ("detained", 2),
        ("decided", 3),
        ("judges", 2),
        ("table", 2),
        ("attorney", 3),
    ] {
        assert_eq!(syllables(word), count, "{word}");
    }
}

#[test]
fn a_legal_term_counts_as_its_plain_meaning() {
    let grade = |text: &str| {
        let mut count = Count::default();
        count.add(text);
        count.grade()
    };
    let (term, meaning) = (
        grade("Ask for administrative closure."),
        grade("Ask for pause of the case."),
    );
    assert!((term - meaning).abs() < 0.01, "{term} {meaning}");
    assert!(grade("Ask for administrative clemency.") > meaning + 5.0);
}
