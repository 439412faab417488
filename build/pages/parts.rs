//! The parts of a page about a kind of request: the same ten on each, risk before benefit.

use super::super::problem::{Problems, did_you_mean};
use super::super::prose::Block;
use super::Page;

/// The ids of their headings, in the order of the page.
const PARTS: [&str; 10] = [
    "sentence",
    "who-decides",
    "when",
    "risk",
    "may-do",
    "after",
    "easier-harder",
    "ask",
    "papers",
    "questions",
];

/// Every part is there, in its place, and no other; and the page names what it rests on.
pub(super) fn check(page: &Page, problems: &mut Problems) {
    let mut next = 0;
    for id in page.prose.blocks.iter().filter_map(part) {
        let line = line_of_heading(&page.source, id);
        let Some(place) = PARTS.iter().position(|part| *part == id) else {
            let hint = did_you_mean(id, PARTS);
            let says = format!(
                "has a part {{#{id}}}, which is none of the ten; a heading inside a part begins with ###{hint}"
            );
            problems.error(&page.path, line, says);
            continue;
        };
        if place < next {
            let says = format!(
                "has the part {{#{id}}} after {{#{}}}; put it before",
                PARTS[next - 1]
            );
            problems.error(&page.path, line, says);
        }
        next = next.max(place + 1);
    }
    for (place, part) in PARTS.iter().enumerate() {
        if !page.heading_ids().any(|id| id == *part) {
            let where_to = match place.checked_sub(1) {
                Some(before) => format!("after {{#{}}}", PARTS[before]),
                None => "on top".to_owned(),
            };
            let says = format!("has no part {{#{part}}}; add a heading \"## ... {{#{part}}}\" {where_to}");
            problems.error(&page.path, 0, says);
        }
    }
    if page.prose.facts.is_empty() {
        let says = "names no fact; write the facts that it rests on in the line \"facts:\"";
        problems.error(&page.path, 1, says);
    }
}

/// The id of a heading that begins a part.
fn part(block: &Block) -> Option<&str> {
    match block {
        Block::Heading { level: 2, id, .. } => Some(id),
        Block::Heading { .. }
        | Block::Paragraph(_)
        | Block::List { .. }
        | Block::Table { .. }
        | Block::Picture(_)
        | Block::Statements(_) => None,
    }
}

/// The line of the heading with this id, or of the first one without any.
fn line_of_heading(source: &str, id: &str) -> usize {
    let is_it = |line: &str| {
        line.starts_with("## ")
            && if id.is_empty() {
                !line.contains("{#")
            } else {
                line.contains(&format!("{{#{id}"))
            }
    };
    source.lines().position(is_it).map_or(0, |index| index + 1)
}
