//! Two languages side by side.

use super::{Paper, Text};

/// The paper with each sentence in English beside it. `english` is the paper of the same summary in English, so it is
/// the same tree of the same ids; a sentence that has none of its own there stays in one language.
#[must_use]
pub fn pair(mut paper: Paper, mut english: Paper) -> Paper {
    for (text, beside) in paper.texts_mut().into_iter().zip(english.texts_mut()) {
        pair_text(text, beside);
    }
    paper
}

impl Paper {
    /// Whether it has English beside its own language.
    pub fn is_pair(&self) -> bool {
        self.footer.english.is_some()
    }
}

/// What the person typed stands once; what marks it stands in both languages.
fn pair_text(text: &mut Text, beside: &mut Text) {
    if text.id != beside.id {
        return;
    }
    match (&mut text.typed, &mut beside.typed) {
        (Some(mark), Some(beside)) => pair_text(mark, beside),
        (Some(_), None) | (None, Some(_)) => {}
        (None, None) => text.english = Some(std::mem::take(&mut beside.words)),
    }
}
