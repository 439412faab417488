//! The words of one language.

use std::rc::Rc;

use super::Key;
use super::key::{COUNT, LATE_COUNTS};
use super::lines::{FileError, lines};

/// The words of one language. A clone is another handle on the same words; equal means the very same.
#[derive(Clone)]
pub struct Words {
    lines: Rc<Lines>,
    /// Those that something on this page fetched for itself.
    late: Option<(LateWords, Rc<Lines>)>,
}

/// Words that few people need: they are fetched when something shows them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LateWords {
    /// To hand answers over, and to keep them.
    Office,
    /// For those who put the app on their own site.
    Builder,
}

impl LateWords {
    /// What the name of their file has behind the language: `en.office.txt`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Office => "office",
            Self::Builder => "builder",
        }
    }

    /// The place of the first of them among all.
    fn first(self) -> usize {
        COUNT + LATE_COUNTS.iter().take(self as usize).sum::<usize>()
    }
}

#[derive(Default)]
struct Lines {
    text: String,
    /// Where each text begins, and then where one more would.
    starts: Vec<usize>,
}

impl Words {
    /// Reads a words file: one line a key.
    pub fn parse(text: String) -> Result<Self, FileError> {
        let lines = Rc::new(Lines::parse("words", COUNT, text)?);
        Ok(Self { lines, late: None })
    }

    /// Reads a file of words that is fetched late, and has those alone: one line a key.
    pub fn parse_late(which: LateWords, text: String) -> Result<Self, FileError> {
        let late = Lines::parse(which.id(), LATE_COUNTS[which as usize], text)?;
        Ok(Self {
            lines: Rc::default(),
            late: Some((which, Rc::new(late))),
        })
    }

    /// These, and the late ones of others.
    #[must_use]
    pub fn with_late(&self, others: &Self) -> Self {
        Self {
            lines: self.lines.clone(),
            late: others.late.clone(),
        }
    }

    /// The words file.
    pub fn file(&self) -> &str {
        &self.lines.text
    }

    /// A text. One that may be left out, and is, is empty, and so is one that is not here yet.
    pub fn get(&self, key: Key) -> &str {
        let index = usize::from(key.0);
        match &self.late {
            _ if index < COUNT => self.lines.get(index),
            Some((which, late)) => index
                .checked_sub(which.first())
                .map_or("", |index| late.get(index)),
            None => "",
        }
    }

    /// A text with its variables filled in: `{0}` is the first value.
    pub(super) fn fill(&self, key: Key, values: &[&str]) -> String {
        let mut filled = String::new();
        for (index, piece) in self.get(key).split('{').enumerate() {
            match piece.split_once('}') {
                Some((number, rest)) if index > 0 => {
                    let value = number.parse::<usize>().ok().and_then(|number| values.get(number));
                    filled.push_str(value.unwrap_or(&""));
                    filled.push_str(rest);
                }
                _ => filled.push_str(piece),
            }
        }
        filled
    }
}

impl Lines {
    fn parse(kind: &str, count: usize, text: String) -> Result<Self, FileError> {
        let body = lines(kind, &text)?;
        // The line with a point stands behind the last text.
        let first = text.len() - ".\n".len() - body.len() - 1;
        let ends = body
            .bytes()
            .enumerate()
            .filter(|(_, byte)| *byte == b'\n')
            .map(|(index, _)| first + index + 1);
        let mut starts = Vec::with_capacity(count + 1);
        starts.push(first);
        starts.extend(ends);
        starts.push(first + body.len() + 1);
        if starts.len() != count + 1 {
            return Err(FileError::Damaged);
        }
        Ok(Self { text, starts })
    }

    fn get(&self, index: usize) -> &str {
        match (self.starts.get(index), self.starts.get(index + 1)) {
            (Some(&start), Some(&end)) => self.text.get(start..end - 1).unwrap_or_default(),
            _ => "",
        }
    }
}

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        let late = |words: &Self| words.late.as_ref().map(|(_, late)| Rc::as_ptr(late));
        Rc::ptr_eq(&self.lines, &other.lines) && late(self) == late(other)
    }
}
