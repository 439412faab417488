//! A page of prose as plain text: for the clipboard, for files without a layout, and for tests.

use super::prose::{Block, Inline, LinkTo, Prose};

/// The page: its title, then its blocks with an empty line between them. An address outside of the app stands in
/// brackets behind its words, since plain text has no links.
pub fn plain(prose: &Prose) -> String {
    let mut text = prose.title.clone();
    text.push('\n');
    for block in &prose.blocks {
        text.push('\n');
        push_block(&mut text, block);
    }
    text
}

fn push_block(text: &mut String, block: &Block) {
    match block {
        Block::Heading { text: line, .. } | Block::Paragraph(line) => push_line(text, line),
        Block::List { ordered, items } => {
            for (index, item) in items.iter().enumerate() {
                if *ordered {
                    text.push_str(&(index + 1).to_string());
                    text.push_str(". ");
                } else {
                    text.push_str("- ");
                }
                push_line(text, item);
            }
        }
        // What a picture shows stands on the page in words too; statements are short texts, not part of the page.
        Block::Picture(_) | Block::Statements(_) => {}
        Block::Table { head, rows } => {
            for row in std::iter::once(head).chain(rows) {
                for (index, cell) in row.iter().enumerate() {
                    text.push_str(if index == 0 { "" } else { " | " });
                    push_inlines(text, cell);
                }
                text.push('\n');
            }
        }
    }
}

fn push_line(text: &mut String, line: &[Inline]) {
    push_inlines(text, line);
    text.push('\n');
}

fn push_inlines(text: &mut String, inlines: &[Inline]) {
    for inline in inlines {
        match inline {
            Inline::Text(words) => text.push_str(words),
            Inline::Strong(words)
            | Inline::Emphasis(words)
            | Inline::Help(words)
            | Inline::Link {
                to: LinkTo::Internal { .. },
                text: words,
            } => {
                push_inlines(text, words);
            }
            Inline::Link {
                to: LinkTo::External(address),
                text: words,
            } => {
                let before = text.len();
                push_inlines(text, words);
                let address = address.trim_start_matches("tel:").trim_start_matches("https://");
                if text.get(before..) != Some(address) {
                    text.push_str(" (");
                    text.push_str(address);
                    text.push(')');
                }
            }
        }
    }
}
