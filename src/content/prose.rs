//! A page of prose: a closed tree, so that a page can hold nothing that the app cannot show. `build/` includes this
//! file too.

use super::vocabulary::FactId;

/// A page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prose {
    /// Its heading and the document's title.
    pub title: String,
    /// One sentence on what it is about.
    pub description: String,
    /// The statements of law that it rests on.
    pub facts: Vec<FactId>,
    /// The attorney who reviewed it; empty until one has.
    pub reviewed_by: String,
    /// When, as `2026-11-24`; empty until then.
    pub reviewed_on: String,
    /// Its text.
    pub blocks: Vec<Block>,
}

/// A part of a page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block {
    /// A heading of a section.
    Heading {
        /// 2 for a section, 3 for a section inside it.
        level: u8,
        /// What a link to it names; may be empty.
        id: String,
        /// Whether what stands under it makes something look safer or possible.
        help: bool,
        /// Its words.
        text: Vec<Inline>,
    },
    /// A paragraph.
    Paragraph(Vec<Inline>),
    /// A list. Lists do not stand inside lists.
    List {
        /// Whether the order matters: then its items have numbers.
        ordered: bool,
        /// Its items.
        items: Vec<Vec<Inline>>,
    },
    /// A table.
    Table {
        /// The heads of its columns.
        head: Vec<Vec<Inline>>,
        /// Its rows, each with as many cells as the head.
        rows: Vec<Vec<Vec<Inline>>>,
    },
}

/// A part of a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline {
    /// Plain text.
    Text(String),
    /// Important text.
    Strong(Vec<Inline>),
    /// Stressed text.
    Emphasis(Vec<Inline>),
    /// A sentence that makes something look safer or possible.
    Help(Vec<Inline>),
    /// A link.
    Link {
        /// Where it leads.
        to: LinkTo,
        /// Its words.
        text: Vec<Inline>,
    },
}

/// Where a link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkTo {
    /// A page of the app.
    Internal {
        /// From the language's root: `options/dismissal/`; empty for the landing page.
        path: String,
        /// The id of a heading there; may be empty.
        fragment: String,
    },
    /// An address that begins with `https:` or `tel:`.
    External(String),
}
