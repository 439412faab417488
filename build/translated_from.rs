//! `content/<lang>/from.txt`: the English that each text of a translation was made from, so that a changed English
//! sentence marks its translation as out of date. A line a text: its file, its name, the hash of its English.
//!
//! ```text
//! questions.ftl stage.why 1a2b3c4d5e6f7a8b
//! options/dismissal.md - 1a2b3c4d5e6f7a8b
//! ```

use std::collections::BTreeMap;
use std::fs;

use super::key_set::hash;
use super::languages::Language;
use super::problem::{Problems, did_you_mean};

/// The English texts, each with its name as `from.txt` writes it.
pub(crate) type English = BTreeMap<String, String>;

/// The file that a translation of the present English would have.
pub(crate) fn up_to_date(english: &English) -> String {
    let rows: Vec<String> = english
        .iter()
        .map(|(name, text)| format!("{name} {}", hash(text)))
        .collect();
    rows.join("\n") + "\n"
}

/// How many of the texts named in `written` are out of date. One warning says which come first.
pub(crate) fn out_of_date(
    language: &Language,
    english: &English,
    written: &[String],
    problems: &mut Problems,
) -> usize {
    let path = language.folder.join("from.txt");
    let rows = fs::read_to_string(&path).unwrap_or_default();
    let mut from = BTreeMap::new();
    for (index, row) in rows
        .lines()
        .enumerate()
        .filter(|(_, row)| !row.is_empty() && !row.starts_with('#'))
    {
        let (name, hash) = row.rsplit_once(' ').unwrap_or((row, ""));
        if !english.contains_key(name) {
            let hint = did_you_mean(name, english.keys().map(String::as_str));
            problems.error(
                path.display(),
                index + 1,
                format!("there is no English text \"{name}\"{hint}"),
            );
        }
        from.insert(name, hash);
    }
    let is_old = |name: &&String| {
        english
            .get(*name)
            .is_some_and(|text| from.get(name.as_str()).is_none_or(|known| **known != hash(text)))
    };
    let old: Vec<&String> = written.iter().filter(is_old).collect();
    if let Some(first) = old.first() {
        let says = format!(
            "{} translations are out of date, first \"{first}\": the English has changed",
            old.len()
        );
        problems.warn(path.display(), 0, says);
    }
    old.len()
}
