//! `content/languages.toml`.

use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;

use super::Problems;

/// How far the words of a language are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Status {
    /// Words may be missing: in preview builds alone.
    Draft,
    /// Complete, and read by a second person: in preview builds alone.
    Reviewed,
    /// For everybody.
    Published,
}

/// A language of the app.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(crate) struct Language {
    /// BCP 47, as in `<html lang>` and in the address.
    pub(crate) code: String,
    /// What its speakers call it.
    pub(crate) name: String,
    pub(crate) english_name: String,
    pub(crate) direction: Direction,
    pub(crate) status: Status,
    /// Whether the fonts of PDF files have its letters.
    #[serde(default)]
    pub(crate) pdf: bool,
    #[serde(default)]
    pub(crate) reviewed_by: String,
    #[serde(default)]
    pub(crate) reviewed_on: String,
    /// Where its words are.
    #[serde(skip)]
    pub(crate) folder: PathBuf,
}

/// Which way its lines run.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub(crate) enum Direction {
    Ltr,
    Rtl,
}

/// The language that every other is a translation of.
pub(crate) const SOURCE: &str = "en";

impl Language {
    /// Whether the others are translations of this one.
    pub(crate) fn is_source(&self) -> bool {
        self.code == SOURCE
    }

    /// Whether words may still be missing.
    pub(crate) fn is_draft(&self) -> bool {
        self.status == Status::Draft
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    language: Vec<Language>,
}

/// Every language, English among them.
pub(crate) fn read(content: &Path, problems: &mut Problems) -> Vec<Language> {
    let path = content.join("languages.toml");
    let read = fs::read_to_string(&path).map_err(|error| (0, error.to_string()));
    let parsed = read.and_then(|text| {
        toml::from_str::<File>(&text)
            .map_err(|error| (line_of(&text, error.span()), error.message().to_owned()))
    });
    match parsed {
        Ok(file) if file.language.iter().any(Language::is_source) => {
            let placed = file.language.into_iter().map(|language| Language {
                folder: content.join(&language.code),
                ..language
            });
            placed.collect()
        }
        Ok(_) => {
            problems.error(
                path.display(),
                0,
                "there is no English; add a [[language]] with code = \"en\"",
            );
            Vec::new()
        }
        Err((line, says)) => {
            problems.error(path.display(), line, says);
            Vec::new()
        }
    }
}

/// The line, counted from 1, in which a part of a text begins.
pub(crate) fn line_of(text: &str, span: Option<std::ops::Range<usize>>) -> usize {
    let start = span.map_or(0, |span| span.start);
    1 + text.bytes().take(start).filter(|byte| *byte == b'\n').count()
}
