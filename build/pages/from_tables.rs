//! What a page takes from `content/tables/`: the picture of the policy's history, and the courts.

use std::collections::BTreeMap;
use std::path::Path;

use super::super::problem::Problems;
use super::super::prose::{Block, Inline, LinkTo};
use super::super::tables;
use super::timeline;

/// Alone in the first cell of a row, it stands for a row for each court.
const COURTS: &str = "immigration-courts.csv";

/// The path of the page that lists them.
const COURTS_PAGE: &str = "learn/courts/";

/// Draws the pictures of a page, and puts the courts in the place of their table.
pub(super) fn fill(path: &str, blocks: &mut Vec<Block>, tables: &Path, problems: &mut Problems) {
    let mut years = Vec::new();
    let mut drawn = false;
    for block in std::mem::take(blocks) {
        match block {
            Block::Picture(picture) => {
                let (drawing, its_years) = timeline::draw(tables, picture.description);
                blocks.push(Block::Picture(drawing));
                years = its_years;
                drawn = true;
            }
            Block::Table { head, rows } if stands_for_courts(&rows) => blocks.extend(courts(tables, &head)),
            other @ (Block::Heading { .. }
            | Block::Paragraph(_)
            | Block::List { .. }
            | Block::Table { .. }
            | Block::Statements(_)) => {
                blocks.push(other);
            }
        }
    }
    if drawn {
        check_numbers(path, blocks, &years, problems);
    }
}

fn stands_for_courts(rows: &[Vec<Vec<Inline>>]) -> bool {
    matches!(rows, [row] if row.first().is_some_and(|cell| text_of(cell) == COURTS))
}

/// The rows of the tables under the picture are numbered as its lines are, one for each paper, in their order.
fn check_numbers(path: &str, blocks: &[Block], years: &[String], problems: &mut Problems) {
    let rows = blocks.iter().flat_map(|block| match block {
        Block::Table { rows, .. } => rows.as_slice(),
        Block::Heading { .. }
        | Block::Paragraph(_)
        | Block::List { .. }
        | Block::Picture(_)
        | Block::Statements(_) => &[],
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

/// The states as links, and then each with a table of its courts: name, address, circuit and office, as many of these as the
/// page has columns for.
fn courts(folder: &Path, head: &[Vec<Inline>]) -> Vec<Block> {
    let cell = |text: &str| vec![Inline::Text(text.to_owned())];
    let or_line = |text: &str| cell(if text.is_empty() { "–" } else { text });
    let mut states: BTreeMap<String, Vec<Vec<Vec<Inline>>>> = BTreeMap::new();
    // `tables::courts` has said what is wrong with the table.
    for court in tables::listed_courts(folder, &mut Problems::default()) {
        let mark = if court.listed_on.is_empty() { " *" } else { "" };
        let cells = [
            cell(&format!("{}{mark}", court.name)),
            or_line(&court.address),
            or_line(&court.circuit),
            or_line(&court.office),
        ];
        let row = cells.into_iter().take(head.len()).collect();
        states.entry(court.state_name.clone()).or_default().push(row);
    }
    let links = states.keys().map(|state| {
        let to = LinkTo::Internal {
            path: COURTS_PAGE.to_owned(),
            fragment: id_of(state),
        };
        let text = cell(state);
        vec![Inline::Link { to, text }]
    });
    let list = Block::List {
        ordered: false,
        items: links.collect(),
    };
    let sections = states.iter().flat_map(|(state, rows)| {
        let heading = Block::Heading {
            level: 2,
            id: id_of(state),
            help: false,
            text: cell(state),
        };
        let table = Block::Table {
            head: head.to_vec(),
            rows: rows.clone(),
        };
        [heading, table]
    });
    std::iter::once(list).chain(sections).collect()
}

/// `New York` as `new-york`
fn id_of(state: &str) -> String {
    let plain = |letter: char| {
        if letter.is_ascii_alphanumeric() {
            letter
        } else {
            '-'
        }
    };
    state.to_lowercase().chars().map(plain).collect()
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
