//! Every text of a paper, in the order in which it is read.

use super::{Block, Cell, Item, Note, Paper, Part, Script, Table, Text};

impl Paper {
    /// Every text, in the order in which it is read; the footer last.
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
}

fn push_block<'a>(block: &'a Block, texts: &mut Vec<&'a Text>) {
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
            texts.extend(rows.iter().flatten().filter_map(|cell| match cell {
                Cell::Text(text) => Some(text),
                Cell::Box | Cell::Room => None,
            }));
        }
        Block::Script(Script { heading, note, lines }) => {
            texts.push(heading);
            texts.extend(note);
            texts.extend(lines.iter().map(|line| &line.text));
        }
    }
}
