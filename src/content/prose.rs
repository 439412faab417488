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
    /// A drawing that the build makes from a table. All that it shows stands on the page in words too.
    Picture(Picture),
    /// Statements of law, each with its sources, its dates and how sure it is.
    Statements(Vec<FactId>),
}

/// A drawing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Picture {
    /// What it shows, for who can't see it.
    pub description: String,
    /// Its width, in units of its own.
    pub width: u16,
    /// Its height, in the same units.
    pub height: u16,
    /// What it is made of, the last on top.
    pub shapes: Vec<Shape>,
}

/// A part of a drawing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Shape {
    /// A line down the page.
    Line {
        /// What it stands for.
        mark: Mark,
        /// From the start side.
        x: u16,
        /// Its upper end, from the top.
        from: u16,
        /// Its lower end.
        to: u16,
    },
    /// A short text, with its middle at this height.
    Text {
        /// What it stands for.
        mark: Mark,
        /// From the start side.
        x: u16,
        /// From the top.
        y: u16,
        /// The text: digits alone, the same in every language.
        text: String,
    },
}

/// What a shape stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// A year.
    Year,
    /// The number of a row of the tables on the page.
    Number,
    /// The time of something that ended.
    Ended,
    /// The time of something whose end was not found.
    Open,
}

impl Mark {
    /// Every kind, with its name in style sheets and in the file of a page.
    pub const ALL: [(Self, &'static str); 4] = [
        (Self::Year, "year"),
        (Self::Number, "number"),
        (Self::Ended, "ended"),
        (Self::Open, "open"),
    ];

    /// Its name.
    pub fn name(self) -> &'static str {
        Self::ALL
            .iter()
            .find(|(mark, _)| *mark == self)
            .map_or("", |(_, name)| name)
    }
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
