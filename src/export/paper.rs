//! The paper as one closed tree.

use crate::content::{Courts, Facts, Words};
use crate::domain::summary::Summary;

/// The paper.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Paper;

/// Puts a summary into words.
pub fn paper(_summary: &Summary, _words: &Words, _facts: &Facts, _courts: Option<&Courts>) -> Paper {
    Paper
}
