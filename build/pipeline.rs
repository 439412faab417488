//! The content pipeline: reads `content/`, checks it, and writes what the app looks up. Every problem is collected, so
//! that one build names them all.

mod catalog;
mod dates;
mod facts;
mod fluent;
mod key_set;
mod languages;
mod lines;
mod pages;
mod problem;
mod rust;
mod tables;

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

use fluent::Entry;
use key_set::KeySet;
use languages::Language;
use pages::Page;
pub(crate) use problem::{Problem, Problems};

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
    let english = Texts::read(source, &subjects, None, problems);
    let keys = KeySet::of(&english.entries, &subjects, problems);
    let english_words = catalog::complete(source, &keys, None, &english.entries, problems);

    let facts = facts::read(content, source.is_draft(), problems);
    let courts = tables::courts(content, problems);

    let mut files = Vec::new();
    for language in &languages {
        if language.is_source() {
            english.write(language, &keys, &english_words, &mut files);
        } else {
            let texts = Texts::read(language, &subjects, Some(&english.pages), problems);
            let words = catalog::complete(language, &keys, Some(&english_words), &texts.entries, problems);
            texts.write(language, &keys, &words, &mut files);
        }
    }
    files.push((
        "facts.txt".to_owned(),
        lines::file("facts", &keys.hash(), &facts.lines()),
    ));
    files.push((
        "courts.txt".to_owned(),
        lines::file("courts", &keys.hash(), &courts),
    ));
    let rust = [
        ("embedded.rs", rust::embedded(&files)),
        ("keys.rs", rust::keys(&keys, facts.content_date())),
        ("languages.rs", rust::languages(&languages)),
        ("pages.rs", rust::pages(keys.families, &subjects)),
    ];
    let files = files
        .into_iter()
        .map(|(name, text)| (format!("files/{name}"), text));
    files
        .chain(rust.map(|(name, text)| (name.to_owned(), text)))
        .collect()
}

/// All that is written in one language.
struct Texts {
    entries: Vec<Entry>,
    pages: Vec<Page>,
}

impl Texts {
    fn read(
        language: &Language,
        subjects: &[String],
        english: Option<&[Page]>,
        problems: &mut Problems,
    ) -> Self {
        let pages = pages::read(language, subjects, english, problems);
        let mut entries = fluent::read_language(&language.folder, problems);
        entries.extend(pages.iter().filter_map(Page::entries).flatten());
        Self { entries, pages }
    }

    fn write(&self, language: &Language, keys: &KeySet, words: &[String], files: &mut Vec<(String, String)>) {
        let Language { code, .. } = language;
        files.push((format!("{code}.txt"), lines::file("words", &keys.hash(), words)));
        let hash = keys.hash();
        let prose = self.pages.iter().map(|page| {
            (
                format!("{code}/{}.txt", page.name),
                lines::file("prose", &hash, &pages::encode(&page.prose)),
            )
        });
        files.extend(prose);
    }
}
