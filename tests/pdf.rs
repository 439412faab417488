//! The PDF file says what the paper says, and nothing about a person, a day or a device. Needs poppler's programs, which
//! `cargo xtask setup` installs.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "hostile_text/paper.rs"]
#[allow(dead_code, reason = "shared with the tests of the other files")]
mod hostile;
#[path = "paper/support.rs"]
#[allow(dead_code, reason = "shared with the tests of the paper")]
mod support;
#[path = "hostile_text/texts.rs"]
mod texts;

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use pedir::content::embedded;
use pedir::domain::summary::Switches;
use pedir::export::docx::Tongue;
use pedir::export::paper::{Paper, pair};
use pedir::export::pdf::pdf;

const ENGLISH: Tongue = Tongue {
    code: "en",
    right_to_left: false,
};
const SPANISH: Tongue = Tongue {
    code: "es",
    right_to_left: false,
};

fn example() -> Paper {
    support::paper_of(&support::answers(support::EXAMPLE), support::OFF)
}

fn spanish() -> Paper {
    let words = embedded::words("es").unwrap();
    support::paper_in(&words, &support::answers(support::EXAMPLE), support::OFF)
}

/// What one of poppler's programs says of a file.
fn poppler(program: &str, options: &[&str], name: &str, file: &[u8]) -> String {
    let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR"))
        .join(name)
        .with_extension("pdf");
    fs::write(&path, file).unwrap();
    let mut command = Command::new(program);
    command.args(options).arg(&path);
    if program == "pdftotext" {
        command.arg("-");
    }
    let output = command.output().unwrap();
    assert!(output.status.success(), "{program} on {name}");
    String::from_utf8(output.stdout).unwrap()
}

/// The words of a file as they follow each other, without what stands at the foot of each sheet.
fn words(name: &str, file: &[u8], paper: &Paper) -> Vec<String> {
    let text = poppler("pdftotext", &["-raw"], name, file);
    let foot: Vec<&str> = paper.footer.words.split_whitespace().collect();
    let sheets = text.split('\u{c}').filter(|sheet| !sheet.trim().is_empty());
    let without_foot = sheets.enumerate().flat_map(|(index, sheet)| {
        let words: Vec<&str> = sheet.split_whitespace().collect();
        let (text, tail) = words.split_at(words.len() - foot.len() - 2);
        assert_eq!(tail[..foot.len()], foot);
        assert_eq!(tail[foot.len()..], ["·", &(index + 1).to_string()]);
        text.iter().map(|word| (*word).to_owned()).collect::<Vec<_>>()
    });
    without_foot.collect()
}

/// Finds every text of the paper, in its order; gives back the words that belong to none.
fn others(all: &[String], paper: &Paper) -> Vec<String> {
    let numbers: Vec<&str> = paper.pages.iter().map(|page| page.number.id.as_str()).collect();
    let mut others = Vec::new();
    let mut rest = all;
    for text in paper.texts() {
        if text.id == paper.footer.id || numbers.contains(&text.id.as_str()) {
            continue;
        }
        let said: Vec<&str> = text.words.split_whitespace().collect();
        let place = rest.windows(said.len()).position(|window| window == said);
        let place = place.unwrap_or_else(|| panic!("{} is not in its place: {said:?}", text.id));
        others.extend_from_slice(&rest[..place]);
        rest = &rest[place + said.len()..];
    }
    others.extend_from_slice(rest);
    others
}

fn is_label(word: &str) -> bool {
    word == "•"
        || word
            .strip_suffix('.')
            .is_some_and(|number| number.parse::<u8>().is_ok())
}

#[test]
fn a_pdf_file_says_what_the_paper_says_in_its_order() {
    let paper = example();
    let file = pdf(&paper, ENGLISH).unwrap();
    let others = others(&words("order", &file, &paper), &paper);
    assert!(others.iter().all(|word| is_label(word)), "{others:?}");
}

#[test]
fn every_sentence_stands_in_both_languages() {
    let (own, english) = (spanish(), example());
    let file = pdf(&pair(own.clone(), english.clone()), SPANISH).unwrap();
    let all = words("languages", &file, &own);
    others(&all, &own);
    others(&all, &english);
    let text = String::from_utf8_lossy(&file);
    let spoken = |code: &str| text.matches(&format!("/Lang({code})")).count();
    assert!(
        spoken("es") > 100 && spoken("en") > 50,
        "each part says its language"
    );
}

#[test]
fn a_pdf_file_is_tagged() {
    let paper = example();
    let file = pdf(&paper, ENGLISH).unwrap();
    let about = poppler("pdfinfo", &[], "about", &file);
    let value = |name: &str| {
        let line = about.lines().find(|line| line.starts_with(name));
        line.and_then(|line| line.split_once(':'))
            .map(|(_, value)| value.trim().to_owned())
    };
    assert_eq!(value("Tagged").as_deref(), Some("yes"));
    assert!(value("Page size").unwrap().contains("letter"));
    assert_eq!(
        value("Title").as_deref(),
        Some(paper.pages[0].title.words.as_str())
    );
    for name in [
        "Author",
        "Creator",
        "Producer",
        "CreationDate",
        "ModDate",
        "Subject",
        "Keywords",
    ] {
        assert_eq!(value(name), None, "{name}");
    }
    let tree = poppler("pdfinfo", &["-struct"], "tree", &file);
    let nodes = |kind: &str| {
        tree.lines()
            .filter(|line| line.trim().split([' ', ':']).next() == Some(kind))
            .count()
    };
    let parts: usize = paper.pages.iter().map(|page| page.parts.len()).sum();
    assert_eq!(nodes("H1"), paper.pages.len());
    assert_eq!(nodes("H2"), parts);
    assert!(nodes("H3") > 0 && nodes("LI") > 5 && nodes("LI") == nodes("LBody"));
    assert!(nodes("Table") >= 2 && nodes("TH") > nodes("Table") && nodes("TD") > 10);
    assert_eq!(
        poppler("pdffonts", &[], "fonts", &file)
            .matches("yes no  yes")
            .count(),
        2,
        "embedded"
    );
}

#[test]
fn a_pdf_file_is_the_same_every_time_and_names_no_program() {
    let paper = example();
    let file = pdf(&paper, ENGLISH).unwrap();
    assert_eq!(Some(&file), pdf(&paper, ENGLISH).as_ref());
    let text = String::from_utf8_lossy(&file);
    for name in [
        "pdf-writer",
        "Pedir",
        "pedir",
        "Producer",
        "CreationDate",
        "CreateDate",
        "ModifyDate",
        "/Author",
    ] {
        assert!(!text.contains(name), "{name}");
    }
}

#[test]
fn the_part_for_the_attorney_takes_two_sheets_at_most() {
    let sheets = |mut paper: Paper, tongue, name: &str| {
        paper.pages.truncate(1);
        let file = pdf(&paper, tongue).unwrap();
        let text = poppler("pdftotext", &["-raw"], name, &file);
        text.matches('\u{c}').count()
    };
    assert!(sheets(example(), ENGLISH, "attorney") <= 2);
    assert!(sheets(pair(spanish(), example()), SPANISH, "attorney-languages") <= 2);
}

#[test]
fn a_letter_without_a_font_makes_no_file() {
    let switches = Switches {
        own_words: true,
        ..support::OFF
    };
    let paper = |typed: &str| {
        let given = [("stage", &["court-pending"] as &[&str]), ("own-words", &[typed])];
        support::paper_of(&support::answers(&given), switches)
    };
    assert!(pdf(&paper("Ñandú, ça va, àpre, São Tomé"), ENGLISH).is_some());
    assert_eq!(pdf(&paper("我的孩子"), ENGLISH), None);
    let arabic = Tongue {
        code: "ar",
        right_to_left: true,
    };
    assert_eq!(pdf(&example(), arabic), None);
}

/// What a person typed, whatever it looks like: as it is, or no file. `tests/hostile_text.rs` has the other files.
#[test]
fn hostile_text_is_text_or_makes_no_file() {
    let commands = |file: &[u8]| {
        let text = String::from_utf8_lossy(file).into_owned();
        [
            "/JavaScript",
            "/JS",
            "/URI",
            "/Launch",
            "/OpenAction",
            "/AA",
            "/EmbeddedFile",
            "/Annot",
        ]
        .map(|name| text.matches(name).count())
    };
    let harmless = commands(&pdf(&hostile::paper(hostile::HARMLESS), ENGLISH).unwrap());
    let mut made = 0;
    for (index, (typed, _)) in texts::texts().into_iter().enumerate() {
        let paper = hostile::paper(&typed);
        let Some(file) = pdf(&paper, ENGLISH) else {
            assert!(
                !typed.is_ascii() || typed.contains(|letter: char| letter.is_control()),
                "{typed:?}"
            );
            continue;
        };
        made += 1;
        assert_eq!(commands(&file), harmless, "{typed:?}");
        let name = format!("hostile-{index}");
        let others = others(&words(&name, &file, &paper), &paper);
        let marks = paper.texts().filter_map(|text| text.typed.as_deref());
        let said: Vec<&str> = marks.flat_map(|mark| mark.words.split_whitespace()).collect();
        let foreign = |word: &&String| !is_label(word) && !said.contains(&word.as_str());
        assert_eq!(others.iter().find(foreign), None, "{typed:?}");
    }
    assert!(made > 15, "{made} of them have all their letters");
}
