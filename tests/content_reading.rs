//! How hard the words are to read: the Flesch-Kincaid grade of each file, which is a school year in the United States.
//!
//! Whole sentences alone are counted. Headings, labels and answers of a few words would only make a file look easier.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeMap;

use pedir::content::{embedded, plain};

/// The hardest that a file may be.
const GRADE: f64 = 6.0;

/// Fewer words than this say nothing about a file.
const ENOUGH_WORDS: usize = 100;

#[derive(Default)]
struct Count {
    words: usize,
    sentences: usize,
    syllables: usize,
}

impl Count {
    fn add(&mut self, text: &str) {
        for sentence in sentences(text) {
            self.sentences += 1;
            for word in sentence.split(|letter: char| !letter.is_alphanumeric() && !"'’".contains(letter)) {
                let word = word.trim_matches(['\'', '’']).to_lowercase();
                if word.is_empty() {
                    continue;
                }
                self.words += 1;
                self.syllables += syllables(&word);
            }
        }
    }

    #[allow(clippy::cast_precision_loss, reason = "counts of words are small")]
    fn grade(&self) -> f64 {
        let (words, sentences) = (self.words as f64, self.sentences as f64);
        0.39 * words / sentences + 11.8 * self.syllables as f64 / words - 15.59
    }
}

/// The parts of a text that end with a point or the like.
fn sentences(text: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = text;
    while let Some(end) = rest.find(['.', '?', '!']) {
        let after = end + 1;
        let is_end = rest[after..]
            .chars()
            .next()
            .is_none_or(|next| next.is_whitespace() || "\"”)".contains(next));
        if is_end && rest[..end].chars().any(char::is_alphabetic) {
            found.push(&rest[..end]);
        }
        rest = &rest[after..];
    }
    found
}

/// The groups of vowels in an English word, less a silent ending.
fn syllables(word: &str) -> usize {
    let is_vowel = |letter: char| "aeiouy".contains(letter);
    let letters: Vec<char> = word.chars().filter(char::is_ascii_lowercase).collect();
    let starts = |index: usize| is_vowel(letters[index]) && (index == 0 || !is_vowel(letters[index - 1]));
    let groups = (0..letters.len()).filter(|index| starts(*index)).count();
    let silent = |ending: &str, unless: &[&str]| {
        word.ends_with(ending) && !unless.iter().any(|unless| word.ends_with(unless))
    };
    let is_silent = silent("e", &["le", "ee", "ie", "ye"])
        || silent("ed", &["ted", "ded", "ied"])
        || silent("es", &["ses", "xes", "zes", "ces", "ges", "ches", "shes", "ies"]);
    groups.saturating_sub(usize::from(is_silent && groups > 1)).max(1)
}

/// Each file of short texts, and each page.
fn counts() -> BTreeMap<String, Count> {
    let mut counts: BTreeMap<String, Count> = BTreeMap::new();
    for (name, text) in embedded::texts("en").filter(|(name, _)| !name.starts_with("pages/")) {
        counts
            .entry(name.split(' ').next().unwrap().to_owned())
            .or_default()
            .add(text);
    }
    for (path, _) in embedded::files() {
        if let Some(name) = path
            .strip_prefix("en/")
            .and_then(|path| path.strip_suffix(".txt"))
        {
            let prose = embedded::prose("en", name).unwrap();
            let count = counts.entry(name.to_owned()).or_default();
            plain(&prose).lines().for_each(|line| count.add(line));
        }
    }
    counts
}

#[test]
fn every_file_can_be_read_after_six_years_of_school() {
    let counts = counts();
    assert!(counts.len() > 40, "the files are there");
    let hard: Vec<String> = counts
        .iter()
        .filter(|(_, count)| count.words >= ENOUGH_WORDS && count.grade() > GRADE)
        .map(|(name, count)| format!("{name}: grade {:.1} ({} words)", count.grade(), count.words))
        .collect();
    assert!(hard.is_empty(), "harder than grade {GRADE}:\n{}", hard.join("\n"));
}

#[test]
fn a_hard_text_is_found_hard() {
    let mut hard = Count::default();
    hard.add(
        "Prosecutorial discretion encompasses administrative determinations concerning the initiation of proceedings.");
    assert!(hard.grade() > 15.0, "{}", hard.grade());
    let mut easy = Count::default();
    easy.add("The cat sat on the mat. Do not go out! Heading");
    assert!(easy.grade() < 1.0, "{}", easy.grade());
    assert_eq!((easy.sentences, easy.words), (2, 10), "a heading is no sentence");
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
