//! What the app asks the modules that make files for, as bytes. Each is a WebAssembly of its own, so that nothing of it is
//! in the first download: it knows no answers and no words, only the finished paper.

use serde::{Deserialize, Serialize};

use super::calendar::calendar;
use super::docx::{Tongue, docx};
use super::html::html;
use super::paper::Paper;
use super::site::{Package, Site};
use super::text::text;
use crate::content::language;

/// A file to make.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Order {
    /// The paper.
    Paper(PaperOrder),
    /// Dates for the phone's own calendar.
    Calendar {
        /// A title that tells nothing.
        title: String,
        /// The days, as `20261124`.
        days: Vec<String>,
        /// The day on which it is made, as `20261124`.
        made_on: String,
    },
    /// What an organization puts on its own site: [`super::site::Pieces`].
    Site(Site),
    /// The app for a host of one's own: [`super::site::Packed`].
    Package(Package),
}

/// The paper as a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PaperOrder {
    /// Which kind of file.
    pub format: Format,
    /// The language of the paper, as BCP 47: `es`.
    pub language: String,
    /// Whether its lines run from right to left.
    pub right_to_left: bool,
    /// The paper as [`Paper::to_bytes`] writes it, with its English beside it where it is in another language.
    pub paper: Vec<u8>,
}

/// The kinds of file.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Format {
    /// A Word file.
    Docx,
    /// A web page that needs no network.
    Html,
    /// Plain text.
    Text,
    /// A PDF file, which the module `pdf` alone can make.
    Pdf,
}

impl Order {
    /// The order as bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        // Nothing in it can fail to be written: it is text, numbers and lists.
        postcard::to_allocvec(self).unwrap_or_default()
    }

    /// The file that an order asks for. `None` where the bytes are no order.
    pub fn fulfil(bytes: &[u8]) -> Option<Vec<u8>> {
        Some(match postcard::from_bytes(bytes).ok()? {
            Self::Paper(order) => order.fulfil()?,
            Self::Calendar { title, days, made_on } => calendar(&title, &days, &made_on).into_bytes(),
            Self::Site(site) => postcard::to_allocvec(&site.pieces()).ok()?,
            Self::Package(package) => postcard::to_allocvec(&package.pack()).ok()?,
        })
    }
}

#[cfg(feature = "pdf")]
impl Order {
    /// The PDF file that an order asks for. `None` where the bytes are no such order, or the paper has a letter that no
    /// font of the module has.
    pub fn fulfil_pdf(bytes: &[u8]) -> Option<Vec<u8>> {
        match postcard::from_bytes(bytes).ok()? {
            Self::Paper(order) => super::pdf::pdf(&Paper::read(&order.paper)?, order.tongue()),
            Self::Calendar { .. } | Self::Site(_) | Self::Package(_) => None,
        }
    }
}

impl PaperOrder {
    fn tongue(&self) -> Tongue<'_> {
        Tongue {
            code: &self.language,
            right_to_left: self.right_to_left,
        }
    }

    fn fulfil(&self) -> Option<Vec<u8>> {
        let paper = Paper::read(&self.paper)?;
        match self.format {
            Format::Docx => Some(docx(&paper, self.tongue())),
            Format::Html => Some(html(&paper, language(&self.language)?).into_bytes()),
            Format::Text => Some(text(&paper).into_bytes()),
            Format::Pdf => None,
        }
    }
}
