//! In each kind of file the text is text: as it was typed, where the file can hold it, and never a mark.

use std::io::{Cursor, Read as _};

use pedir::content::language;
use pedir::export::calendar::calendar;
use pedir::export::docx::{Tongue, docx};
use pedir::export::html::{body, html};
use pedir::export::text;

use crate::paper::{HARMLESS, PLACES, paper};
use crate::texts::texts;

/// The marks of a web page, each with its attributes, and the texts between them.
fn parsed(page: &str) -> (Vec<&str>, Vec<String>) {
    let mut marks = Vec::new();
    let mut between = Vec::new();
    for piece in page.split('<').skip(1) {
        let (mark, text) = piece.split_once('>').unwrap();
        assert!(!text.contains('>'), "a mark that nothing began: {text}");
        marks.push(mark);
        between.push(unescaped(text));
    }
    (marks, between)
}

/// The text that a browser reads. Each `&` begins one of three escapes.
fn unescaped(text: &str) -> String {
    let mut pieces = text.split('&');
    let mut read = pieces.next().unwrap().to_owned();
    for piece in pieces {
        let (name, rest) = piece.split_once(';').unwrap();
        read.push_str(match name {
            "amp" => "&",
            "lt" => "<",
            "gt" => ">",
            other => panic!("no escape of ours: {other}"),
        });
        read.push_str(rest);
    }
    read
}

#[test]
fn a_web_page_and_the_screen_show_it_as_text() {
    let english = language("en").unwrap();
    for write in [html, body] {
        let harmless = write(&paper(HARMLESS), english);
        let inside = |page: &str| page.split("</style>").last().unwrap().to_owned();
        let harmless = inside(&harmless);
        let (marks, _) = parsed(&harmless);
        for (typed, expected) in texts() {
            let page = inside(&write(&paper(&typed), english));
            let (same_marks, between) = parsed(&page);
            assert_eq!(same_marks, marks, "{typed:?}");
            let shown = between.iter().filter(|text| **text == expected);
            assert_eq!(shown.count(), PLACES, "{typed:?}");
        }
    }
}

const ENGLISH: Tongue = Tongue {
    code: "en",
    right_to_left: false,
};

/// Each part of a Word file: its name and its text.
fn parts(file: &[u8]) -> Vec<(String, String)> {
    let mut zip = zip::ZipArchive::new(Cursor::new(file)).unwrap();
    let mut parts = Vec::new();
    for index in 0..zip.len() {
        let mut part = zip.by_index(index).unwrap();
        let mut text = String::new();
        part.read_to_string(&mut text).unwrap();
        parts.push((part.name().to_owned(), text));
    }
    parts
}

/// The elements of a part of a Word file, with their attributes.
fn elements(part: &str) -> Vec<String> {
    let document = roxmltree::Document::parse(part).unwrap();
    let describe = |node: roxmltree::Node| {
        let attributes = node
            .attributes()
            .map(|attribute| [attribute.name(), "=", attribute.value()].concat());
        [node.tag_name().name().to_owned()]
            .into_iter()
            .chain(attributes)
            .collect::<Vec<_>>()
            .join(" ")
    };
    document
        .descendants()
        .filter(roxmltree::Node::is_element)
        .map(describe)
        .collect()
}

/// What a Word file holds of a text: what XML can't hold, or should not, is left out.
fn in_word(text: &str) -> String {
    let left_out =
        |letter: char| letter.is_control() && !matches!(letter, '\n' | '\t') || letter == '\u{FFFE}';
    text.replace(left_out, "")
}

#[test]
fn a_word_file_holds_it_as_text() {
    let harmless = parts(&docx(&paper(HARMLESS), ENGLISH));
    for (typed, expected) in texts() {
        let parts = parts(&docx(&paper(&typed), ENGLISH));
        assert_eq!(parts.len(), harmless.len());
        for ((name, part), (_, other)) in parts.iter().zip(&harmless) {
            assert_eq!(elements(part), elements(other), "{name}: {typed:?}");
            if name == "word/document.xml" {
                let document = roxmltree::Document::parse(part).unwrap();
                let runs = document
                    .descendants()
                    .filter(|node| node.has_tag_name((WORD, "t")));
                let holds = |run: &roxmltree::Node| {
                    run.text().unwrap_or_default().trim() == in_word(&expected).trim()
                };
                assert_eq!(runs.filter(holds).count(), PLACES, "{typed:?}");
            } else {
                assert_eq!(part, other, "{name}: nothing that was typed");
            }
        }
    }
}

const WORD: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/// Whether a sign turns a line around or controls a screen: in a plain text it is left out.
fn steers(letter: char) -> bool {
    matches!(letter, '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
        || letter.is_control()
}

/// Words as they follow each other, however the lines break.
fn flowing(text: &str) -> String {
    let words: Vec<_> = text
        .split_whitespace()
        .map(|word| word.replace(steers, ""))
        .collect();
    words.join(" ")
}

#[test]
fn plain_text_holds_it_and_nothing_that_steers() {
    for (typed, expected) in texts() {
        let file = text::text(&paper(&typed));
        let steering = |letter| steers(letter) && letter != '\n';
        assert!(!file.contains(steering), "{typed:?}");
        let held = flowing(&file).matches(&flowing(&expected)).count();
        assert_eq!(held, PLACES, "{typed:?}");
    }
}

/// The title of a date is a fixed text. Were it not, it could still be no entry and no property of its own.
#[test]
fn a_calendar_file_can_be_given_no_other_property() {
    let properties = |title: &str| {
        let file = calendar(title, &["20270112".to_owned()], "20261124").replace("\r\n ", "");
        assert!(!file.replace("\r\n", "").contains(['\r', '\n']), "{title:?}");
        let names = file
            .split("\r\n")
            .map(|line| line.split([':', ';']).next().unwrap().to_owned());
        names.collect::<Vec<_>>()
    };
    for (typed, expected) in texts() {
        assert_eq!(properties(&typed), properties(HARMLESS), "{typed:?}");
        assert_eq!(properties(&expected), properties(HARMLESS), "{expected:?}");
    }
}
