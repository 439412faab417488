//! From pages of prose to the tree that a PDF file is written from. Each row of a table becomes a small heading with its cells below
//! it: they are too wide for columns on paper.

use pedir::content::{self, Facts, Inline, Language, LinkTo, Prose, Words, key};
use pedir::domain::vocabulary::FactId;
use pedir::export::paper::{Block, Item, Page, Part, Reader, Script, ScriptLine, Text};

use super::statement;
use crate::failure::Outcome;

/// The page of meanings, to which the build links each legal word.
const GLOSSARY: &str = "learn/glossary/";
/// The map of the interview, which is in English alone.
const MAP: &str = "map/";

/// Makes trees, and gives each text an id of its own.
pub(super) struct Tree<'a> {
    code: &'a str,
    words: &'a Words,
    facts: &'a Facts,
    count: usize,
}

impl<'a> Tree<'a> {
    pub(super) fn new(code: &'a str, words: &'a Words, facts: &'a Facts) -> Self {
        Self {
            code,
            words,
            facts,
            count: 0,
        }
    }

    /// A page, with what the app says of each page: whether it was reviewed.
    pub(super) fn page(&mut self, prose: &Prose, language: &Language) -> Outcome<Page> {
        let mut said = vec![self.words.get(key::NOT_REVIEWED)];
        if !prose.reviewed_by.is_empty() {
            said.clear();
        }
        if language.is_unreviewed_translation() {
            said.push(self.words.get(key::TRANSLATION_NOTE));
        }
        let said: Vec<Text> = said
            .into_iter()
            .map(|words| self.text(words.to_owned()))
            .collect();
        let mut page = Page {
            reader: Reader::Attorney,
            title: self.text(prose.title.clone()),
            number: self.text("1".to_owned()),
            head: if said.is_empty() {
                vec![]
            } else {
                vec![Block::Fine(said)]
            },
            parts: Vec::new(),
        };
        for block in &prose.blocks {
            if let content::Block::Heading {
                level: 2, id, text, ..
            } = block
            {
                let heading = Text {
                    id: id.clone(),
                    ..self.text(self.line(text))
                };
                page.parts.push(Part {
                    heading,
                    blocks: Vec::new(),
                });
            } else {
                let made = self.blocks(block)?;
                let blocks = page
                    .parts
                    .last_mut()
                    .map_or(&mut page.head, |part| &mut part.blocks);
                blocks.extend(made);
            }
        }
        Ok(page)
    }

    /// Nothing for what says nothing on paper.
    fn blocks(&mut self, block: &content::Block) -> Outcome<Vec<Block>> {
        Ok(match block {
            content::Block::Picture(_) => vec![],
            content::Block::List { items, .. } if items.iter().all(|item| is_place(item)) => vec![],
            content::Block::Heading { text, .. } => vec![self.under(self.line(text), vec![])],
            content::Block::Paragraph(text) => vec![Block::Paragraph(vec![self.text(self.line(text))])],
            content::Block::List { ordered, items } => {
                let item = |item: &Vec<Inline>| Item {
                    text: self.text(self.line(item)),
                    cite: None,
                    note: None,
                };
                let items = items.iter().map(item).collect();
                vec![if *ordered {
                    Block::Numbered(items)
                } else {
                    Block::Bullets(items)
                }]
            }
            content::Block::Table { head, rows } => rows.iter().map(|row| self.row(head, row)).collect(),
            content::Block::Statements(ids) => {
                let each = ids.iter().map(|id| statement::blocks(self, *id));
                each.collect::<Outcome<Vec<_>>>()?.concat()
            }
        })
    }

    /// The first cell, and below it the others, each after the name of its column.
    fn row(&mut self, head: &[Vec<Inline>], row: &[Vec<Inline>]) -> Block {
        let mut cells = head.iter().zip(row);
        let first = cells.next().map(|(_, cell)| self.line(cell)).unwrap_or_default();
        let others = cells.map(|(name, cell)| format!("{}: {}", self.line(name), self.line(cell)));
        let others = others.collect();
        self.under(first, others)
    }

    /// A small heading, and lines below it.
    pub(super) fn under(&mut self, heading: String, lines: Vec<String>) -> Block {
        let heading = self.text(heading);
        let line = |line| ScriptLine {
            text: self.text(line),
            blank: false,
        };
        Block::Script(Script {
            heading,
            note: None,
            lines: lines.into_iter().map(line).collect(),
        })
    }

    pub(super) fn text(&mut self, words: String) -> Text {
        self.count += 1;
        Text {
            id: format!("trust.{}", self.count),
            words,
            english: None,
            typed: None,
        }
    }

    pub(super) const fn words(&self) -> &'a Words {
        self.words
    }

    pub(super) const fn facts(&self) -> &'a Facts {
        self.facts
    }

    /// A line, with the address of each link behind its words: nobody can press paper.
    pub(super) fn line(&self, text: &[Inline]) -> String {
        text.iter().map(|part| self.part(part)).collect()
    }

    fn part(&self, part: &Inline) -> String {
        match part {
            Inline::Text(words) => words.clone(),
            Inline::Strong(inside) | Inline::Emphasis(inside) | Inline::Help(inside) => self.line(inside),
            Inline::Link { to, text } => {
                let words = self.line(text);
                match to {
                    LinkTo::Internal { path, .. } if path == GLOSSARY => words,
                    LinkTo::Internal { path, .. } if path == MAP => format!("{words} (en/{path})"),
                    LinkTo::Internal { path, .. } => format!("{words} ({}/{path})", self.code),
                    LinkTo::External(address) => format!("{words} ({address})"),
                }
            }
        }
    }
}

/// Whether an item is nothing but a link to a place on a page.
fn is_place(item: &[Inline]) -> bool {
    matches!(item, [Inline::Link { to: LinkTo::Internal { fragment, .. }, .. }] if !fragment.is_empty())
}

/// The statements that a page tells in its text, in their order.
pub(super) fn statements(prose: &Prose) -> Vec<FactId> {
    let ids = prose.blocks.iter().filter_map(|block| match block {
        content::Block::Statements(ids) => Some(ids),
        content::Block::Heading { .. }
        | content::Block::Paragraph(_)
        | content::Block::List { .. }
        | content::Block::Table { .. }
        | content::Block::Picture(_) => None,
    });
    ids.flatten().copied().collect()
}
