//! The paper as a closed tree: every text with an id, so that two languages stand side by side by it and a person can
//! change one sentence. The screen, print and every file show this tree and nothing else.

mod attorney;
mod case;
mod draft;
mod from;
mod keys;
mod me;
mod mine;
mod pair;
mod scripts;
mod sections;
mod sources;
mod tables;
mod texts;
mod translated;

pub use draft::paper;
pub use from::put_organization;
pub use mine::{Group, Line, changeable};
pub use pair::pair;
use serde::{Deserialize, Serialize};
pub use translated::mark_translation;

/// The paper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Paper {
    /// Page 1 is for the attorney, page 2 for the person.
    pub pages: Vec<Page>,
    /// What stands at the foot of each printed sheet.
    pub footer: Text,
}

/// A page; in print it begins on a new sheet, and can take more than one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Page {
    /// Who reads it.
    pub reader: Reader,
    /// Its title.
    pub title: Text,
    /// Which page of how many.
    pub number: Text,
    /// What stands under the title.
    pub head: Vec<Block>,
    /// Its parts.
    pub parts: Vec<Part>,
}

/// Who reads a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Reader {
    /// The attorney; the page speaks as the person: "I".
    Attorney,
    /// The person; the page says "you".
    Me,
}

/// A heading and what stands under it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Part {
    /// The heading.
    pub heading: Text,
    /// What stands under it.
    pub blocks: Vec<Block>,
}

/// A piece of text that is never empty.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Text {
    /// The same in every language, and only once in a paper: `ask.admin-closure`.
    pub id: String,
    /// Its words in the language of the paper; where the person typed them, as typed.
    pub words: String,
    /// The same in English: where the paper was paired with its English, and the words are not typed ones.
    pub english: Option<String>,
    /// What marks words that the person typed: "Changed by me, as typed".
    pub typed: Option<Box<Text>>,
}

/// A block of a page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Block {
    /// Sentences that follow each other.
    Paragraph(Vec<Text>),
    /// Sentences about the paper itself, in smaller letters.
    Fine(Vec<Text>),
    /// A sentence in a frame.
    Boxed(Text),
    /// A list in an order.
    Numbered(Vec<Item>),
    /// A list in no order.
    Bullets(Vec<Item>),
    /// Labels beside each other, each with a line to write on.
    Blanks {
        /// When to fill them in.
        lead: Text,
        /// The labels.
        labels: Vec<Text>,
    },
    /// Labels below each other, each with a line to write on.
    Lines(Vec<Text>),
    /// A table.
    Table(Table),
    /// Words to say or to write.
    Script(Script),
}

/// An item of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Item {
    /// What it says.
    pub text: Text,
    /// The numbers of its sources, behind it.
    pub cite: Option<Text>,
    /// What stands below it.
    pub note: Option<Note>,
}

/// What stands below an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Note {
    /// What it begins with: "If not:".
    pub label: Option<Text>,
    /// What it says.
    pub text: Text,
}

/// A table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// What it is for.
    pub kind: TableKind,
    /// The heads of its columns.
    pub head: Vec<Text>,
    /// Its rows, each with as many cells as the head.
    pub rows: Vec<Vec<Cell>>,
}

/// What a table is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum TableKind {
    /// Papers to collect.
    Checklist,
    /// What to do, who does it, by when.
    Plan,
    /// Whom the person talked with, to fill in by hand.
    Log,
}

/// A cell of a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Cell {
    /// Words.
    Text(Text),
    /// A box to tick, or one that is ticked already.
    Box {
        /// Whether it is.
        ticked: bool,
    },
    /// Room to write.
    Room,
}

/// Words to say or to write.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Script {
    /// For what.
    pub heading: Text,
    /// What to know first.
    pub note: Option<Text>,
    /// The words, line by line.
    pub lines: Vec<ScriptLine>,
}

/// A line of a script.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ScriptLine {
    /// What to say.
    pub text: Text,
    /// Whether there is a line to write on after it.
    pub blank: bool,
}
