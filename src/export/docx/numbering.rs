//! The lists of a Word file. Each numbered list begins with 1, so each is one of its own.

use std::fmt::Write as _;

use super::xml::Xml;

/// Every list with bullets.
pub(super) const BULLETS: usize = 1;

/// The numbered lists come after it.
pub(super) const fn numbered(list: usize) -> usize {
    BULLETS + 1 + list
}

const HEAD: &str = "<w:numbering xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\">\
    <w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>\
    <w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"•\"/><w:lvlJc w:val=\"start\"/><w:pPr><w:ind w:start=\"360\" w:hanging=\"360\"/></w:pPr>\
    </w:lvl></w:abstractNum>\
    <w:abstractNum w:abstractNumId=\"1\"><w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/>\
    <w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/><w:lvlJc w:val=\"start\"/><w:pPr><w:ind w:start=\"360\" w:hanging=\"360\"/></w:pPr>\
    </w:lvl></w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num>";

/// `numbering.xml` for this many numbered lists.
pub(super) fn numbering(lists: usize) -> String {
    let mut xml = Xml::default();
    xml.raw(HEAD);
    for list in 0..lists {
        let mut number = String::new();
        let _ = write!(
            number,
            "<w:num w:numId=\"{}\"><w:abstractNumId w:val=\"1\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/>\
             </w:lvlOverride></w:num>",
            numbered(list)
        );
        xml.raw(&number);
    }
    xml.raw("</w:numbering>");
    xml.finish()
}
