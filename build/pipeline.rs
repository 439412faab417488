//! The content pipeline: reads `content/`, checks it, and writes what the app looks up. Every problem is collected, so
//! that one build names them all.

mod catalog;
mod dates;
mod facts;
mod fluent;
mod key_set;
mod languages;
mod law;
mod lines;
mod pages;
mod problem;
mod pseudo;
mod rust;
mod tables;
mod translated_from;
mod translation;

#[path = "../src/content/address.rs"]
#[allow(unreachable_pub, reason = "shared with the app")]
mod address;
#[path = "../src/content/families.rs"]
#[allow(
    dead_code,
    unreachable_pub,
    clippy::enum_variant_names,
    reason = "shared with the app, which uses the rest"
)]
mod families;
#[path = "../src/content/family_words.rs"]
#[allow(
    dead_code,
    unreachable_pub,
    reason = "shared with the app, which uses the rest"
)]
mod family_words;
#[path = "../src/content/prose.rs"]
#[allow(unreachable_pub, reason = "shared with the app")]
mod prose;
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

use key_set::KeySet;
pub(crate) use problem::{Problem, Problems};
use pseudo::PSEUDO;
use translation::{Translation, Written};

/// Reads `content` and writes to `out`; returns warnings, or everything that is wrong.
pub(crate) fn run(content: &Path, out: &Path) -> Result<Vec<Problem>, Problems> {
    let mut problems = Problems::default();
    let made = make(content, &mut problems);
    let warnings = problems.into_result()?;
    for (name, text) in made {
        let path = out.join(name);
        let folder = path.parent().map_or(Ok(()), fs::create_dir_all);
        folder
            .and_then(|()| fs::write(&path, text))
            .map_err(|error| Problems::one(path.display(), 0, error))?;
    }
    Ok(warnings)
}

/// Every file to write, with its path.
fn make(content: &Path, problems: &mut Problems) -> Vec<(String, String)> {
    let languages = languages::read(content, problems);
    let Some(source) = languages.iter().find(|language| language.is_source()) else {
        return Vec::new();
    };
    let subjects = pages::subjects(source, problems);
    let written = Written::read(source, &subjects, None, problems);
    let keys = KeySet::of(&written.entries, &subjects, problems);
    let english = Translation::of_source(source, &keys, &written, problems);

    let others = languages.iter().filter(|language| !language.is_source());
    let mut others: Vec<Translation> = others
        .map(|language| english.in_language(language, &keys, &written, &subjects, problems))
        .collect();
    others.extend(PSEUDO.iter().map(|pseudo| english.in_pseudo(pseudo)));
    let translations: Vec<&Translation> = std::iter::once(&english).chain(&others).collect();

    let facts = facts::read(content, source.is_draft(), problems);
    facts.check_used(&written.pages, problems);
    facts.check_help(&written.pages, problems);
    law::check(content, &written.pages, &written.entries, &facts, problems);
    let courts = tables::courts(content, problems);

    let hash = keys.hash();
    let mut files: Vec<(String, String)> = translations
        .iter()
        .flat_map(|language| language.files(&hash))
        .collect();
    let facts_lines: Vec<String> = facts.lines().chain(pages::of_options(&written.pages)).collect();
    files.push(("facts.txt".to_owned(), lines::file("facts", &hash, &facts_lines)));
    files.push(("courts.txt".to_owned(), lines::file("courts", &hash, &courts)));
    let rust = [
        ("embedded.rs", rust::embedded(&files)),
        ("keys.rs", rust::keys(&keys, facts.content_date())),
        ("languages.rs", rust::languages(&translations)),
        ("pages.rs", rust::pages(keys.families, &subjects)),
        ("names.txt", keys.names()),
        ("from.txt", translated_from::up_to_date(&written.named())),
    ];
    let files = files
        .into_iter()
        .map(|(name, text)| (format!("files/{name}"), text));
    files
        .chain(rust.map(|(name, text)| (name.to_owned(), text)))
        .collect()
}
