//! Writes a page as the app reads it: `src/content/prose_file.rs` has the format.

use super::super::prose::{Block, Inline, LinkTo, Picture, Prose, Shape};
use super::super::vocabulary::{FactId, OptionId};
use super::Page;

/// The lines of a page.
pub(crate) fn encode(prose: &Prose) -> Vec<String> {
    let mut lines = vec![
        format!("t {}", prose.title),
        format!("d {}", prose.description),
        format!("b {}", prose.reviewed_by),
        format!("o {}", prose.reviewed_on),
        format!("f {}", numbers(&prose.facts)),
    ];
    for block in &prose.blocks {
        match block {
            Block::Heading {
                level,
                id,
                help,
                text,
            } => {
                let help = if *help { "h" } else { "" };
                lines.push(format!("{level}{help} {id} {}", line(text)));
            }
            Block::Paragraph(text) => lines.push(format!("p {}", line(text))),
            Block::List { ordered, items } => {
                lines.push(if *ordered { "n " } else { "u " }.to_owned());
                lines.extend(items.iter().map(|item| format!("i {}", line(item))));
            }
            Block::Table { head, rows } => {
                lines.push(format!("h {}", cells(head)));
                lines.extend(rows.iter().map(|row| format!("r {}", cells(row))));
            }
            Block::Statements(ids) => lines.push(format!("s {}", numbers(ids))),
            Block::Picture(picture) => {
                let Picture {
                    description,
                    width,
                    height,
                    shapes,
                } = picture;
                lines.push(format!("g {width} {height} {description}"));
                lines.extend(shapes.iter().map(shape));
            }
        }
    }
    lines
}

/// The numbers of statements.
fn numbers(facts: &[FactId]) -> String {
    let numbers = facts.iter().map(|fact| (*fact as usize).to_string());
    numbers.collect::<Vec<_>>().join(" ")
}

/// A line for each kind of request, with the statements that its page rests on: the result shows no page.
pub(crate) fn of_options(pages: &[Page]) -> impl Iterator<Item = String> {
    OptionId::IDS.iter().map(|id| {
        let page = pages
            .iter()
            .find(|page| page.name.strip_prefix("options/") == Some(id));
        format!(
            "o {}",
            page.map(|page| numbers(&page.prose.facts)).unwrap_or_default()
        )
    })
}

fn shape(shape: &Shape) -> String {
    match shape {
        Shape::Line { mark, x, from, to } => format!("l {} {x} {from} {to}", mark.name()),
        Shape::Text { mark, x, y, text } => format!("x {} {x} {y} {text}", mark.name()),
    }
}

fn cells(cells: &[Vec<Inline>]) -> String {
    cells.iter().map(|cell| line(cell)).collect::<Vec<_>>().join("\t")
}

fn line(text: &[Inline]) -> String {
    text.iter().map(inline).collect()
}

fn inline(inline: &Inline) -> String {
    match inline {
        // Control characters are the marks of the format.
        Inline::Text(text) => text.replace(|letter: char| letter.is_control(), " "),
        Inline::Strong(text) => format!("\u{1}{}\u{4}", line(text)),
        Inline::Emphasis(text) => format!("\u{2}{}\u{4}", line(text)),
        Inline::Help(text) => format!("\u{6}{}\u{4}", line(text)),
        Inline::Link { to, text } => format!("\u{3}{}\u{5}{}\u{4}", address(to), line(text)),
    }
}

fn address(to: &LinkTo) -> String {
    match to {
        LinkTo::External(address) => address.clone(),
        LinkTo::Internal { path, fragment } if fragment.is_empty() => format!("/{path}"),
        LinkTo::Internal { path, fragment } => format!("/{path}#{fragment}"),
    }
}
