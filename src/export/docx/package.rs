//! The parts of a Word file, in their ZIP.

use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

use super::Tongue;
use super::document::Document;
use super::numbering::numbering;
use super::paragraph::run;
use super::xml::Xml;
use crate::export::paper::Paper;

const DECLARATION: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const NAMESPACES: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" \
    xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";

/// Parts that are the same in every file.
const FIXED: [(&str, &str); 4] = [
    ("[Content_Types].xml", include_str!("parts/content_types.xml")),
    ("_rels/.rels", include_str!("parts/rels.xml")),
    (
        "word/_rels/document.xml.rels",
        include_str!("parts/document_rels.xml"),
    ),
    ("word/styles.xml", include_str!("parts/styles.xml")),
];

/// The whole file.
pub(super) fn package(document: Document, paper: &Paper, tongue: Tongue) -> Vec<u8> {
    let lists = document.lists;
    let parts = [
        ("word/document.xml", body(document, tongue)),
        ("word/numbering.xml", numbering(lists)),
        ("word/footer1.xml", footer(paper, tongue)),
        ("docProps/core.xml", core(paper, tongue)),
    ];
    let fixed = FIXED.map(|(name, text)| (name, text.to_owned()));
    zipped(fixed.into_iter().chain(parts)).unwrap_or_default()
}

/// Writing into memory does not fail; the type says that a ZIP could.
fn zipped(parts: impl Iterator<Item = (&'static str, String)>) -> Option<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    // Not compressed: it is small. The day that every part says is 1 January 1980, whatever the day is.
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (name, text) in parts {
        zip.start_file(name, options).ok()?;
        if !text.starts_with("<?xml") {
            zip.write_all(DECLARATION.as_bytes()).ok()?;
        }
        zip.write_all(text.as_bytes()).ok()?;
    }
    zip.finish().ok().map(Cursor::into_inner)
}

/// Letter paper: attorneys of these courts print on it, and A4 loses nothing.
fn body(document: Document, tongue: Tongue) -> String {
    let mut xml = Xml::default();
    xml.raw("<w:document ");
    xml.raw(NAMESPACES);
    xml.raw("><w:body>");
    xml.raw(&document.finish());
    xml.raw(
        "<w:sectPr><w:footerReference w:type=\"default\" r:id=\"rId3\"/><w:pgSz w:w=\"12240\" w:h=\"15840\"/>\
         <w:pgMar w:top=\"720\" w:right=\"1080\" w:bottom=\"720\" w:left=\"1080\" w:header=\"360\" w:footer=\"360\" w:gutter=\"0\"/>",
    );
    if tongue.right_to_left {
        xml.raw("<w:bidi/>");
    }
    xml.raw("</w:sectPr></w:body></w:document>");
    xml.finish()
}

fn footer(paper: &Paper, tongue: Tongue) -> String {
    let mut xml = Xml::default();
    xml.raw("<w:ftr ");
    xml.raw(NAMESPACES);
    xml.raw("><w:p><w:pPr><w:pStyle w:val=\"fine\"/>");
    if tongue.right_to_left {
        xml.raw("<w:bidi/>");
    }
    xml.raw("</w:pPr>");
    run(&mut xml, tongue, "", &paper.footer.words);
    xml.raw(
        "<w:r><w:t xml:space=\"preserve\"> · </w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>\
         <w:r><w:instrText xml:space=\"preserve\"> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>\
         <w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:ftr>",
    );
    xml.finish()
}

/// A title and a language, which screen readers ask for. No author, no dates, no program.
fn core(paper: &Paper, tongue: Tongue) -> String {
    let mut xml = Xml::default();
    xml.raw(
        "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>",
    );
    if let Some(page) = paper.pages.first() {
        xml.text(&page.title.words);
    }
    xml.raw("</dc:title><dc:language>");
    xml.text(tongue.code);
    xml.raw("</dc:language></cp:coreProperties>");
    xml.finish()
}
