//! What a page takes from `content/tables/`: the picture of the policy's history, and the list of courts.

use std::path::Path;

use super::super::problem::Problems;
use super::super::prose::{Block, Inline};
use super::super::tables;
use super::timeline;

/// Alone in the first cell of a row, it stands for a row for each court.
const COURTS: &str = "immigration-courts.csv";

/// Draws the pictures and fills the tables of a page.
pub(super) fn fill(path: &str, blocks: &mut [Block], tables: &Path, problems: &mut Problems) {
    let mut years = Vec::new();
    let mut drawn = false;
    for block in &mut *blocks {
        match block {
            Block::Picture(picture) => {
                let description = std::mem::take(&mut picture.description);
                (*picture, years) = timeline::draw(tables, description);
                drawn = true;
            }
            Block::Table { head, rows } => {
                if let [row] = rows.as_slice()
                    && row.first().is_some_and(|cell| text_of(cell) == COURTS)
                {
                    *rows = courts(tables, head.len());
                }
            }
            Block::Heading { .. } | Block::Paragraph(_) | Block::List { .. } => {}
        }
    }
    if drawn {
        check_numbers(path, blocks, &years, problems);
    }
}

/// The rows of the tables under the picture are numbered as its lines are, one for each paper, in their order.
fn check_numbers(path: &str, blocks: &[Block], years: &[String], problems: &mut Problems) {
    let rows = blocks.iter().flat_map(|block| match block {
        Block::Table { rows, .. } => rows.as_slice(),
        Block::Heading { .. } | Block::Paragraph(_) | Block::List { .. } | Block::Picture(_) => &[],
    });
    let firsts: Vec<String> = rows.filter_map(|row| Some(text_of(row.first()?))).collect();
    for (index, year) in years.iter().enumerate() {
        let number = format!("{}. ", index + 1);
        let first = firsts.get(index);
        if first.is_none_or(|first| !first.starts_with(&number) || !first.contains(year.as_str())) {
            let found = first.map_or("nothing", String::as_str);
            let says = format!(
                "row {} of the tables must begin with \"{number}\" and a date of {year}, as in {}, not \"{found}\"",
                index + 1,
                timeline::TABLE
            );
            return problems.error(path, 0, says);
        }
    }
    if firsts.len() > years.len() {
        let says = format!(
            "has {} rows, but {} has {}",
            firsts.len(),
            timeline::TABLE,
            years.len()
        );
        problems.error(path, 0, says);
    }
}

/// Court, address, circuit and office: what a page about the courts has columns for.
fn courts(folder: &Path, columns: usize) -> Vec<Vec<Vec<Inline>>> {
    let cell = |text: String| vec![Inline::Text(text)];
    let or_line = |text: &str| {
        if text.is_empty() {
            "–".to_owned()
        } else {
            text.to_owned()
        }
    };
    // `tables::courts` has said what is wrong with the table.
    let rows = tables::listed_courts(folder, &mut Problems::default())
        .into_iter()
        .map(|court| {
            let mark = if court.listed_on.is_empty() { " *" } else { "" };
            let cells = [
                format!("{}, {}{mark}", court.name, court.state_name),
                or_line(&court.address),
                or_line(&court.circuit),
                or_line(&court.office),
            ];
            cells.into_iter().take(columns).map(cell).collect()
        });
    rows.collect()
}

fn text_of(text: &[Inline]) -> String {
    text.iter().map(words_of).collect()
}

/// The words of a part of a line, without its form.
pub(super) fn words_of(inline: &Inline) -> String {
    match inline {
        Inline::Text(text) => text.clone(),
        Inline::Strong(inside)
        | Inline::Emphasis(inside)
        | Inline::Help(inside)
        | Inline::Link { text: inside, .. } => text_of(inside),
    }
}
