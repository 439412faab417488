//! The elements of the paper: real headings, lists and tables; each text in an element of its own.

use super::markup::Markup;
use crate::export::paper::{
    Block, Cell, Item, Page, Paper, Part, Reader, Script, ScriptLine, Table, TableKind, Text,
};

/// Writes every page.
pub(super) fn paper(paper: &Paper, markup: &mut Markup) {
    markup.element("div", "paper", |markup| {
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
                markup.heading(0, "paper-title", &page.title.words);
                page.head.iter().for_each(|block| self::block(block, markup));
            });
            page.parts.iter().for_each(|part| self::part(part, markup));
        });
        markup.element("div", "paper-footer", |markup| {
            markup.element("p", "paper-foot", |markup| {
                markup.leaf("span", "", &footer.words);
                markup.raw(" ");
                markup.leaf("span", "paper-number", &page.number.words);
            });
        });
    });
}

fn part(part: &Part, markup: &mut Markup) {
    markup.element("section", "paper-part", |markup| {
        markup.heading(1, "paper-heading", &part.heading.words);
        markup.element("div", "paper-blocks", |markup| {
            part.blocks.iter().for_each(|block| self::block(block, markup));
        });
    });
}

fn block(block: &Block, markup: &mut Markup) {
    match block {
        Block::Paragraph(texts) => run("paper-paragraph", texts, markup),
        Block::Fine(texts) => run("paper-fine", texts, markup),
        Block::Boxed(text) => markup.leaf("p", "paper-boxed", &text.words),
        Block::Numbered(items) => list("ol", "paper-numbered", items, markup),
        Block::Bullets(items) => list("ul", "paper-bullets", items, markup),
        Block::Blanks { lead, labels } => markup.element("div", "paper-blanks", |markup| {
            markup.leaf("p", "paper-fine", &lead.words);
            labels_of("paper-blank-row", labels, markup);
        }),
        Block::Lines(labels) => labels_of("paper-lines", labels, markup),
        Block::Table(table) => self::table(table, markup),
        Block::Script(script) => self::script(script, markup),
    }
}

/// Sentences that follow each other, with a space between them.
fn run(class: &str, texts: &[Text], markup: &mut Markup) {
    markup.element("p", class, |markup| {
        for (index, text) in texts.iter().enumerate() {
            if index > 0 {
                markup.raw(" ");
            }
            markup.leaf("span", "", &text.words);
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
    markup.leaf("span", "paper-text", &item.text.words);
    if let Some(cite) = &item.cite {
        markup.raw(" ");
        markup.leaf("small", "paper-cite", &cite.words);
    }
    if let Some(note) = &item.note {
        markup.element("p", "paper-note", |markup| {
            if let Some(label) = &note.label {
                markup.leaf("em", "", &label.words);
                markup.raw(" ");
            }
            markup.leaf("span", "", &note.text.words);
        });
    }
}

fn labels_of(class: &str, labels: &[Text], markup: &mut Markup) {
    markup.element("ul", class, |markup| {
        for label in labels {
            markup.leaf("li", "paper-write", &label.words);
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
                    markup.element_with("th", "", attributes, |markup| markup.text(&head.words));
                }
            });
        });
        markup.element_with("tbody", "", " role=\"rowgroup\"", |markup| {
            for row in &table.rows {
                markup.element_with("tr", "", " role=\"row\"", |markup| {
                    for (column, cell) in row.iter().enumerate() {
                        let head = table.head.get(column).map_or("", |head| &head.words);
                        self::cell(column, head, cell, markup);
                    }
                });
            }
        });
    });
}

/// The label repeats the head of the column, for the eye alone and on a narrow screen alone.
fn cell(column: usize, head: &str, cell: &Cell, markup: &mut Markup) {
    let label = |markup: &mut Markup| {
        markup.element_with("span", "paper-label", " aria-hidden=\"true\"", |markup| {
            markup.text(head);
        });
    };
    match cell {
        Cell::Text(text) if column == 0 => {
            markup.element_with("th", "", " role=\"rowheader\" scope=\"row\"", |markup| {
                markup.text(&text.words);
            });
        }
        Cell::Text(text) => markup.element_with("td", "", " role=\"cell\"", |markup| {
            label(markup);
            markup.leaf("span", "", &text.words);
        }),
        Cell::Box => markup.element_with("td", "paper-tick", " role=\"cell\"", |markup| {
            markup.element("span", "paper-box", |_| {});
            label(markup);
        }),
        Cell::Room => markup.element_with("td", "paper-room", " role=\"cell\"", label),
    }
}

fn script(script: &Script, markup: &mut Markup) {
    markup.element("section", "paper-script", |markup| {
        markup.heading(2, "paper-script-heading", &script.heading.words);
        if let Some(note) = &script.note {
            markup.leaf("p", "paper-fine", &note.words);
        }
        for ScriptLine { text, blank } in &script.lines {
            let class = if *blank {
                "paper-say paper-write"
            } else {
                "paper-say"
            };
            markup.leaf("p", class, &text.words);
        }
    });
}
