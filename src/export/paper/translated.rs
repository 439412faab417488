//! What a paper in another language says of its translation.

use super::draft::joined;
use super::{Block, Paper, Text};
use crate::content::{Words, key};

/// Says at the head of each page that no translator has reviewed it. `english` are the words beside `words`, if any.
pub fn mark_translation(paper: &mut Paper, words: &Words, english: Option<&Words>) {
    for (index, page) in paper.pages.iter_mut().enumerate() {
        let id = joined("sheet.translated", &(index + 1).to_string());
        let mark = Text {
            english: english.map(|english| english.get(key::SHEET_TRANSLATED).to_owned()),
            ..Text::new(&id, words.get(key::SHEET_TRANSLATED).to_owned())
        };
        page.head.insert(0, Block::Fine(vec![mark]));
    }
}
