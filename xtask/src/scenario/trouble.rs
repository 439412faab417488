//! What is wrong with a scenario, and where.

use std::fmt;

/// What is wrong, and in which line. The file is known to the caller.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Trouble {
    /// Counted from one.
    pub(crate) line: usize,
    message: String,
}

impl Trouble {
    /// Something is wrong in this line.
    pub(crate) fn at(line: usize, message: impl Into<String>) -> Self {
        Self {
            line,
            message: message.into(),
        }
    }
}

impl fmt::Display for Trouble {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}", self.line, self.message)
    }
}

/// A key that is not known, with the nearest that is.
pub(crate) fn unknown(what: &str, found: &str, known: &[&str]) -> String {
    format!(
        "{what} `{found}` is not known; nearest known: `{}`",
        nearest(found, known)
    )
}

/// A value that is not known, with its key and the nearest that is.
pub(crate) fn value(key: &str, found: &str, known: &[&str]) -> String {
    format!(
        "key `{key}`: value `{found}` is not known; nearest known: `{}`",
        nearest(found, known)
    )
}

/// The id that takes the fewest changes to reach.
fn nearest<'a>(found: &str, known: &[&'a str]) -> &'a str {
    known
        .iter()
        .min_by_key(|id| strsim::damerau_levenshtein(found, id))
        .copied()
        .unwrap_or_default()
}
