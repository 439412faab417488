//! The paper on the screen and in print: the same elements as `export::html` writes, each text in a keyed element of
//! its own, so that a changed text is a new element.

use std::rc::Rc;

use yew::prelude::*;

use super::whole::whole;
use crate::content::Language;
use crate::export::paper::{
    Block, Cell, Item, Note, Page, Paper, Part, Reader, Script, Table, TableKind, Text,
};

/// Properties of [`PaperView`].
#[derive(Properties, PartialEq)]
pub(crate) struct PaperViewProps {
    /// The paper.
    pub paper: Rc<Paper>,
    /// Its language; a pair has English beside it.
    pub language: &'static Language,
}

/// The paper.
#[component]
pub(crate) fn PaperView(props: &PaperViewProps) -> Html {
    let Paper { pages, footer } = &*props.paper;
    let class = if props.paper.is_pair() {
        "paper paper-two"
    } else {
        "paper"
    };
    let (lang, dir) = (props.language.code, props.language.direction.id());
    html! { <div {lang} {dir} {class}>{ for pages.iter().map(|page| self::page(page, footer)) }</div> }
}

fn page(page: &Page, footer: &Text) -> Html {
    let class = match page.reader {
        Reader::Attorney => "paper-page paper-attorney",
        Reader::Me => "paper-page paper-me",
    };
    html! {
        <section key={page.title.id.clone()} {class}>
            <div class="paper-body">
                <div class="paper-head">
                    { leaf("h2", "paper-title", &page.title) }
                    { for page.head.iter().map(block) }
                </div>
                { for page.parts.iter().map(part) }
            </div>
            <div class="paper-footer">
                <p class="paper-foot">
                    { leaf("span", "", footer) }{ " " }{ leaf("span", "paper-number", &page.number) }
                </p>
            </div>
        </section>
    }
}

fn part(part: &Part) -> Html {
    html! {
        <section key={part.heading.id.clone()} class="paper-part">
            { leaf("h3", "paper-heading", &part.heading) }
            <div class="paper-blocks">{ for part.blocks.iter().map(block) }</div>
        </section>
    }
}

fn block(block: &Block) -> Html {
    match block {
        Block::Paragraph(texts) => run("paper-paragraph", texts),
        Block::Fine(texts) => run("paper-fine", texts),
        Block::Boxed(text) => leaf("p", "paper-boxed", text),
        Block::Numbered(items) => html! { <ol class="paper-numbered">{ for items.iter().map(item) }</ol> },
        Block::Bullets(items) => html! { <ul class="paper-bullets">{ for items.iter().map(item) }</ul> },
        Block::Blanks { lead, labels } => html! {
            <div class="paper-blanks">{ leaf("p", "paper-fine", lead) }{ to_write("paper-blank-row", labels) }</div>
        },
        Block::Lines(labels) => to_write("paper-lines", labels),
        Block::Table(table) => self::table(table),
        Block::Script(script) => self::script(script),
    }
}

/// An element that holds one text; its key is the id of the text.
#[expect(
    clippy::ignored_unit_patterns,
    reason = "`html!` writes it for an element named at run time"
)]
fn leaf(tag: &'static str, class: &'static str, text: &Text) -> Html {
    let class = (!class.is_empty()).then_some(class);
    html! { <@{tag} key={text.id.clone()} {class}>{ said(text) }</@> }
}

/// A text, with its English behind it and its mark behind that. English says so; the rest is in the language of the
/// paper. What the person typed can be in any language, and runs as its letters do.
fn said(text: &Text) -> Html {
    let words = &text.words;
    match (&text.typed, &text.english) {
        (Some(mark), _) => html! {
            <><span dir="auto">{ words.clone() }</span>{ " " }{ leaf("small", "paper-mark", mark) }</>
        },
        (None, Some(english)) => html! {
            <span class="paper-pair">
                <span class="paper-own">{ whole(words) }</span>
                { " " }
                <span lang="en" dir="ltr" class="paper-english">{ whole(english) }</span>
            </span>
        },
        (None, None) => whole(words),
    }
}

/// Sentences that follow each other, with a space between them.
fn run(class: &'static str, texts: &[Text]) -> Html {
    let texts = texts.iter().enumerate().map(|(index, text)| {
        let space = (index > 0).then_some(" ");
        html! { <key={text.id.clone()}>{ space }{ leaf("span", "", text) }</> }
    });
    html! { <p {class}>{ for texts }</p> }
}

fn item(item: &Item) -> Html {
    html! {
        <li key={item.text.id.clone()}>
            { leaf("span", "paper-text", &item.text) }
            if let Some(cite) = &item.cite { { " " }{ leaf("small", "paper-cite", cite) } }
            if let Some(Note { label, text }) = &item.note {
                <p class="paper-note">
                    if let Some(label) = label { { leaf("em", "", label) }{ " " } }
                    { leaf("span", "", text) }
                </p>
            }
        </li>
    }
}

fn to_write(class: &'static str, labels: &[Text]) -> Html {
    html! { <ul {class}>{ for labels.iter().map(|label| leaf("li", "paper-write", label)) }</ul> }
}

/// The roles keep it a table for a screen reader where a narrow screen stacks its cells.
fn table(table: &Table) -> Html {
    let class = match table.kind {
        TableKind::Checklist => "paper-table paper-checklist",
        TableKind::Plan => "paper-table paper-plan",
        TableKind::Log => "paper-table paper-log",
    };
    let head = table.head.iter().map(|head| {
        html! { <th key={head.id.clone()} role="columnheader" scope="col">{ said(head) }</th> }
    });
    let rows = table.rows.iter().enumerate().map(|(index, row)| {
        let cells = table.head.iter().zip(row).enumerate();
        let cells = cells.map(|(column, (head, cell))| self::cell(column, head, cell));
        html! { <tr key={index} role="row">{ for cells }</tr> }
    });
    html! {
        <table {class} role="table">
            <thead role="rowgroup"><tr role="row">{ for head }</tr></thead>
            <tbody role="rowgroup">{ for rows }</tbody>
        </table>
    }
}

/// The label repeats the head of the column, for the eye alone and on a narrow screen alone.
fn cell(column: usize, head: &Text, cell: &Cell) -> Html {
    let label = html! { <span class="paper-label" aria-hidden="true">{ said(head) }</span> };
    match cell {
        Cell::Text(text) if column == 0 => html! {
            <th key={column} role="rowheader" scope="row">{ said(text) }</th>
        },
        Cell::Text(text) => html! { <td key={column} role="cell">{ label }{ leaf("span", "", text) }</td> },
        Cell::Box { ticked } => html! {
            <td key={column} class="paper-tick" role="cell"><span class="paper-box">{ if *ticked { "✕" } else { "" } }</span>{ label }</td>
        },
        Cell::Room => html! { <td key={column} class="paper-room" role="cell">{ label }</td> },
    }
}

fn script(script: &Script) -> Html {
    let lines = script.lines.iter().map(|line| {
        let class = if line.blank {
            "paper-say paper-write"
        } else {
            "paper-say"
        };
        leaf("p", class, &line.text)
    });
    html! {
        <section key={script.heading.id.clone()} class="paper-script">
            { leaf("h4", "paper-script-heading", &script.heading) }
            if let Some(note) = &script.note { { leaf("p", "paper-fine", note) } }
            { for lines }
        </section>
    }
}

#[cfg(test)]
mod tests;
