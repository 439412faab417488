//! The numbers of the sources: counted in the order in which the paper first names them.

use std::rc::Rc;

use super::draft::{Known, joined};
use super::{Block, Item, Part, Text};
use crate::content::{Age, AsOf, Fact, Source, key};
use crate::domain::vocabulary::FactId;

/// The sources named so far.
pub(super) struct Sources {
    named: Vec<Rc<Source>>,
    /// The day by which age is told.
    as_of: AsOf,
    /// The first day that has gone by on which a statement should have been checked again.
    overdue: Option<String>,
}

impl Sources {
    pub(super) fn new(as_of: AsOf) -> Self {
        Self {
            named: Vec::new(),
            as_of,
            overdue: None,
        }
    }

    /// `[sources 1, 2; checked 24 November 2026]`; none where no fact has a source.
    pub(super) fn cite(&mut self, id: &str, facts: &[FactId], known: &Known) -> Option<Text> {
        let facts: Vec<&Fact> = facts.iter().filter_map(|fact| known.facts.get(*fact)).collect();
        let mut numbers: Vec<usize> = Vec::new();
        for source in facts.iter().flat_map(|fact| &fact.sources) {
            let number = self.number(source);
            if !numbers.contains(&number) {
                numbers.push(number);
            }
        }
        numbers.sort_unstable();
        let overdue = facts.iter().filter(|fact| fact.age(self.as_of) > Age::Fresh);
        let overdue = overdue.map(|fact| &fact.review_by).chain(&self.overdue).min();
        self.overdue = overdue.cloned();
        let numbers: Vec<String> = numbers.iter().map(usize::to_string).collect();
        // The oldest check of all: none of the statements is newer than the paper says.
        let checked = facts.iter().map(|fact| fact.checked_on.as_str()).min()?;
        let words = key::careful_sources(known.words, &numbers.join(", "), &known.read_date(checked));
        Some(Text::new(&joined("sources", id), words))
    }

    /// What the paper says of itself when a statement on it may be old.
    pub(super) fn old(&self, known: &Known) -> Option<Text> {
        let date = known.read_date(self.overdue.as_deref()?);
        Some(Text::new("sources.old", key::sources_old(known.words, &date)))
    }

    fn number(&mut self, source: &Rc<Source>) -> usize {
        let place = self.named.iter().position(|named| named == source);
        place.unwrap_or_else(|| {
            self.named.push(Rc::clone(source));
            self.named.len() - 1
        }) + 1
    }

    /// The list of them, and what is true of all.
    pub(super) fn part(self, known: &Known) -> Part {
        let mut blocks = Vec::new();
        if !self.named.is_empty() {
            let items = self.named.iter().enumerate();
            let items = items.map(|(index, source)| Item::plain(line(index + 1, source, known)));
            blocks.push(Block::Numbered(items.collect()));
        }
        blocks.push(Block::Fine(known.texts(&[
            ("sources.none-newer", key::SOURCES_NONE_NEWER),
            ("sources.not-reviewed", key::SOURCES_NOT_REVIEWED),
        ])));
        known.part("sources", key::HEADING_SOURCES, blocks)
    }
}

fn line(number: usize, source: &Source, known: &Known) -> Text {
    let words = match source.dated() {
        None => source.title.clone(),
        Some(date) => key::sources_line(known.words, &source.title, &known.read_date(date)),
    };
    Text::new(&joined("source", &number.to_string()), words)
}
