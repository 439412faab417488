//! The file says what the page says, and of each statement of law where it comes from.

#![allow(clippy::unwrap_used, reason = "a test stops at the first thing that is wrong")]

use std::collections::{BTreeMap, BTreeSet};

use pedir::content::{self, Inline, LinkTo, Source, language};
use pedir::domain::vocabulary::FactId;
use pedir::export::paper::Block;

use super::*;

const GIVEN: &str =
    "/*\n  Content-Security-Policy: default-src 'none'; sandbox (x)\n  Two: b\n/assets/*\n  Three: c\n";

fn published() -> Vec<&'static str> {
    let published = languages().iter().filter(|language| language.is_for_everybody());
    published.map(|language| language.code).collect()
}

fn paper_in(code: &str) -> Paper {
    paper(
        language(code).unwrap(),
        &embedded::facts().unwrap(),
        GIVEN,
        "0123",
    )
    .unwrap()
}

/// The words on the sheets of a file, a space between its lines. It is not compressed: each font names its letters, and each
/// line is a string of glyphs.
fn printed(file: &[u8]) -> String {
    let file: String = file.iter().map(|byte| char::from(*byte)).collect();
    let maps: Vec<BTreeMap<u16, char>> = file.split("begincmap").skip(1).map(letters).collect();
    let mut words = String::new();
    for text in file.split("BT\n").skip(1) {
        let text = text.split("\nET").next().unwrap();
        let bold = text.contains("/B ");
        let glyphs = glyphs(text);
        words.extend(
            glyphs
                .chunks(2)
                .map(|pair| maps[usize::from(bold)][&u16::from_be_bytes([pair[0], pair[1]])]),
        );
        words.push(' ');
    }
    words
}

/// What the map of a font says: `<0024> <0041>`.
fn letters(map: &str) -> BTreeMap<u16, char> {
    let number = |part: &str| u16::from_str_radix(part.trim_matches(['<', '>']), 16).ok();
    let lines = map.split("endcmap").next().unwrap().lines();
    let pairs = lines.filter_map(|line| {
        let (glyph, letter) = line.split_once(' ')?;
        Some((number(glyph)?, char::from_u32(u32::from(number(letter)?))?))
    });
    pairs.collect()
}

/// The bytes of the one string of a text, `<0024…>` or `(…)`.
fn glyphs(text: &str) -> Vec<u8> {
    let (_, text) = text.split_once(" Td\n").unwrap();
    if let Some(rest) = text.strip_prefix('<') {
        let digits = rest.split('>').next().unwrap().as_bytes();
        let byte = |pair: &[u8]| u8::from_str_radix(std::str::from_utf8(pair).unwrap(), 16).unwrap();
        return digits.chunks(2).map(byte).collect();
    }
    let rest = text.strip_prefix('(').unwrap();
    let mut rest = rest.rsplit_once(')').unwrap().0.bytes().peekable();
    let mut bytes = Vec::new();
    while let Some(byte) = rest.next() {
        let octal = |byte: &u8| (b'0'..=b'7').contains(byte);
        bytes.push(match (byte, rest.peek().copied()) {
            (b'\\', Some(digit)) if octal(&digit) => {
                let digits = std::iter::from_fn(|| rest.next_if(octal)).take(3);
                digits.fold(0, |number, digit| number << 3 | (digit - b'0'))
            }
            (b'\\', Some(letter)) => {
                rest.next();
                match letter {
                    b'n' => b'\n',
                    b'r' => b'\r',
                    b't' => b'\t',
                    b'b' => 8,
                    b'f' => 12,
                    same => same,
                }
            }
            _ => byte,
        });
    }
    bytes
}

/// Every block under a heading, in the order of the paper.
fn blocks(paper: &Paper) -> Vec<&Block> {
    let parts = paper.pages.iter().flat_map(|page| &page.parts);
    parts.flat_map(|part| &part.blocks).collect()
}

/// What stands in small letters under the small heading of a statement; nothing where it is not there once.
fn about(paper: &Paper, id: FactId) -> Option<String> {
    let blocks = blocks(paper);
    let is_its = |block: &&Block| matches!(block, Block::Script(script) if script.heading.words == id.id());
    let place = blocks.iter().position(is_its)?;
    if blocks.iter().filter(|block| is_its(block)).count() != 1 {
        return None;
    }
    let fine = blocks[place + 1..].iter().map_while(|block| match block {
        Block::Fine(texts) => Some(texts.iter().map(|text| text.words.as_str()).collect::<String>()),
        Block::Paragraph(_)
        | Block::Boxed(_)
        | Block::Numbered(_)
        | Block::Bullets(_)
        | Block::Blanks { .. }
        | Block::Lines(_)
        | Block::Table(_)
        | Block::Script(_) => None,
    });
    Some(fine.collect::<Vec<_>>().join("\n"))
}

#[test]
fn every_published_language_with_letters_of_ours_has_its_file_which_says_what_the_tree_says() {
    let built = Files::from([("dist/SHA256SUMS".to_owned(), b"x".to_vec())]);
    let files = files(&built, GIVEN).unwrap();
    let names: Vec<String> = published()
        .iter()
        .map(|code| format!("trust/pedir-trust-{code}.pdf"))
        .collect();
    assert_eq!(files.keys().collect::<Vec<_>>(), names.iter().collect::<Vec<_>>());
    assert_eq!(
        files,
        super::files(&built, GIVEN).unwrap(),
        "the same bytes each time"
    );
    for code in published() {
        let words = printed(&files[&format!("trust/pedir-trust-{code}.pdf")]);
        let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
        let paper = paper_in(code);
        for page in &paper.pages {
            assert!(words.contains(&page.title.words), "{code}: {}", page.title.words);
            for part in &page.parts {
                assert!(
                    words.contains(&part.heading.words),
                    "{code}: {}",
                    part.heading.words
                );
            }
        }
        for said in [
            "No attorney has reviewed it yet.".to_owned(),
            "default-src 'none'; sandbox (x)".to_owned(),
            dist::hex(&Sha256::digest(b"x")),
        ] {
            assert!(code != "en" || words.contains(&said), "{said}");
        }
    }
}

#[test]
fn every_statement_stands_once_with_its_source_its_date_and_how_sure_it_is() {
    let facts = embedded::facts().unwrap();
    for code in published() {
        let (paper, words) = (paper_in(code), embedded::words(code).unwrap());
        for id in FactId::ALL {
            let name = id.id();
            let about = about(&paper, *id).unwrap();
            let fact = facts.get(*id).unwrap();
            let has = |source: &Source| {
                let date = source.dated().map(|date| dates::read(&words, date));
                about.contains(&source.title)
                    && about.contains(&source.address)
                    && date.is_none_or(|date| about.contains(&date))
            };
            assert!(
                fact.sources.iter().all(|source| has(source)),
                "{code}: {name}: {about}"
            );
            assert!(
                about.contains(&dates::read(&words, &fact.checked_on)),
                "{code}: {name}"
            );
        }
    }
}

#[test]
fn a_statement_without_a_source_stops_it() {
    let file = embedded::file("facts.txt").unwrap();
    let line = file.lines().find(|line| line.starts_with("w ")).unwrap();
    let mut cells: Vec<&str> = line.split('\t').collect();
    cells[1] = "";
    let facts = Facts::parse(&file.replacen(line, &cells.join("\t"), 1)).unwrap();
    let failure = paper(language("en").unwrap(), &facts, GIVEN, "").unwrap_err();
    assert!(failure.to_string().contains("has no source"), "{failure}");
}

#[test]
fn a_statement_that_is_told_twice_or_never_stops_it() {
    let all = FactId::ALL.to_vec();
    assert!(all_told_once(all.iter().rev().copied().collect()).is_ok());
    assert!(all_told_once(all[1..].to_vec()).is_err());
    assert!(all_told_once([&all[..], &all[..1]].concat()).is_err());
}

/// The rows of the table of headers on the page: name, value.
fn table(code: &str) -> Vec<(String, String)> {
    let words = embedded::words(code).unwrap();
    let facts = embedded::facts().unwrap();
    let tree = Tree::new(code, &words, &facts);
    let prose = embedded::prose(code, "pages/trust").unwrap();
    let is_heading =
        |block: &content::Block| matches!(block, content::Block::Heading { id, .. } if id == HEADERS);
    let after = prose.blocks.iter().skip_while(|block| !is_heading(block));
    let mut tables = after.filter_map(|block| match block {
        content::Block::Table { rows, .. } => Some(rows),
        content::Block::Heading { .. }
        | content::Block::Paragraph(_)
        | content::Block::List { .. }
        | content::Block::Picture(_)
        | content::Block::Statements(_) => None,
    });
    let row = |row: &Vec<Vec<Inline>>| (tree.line(&row[0]), tree.line(&row[1]));
    tables.next().unwrap().iter().map(row).collect()
}

#[test]
fn the_headers_on_the_page_are_those_that_a_build_writes() {
    let text = dist::security::headers(&BTreeSet::new(), &[]);
    let written = headers::of_every_file(&text);
    for code in published() {
        let told = table(code);
        assert_eq!(told.len(), written.len(), "{code}");
        for ((name, value), (known, says)) in told.iter().zip(&written) {
            assert_eq!(name, known);
            let begins = value.split('"').nth(1);
            assert!(
                value == says || begins.is_some_and(|begins| says.starts_with(begins)),
                "{code}: {name}: {value}"
            );
        }
    }
}

#[test]
fn a_link_has_its_address_behind_its_words_except_to_the_meaning_of_a_word() {
    let words = embedded::words("es").unwrap();
    let facts = embedded::facts().unwrap();
    let tree = Tree::new("es", &words, &facts);
    let link = |to| {
        tree.line(&[Inline::Link {
            to,
            text: vec![Inline::Text("x".to_owned())],
        }])
    };
    let inside = |path: &str| LinkTo::Internal {
        path: path.to_owned(),
        fragment: "a".to_owned(),
    };
    assert_eq!(link(inside("map/")), "x (en/map/)");
    assert_eq!(link(inside("privacy/")), "x (es/privacy/)");
    assert_eq!(link(inside("learn/glossary/")), "x");
    assert_eq!(
        link(LinkTo::External("https://a.example/".to_owned())),
        "x (https://a.example/)"
    );
}
