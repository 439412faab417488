//! The paper as plain text: lines of at most 78 characters, for a printer, a message or a screen without style.
//!
//! Two languages stand under each other, sentence by sentence, the English after a `=`: columns made of spaces fall apart
//! on a phone, and in a script that runs the other way.

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
    say("", "", &[&page.title], lines);
    lines.rule('=', &page.title.words);
    page.head.iter().for_each(|block| write_block(block, lines));
    for part in &page.parts {
        lines.gap();
        say("", "", &[&part.heading], lines);
        part.blocks.iter().for_each(|block| write_block(block, lines));
    }
    lines.gap();
    lines.full_rule();
    say("", "", &[footer, &page.number], lines);
}

fn write_block(block: &Block, lines: &mut Lines) {
    match block {
        Block::Paragraph(texts) => run(INSET, texts, lines),
        Block::Fine(texts) => run("", texts, lines),
        Block::Boxed(text) => lines.flow("*** ", "*** ", &[&both(text), " ***"].concat()),
        Block::Numbered(items) => {
            for (index, item) in items.iter().enumerate() {
                let number = ["  ", &(index + 1).to_string(), ". "].concat();
                write_item(&number, item, lines);
            }
        }
        Block::Bullets(items) => items.iter().for_each(|item| write_item("  - ", item, lines)),
        Block::Blanks { lead, labels } => {
            say("", "", &[lead], lines);
            if labels.iter().any(|label| label.english.is_some()) {
                for label in labels {
                    lines.blank("", &both(label));
                }
            } else {
                lines.blanks(labels.iter().map(|label| label.words.as_str()));
            }
        }
        Block::Lines(labels) => labels.iter().for_each(|label| lines.blank(INSET, &both(label))),
        Block::Table(table) => write_table(table, lines),
        Block::Script(script) => write_script(script, lines),
    }
}

const INSET: &str = "  ";

fn write_item(mark: &str, item: &Item, lines: &mut Lines) {
    let inset = " ".repeat(mark.len());
    let texts: Vec<&Text> = [&item.text].into_iter().chain(&item.cite).collect();
    say(mark, &inset, &texts, lines);
    if let Some(note) = &item.note {
        let texts: Vec<&Text> = note.label.iter().chain([&note.text]).collect();
        say(&inset, &inset, &texts, lines);
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
        let mut boxes: Vec<String> = Vec::new();
        let mut room = Vec::new();
        for (column, (head, cell)) in table.head.iter().zip(row).enumerate() {
            match cell {
                Cell::Text(text) if column == 0 => say(&mark, &inset, &[text], lines),
                Cell::Text(text) => {
                    lines.flow(&inset, &inset, &[&head.words, ": ", &text.words].concat());
                    if let (Some(head), Some(text)) = (&head.english, &text.english) {
                        write_english(&inset, &[head, ": ", text].concat(), lines);
                    }
                }
                Cell::Box { ticked } => {
                    let mark = if *ticked { "[x] " } else { "[ ] " };
                    boxes.push([mark, &both(head)].concat());
                }
                Cell::Room => room.push(both(head)),
            }
        }
        if table.head.iter().any(|head| head.english.is_some()) {
            for label in &boxes {
                lines.flow(&inset, &inset, label);
            }
        } else if !boxes.is_empty() {
            lines.line(&[&inset, boxes.join("   ").as_str()].concat());
        }
        for (place, label) in room.iter().enumerate() {
            lines.blank(if place == 0 { &mark } else { &inset }, label);
        }
    }
}

fn write_script(script: &Script, lines: &mut Lines) {
    lines.gap();
    say(INSET, INSET, &[&script.heading], lines);
    if let Some(note) = &script.note {
        say(INSET, INSET, &[note], lines);
    }
    for line in &script.lines {
        if line.blank {
            lines.blank("    ", &both(&line.text));
        } else {
            say("    ", "    ", &[&line.text], lines);
        }
    }
}

/// Sentences that follow each other; in two languages each stands alone.
fn run(inset: &str, texts: &[Text], lines: &mut Lines) {
    let texts: Vec<&Text> = texts.iter().collect();
    let size = if texts.iter().any(|text| text.english.is_some()) {
        1
    } else {
        texts.len().max(1)
    };
    for texts in texts.chunks(size) {
        say(inset, inset, texts, lines);
    }
}

/// Sentences, then the same in English.
fn say(first: &str, rest: &str, texts: &[&Text], lines: &mut Lines) {
    let own: Vec<String> = texts.iter().map(|text| said(text)).collect();
    lines.flow(first, rest, &own.join(" "));
    let english: Vec<String> = texts.iter().filter_map(|text| english(text)).collect();
    write_english(rest, &english.join(" "), lines);
}

fn write_english(inset: &str, english: &str, lines: &mut Lines) {
    lines.flow(&[inset, "= "].concat(), &[inset, "  "].concat(), english);
}

/// The words in the person's language or as typed, and their mark.
fn said(text: &Text) -> String {
    match &text.typed {
        Some(mark) => [&text.words, " ", &mark.words].concat(),
        None => text.words.clone(),
    }
}

/// The words in English. Of typed words it is the mark alone: they stand once.
fn english(text: &Text) -> Option<String> {
    match &text.typed {
        Some(mark) => mark.english.clone(),
        None => text.english.clone(),
    }
}

/// A label in both languages.
fn both(text: &Text) -> String {
    match &text.english {
        Some(english) => [&text.words, " = ", english].concat(),
        None => text.words.clone(),
    }
}
