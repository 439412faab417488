//! Every text of a paper, in the order in which it is read. A mark behind a text belongs to it.

use super::{Block, Cell, Item, Note, Paper, Part, Script, Table, Text};

/// The same walk, to read and to change.
macro_rules! walk {
    ($push:ident, $iter:ident, $($change:tt)?) => {
        fn $push<'a>(block: &'a $($change)? Block, texts: &mut Vec<&'a $($change)? Text>) {
            match block {
                Block::Paragraph(all) | Block::Fine(all) | Block::Lines(all) => texts.extend(all),
                Block::Boxed(text) => texts.push(text),
                Block::Numbered(items) | Block::Bullets(items) => {
                    for Item { text, cite, note } in items {
                        texts.push(text);
                        texts.extend(cite);
                        if let Some(Note { label, text }) = note {
                            texts.extend(label);
                            texts.push(text);
                        }
                    }
                }
                Block::Blanks { lead, labels } => {
                    texts.push(lead);
                    texts.extend(labels);
                }
                Block::Table(Table { head, rows, .. }) => {
                    texts.extend(head);
                    for cell in rows.$iter().flatten() {
                        if let Cell::Text(text) = cell {
                            texts.push(text);
                        }
                    }
                }
                Block::Script(Script { heading, note, lines }) => {
                    texts.push(heading);
                    texts.extend(note);
                    texts.extend(lines.$iter().map(|line| &$($change)? line.text));
                }
            }
        }
    };
}

walk!(push_block, iter,);
walk!(push_block_mut, iter_mut, mut);

impl Paper {
    /// Every text; the footer last.
    pub fn texts(&self) -> impl Iterator<Item = &Text> {
        let mut texts = Vec::new();
        for page in &self.pages {
            texts.push(&page.title);
            page.head.iter().for_each(|block| push_block(block, &mut texts));
            for Part { heading, blocks } in &page.parts {
                texts.push(heading);
                for block in blocks {
                    push_block(block, &mut texts);
                }
            }
            texts.push(&page.number);
        }
        texts.push(&self.footer);
        texts.into_iter()
    }

    /// The same, to change them.
    pub(super) fn texts_mut(&mut self) -> Vec<&mut Text> {
        let mut texts = Vec::new();
        for page in &mut self.pages {
            texts.push(&mut page.title);
            page.head
                .iter_mut()
                .for_each(|block| push_block_mut(block, &mut texts));
            for Part { heading, blocks } in &mut page.parts {
                texts.push(heading);
                for block in blocks {
                    push_block_mut(block, &mut texts);
                }
            }
            texts.push(&mut page.number);
        }
        texts.push(&mut self.footer);
        texts
    }
}
