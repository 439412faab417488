//! From marks on sheets to the bytes of a PDF file.

use std::collections::BTreeSet;

use pdf_writer::types::TabOrder;
use pdf_writer::{Finish as _, Name, Pdf, Rect, Ref, Settings, TextStr};

use super::content::{self, BOLD, REGULAR};
use super::document::Document;
use super::embed;
use super::fonts::Faces;
use super::sheet::{SHEET, Shape};
use super::tree;
use crate::export::docx::Tongue;
use crate::export::paper::Paper;

/// The whole file.
pub(super) fn write(document: &Document, faces: &Faces, paper: &Paper, tongue: Tongue) -> Vec<u8> {
    let mut pdf = Pdf::with_settings(Settings { pretty: false });
    let mut last = 0;
    let mut next = || {
        last += 1;
        Ref::new(last)
    };
    let (catalog, sheets, about, more, root) = (next(), next(), next(), next(), next());
    let (regular, bold) = (next(), next());
    let pages: Vec<Ref> = document.pen.sheets.iter().map(|_| next()).collect();
    for ((marks, page), key) in document.pen.sheets.iter().zip(&pages).zip(0..) {
        let contents = next();
        let mut written = pdf.page(*page);
        written
            .parent(sheets)
            .media_box(Rect::new(0.0, 0.0, SHEET.0, SHEET.1))
            .contents(contents)
            .struct_parents(key)
            .tab_order(TabOrder::StructureOrder);
        written
            .resources()
            .fonts()
            .pair(REGULAR, regular)
            .pair(BOLD, bold);
        written.finish();
        let foot = [&paper.footer.words, " · ", &(key + 1).to_string()].concat();
        let drawn = content::sheet(marks, &foot, &document.pen, faces);
        pdf.stream(contents, drawn.as_slice());
    }
    let count = i32::try_from(pages.len()).unwrap_or(i32::MAX);
    pdf.pages(sheets).kids(pages.iter().copied()).count(count);
    let letters = letters(document, paper);
    embed::font(&mut pdf, regular, &mut next, &faces.regular, &letters);
    embed::font(&mut pdf, bold, &mut next, &faces.bold, &letters);

    tree::write(&mut pdf, document, tongue, &pages, root, &mut next);

    // A title and a language, which screen readers ask for. No author, no date, no program.
    let title = paper.pages.first().map_or("", |page| page.title.words.as_str());
    pdf.document_info(about).title(TextStr(title));
    pdf.metadata(more, metadata(title, tongue).as_bytes());
    let mut written = pdf.catalog(catalog);
    written.pages(sheets).metadata(more).lang(TextStr(tongue.code));
    written.mark_info().marked(true);
    written.viewer_preferences().display_doc_title(true);
    written.pair(Name(b"StructTreeRoot"), root);
    written.finish();
    pdf.finish()
}

/// Every letter that is on a sheet.
fn letters(document: &Document, paper: &Paper) -> Vec<char> {
    let marks = document.pen.sheets.iter().flatten();
    let words = marks.filter_map(|mark| match &mark.shape {
        Shape::Words { words, .. } => Some(words.as_str()),
        Shape::Line(_) | Shape::Frame(..) | Shape::Ticked(_) | Shape::Room => None,
    });
    let words = words.chain([paper.footer.words.as_str(), " · 0123456789"]);
    let letters: BTreeSet<char> = words.flat_map(str::chars).collect();
    letters.into_iter().collect()
}

/// What the file says of itself: that it follows PDF/UA-1, its title and its language.
fn metadata(title: &str, tongue: Tongue) -> String {
    let plain = |text: &str| {
        text.replace('&', "&amp;")
            .replace('<', "&lt;")
            .replace('>', "&gt;")
    };
    [
        "<?xpacket begin=\"\u{feff}\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\
         <x:xmpmeta xmlns:x=\"adobe:ns:meta/\"><rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">\
         <rdf:Description rdf:about=\"\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\" \
         xmlns:pdfuaid=\"http://www.aiim.org/pdfua/ns/id/\"><pdfuaid:part>1</pdfuaid:part><dc:title><rdf:Alt>\
         <rdf:li xml:lang=\"x-default\">",
        &plain(title),
        "</rdf:li></rdf:Alt></dc:title><dc:language><rdf:Bag><rdf:li>",
        &plain(tongue.code),
        "</rdf:li></rdf:Bag></dc:language></rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end=\"r\"?>",
    ]
    .concat()
}
