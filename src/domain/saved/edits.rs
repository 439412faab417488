//! The lines of a saved session that hold what the person changed on the paper.

use super::{escaped, unescaped, words};
use crate::domain::edits::{Edit, Edits};

/// Writes a line for each change; `line` takes its words.
pub(super) fn write(edits: &Edits, line: &mut impl FnMut(&[&str])) {
    if !edits.order().is_empty() {
        let order: Vec<String> = edits.order().iter().map(|id| escaped(id)).collect();
        line(&["order", &order.join(" ")]);
    }
    for id in edits.out() {
        line(&["out", &escaped(id)]);
    }
    for (id, words) in edits.changed() {
        line(&["change", &escaped(id), &escaped(words)]);
    }
    for words in edits.lines() {
        line(&["own-line", &escaped(words)]);
    }
}

/// The change of a line with this name; nothing where it says nothing that is known.
pub(super) fn read(name: &str, rest: &str) -> Option<Edit> {
    match name {
        "order" => words(rest).map(unescaped).collect::<Option<_>>().map(Edit::Order),
        "out" => unescaped(rest).map(|id| Edit::Out(id, true)),
        "change" => {
            let (id, words) = rest.split_once(' ')?;
            Some(Edit::Change(unescaped(id)?, unescaped(words)?))
        }
        "own-line" => unescaped(rest).map(Edit::AddLine),
        _ => None,
    }
}
