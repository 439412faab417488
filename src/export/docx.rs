//! The paper as a Word file: real headings, lists and tables, the language of every text, and nothing that names a
//! person or a device.
//!
//! Two languages stand under each other, not in columns: a Word file is opened on phones, where columns can't be read,
//! and a screen reader would read a column to its end before the other.

mod document;
mod numbering;
mod package;
mod paragraph;
mod xml;

use super::paper::Paper;
use document::Document;
use package::package;

/// A language as a Word file names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Tongue<'a> {
    /// BCP 47: `es`.
    pub code: &'a str,
    /// Whether its lines run from right to left.
    pub right_to_left: bool,
}

/// Writes the paper, each sentence with its English under it where the paper is a pair. The same paper always gives
/// the same bytes.
pub fn docx(paper: &Paper, tongue: Tongue) -> Vec<u8> {
    let mut document = Document::new(tongue);
    document.paper(paper);
    package(document, paper, tongue)
}
