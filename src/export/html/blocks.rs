//! The elements of the paper: real headings, lists and tables; each text in an element of its own, and in that one its
//! two languages.

use super::markup::Markup;
use crate::content::Language;
use crate::export::paper::{
    Block, Cell, Item, Page, Paper, Part, Reader, Script, ScriptLine, Table, TableKind, Text,
};

/// Writes every page.
pub(super) fn paper(paper: &Paper, language: &Language, markup: &mut Markup) {
    let attributes = [
        " lang=\"",
        language.code,
        "\" dir=\"",
        language.direction.id(),
        "\"",
    ]
    .concat();
    let class = if paper.is_pair() {
        "paper paper-two"
    } else {
        "paper"
    };
    markup.element_with("div", class, &attributes, |markup| {
        for page in &paper.pages {
            self::page(page, &paper.footer, markup);
        }
    });
}

fn page(page: &Page, footer: &Text, markup: &mut Markup) {
    let class = match page.reader {
        Reader::Attorney => "paper-page paper-attorney",
        Reader::Me => "paper-page paper-me",
    };
    markup.element("section", class, |markup| {
        markup.element("div", "paper-body", |markup| {
            markup.element("div", "paper-head", |markup| {
                heading(0, "paper-title", &page.title, markup);
                page.head.iter().for_each(|block| self::block(block, markup));
            });
            page.parts.iter().for_each(|part| self::part(part, markup));
        });
        markup.element("div", "paper-footer", |markup| {
            markup.element("p", "paper-foot", |markup| {
                leaf("span", "", footer, markup);
                markup.raw(" ");
                leaf("span", "paper-number", &page.number, markup);
            });
        });
    });
}

fn part(part: &Part, markup: &mut Markup) {
    markup.element("section", "paper-part", |markup| {
        heading(1, "paper-heading", &part.heading, markup);
        markup.element("div", "paper-blocks", |markup| {
            part.blocks.iter().for_each(|block| self::block(block, markup));
        });
    });
}

fn block(block: &Block, markup: &mut Markup) {
    match block {
        Block::Paragraph(texts) => run("paper-paragraph", texts, markup),
        Block::Fine(texts) => run("paper-fine", texts, markup),
        Block::Boxed(text) => leaf("p", "paper-boxed", text, markup),
        Block::Numbered(items) => list("ol", "paper-numbered", items, markup),
        Block::Bullets(items) => list("ul", "paper-bullets", items, markup),
        Block::Blanks { lead, labels } => markup.element("div", "paper-blanks", |markup| {
            leaf("p", "paper-fine", lead, markup);
            labels_of("paper-blank-row", labels, markup);
        }),
        Block::Lines(labels) => labels_of("paper-lines", labels, markup),
        Block::Table(table) => self::table(table, markup),
        Block::Script(script) => self::script(script, markup),
    }
}

fn heading(below: u8, class: &str, text: &Text, markup: &mut Markup) {
    markup.heading(below, class, |markup| said(text, markup));
}

/// An element that holds one text.
fn leaf(tag: &str, class: &str, text: &Text, markup: &mut Markup) {
    markup.element(tag, class, |markup| said(text, markup));
}

/// A text, with its English behind it and its mark behind that. English says so; the rest is in the language of the
/// paper. What the person typed can be in any language, and runs as its letters do.
fn said(text: &Text, markup: &mut Markup) {
    if let Some(mark) = &text.typed {
        markup.element_with("span", "", " dir=\"auto\"", |markup| markup.text(&text.words));
        markup.raw(" ");
        leaf("small", "paper-mark", mark, markup);
        return;
    }
    let Some(english) = &text.english else {
        markup.words(&text.words);
        return;
    };
    markup.element("span", "paper-pair", |markup| {
        markup.element("span", "paper-own", |markup| markup.words(&text.words));
        markup.raw(" ");
        markup.element_with("span", "paper-english", " lang=\"en\" dir=\"ltr\"", |markup| {
            markup.words(english);
        });
    });
}

/// Sentences that follow each other, with a space between them.
fn run(class: &str, texts: &[Text], markup: &mut Markup) {
    markup.element("p", class, |markup| {
        for (index, text) in texts.iter().enumerate() {
            if index > 0 {
                markup.raw(" ");
            }
            leaf("span", "", text, markup);
        }
    });
}

fn list(tag: &str, class: &str, items: &[Item], markup: &mut Markup) {
    markup.element(tag, class, |markup| {
        for item in items {
            markup.element("li", "", |markup| self::item(item, markup));
        }
    });
}

fn item(item: &Item, markup: &mut Markup) {
    leaf("span", "paper-text", &item.text, markup);
    if let Some(cite) = &item.cite {
        markup.raw(" ");
        leaf("small", "paper-cite", cite, markup);
    }
    if let Some(note) = &item.note {
        markup.element("p", "paper-note", |markup| {
            if let Some(label) = &note.label {
                leaf("em", "", label, markup);
                markup.raw(" ");
            }
            leaf("span", "", &note.text, markup);
        });
    }
}

fn labels_of(class: &str, labels: &[Text], markup: &mut Markup) {
    markup.element("ul", class, |markup| {
        for label in labels {
            leaf("li", "paper-write", label, markup);
        }
    });
}

/// The roles keep it a table for a screen reader where a narrow screen stacks its cells.
fn table(table: &Table, markup: &mut Markup) {
    let class = match table.kind {
        TableKind::Checklist => "paper-table paper-checklist",
        TableKind::Plan => "paper-table paper-plan",
        TableKind::Log => "paper-table paper-log",
    };
    markup.element_with("table", class, " role=\"table\"", |markup| {
        markup.element_with("thead", "", " role=\"rowgroup\"", |markup| {
            markup.element_with("tr", "", " role=\"row\"", |markup| {
                for head in &table.head {
                    let attributes = " role=\"columnheader\" scope=\"col\"";
                    markup.element_with("th", "", attributes, |markup| said(head, markup));
                }
            });
        });
        markup.element_with("tbody", "", " role=\"rowgroup\"", |markup| {
            for row in &table.rows {
                markup.element_with("tr", "", " role=\"row\"", |markup| {
                    for (column, cell) in row.iter().enumerate() {
                        if let Some(head) = table.head.get(column) {
                            self::cell(column, head, cell, markup);
                        }
                    }
                });
            }
        });
    });
}

/// The label repeats the head of the column, for the eye alone and on a narrow screen alone.
fn cell(column: usize, head: &Text, cell: &Cell, markup: &mut Markup) {
    let label = |markup: &mut Markup| {
        markup.element_with("span", "paper-label", " aria-hidden=\"true\"", |markup| {
            said(head, markup);
        });
    };
    match cell {
        Cell::Text(text) if column == 0 => {
            markup.element_with("th", "", " role=\"rowheader\" scope=\"row\"", |markup| {
                said(text, markup);
            });
        }
        Cell::Text(text) => markup.element_with("td", "", " role=\"cell\"", |markup| {
            label(markup);
            leaf("span", "", text, markup);
        }),
        Cell::Box { ticked } => markup.element_with("td", "paper-tick", " role=\"cell\"", |markup| {
            let mark = if *ticked { "✕" } else { "" };
            markup.element("span", "paper-box", |markup| markup.text(mark));
            label(markup);
        }),
        Cell::Room => markup.element_with("td", "paper-room", " role=\"cell\"", label),
    }
}

fn script(script: &Script, markup: &mut Markup) {
    markup.element("section", "paper-script", |markup| {
        heading(2, "paper-script-heading", &script.heading, markup);
        if let Some(note) = &script.note {
            leaf("p", "paper-fine", note, markup);
        }
        for ScriptLine { text, blank } in &script.lines {
            let class = if *blank {
                "paper-say paper-write"
            } else {
                "paper-say"
            };
            leaf("p", class, text, markup);
        }
    });
}
