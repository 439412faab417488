//! Whether a text holds the sentences of a paper in their order, and nothing else.

use pedir::export::paper::{Paper, Text};

/// Every sentence but the feet of the pages, which Word and PDF repeat on each sheet.
pub(crate) fn without_feet(paper: &Paper) -> Vec<&Text> {
    let is_foot =
        |text: &Text| text.id == paper.footer.id || paper.pages.iter().any(|page| page.number.id == text.id);
    paper.texts().filter(|text| !is_foot(text)).collect()
}

/// Every sentence, with the foot before the number of each page.
pub(crate) fn pages_with_feet(paper: &Paper) -> Vec<&Text> {
    let mut all = Vec::new();
    for text in paper.texts().filter(|text| text.id != paper.footer.id) {
        if paper.pages.iter().any(|page| page.number.id == text.id) {
            all.push(&paper.footer);
        }
        all.push(text);
    }
    all
}

/// The text of a PDF file without the foot and the number of each sheet, which must be there.
pub(crate) fn sheets_without_feet(text: &str, foot: &Text) -> String {
    let foot = foot.words.split_whitespace().collect::<Vec<_>>().join(" ");
    let sheets = text.split('\u{c}').filter(|sheet| !sheet.trim().is_empty());
    let plain = sheets.enumerate().map(|(index, sheet)| {
        let sheet = sheet.split_whitespace().collect::<Vec<_>>().join(" ");
        let tail = format!("{foot} · {}", index + 1);
        sheet
            .strip_suffix(&tail)
            .unwrap_or_else(|| panic!("no foot: {sheet}"))
            .to_owned()
    });
    plain.collect::<Vec<_>>().join(" ")
}

/// The text of a web page as a screen reader reads it: without the heads of columns that narrow screens repeat.
pub(crate) fn without_marks(markup: &str) -> String {
    let mut text = String::new();
    let mut inside_label = 0;
    for piece in markup.split('<') {
        let (tag, rest) = piece.split_once('>').unwrap_or(("", piece));
        if inside_label > 0 || tag.ends_with("class=\"paper-label\"") {
            match tag.split(' ').next() {
                Some("span") => inside_label += 1,
                Some("/span") => inside_label -= 1,
                _ => {}
            }
        }
        if !matches!(tag, "bdi dir=\"ltr\"" | "/bdi") {
            text.push(' ');
        }
        if inside_label == 0 {
            text.push_str(rest);
        }
    }
    [
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&#x27;", "'"),
        ("&amp;", "&"),
    ]
    .iter()
    .fold(text, |text, (mark, letter)| text.replace(mark, letter))
}

/// Fails unless every sentence, its mark and its English stand in the text in their order, and nothing else does.
pub(crate) fn only(name: &str, text: &str, sentences: &[&Text]) {
    let marked = sentences
        .iter()
        .flat_map(|text| [Some(*text), text.typed.as_deref()]);
    let marked: Vec<&Text> = marked.flatten().collect();
    let own = marked.iter().map(|text| (text.id.as_str(), text.words.as_str()));
    let english = marked
        .iter()
        .filter_map(|text| Some((text.id.as_str(), text.english.as_deref()?)));
    let rest = without(name, words(text), own);
    let rest = without(name, rest, english);
    assert!(rest.iter().all(|word| is_label(word)), "{name}: {rest:?}");
}

/// The words that are left when the sentences are taken out, each behind the one before.
fn without<'a>(
    name: &str,
    all: Vec<String>,
    sentences: impl Iterator<Item = (&'a str, &'a str)>,
) -> Vec<String> {
    let mut left = Vec::new();
    let mut rest = &all[..];
    for (id, sentence) in sentences {
        let said = words(sentence);
        let place = rest.windows(said.len()).position(|window| window == said);
        let place = place.unwrap_or_else(|| panic!("{name}: {id} is not in its place: {said:?} in {rest:?}"));
        left.extend_from_slice(&rest[..place]);
        rest = &rest[place + said.len()..];
    }
    left.extend_from_slice(rest);
    left
}

/// The words of a text, without the signs that only steer the direction of its lines.
fn words(text: &str) -> Vec<String> {
    let steers = |letter: char| matches!(letter, '\u{feff}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    text.replace(steers, "")
        .split_whitespace()
        .map(str::to_owned)
        .collect()
}

/// The number or the sign before an item, and the box in a table.
fn is_label(word: &str) -> bool {
    let number = word.strip_suffix('.').map(str::parse::<u8>);
    matches!(word, "•" | "☐" | "☒" | "✕") || matches!(number, Some(Ok(_)))
}
