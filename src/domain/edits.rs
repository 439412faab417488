//! What the person changed on the attorney's page: the order of its lists, what was taken out, sentences in other
//! words, and lines of their own. A sentence is named by its id on the paper. What is named here and is not on the
//! paper at the moment is kept and not used, as answers are.

use super::typed::typed;

/// The most characters of a sentence.
pub const LONGEST: usize = 300;

/// The most lines of the person's own.
pub const MOST_LINES: usize = 5;

/// Every change.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Edits {
    order: Vec<String>,
    out: Vec<String>,
    changed: Vec<(String, String)>,
    lines: Vec<String>,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// The sentences of a list, in the order wanted.
    Order(Vec<String>),
    /// A sentence of a list is taken out, or put back.
    Out(String, bool),
    /// A sentence in the person's own words.
    Change(String, String),
    /// A sentence as it was suggested.
    Suggested(String),
    /// One more line of the person's own.
    AddLine(String),
    /// A line of the person's own, counted from zero, in other words.
    ChangeLine(usize, String),
    /// A line of the person's own is taken away.
    RemoveLine(usize),
    /// The whole page as it was suggested.
    SuggestedPaper,
}

/// Why a change was refused. Nothing changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum EditError {
    /// There are no words.
    Empty,
    /// More than [`LONGEST`] characters: as many as this.
    TooLong(usize),
    /// There are [`MOST_LINES`] lines already.
    Full,
    /// There is no such line.
    NoSuchLine,
}

impl Edits {
    /// The changes with one more.
    ///
    /// # Errors
    ///
    /// Where the words are none or too many, or the line has no place.
    pub fn with(&self, edit: Edit) -> Result<Self, EditError> {
        let mut next = self.clone();
        match edit {
            Edit::Order(wanted) => {
                next.order.retain(|id| !wanted.contains(id));
                next.order.extend(wanted);
            }
            Edit::Out(id, out) => {
                next.out.retain(|other| *other != id);
                if out {
                    next.out.push(id);
                }
            }
            Edit::Change(id, words) => {
                let words = sentence(&words)?;
                match next.changed.iter_mut().find(|(other, _)| *other == id) {
                    Some((_, old)) => *old = words,
                    None => next.changed.push((id, words)),
                }
            }
            Edit::Suggested(id) => next.changed.retain(|(other, _)| *other != id),
            Edit::AddLine(words) => {
                let words = sentence(&words)?;
                if next.lines.len() >= MOST_LINES {
                    return Err(EditError::Full);
                }
                next.lines.push(words);
            }
            Edit::ChangeLine(place, words) => {
                let words = sentence(&words)?;
                *next.lines.get_mut(place).ok_or(EditError::NoSuchLine)? = words;
            }
            Edit::RemoveLine(place) if place < next.lines.len() => {
                next.lines.remove(place);
            }
            Edit::RemoveLine(_) => return Err(EditError::NoSuchLine),
            Edit::SuggestedPaper => next = Self::default(),
        }
        Ok(next)
    }

    /// Whether nothing was changed.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Every sentence that was given a place, in the order wanted.
    pub fn order(&self) -> &[String] {
        &self.order
    }

    /// Every sentence that was taken out.
    pub fn out(&self) -> &[String] {
        &self.out
    }

    /// Every sentence in other words: its id, and the words.
    pub fn changed(&self) -> &[(String, String)] {
        &self.changed
    }

    /// The lines of the person's own.
    pub fn lines(&self) -> &[String] {
        &self.lines
    }

    /// Whether this sentence was taken out.
    pub fn is_out(&self, id: &str) -> bool {
        self.out.iter().any(|out| out == id)
    }

    /// A list in the order wanted, with all that was taken out. What was given no place keeps the one suggested.
    pub fn arranged<T>(&self, suggested: Vec<T>, id: impl Fn(&T) -> String) -> Vec<T> {
        let place = |item: &T| {
            let id = id(item);
            self.order.iter().position(|other| *other == id)
        };
        let placed: Vec<bool> = suggested.iter().map(|item| place(item).is_some()).collect();
        let (mut moved, others): (Vec<T>, Vec<T>) =
            suggested.into_iter().partition(|item| place(item).is_some());
        moved.sort_by_key(place);
        let (mut moved, mut others) = (moved.into_iter(), others.into_iter());
        let all = placed.into_iter();
        all.filter_map(|placed| if placed { moved.next() } else { others.next() })
            .collect()
    }
}

/// Words without space around them.
fn sentence(words: &str) -> Result<String, EditError> {
    let words = typed(words);
    let words = words.trim();
    match words.chars().count() {
        0 => Err(EditError::Empty),
        length if length > LONGEST => Err(EditError::TooLong(length)),
        _ => Ok(words.to_owned()),
    }
}
