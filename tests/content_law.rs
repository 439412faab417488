//! What must hold for every page that a person reads: no promise, no address that was not confirmed, plain words.

#![allow(
    clippy::expect_used,
    reason = "a test stops at the first thing that is wrong with its own set-up"
)]

use std::fs;
use std::path::{Path, PathBuf};

/// The reading level that no English page may pass, as a school grade (Flesch-Kincaid).
const HIGHEST_GRADE: f64 = 6.0;

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

/// The words of a page as a person hears them: no front matter, no marks, no addresses of links, no tables.
fn spoken(page: &str) -> Vec<String> {
    let text = page.splitn(3, "---\n").nth(2).unwrap_or(page);
    let mut parts = vec![String::new()];
    for line in text.lines().map(str::trim).filter(|line| !line.starts_with('|')) {
        let item = line.trim_start_matches(|mark: char| "#-*.☐ ".contains(mark) || mark.is_ascii_digit());
        if line.is_empty() || item.len() < line.len() {
            parts.push(String::new());
        }
        let part = parts.last_mut().expect("never empty");
        part.push(' ');
        part.push_str(item.split(" {#").next().unwrap_or(item));
    }
    let sentences = parts
        .iter()
        .flat_map(|part| part.split_inclusive(['.', '?', '!', ':', ';']));
    sentences
        .map(without_links)
        .filter(|part| words(part).next().is_some())
        .collect()
}

fn without_links(text: &str) -> String {
    let mut pieces = text.split("](");
    let mut plain = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        plain.push_str(piece.split_once(')').map_or("", |(_, rest)| rest));
    }
    plain
}

fn words(sentence: &str) -> impl Iterator<Item = &str> {
    sentence
        .split(|mark: char| !mark.is_alphanumeric() && mark != '\'')
        .filter(|word| !word.is_empty())
}

/// Groups of vowels, less a silent "e" at the end.
fn syllables(word: &str) -> usize {
    let word = word.to_ascii_lowercase();
    let silent = ["e", "es", "ed"].iter().any(|end| word.ends_with(end))
        && !["le", "ted", "ded", "ses", "ces", "ges", "ches", "shes"]
            .iter()
            .any(|end| word.ends_with(end));
    let groups = word
        .split(|letter: char| !"aeiouy".contains(letter))
        .filter(|group| !group.is_empty())
        .count();
    groups.saturating_sub(usize::from(silent)).max(1)
}

/// The school grade of a page.
fn grade(page: &str) -> f64 {
    let sentences = spoken(page);
    let count = |number: usize| f64::from(u32::try_from(number).unwrap_or(u32::MAX));
    let all: Vec<&str> = sentences.iter().flat_map(|sentence| words(sentence)).collect();
    let spoken_syllables: usize = all.iter().map(|word| syllables(word)).sum();
    0.39 * count(all.len()) / count(sentences.len()) + 11.8 * count(spoken_syllables) / count(all.len())
        - 15.59
}

#[test]
fn every_english_page_can_be_read_by_most_people() {
    let hard: Vec<String> = files("en", "md")
        .iter()
        .map(|(path, text)| (path, grade(text)))
        .filter(|(_, grade)| *grade > HIGHEST_GRADE)
        .map(|(path, grade)| format!("{}: grade {grade:.1}", path.display()))
        .collect();
    assert!(
        hard.is_empty(),
        "write shorter sentences and words:\n{}",
        hard.join("\n")
    );
}

#[test]
fn a_hard_page_is_found() {
    let hard =
        "Notwithstanding administrative reconsideration, discretionary determinations remain unreviewable.";
    assert!(grade(hard) > HIGHEST_GRADE);
    assert!(grade("You can say no. Ask for help. The judge will hear you.") < HIGHEST_GRADE);
}

#[test]
fn no_text_promises_or_gives_an_address_for_requests() {
    let mut texts = files("", "md");
    texts.extend(files("", "ftl"));
    texts.extend(files("", "csv"));
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
