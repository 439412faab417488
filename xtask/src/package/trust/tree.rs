//! From pages of prose to the tree that a PDF file is written from. Tables become lists: each row is read as one.

use pedir::content::{self, Facts, Inline, Language, LinkTo, Prose, Words, key};
use pedir::domain::vocabulary::FactId;
use pedir::export::paper::{Block, Item, Note, Page, Part, Reader, Text};

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
            if let content::Block::Heading { id, text, .. } = block {
                let heading = Text {
                    id: id.clone(),
                    ..self.text(self.line(text))
                };
                page.parts.push(Part {
                    heading,
                    blocks: Vec::new(),
                });
            } else if let Some(made) = self.block(block)? {
                let blocks = page
                    .parts
                    .last_mut()
                    .map_or(&mut page.head, |part| &mut part.blocks);
                blocks.push(made);
            }
        }
        Ok(page)
    }

    /// None for what says nothing on paper.
    fn block(&mut self, block: &content::Block) -> Outcome<Option<Block>> {
        Ok(match block {
            content::Block::Heading { .. } | content::Block::Picture(_) => None,
            content::Block::List { items, .. } if items.iter().all(|item| is_place(item)) => None,
            content::Block::Paragraph(text) => {
                let words = self.line(text);
                Some(self.paragraph(&words))
            }
            content::Block::List { ordered, items } => {
                let lines = items.iter().map(|item| self.line(item)).collect();
                Some(match (ordered, self.list(lines)) {
                    (true, Block::Bullets(items)) => Block::Numbered(items),
                    (_, list) => list,
                })
            }
            content::Block::Table { head, rows } => Some(Block::Bullets(
                rows.iter().map(|row| self.row(head, row)).collect(),
            )),
            content::Block::Statements(ids) => {
                let items = ids.iter().map(|id| statement::item(self, *id));
                Some(Block::Bullets(items.collect::<Outcome<_>>()?))
            }
        })
    }

    /// The first cell, and below it the others, each after the name of its column.
    fn row(&mut self, head: &[Vec<Inline>], row: &[Vec<Inline>]) -> Item {
        let cells: Vec<String> = row.iter().map(|cell| self.line(cell)).collect();
        let names = head.iter().map(|name| self.line(name));
        let others = names.zip(&cells).skip(1).map(|(name, cell)| {
            let end = if cell.ends_with('.') { "" } else { "." };
            format!("{name}: {cell}{end}")
        });
        let others = others.collect::<Vec<_>>().join(" ");
        Item {
            text: self.text(cells.into_iter().next().unwrap_or_default()),
            cite: None,
            note: Some(Note {
                label: None,
                text: self.text(others),
            }),
        }
    }

    pub(super) fn list(&mut self, lines: Vec<String>) -> Block {
        let item = |line| Item {
            text: self.text(line),
            cite: None,
            note: None,
        };
        Block::Bullets(lines.into_iter().map(item).collect())
    }

    pub(super) fn paragraph(&mut self, words: &str) -> Block {
        Block::Paragraph(vec![self.text(words.to_owned())])
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
