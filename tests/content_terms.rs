//! Each legal word has its meaning once, and leads there where a page first uses it.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use std::collections::BTreeSet;

use pedir::content::{Block, Inline, LinkTo, Prose, embedded};

const GLOSSARY: &str = "learn/glossary/";

fn pages() -> impl Iterator<Item = (&'static str, Prose)> {
    let names = embedded::files()
        .iter()
        .filter_map(|(path, _)| path.strip_prefix("en/")?.strip_suffix(".txt"));
    names.map(|name| (name, embedded::prose("en", name).unwrap()))
}

/// The meanings that a page leads to, in order, each with the word that leads there.
fn meanings(prose: &Prose) -> Vec<(String, String)> {
    fn inside(text: &[Inline], found: &mut Vec<(String, String)>) {
        for part in text {
            match part {
                Inline::Text(_) => {}
                Inline::Strong(text) | Inline::Emphasis(text) | Inline::Help(text) => inside(text, found),
                Inline::Link { to, text } => {
                    if let (LinkTo::Internal { path, fragment }, [Inline::Text(word)]) = (to, text.as_slice())
                        && path == GLOSSARY
                        && !fragment.is_empty()
                    {
                        found.push((fragment.clone(), word.clone()));
                    }
                }
            }
        }
    }
    let mut found = Vec::new();
    for block in &prose.blocks {
        match block {
            Block::Heading { text, .. } => {
                let before = found.len();
                inside(text, &mut found);
                assert_eq!(before, found.len(), "a heading is no place for a link");
            }
            Block::Picture(_) | Block::Statements(_) => {}
            Block::Paragraph(text) => inside(text, &mut found),
            Block::List { items, .. } => items.iter().for_each(|item| inside(item, &mut found)),
            Block::Table { rows, .. } => rows.iter().flatten().for_each(|cell| inside(cell, &mut found)),
        }
    }
    found
}

fn glossary_ids() -> Vec<String> {
    let glossary = embedded::prose("en", "pages/glossary").unwrap();
    let ids = glossary.blocks.iter().filter_map(|block| match block {
        Block::Heading { id, .. } => Some(id.clone()),
        Block::Paragraph(_)
        | Block::List { .. }
        | Block::Table { .. }
        | Block::Picture(_)
        | Block::Statements(_) => None,
    });
    ids.collect()
}

#[test]
fn each_word_is_defined_once_and_linked_once_a_page() {
    let ids = glossary_ids();
    assert!(ids.len() > 80, "the meanings are there");
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len(), "each once");
    let mut linked = BTreeSet::new();
    for (name, prose) in pages().filter(|(name, _)| *name != "pages/glossary") {
        let found = meanings(&prose);
        let fragments: BTreeSet<&String> = found.iter().map(|(id, _)| id).collect();
        assert_eq!(
            fragments.len(),
            found.len(),
            "{name} leads to a meaning twice: {found:?}"
        );
        for (id, word) in found {
            assert!(ids.contains(&id), "{name}: \"{word}\" leads to {id}");
            linked.insert(id);
        }
    }
    // The rest are words of the court that a person may hear, and that no page needs.
    assert!(
        linked.len() * 10 > ids.len() * 9,
        "{} of {}",
        linked.len(),
        ids.len()
    );
}

#[test]
fn the_longer_word_wins_and_capitals_tell_ice_from_ice() {
    let dismissal = embedded::prose("en", "options/dismissal").unwrap();
    let found = meanings(&dismissal);
    let word = |id: &str| {
        found
            .iter()
            .find(|(known, _)| known == id)
            .map(|(_, word)| word.as_str())
    };
    assert_eq!(word("opla"), Some("OPLA"));
    assert_eq!(word("expedited-removal"), Some("fast removal"));
    assert_eq!(word("cancellation"), Some("cancellation of removal"));
    let notice = embedded::prose("en", "pages/urgent-order").unwrap();
    assert!(meanings(&notice).iter().all(|(_, word)| word != "ice"));
}

/// The text of each line, with the places of the words that lead to a meaning.
fn marked_lines(prose: &Prose) -> Vec<(String, Vec<(usize, usize)>)> {
    fn add(text: &[Inline], line: &mut (String, Vec<(usize, usize)>)) {
        for part in text {
            match part {
                Inline::Text(words) => line.0.push_str(words),
                Inline::Strong(inside) | Inline::Emphasis(inside) | Inline::Help(inside) => add(inside, line),
                Inline::Link { to, text } => {
                    let start = line.0.len();
                    add(text, line);
                    if matches!(to, LinkTo::Internal { path, .. } if path == GLOSSARY) {
                        line.1.push((start, line.0.len()));
                    }
                }
            }
        }
    }
    let lines = prose.blocks.iter().flat_map(|block| match block {
        Block::Paragraph(text) => vec![text],
        Block::List { items, .. } => items.iter().collect(),
        Block::Table { rows, .. } => rows.iter().flatten().collect(),
        Block::Heading { .. } | Block::Picture(_) | Block::Statements(_) => vec![],
    });
    let read = lines.map(|text| {
        let mut line = (String::new(), Vec::new());
        add(text, &mut line);
        line
    });
    read.collect()
}

#[test]
fn a_part_of_a_longer_word_leads_nowhere() {
    let longer = [
        "petition for review",
        "motion to reopen",
        "order of removal",
        "federal court of appeals",
    ];
    for (name, prose) in pages().filter(|(name, _)| *name != "pages/glossary") {
        for (text, links) in marked_lines(&prose) {
            let lower = text.to_ascii_lowercase();
            for word in longer {
                for (at, _) in lower.match_indices(word) {
                    let inside = |(start, end): &&(usize, usize)| {
                        *start >= at && *end <= at + word.len() && end - start < word.len()
                    };
                    let part = links.iter().find(inside).map(|(start, end)| &text[*start..*end]);
                    assert_eq!(part, None, "{name}: a part of \"{word}\" is a link: {text}");
                }
            }
        }
    }
}

#[test]
fn the_verb_to_stay_is_no_stay_of_removal() {
    for (name, prose) in pages() {
        for (id, word) in meanings(&prose) {
            if id == "stay" {
                let word = word.to_lowercase();
                assert!(
                    ["a stay", "stay of removal"].contains(&word.as_str()),
                    "{name}: {word}"
                );
            }
        }
    }
    let dismissal = embedded::prose("en", "options/stip-relief").unwrap();
    let relief = meanings(&dismissal).into_iter().find(|(id, _)| id == "relief");
    assert!(relief.is_some(), "a way to stay is relief");
}

#[test]
fn a_petition_for_review_is_no_petition_to_uscis() {
    for (name, prose) in pages() {
        let found = meanings(&prose).into_iter().find(|(id, _)| id == "petition");
        assert!(found.is_none_or(|(_, word)| word != "petition"), "{name}");
    }
}

#[test]
fn a_line_to_write_on_has_no_link() {
    let worksheet = embedded::prose("en", "pages/worksheet").unwrap();
    let lines = marked_lines(&worksheet);
    let mut boxes = lines
        .iter()
        .filter(|(text, _)| text.contains(['\u{2610}', '\u{2026}']));
    assert!(boxes.clone().count() > 60, "the boxes and the lines are there");
    let linked = boxes.find(|(_, links)| !links.is_empty());
    assert_eq!(linked, None, "the words beside a box are one with it");
    assert!(
        lines.iter().any(|(_, links)| !links.is_empty()),
        "other lines have links"
    );
}
