//! The words of one language.

use std::rc::Rc;

use super::Key;
use super::key::COUNT;
use super::lines::{FileError, lines};

/// The words of one language. A clone is another handle on the same words; equal means the very same.
#[derive(Clone)]
pub struct Words(Rc<Lines>);

struct Lines {
    text: String,
    /// Where each text begins, and then where one more would.
    starts: Vec<usize>,
}

impl Words {
    /// Reads a words file: one line a key.
    pub fn parse(text: String) -> Result<Self, FileError> {
        let body = lines("words", &text)?;
        // The line with a point stands behind the last text.
        let first = text.len() - ".\n".len() - body.len() - 1;
        let ends = body
            .bytes()
            .enumerate()
            .filter(|(_, byte)| *byte == b'\n')
            .map(|(index, _)| first + index + 1);
        let mut starts = Vec::with_capacity(COUNT + 1);
        starts.push(first);
        starts.extend(ends);
        starts.push(first + body.len() + 1);
        if starts.len() != COUNT + 1 {
            return Err(FileError::Damaged);
        }
        Ok(Self(Rc::new(Lines { text, starts })))
    }

    /// A text. One that may be left out, and is, is empty.
    pub fn get(&self, key: Key) -> &str {
        let Lines { text, starts } = &*self.0;
        let index = usize::from(key.0);
        match (starts.get(index), starts.get(index + 1)) {
            (Some(&start), Some(&end)) => text.get(start..end - 1).unwrap_or_default(),
            _ => "",
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

impl PartialEq for Words {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}
