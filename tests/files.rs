//! The files that a person takes along: what stands in them, and what does not.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "paper/support.rs"]
#[allow(dead_code, reason = "shared with the tests of the paper")]
mod support;

use std::io::{Cursor, Read as _};

use pedir::export::calendar::calendar;
use pedir::export::docx::{Tongue, docx};
use pedir::export::order::{Format, Order, PaperOrder};

const ENGLISH: Tongue = Tongue {
    code: "en",
    right_to_left: false,
};

/// A part of a Word file.
fn part(file: &[u8], name: &str) -> String {
    let mut zip = zip::ZipArchive::new(Cursor::new(file)).unwrap();
    let mut text = String::new();
    zip.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

/// The words of the runs, as they follow each other.
fn words(document: &str) -> Vec<String> {
    let runs = document.split("<w:t xml:space=\"preserve\">").skip(1);
    let plain = |run: &str| {
        let text = run.split("</w:t>").next().unwrap();
        text.replace("&quot;", "\"")
            .replace("&lt;", "<")
            .replace("&gt;", ">")
            .replace("&amp;", "&")
            .trim()
            .to_owned()
    };
    runs.map(plain)
        .filter(|text| !text.is_empty() && text != "☐")
        .collect()
}

#[test]
fn a_word_file_says_what_the_paper_says_in_its_order() {
    let paper = support::paper_of(&support::answers(support::EXAMPLE), support::OFF);
    let file = docx(&paper, ENGLISH);
    let document = part(&file, "word/document.xml");
    let numbers: Vec<&str> = paper.pages.iter().map(|page| page.number.id.as_str()).collect();
    let texts = paper
        .texts()
        .filter(|text| text.id != paper.footer.id && !numbers.contains(&text.id.as_str()));
    let said: Vec<String> = texts.map(|text| text.words.trim().to_owned()).collect();
    assert_eq!(words(&document), said);
    assert!(part(&file, "word/footer1.xml").contains(&paper.footer.words));
}

#[test]
fn a_word_file_has_real_headings_lists_and_tables() {
    let paper = support::paper_of(&support::answers(support::EXAMPLE), support::OFF);
    let document = part(&docx(&paper, ENGLISH), "word/document.xml");
    let styles = |style: &str| {
        document
            .matches(&format!("<w:pStyle w:val=\"{style}\"/>"))
            .count()
    };
    assert_eq!(styles("h1"), paper.pages.len());
    let parts: usize = paper.pages.iter().map(|page| page.parts.len()).sum();
    assert_eq!(styles("h2"), parts);
    assert!(document.matches("<w:numPr>").count() > 5);
    let tables = document.matches("<w:tbl>").count();
    assert!(tables >= 2 && document.matches("<w:tblHeader/>").count() == tables);
    let runs = document.matches("<w:t xml").count();
    assert_eq!(
        document.matches("<w:lang w:val=\"en\"/>").count(),
        runs,
        "each run says its language"
    );
    for (open, close) in [
        ("<w:p>", "</w:p>"),
        ("<w:r>", "</w:r>"),
        ("<w:tc>", "</w:tc>"),
        ("<w:tr>", "</w:tr>"),
    ] {
        assert_eq!(
            document.matches(open).count(),
            document.matches(close).count(),
            "{open}"
        );
    }
}

#[test]
fn english_stands_under_another_language_and_each_run_says_which_it_is() {
    let answers = support::answers(support::EXAMPLE);
    let words_of = |code: &str| pedir::content::embedded::words(code).unwrap();
    let english = support::paper_of(&answers, support::OFF);
    let arabic = support::paper_in(&words_of("ar-XB"), &answers, support::OFF);
    let tongue = Tongue {
        code: "ar-XB",
        right_to_left: true,
    };
    let both = pedir::export::paper::pair(arabic.clone(), english.clone());
    let file = docx(&both, tongue);
    let document = part(&file, "word/document.xml");
    let all = words(&document);
    let pair = arabic
        .texts()
        .zip(english.texts())
        .find(|(text, _)| text.id.starts_with("ask."))
        .unwrap();
    let place = |text: &str| all.iter().position(|known| known == text.trim()).unwrap();
    assert!(place(&pair.0.words) < place(&pair.1.words));
    assert!(document.contains("<w:rtl/><w:lang w:bidi=\"ar-XB\"/>"));
    assert!(document.contains("<w:bidiVisual/>"));
    // Among Arabic letters its parts would stand in the wrong order.
    let number = "<w:rPr><w:lang w:val=\"en\"/></w:rPr><w:t xml:space=\"preserve\">1-800-898-7180</w:t>";
    assert!(
        document.contains(number),
        "a telephone number runs from left to right"
    );
    assert!(document.contains("<w:lang w:val=\"en\"/>"));
}

#[test]
fn a_word_file_names_no_person_device_day_or_program() {
    let paper = support::paper_of(&support::answers(support::EXAMPLE), support::OFF);
    let file = docx(&paper, ENGLISH);
    assert_eq!(file, docx(&paper, ENGLISH), "the same paper gives the same bytes");
    let core = part(&file, "docProps/core.xml");
    for word in [
        "creator",
        "lastModifiedBy",
        "created",
        "modified",
        "Application",
        "Pedir",
    ] {
        assert!(!core.contains(word), "{word}");
    }
    let mut zip = zip::ZipArchive::new(Cursor::new(&file)).unwrap();
    assert!(zip.file_names().all(|name| name != "docProps/app.xml"));
    for index in 0..zip.len() {
        let modified = zip.by_index(index).unwrap().last_modified().unwrap();
        assert_eq!((modified.year(), modified.month(), modified.day()), (1980, 1, 1));
    }
}

#[test]
fn what_a_person_typed_can_be_no_mark() {
    let hostile = [
        ("stage", &["court-pending"] as &[&str]),
        ("own-words", &["</w:t><w:t>& \"x\" \u{1}"]),
    ];
    let switches = pedir::domain::summary::Switches {
        own_words: true,
        ..support::OFF
    };
    let paper = support::paper_of(&support::answers(&hostile), switches);
    let document = part(&docx(&paper, ENGLISH), "word/document.xml");
    assert!(document.contains("&lt;/w:t&gt;&lt;w:t&gt;&amp; &quot;x&quot;"));
    assert!(!document.contains('\u{1}'));
}

#[test]
fn an_order_goes_through_bytes_and_other_bytes_are_refused() {
    let paper = support::paper_of(&support::answers(support::EXAMPLE), support::OFF);
    let order = Order::Paper(PaperOrder {
        format: Format::Docx,
        language: "en".to_owned(),
        right_to_left: false,
        paper: paper.to_bytes(),
    });
    assert_eq!(Order::fulfil(&order.to_bytes()), Some(docx(&paper, ENGLISH)));
    for bytes in [&[][..], b"hello", &[255; 40]] {
        assert_eq!(Order::fulfil(bytes), None);
    }
}

#[test]
fn a_calendar_file_tells_nothing_but_the_day() {
    let file = calendar("Reminder; at 9, \\ok", &["20270112".to_owned()], "20261124");
    assert!(file.starts_with("BEGIN:VCALENDAR\r\n") && file.ends_with("END:VCALENDAR\r\n"));
    assert!(file.contains("DTSTART;VALUE=DATE:20270112\r\n"));
    assert!(file.contains("SUMMARY:Reminder\\; at 9\\, \\\\ok\r\n"));
    let long = calendar(&"ñ".repeat(90), &["20270112".to_owned()], "20261124");
    assert!(long.split("\r\n").all(|line| line.len() <= 75));
    for word in [
        "court",
        "ICE",
        "attorney",
        "immigration",
        "Pedir",
        "hearing",
        "LOCATION",
        "ORGANIZER",
    ] {
        assert!(!file.to_lowercase().contains(&word.to_lowercase()), "{word}");
    }
}
