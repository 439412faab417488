//! The shape of every file that the pipeline writes: `pedir-<kind> <hash of the keys>`, lines, and a line with a point, so
//! that a file cut short is known for one.

use super::key::HASH;

/// Why a file is not one of this program.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FileError {
    /// It is something else altogether.
    OtherKind,
    /// It was made for another version of the program.
    OtherVersion,
    /// It was cut short, or is damaged.
    Damaged,
}

/// The lines of a file between the first and the last.
pub(super) fn lines<'a>(kind: &str, file: &'a str) -> Result<&'a str, FileError> {
    let rest = file
        .strip_prefix("pedir-")
        .and_then(|rest| rest.strip_prefix(kind));
    let rest = rest
        .and_then(|rest| rest.strip_prefix(' '))
        .ok_or(FileError::OtherKind)?;
    let (hash, lines) = rest.split_once('\n').ok_or(FileError::Damaged)?;
    if hash != HASH {
        return Err(FileError::OtherVersion);
    }
    lines.strip_suffix("\n.\n").ok_or(FileError::Damaged)
}

/// The cells of a line, when there are just as many as wanted.
pub(super) fn cells<const N: usize>(line: &str) -> Result<[&str; N], FileError> {
    let mut cells = [""; N];
    let mut found = line.split('\t');
    for cell in &mut cells {
        *cell = found.next().ok_or(FileError::Damaged)?;
    }
    if found.next().is_none() {
        Ok(cells)
    } else {
        Err(FileError::Damaged)
    }
}
