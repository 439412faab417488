//! The paper as a PDF file, for where the browser can't print: real text, tagged for screen readers, its letters
//! embedded, and nothing that names a person, a day or a device.
//!
//! Two languages stand under each other, as in the Word file. It follows PDF/UA-1, the rules for PDF files that everybody
//! can read.

mod content;
mod document;
mod embed;
mod fonts;
mod pen;
mod sheet;
mod table;
mod tree;
mod write;

use super::docx::Tongue;
use super::paper::{Paper, Text};
use document::Document;
use fonts::Faces;

/// Writes the paper, each sentence with its English under it where the paper is a pair. The same paper always gives the
/// same bytes. `None` where it has a letter that no embedded font has: a file with holes in it is never made.
pub fn pdf(paper: &Paper, tongue: Tongue) -> Option<Vec<u8>> {
    let faces = Faces::open()?;
    if tongue.right_to_left || !paper.texts().all(|text| shows(text, &faces)) {
        return None;
    }
    let mut document = Document::new(&faces, paper.is_pair());
    document.paper(paper);
    Some(write::write(&document, &faces, paper, tongue))
}

fn shows(text: &Text, faces: &Faces) -> bool {
    let english = text.english.as_deref().unwrap_or_default();
    let mark = text.typed.as_deref();
    faces.have(&text.words) && faces.have(english) && mark.is_none_or(|mark| shows(mark, faces))
}
