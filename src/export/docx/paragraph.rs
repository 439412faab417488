//! A paragraph of a Word file, with the language of each of its runs.

use super::Tongue;
use super::document::ENGLISH;
use super::xml::Xml;
use crate::content::{Piece, pieces};

/// How English looks that shares a line with another language.
const BESIDE: &str = "<w:rStyle w:val=\"beside\"/>";

/// What a paragraph is.
#[derive(Clone, Copy, Default)]
pub(super) struct Form {
    /// Its style: `h1`.
    pub(super) style: &'static str,
    /// The list that it is an item of; 0 for none.
    pub(super) list: usize,
    /// Whether it stands under an item of a list.
    pub(super) under: bool,
    /// Whether a line to write on follows it.
    pub(super) blank: bool,
    /// Whether it begins a new sheet.
    pub(super) new_page: bool,
}

impl Form {
    pub(super) const fn of(style: &'static str) -> Self {
        Self {
            style,
            list: 0,
            under: false,
            blank: false,
            new_page: false,
        }
    }
}

/// A paragraph with sentences that follow each other, and English behind them on the same line.
pub(super) fn paragraph(xml: &mut Xml, form: Form, tongue: Tongue, words: &[&str], english: &[&str]) {
    xml.element("w:p", |xml| {
        xml.element("w:pPr", |xml| {
            xml.raw("<w:pStyle w:val=\"");
            xml.raw(form.style);
            xml.raw("\"/>");
            if form.new_page {
                xml.raw("<w:pageBreakBefore/>");
            }
            if form.list > 0 {
                xml.raw("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"");
                xml.raw(&form.list.to_string());
                xml.raw("\"/></w:numPr>");
            }
            if form.blank {
                xml.raw("<w:tabs><w:tab w:val=\"end\" w:leader=\"underscore\" w:pos=\"9360\"/></w:tabs>");
            }
            if tongue.right_to_left {
                xml.raw("<w:bidi/>");
            }
            if form.under {
                xml.raw("<w:ind w:start=\"360\"/>");
            }
        });
        for (index, words) in words.iter().filter(|words| !words.is_empty()).enumerate() {
            let space = if index > 0 { " " } else { "" };
            run(xml, tongue, space, words);
        }
        for words in english {
            run_of(xml, ENGLISH, BESIDE, "  ", words);
        }
        if form.blank {
            xml.raw("<w:r><w:tab/></w:r>");
        }
    });
}

/// Words in one language. Among letters that run from right to left, a telephone number is a run of its own.
pub(super) fn run(xml: &mut Xml, tongue: Tongue, space: &str, words: &str) {
    if !tongue.right_to_left {
        return run_of(xml, tongue, "", space, words);
    }
    let mut space = space;
    for part in pieces(words) {
        let (tongue, words) = match part {
            Piece::Words(words) => (tongue, words),
            Piece::Whole(number) => (ENGLISH, number),
        };
        run_of(xml, tongue, "", std::mem::take(&mut space), words);
    }
}

/// A run says its language, so that a screen reader speaks it and Word checks it as it is.
fn run_of(xml: &mut Xml, tongue: Tongue, look: &str, space: &str, words: &str) {
    xml.element("w:r", |xml| {
        let attribute = if tongue.right_to_left { "bidi" } else { "val" };
        xml.raw("<w:rPr>");
        xml.raw(look);
        if tongue.right_to_left {
            xml.raw("<w:rtl/>");
        }
        xml.raw("<w:lang w:");
        xml.raw(attribute);
        xml.raw("=\"");
        xml.text(tongue.code);
        xml.raw("\"/></w:rPr><w:t xml:space=\"preserve\">");
        xml.raw(space);
        xml.text(words);
        xml.raw("</w:t>");
    });
}
