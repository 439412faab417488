//! The content pipeline: reads `content/`, checks it, and writes what the app looks up. Every problem is collected, so
//! that one build names them all.

mod catalog;
mod fluent;
mod key_set;
mod languages;
mod problem;
mod rust;
mod words_file;

#[path = "../src/content/families.rs"]
#[allow(
    dead_code,
    unreachable_pub,
    clippy::enum_variant_names,
    reason = "shared with the app, which uses the rest"
)]
mod families;
#[path = "../src/domain/vocabulary.rs"]
#[allow(
    dead_code,
    unreachable_pub,
    clippy::enum_variant_names,
    reason = "shared with the app, which uses the rest"
)]
mod vocabulary;

use std::fs;
use std::path::Path;

pub(crate) use problem::{Problem, Problems};

/// Reads `content` and writes to `out`; returns warnings, or everything that is wrong.
pub(crate) fn run(content: &Path, out: &Path) -> Result<Vec<Problem>, Problems> {
    let mut problems = Problems::default();
    let languages = languages::read(content, &mut problems);
    let source = fluent::read_language(content, "en", &mut problems);
    let keys = key_set::KeySet::of(&source, &mut problems);
    let english = languages
        .iter()
        .find(|language| language.is_source())
        .map(|language| catalog::complete(language, &keys, None, &source, &mut problems));
    let mut written = Vec::new();
    for language in &languages {
        let texts = if language.is_source() {
            english.clone().unwrap_or_default()
        } else {
            let entries = fluent::read_language(content, &language.code, &mut problems);
            catalog::complete(language, &keys, english.as_deref(), &entries, &mut problems)
        };
        written.push((
            format!("{}.words", language.code),
            words_file::write(&keys, &texts),
        ));
    }
    let warnings = problems.into_result()?;
    written.push(("keys.rs".to_owned(), rust::keys(&keys)));
    written.push(("languages.rs".to_owned(), rust::languages(&languages)));
    written.push(("embedded.rs".to_owned(), rust::embedded(&languages)));
    for (name, text) in written {
        let path = out.join(&name);
        fs::write(&path, text).map_err(|error| Problems::one(path.display(), 0, error))?;
    }
    Ok(warnings)
}
