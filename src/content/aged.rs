//! A page whose help no longer stands: what warns stays, and a sentence stands in place of what helps.

use super::prose::{Block, Inline};

/// The part of an option page that says what comes after: it warns and helps, so it stays, and says that it may have
/// changed.
const AFTER: &str = "after";

/// The blocks of a page: `instead` in place of each sentence and under each heading marked as help, and `changed` where help
/// and warnings are one.
pub fn aged(blocks: &[Block], instead: &str, changed: &str) -> Vec<Block> {
    let sentence = |text: &str| Block::Paragraph(vec![Inline::Strong(vec![Inline::Text(text.to_owned())])]);
    let mut kept = Vec::new();
    let mut replaced = None;
    for block in blocks {
        match block {
            Block::Heading { level, .. } if replaced.is_some_and(|above| *level > above) => {}
            Block::Heading { level, id, help, .. } => {
                replaced = help.then_some(*level);
                kept.push(block.clone());
                if *help {
                    kept.push(sentence(instead));
                } else if id == AFTER {
                    kept.push(sentence(changed));
                }
            }
            Block::Paragraph(_) | Block::List { .. } | Block::Table { .. } | Block::Picture(_)
                if replaced.is_some() => {}
            Block::Paragraph(text) => kept.push(Block::Paragraph(line(text, instead))),
            Block::List { ordered, items } => kept.push(Block::List {
                ordered: *ordered,
                items: items.iter().map(|item| line(item, instead)).collect(),
            }),
            Block::Table { head, rows } => kept.push(Block::Table {
                head: head.clone(),
                rows: rows
                    .iter()
                    .map(|row| row.iter().map(|cell| line(cell, instead)).collect())
                    .collect(),
            }),
            // Statements age one by one, wherever they stand.
            Block::Picture(_) | Block::Statements(_) => kept.push(block.clone()),
        }
    }
    kept
}

/// A line, `instead` in place of its sentences that help. They stand inside nothing else.
fn line(text: &[Inline], instead: &str) -> Vec<Inline> {
    let part = |part: &Inline| match part {
        Inline::Help(_) => Inline::Text(instead.to_owned()),
        Inline::Text(_) | Inline::Strong(_) | Inline::Emphasis(_) | Inline::Link { .. } => part.clone(),
    };
    text.iter().map(part).collect()
}
