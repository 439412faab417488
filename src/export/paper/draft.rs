//! From what the paper holds to the paper: the head, the sections in their order, the foot.

use jiff::civil::Date;

use super::sources::Sources;
use super::{Block, Item, Note, Paper, Part, Text, attorney, me, mine};
use crate::content::{AsOf, CONTENT_DATE, Courts, Facts, Key, Words, key};
use crate::domain::summary::Summary;
use crate::export::dates;

/// What the words of a paper are taken from.
pub(super) struct Known<'a> {
    pub(super) words: &'a Words,
    pub(super) facts: &'a Facts,
    pub(super) courts: Option<&'a Courts>,
}

/// Writes the paper in the words of one language. Where the courts could not be opened, a court shows by its code.
pub fn paper(summary: &Summary, words: &Words, facts: &Facts, courts: Option<&Courts>) -> Paper {
    let known = &Known { words, facts, courts };
    let mut sources = Sources::new(AsOf::of(Some(summary.made_on)));
    let mut pages = vec![attorney::page(summary, known, &mut sources)];
    // A page of questions only: what the person has to do would tell where the case is.
    if !summary.for_me.is_empty() {
        pages.push(me::page(summary, known, sources));
    }
    let made = known.date(summary.made_on);
    let checked = known.read_date(CONTENT_DATE);
    let footer = key::sheet_footer(words, &made, &checked);
    let mut paper = Paper {
        pages,
        footer: Text::new("sheet.footer", footer),
    };
    mine::change(&mut paper, summary, known);
    paper
}

impl Known<'_> {
    /// The text of a key.
    pub(super) fn text(&self, id: &str, key: Key) -> Text {
        Text::new(id, self.words.get(key).to_owned())
    }

    /// The text of a key, for a member of a closed set.
    pub(super) fn member(&self, family: &str, id: &str, key: Key) -> Text {
        self.text(&joined(family, id), key)
    }

    pub(super) fn part(&self, id: &str, heading: Key, blocks: Vec<Block>) -> Part {
        Part {
            heading: self.member("heading", id, heading),
            blocks,
        }
    }

    pub(super) fn texts(&self, texts: &[(&str, Key)]) -> Vec<Text> {
        texts.iter().map(|(id, key)| self.text(id, *key)).collect()
    }

    pub(super) fn date(&self, date: Date) -> String {
        dates::written(self.words, date)
    }

    pub(super) fn read_date(&self, date: &str) -> String {
        dates::read(self.words, date)
    }

    /// `Page 1 of 2`
    pub(super) fn number(&self, number: &str, summary: &Summary) -> Text {
        let pages = if summary.for_me.is_empty() { "1" } else { "2" };
        let words = key::sheet_page(self.words, number, pages);
        Text::new(&joined("sheet.page", number), words)
    }
}

impl Text {
    pub(super) fn new(id: &str, words: String) -> Self {
        Self {
            id: id.to_owned(),
            words,
            english: None,
            typed: None,
        }
    }
}

impl Item {
    pub(super) fn plain(text: Text) -> Self {
        Self {
            text,
            cite: None,
            note: None,
        }
    }

    pub(super) fn with(text: Text, label: Option<Text>, note: Text) -> Self {
        Self {
            text,
            cite: None,
            note: Some(Note { label, text: note }),
        }
    }
}

/// `family.id`
pub(super) fn joined(family: &str, id: &str) -> String {
    [family, ".", id].concat()
}
