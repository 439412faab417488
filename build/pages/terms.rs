//! Links each legal word to its meaning, where a page first uses it. The glossary's headings say which words there are.

use std::collections::BTreeSet;

use super::super::prose::{Block, Inline, LinkTo};
use super::Page;
use super::from_tables::words_of;

/// The page of meanings.
const GLOSSARY: &str = "pages/glossary";

/// A box to mark, and the dots of a line to fill in.
const TO_WRITE_ON: [char; 2] = ['\u{2610}', '\u{2026}'];

/// A legal word with the heading of its meaning.
struct Term {
    word: String,
    id: String,
}

/// Links the first use of every word on every page but the glossary itself.
pub(super) fn link(pages: &mut [Page]) {
    let Some(glossary) = pages.iter().find(|page| page.name == GLOSSARY) else {
        return;
    };
    let (terms, address) = (terms(glossary), glossary.address());
    for page in pages.iter_mut().filter(|page| page.name != GLOSSARY) {
        let mut done = BTreeSet::new();
        for block in &mut page.prose.blocks {
            let lines: Vec<&mut Vec<Inline>> = match block {
                Block::Heading { .. } | Block::Picture(_) | Block::Statements(_) => continue,
                Block::Paragraph(line) => vec![line],
                Block::List { items, .. } => items.iter_mut().collect(),
                Block::Table { rows, .. } => rows.iter_mut().flatten().collect(),
            };
            for line in lines {
                link_line(line, &terms, &mut done, &address);
            }
        }
    }
}

/// The words of the glossary, the longest first: "motion to reopen" is not "motion".
fn terms(glossary: &Page) -> Vec<Term> {
    let mut terms = Vec::new();
    for block in &glossary.prose.blocks {
        if let Block::Heading { id, text, .. } = block {
            let heading: String = text.iter().map(words_of).collect();
            let words = heading.split([':', ',', '(', ')', ';']).map(str::trim);
            let words = words.filter(|word| !word.is_empty());
            terms.extend(words.map(|word| Term {
                word: word.to_owned(),
                id: id.clone(),
            }));
        }
    }
    terms.sort_by_key(|term| std::cmp::Reverse(term.word.len()));
    terms
}

/// Inside strong and stressed words too, but never inside a link, and never in a line to write on. `done` has the meanings that the page leads to already.
fn link_line<'a>(line: &mut Vec<Inline>, terms: &'a [Term], done: &mut BTreeSet<&'a str>, address: &str) {
    if line
        .iter()
        .any(|part| matches!(part, Inline::Text(text) if text.contains(TO_WRITE_ON)))
    {
        return;
    }
    let mut linked = Vec::new();
    for part in std::mem::take(line) {
        match part {
            Inline::Text(text) => link_text(&text, terms, done, address, &mut linked),
            Inline::Link { .. } => linked.push(part),
            Inline::Strong(mut inside) => {
                link_line(&mut inside, terms, done, address);
                linked.push(Inline::Strong(inside));
            }
            Inline::Emphasis(mut inside) => {
                link_line(&mut inside, terms, done, address);
                linked.push(Inline::Emphasis(inside));
            }
            Inline::Help(mut inside) => {
                link_line(&mut inside, terms, done, address);
                linked.push(Inline::Help(inside));
            }
        }
    }
    *line = linked;
}

fn link_text<'a>(
    text: &str,
    terms: &'a [Term],
    done: &mut BTreeSet<&'a str>,
    address: &str,
    linked: &mut Vec<Inline>,
) {
    let (mut plain, mut from) = (0, 0);
    while let Some((start, end, id)) = first(&text[from..], terms) {
        let (start, end) = (from + start, from + end);
        // A word whose meaning is done is passed over whole: a second "petition for review" has no "petition" in it.
        if done.insert(id) {
            if plain < start {
                linked.push(Inline::Text(text[plain..start].to_owned()));
            }
            linked.push(Inline::Link {
                to: LinkTo::Internal {
                    path: address.to_owned(),
                    fragment: id.to_owned(),
                },
                text: vec![Inline::Text(text[start..end].to_owned())],
            });
            plain = end;
        }
        from = end;
    }
    if plain < text.len() {
        linked.push(Inline::Text(text[plain..].to_owned()));
    }
}

/// Where the first word stands that has a meaning, and its id; of two that begin at one place, the longer.
fn first<'a>(text: &str, terms: &'a [Term]) -> Option<(usize, usize, &'a str)> {
    let found = terms.iter().filter_map(|term| {
        let (start, end) = find(text, &term.word)?;
        Some((start, end, term.id.as_str()))
    });
    found.min_by_key(|(start, end, _)| (*start, std::cmp::Reverse(*end)))
}

/// Where the word stands alone in the text, with an "s" behind it too. Capitals count only in a word that is all capitals.
fn find(text: &str, word: &str) -> Option<(usize, usize)> {
    let is_short_form = word.chars().any(char::is_uppercase) && !word.chars().any(char::is_lowercase);
    let (text, word) = if is_short_form {
        (text.to_owned(), word.to_owned())
    } else {
        (folded(text), folded(word))
    };
    let is_part =
        |letter: Option<char>| letter.is_some_and(|letter| letter.is_alphanumeric() || letter == '-');
    let mut from = 0;
    while let Some(place) = text.get(from..)?.find(&word) {
        let (start, end) = (from + place, from + place + word.len());
        let before = text[..start].chars().next_back();
        let after = text[end..].strip_prefix('s').unwrap_or(&text[end..]);
        if !is_part(before) && !is_part(after.chars().next()) {
            return Some((start, text.len() - after.len()));
        }
        from = start + text[start..].chars().next().map_or(1, char::len_utf8);
    }
    None
}

/// Small letters, each as long in bytes as before, so that places stay the same.
fn folded(text: &str) -> String {
    let lower = |letter: char| {
        let mut lowered = letter.to_lowercase();
        match (lowered.next(), lowered.next()) {
            (Some(lower), None) if lower.len_utf8() == letter.len_utf8() => lower,
            _ => letter,
        }
    };
    text.chars().map(lower).collect()
}

#[cfg(test)]
mod tests {
    use super::find;

    #[test]
    fn capitals_tell_ice_from_ice() {
        assert_eq!(find("Ask ICE about ice", "ICE"), Some((4, 7)));
        assert_eq!(find("Ice on the road", "ICE"), None);
        assert_eq!(find("Two Motions", "motion"), Some((4, 11)));
    }
}
