//! What the person may change on the attorney's page, and what was changed.
//!
//! Some sentences are the same on every paper, so that no paper tells anything by what it lacks: the two on private
//! matters, the order that one may not know of, "leave this at home", the foot. A warning stands as its sources say it.
//! The court and the date are answers, and are changed there. None of them can be written anew.

use serde::{Deserialize, Serialize};

use super::draft::{Known, joined};
use super::{Block, Page, Paper, Reader, Text};
use crate::content::key;
use crate::domain::summary::Summary;

/// The families of sentences that the person may write anew.
const FAMILIES: &[&str] = &[
    "first", "stage", "detained", "attorney", "asked", "ask", "strength", "find-out",
];

/// Sentences of those families that stay as they are.
const FIXED: &[&str] = &["ask.private-first", "find-out.order", "find-out.order.line"];

/// A part of the attorney's page that the person may change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// Its heading.
    pub heading: Text,
    /// Its sentences.
    pub lines: Vec<Line>,
}

/// A sentence that the person may change.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// The sentence.
    pub text: Text,
    /// Whether it has a place in an order that the person may change, and may be taken out.
    pub listed: bool,
    /// Whether it stands below the one before it: what to ask if not.
    pub below: bool,
}

/// What the person may change on a page.
pub fn changeable(page: &Page) -> Vec<Group> {
    if page.reader == Reader::Me {
        return Vec::new();
    }
    let groups = page.parts.iter().map(|part| {
        let listed = matches!(part.heading.id.as_str(), "heading.asks" | "heading.strengths");
        let mut lines = Vec::new();
        for block in &part.blocks {
            match block {
                Block::Paragraph(texts) => lines.extend(texts.iter().map(|text| (text, false, false))),
                Block::Numbered(items) | Block::Bullets(items) => {
                    for item in items {
                        lines.push((&item.text, listed, false));
                        lines.extend(item.note.iter().map(|note| (&note.text, false, true)));
                    }
                }
                Block::Fine(_)
                | Block::Boxed(_)
                | Block::Blanks { .. }
                | Block::Lines(_)
                | Block::Table(_)
                | Block::Script(_) => {}
            }
        }
        let lines = lines.into_iter().filter(|(text, ..)| may_change(&text.id));
        Group {
            heading: part.heading.clone(),
            lines: lines
                .map(|(text, listed, below)| Line {
                    text: text.clone(),
                    listed,
                    below,
                })
                .collect(),
        }
    });
    groups.filter(|group| !group.lines.is_empty()).collect()
}

fn may_change(id: &str) -> bool {
    let family = id.split_once('.').map_or("", |(family, _)| family);
    FAMILIES.contains(&family) && !FIXED.contains(&id)
}

/// Puts the person's own words in the place of the suggested ones, and marks them.
pub(super) fn change(paper: &mut Paper, summary: &Summary, known: &Known) {
    if summary.changed.is_empty() {
        return;
    }
    for text in paper.texts_mut() {
        let changed = summary.changed.iter().find(|(id, _)| *id == text.id);
        if let Some((_, words)) = changed.filter(|(id, _)| may_change(id)) {
            text.words.clone_from(words);
            text.typed = Some(Box::new(known.member(&text.id, "typed", key::TYPED_CHANGED)));
        }
    }
}

/// What the person typed for a place of its own.
pub(super) fn typed(id: &str, words: &str, known: &Known) -> Text {
    let mark = known.text(&joined(id, "typed"), key::TYPED_AS_IS);
    Text {
        typed: Some(Box::new(mark)),
        ..Text::new(id, words.to_owned())
    }
}
