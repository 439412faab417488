//! The paper as plain text: lines of at most 78 characters, for a printer, a message or a screen without style.

mod wrap;

use super::paper::{Block, Cell, Item, Page, Paper, Script, Table, TableKind, Text};
use wrap::Lines;

/// Writes the paper. Each page ends with its number and the foot.
pub fn text(paper: &Paper) -> String {
    let mut lines = Lines::default();
    for (index, page) in paper.pages.iter().enumerate() {
        if index > 0 {
            lines.gap();
            lines.gap();
        }
        write_page(page, &paper.footer, &mut lines);
    }
    lines.finish()
}

fn write_page(page: &Page, footer: &Text, lines: &mut Lines) {
    lines.flow("", "", &page.title.words);
    lines.rule('=', &page.title.words);
    page.head.iter().for_each(|block| write_block(block, lines));
    for part in &page.parts {
        lines.gap();
        lines.flow("", "", &part.heading.words);
        part.blocks.iter().for_each(|block| write_block(block, lines));
    }
    lines.gap();
    lines.full_rule();
    lines.flow("", "", &[&footer.words, " ", &page.number.words].concat());
}

fn write_block(block: &Block, lines: &mut Lines) {
    match block {
        Block::Paragraph(texts) => lines.flow(INSET, INSET, &run(texts)),
        Block::Fine(texts) => lines.flow("", "", &run(texts)),
        Block::Boxed(text) => lines.flow("*** ", "*** ", &[&text.words, " ***"].concat()),
        Block::Numbered(items) => {
            for (index, item) in items.iter().enumerate() {
                let number = ["  ", &(index + 1).to_string(), ". "].concat();
                write_item(&number, item, lines);
            }
        }
        Block::Bullets(items) => items.iter().for_each(|item| write_item("  - ", item, lines)),
        Block::Blanks { lead, labels } => {
            lines.flow("", "", &lead.words);
            lines.blanks(labels.iter().map(|label| label.words.as_str()));
        }
        Block::Lines(labels) => labels.iter().for_each(|label| lines.blank(INSET, &label.words)),
        Block::Table(table) => write_table(table, lines),
        Block::Script(script) => write_script(script, lines),
    }
}

const INSET: &str = "  ";

fn write_item(mark: &str, item: &Item, lines: &mut Lines) {
    let inset = " ".repeat(mark.len());
    let cite = item.cite.as_ref().map_or("", |cite| &cite.words);
    lines.flow(mark, &inset, &[&item.text.words, " ", cite].concat());
    if let Some(note) = &item.note {
        let label = note.label.as_ref().map_or("", |label| &label.words);
        let space = if label.is_empty() { "" } else { " " };
        lines.flow(&inset, &inset, &[label, space, &note.text.words].concat());
    }
}

/// A row becomes a few lines: its first text, then its other texts with their heads, then its boxes.
fn write_table(table: &Table, lines: &mut Lines) {
    for (index, row) in table.rows.iter().enumerate() {
        let mark = match table.kind {
            TableKind::Plan => ["  ", &(index + 1).to_string(), ". "].concat(),
            TableKind::Checklist | TableKind::Log => "  - ".to_owned(),
        };
        let inset = " ".repeat(mark.len());
        let mut boxes = String::new();
        let mut room = Vec::new();
        for (column, (head, cell)) in table.head.iter().zip(row).enumerate() {
            match cell {
                Cell::Text(text) if column == 0 => lines.flow(&mark, &inset, &text.words),
                Cell::Text(text) => {
                    lines.flow(&inset, &inset, &[&head.words, ": ", &text.words].concat());
                }
                Cell::Box => {
                    boxes.push_str(if boxes.is_empty() { "[ ] " } else { "   [ ] " });
                    boxes.push_str(&head.words);
                }
                Cell::Room => room.push(head.words.as_str()),
            }
        }
        if !boxes.is_empty() {
            lines.line(&[&inset, boxes.as_str()].concat());
        }
        for (place, label) in room.iter().enumerate() {
            lines.blank(if place == 0 { &mark } else { &inset }, label);
        }
    }
}

fn write_script(script: &Script, lines: &mut Lines) {
    lines.gap();
    lines.flow(INSET, INSET, &script.heading.words);
    if let Some(note) = &script.note {
        lines.flow(INSET, INSET, &["(", &note.words, ")"].concat());
    }
    for line in &script.lines {
        if line.blank {
            lines.blank("    ", &line.text.words);
        } else {
            lines.flow("    ", "    ", &line.text.words);
        }
    }
}

/// Sentences that follow each other.
fn run(texts: &[Text]) -> String {
    let words: Vec<&str> = texts.iter().map(|text| text.words.as_str()).collect();
    words.join(" ")
}
