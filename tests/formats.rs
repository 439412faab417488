//! Word, web page, PDF and screen say what the paper says, sentence by sentence, and the attorney's part takes two sheets
//! at most. Word files go through LibreOffice, all of them in one run for each format; needs poppler's programs too.
//! `cargo xtask setup` installs both.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "formats/outside.rs"]
mod outside;
#[path = "formats/papers.rs"]
mod papers;
#[path = "../xtask/src/scenario.rs"]
#[allow(dead_code, reason = "what a scenario expects is held elsewhere")]
mod scenario;
#[path = "formats/sentences.rs"]
mod sentences;
#[path = "paper/support.rs"]
#[allow(dead_code, reason = "shared with the tests of the paper")]
mod support;

use pedir::export::docx::docx;
use pedir::export::html;
use pedir::export::pdf::pdf;

use outside::{Folder, on_a4};
use papers::{Case, cases};
use sentences::{only, pages_with_feet, sheets_without_feet, without_feet, without_marks};

#[test]
fn a_word_file_says_what_the_paper_says() {
    let folder = Folder::new("word");
    let cases = cases();
    for case in &cases {
        folder.write(&case.name, "docx", &docx(&case.paper, case.tongue()));
    }
    folder.convert("txt:Text (encoded):UTF8");
    for case in &cases {
        only(
            &case.name,
            &folder.read(&case.name, "txt"),
            &without_feet(&case.paper),
        );
    }
}

/// The screen holds the elements of `body`, each one: the tests of `PaperView` hold that.
#[test]
fn a_web_page_and_the_screen_say_what_the_paper_says() {
    for case in cases() {
        let expected = pages_with_feet(&case.paper);
        let page = html::html(&case.paper, case.language);
        let (_, inside) = page.split_once("<body>").unwrap();
        only(&case.name, &without_marks(inside), &expected);
        let screen = html::body(&case.paper, case.language);
        only(&case.name, &without_marks(&screen), &expected);
    }
}

#[test]
fn a_pdf_file_says_what_the_paper_says() {
    let folder = Folder::new("pdf");
    let left_to_right = |case: &Case| !case.tongue().right_to_left;
    for case in cases().into_iter().filter(left_to_right) {
        folder.write(&case.name, "pdf", &pdf(&case.paper, case.tongue()).unwrap());
        let text = sheets_without_feet(&folder.text_of_pdf(&case.name), &case.paper.footer);
        only(&case.name, &text, &without_feet(&case.paper));
    }
}

#[test]
fn the_part_for_the_attorney_takes_two_sheets_at_most() {
    let (word, own) = (Folder::new("sheets-word"), Folder::new("sheets-pdf"));
    let mut counted = Vec::new();
    for mut case in cases() {
        case.paper.pages.truncate(1);
        let tongue = case.tongue();
        let file = docx(&case.paper, tongue);
        for (size, file) in [("a4", on_a4(&file)), ("letter", file)] {
            let name = [&case.name, "-", size].concat();
            word.write(&name, "docx", &file);
            counted.push((name, &word));
        }
        if let Some(file) = pdf(&case.paper, tongue) {
            own.write(&case.name, "pdf", &file);
            counted.push((case.name, &own));
        }
    }
    word.convert("pdf");
    let too_many: Vec<_> = counted
        .into_iter()
        .map(|(name, folder)| (folder.sheets(&name), name))
        .filter(|(sheets, _)| *sheets > 2)
        .collect();
    assert!(too_many.is_empty(), "{too_many:?}");
}
