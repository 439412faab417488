//! No statement of law without a fact: each date, time with its unit, decision, rule and amount on a page stands in one of
//! the facts that the page names.

mod claims;
mod exceptions;

use std::fs;
use std::path::Path;

use super::facts::Facts;
use super::fluent::Entry;
use super::languages::line_of;
use super::pages::Page;
use super::problem::Problems;
use super::vocabulary::FactId;
use claims::{Claim, claims, is_said, said, written};
use exceptions::EXCEPTIONS;

/// The facts' own sentences.
const FACTS: &str = "facts.ftl";

/// What ends a sentence that helps.
const HELP_ENDS: &str = "]{.help}";

/// What of a question states law: the rest are answers, which name times of their own.
const OF_A_QUESTION: &[&str] = &["=", "why", "hint", "meaning"];

/// The fact whose table of events is part of what it says.
const HISTORY: FactId = FactId::PolicyHistory;

/// Checks the pages and short texts of the source language. Translations are compared with it.
pub(crate) fn check(
    content: &Path,
    pages: &[Page],
    entries: &[Entry],
    facts: &Facts,
    problems: &mut Problems,
) {
    let said = said_by_facts(content, entries, facts);
    for page in pages.iter().filter(|page| page.is_written()) {
        let said: String = page
            .prose
            .facts
            .iter()
            .map(|id| said[*id as usize].as_str())
            .collect();
        let unsaid = |claim: &Claim| !is_said(claim, &said) && !is_exception(&page.name, claim);
        for claim in claims(&text(page)).into_iter().filter(unsaid) {
            let line = line_of(&page.source, Some(claim.place.clone()));
            let words = page.source[claim.place]
                .split_whitespace()
                .collect::<Vec<_>>()
                .join(" ");
            let says = format!(
                "says \"{words}\", and no fact of this page does; name the fact that says it in the line \"facts:\", or \
                 take it out"
            );
            problems.error(&page.path, line, says);
        }
    }
    let said = said.concat();
    for entry in entries.iter().filter(|entry| states_law(entry)) {
        let unsaid = |claim: &Claim| !is_said(claim, &said) && !is_exception(&entry.name(), claim);
        for claim in claims(&entry.text).into_iter().filter(unsaid) {
            let words = &entry.text[claim.place];
            let says =
                format!("says \"{words}\", and no fact does; write a fact that says it, or take it out");
            problems.error(&entry.path, entry.line, says);
        }
    }
}

/// Whether a text is checked here: not the facts' own sentences, nor what `pages` hold.
fn states_law(entry: &Entry) -> bool {
    let is_answer = entry.file == "questions.ftl" && !OF_A_QUESTION.contains(&entry.word.as_str());
    entry.file != FACTS && !entry.file.starts_with("pages/") && !is_answer
}

/// What each fact says: its sentence, its value, its dates, and its table where it has one.
fn said_by_facts(content: &Path, entries: &[Entry], facts: &Facts) -> Vec<String> {
    let history = fs::read_to_string(content.join("tables/policy-history.csv")).unwrap_or_default();
    let history = history.replace([',', ';', '"', '(', ')'], " | ");
    let history = history
        .split_whitespace()
        .map(written)
        .collect::<Vec<_>>()
        .join(" ");
    let says = |id: &FactId| {
        let of_fact = |entry: &&Entry| entry.file == FACTS && entry.id == id.id();
        let sentence = entries
            .iter()
            .find(of_fact)
            .map_or("", |entry| entry.text.as_str());
        let [value, dates @ ..] = facts.said_by(*id);
        let dates = dates.map(written).join(" | ");
        let table = if *id == HISTORY { history.as_str() } else { "" };
        said(&format!("{sentence} | {value} | {dates} | {table}"))
    };
    FactId::ALL.iter().map(says).collect()
}

/// The text as written, in place of the front matter's ids as many spaces.
fn text(page: &Page) -> String {
    let blank = |line: &str| {
        if line.starts_with("facts:") || line.starts_with("reviewed-") {
            format!("{}\n", " ".repeat(line.len() - 1))
        } else {
            line.to_owned()
        }
    };
    let text: String = page.source.split_inclusive('\n').map(blank).collect();
    text.replace(HELP_ENDS, &" ".repeat(HELP_ENDS.len()))
}

/// `place` is the name of a page or of a short text.
fn is_exception(place: &str, claim: &Claim) -> bool {
    let is = |(known, words, _): &&(&str, &str, &str)| *known == place && *words == claim.words;
    EXCEPTIONS.iter().any(|exception| is(&exception))
}
