//! Which pages there are: the names of the files in a language's folder.

use std::fs;
use std::path::Path;

use super::super::languages::Language;
use super::super::problem::{Problems, did_you_mean};

/// The subjects: the files in `pages/` of the source language, in the order of their names.
pub(crate) fn subjects(source: &Language, problems: &mut Problems) -> Vec<String> {
    let subjects = names(&source.folder.join("pages"));
    for slug in &subjects {
        if !slug.starts_with(|first: char| first.is_ascii_lowercase())
            || !slug
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-')
            || ["options", "interview"].contains(&slug.as_str())
        {
            let path = source.folder.join("pages").join(slug).with_extension("md");
            problems.error(
                path.display(),
                0,
                "is no name for a page; use small letters, digits and hyphens (find-help.md)",
            );
        }
    }
    // An empty set would be no type at all.
    if subjects.is_empty() {
        vec!["about".to_owned()]
    } else {
        subjects
    }
}

/// A page that nothing leads to is a mistake in its name.
pub(super) fn refuse_unknown(folder: &Path, wanted: &[(String, &str)], problems: &mut Problems) {
    for kind in ["options", "pages"] {
        let known = || {
            wanted
                .iter()
                .filter(|(_, of)| *of == kind)
                .map(|(slug, _)| slug.as_str())
        };
        for slug in names(&folder.join(kind))
            .iter()
            .filter(|slug| !known().any(|known| known == slug.as_str()))
        {
            let path = folder.join(kind).join(slug).with_extension("md");
            problems.error(
                path.display(),
                0,
                format!("\"{slug}\" is not known here{}", did_you_mean(slug, known())),
            );
        }
    }
}

/// The names of the Markdown files in a folder, sorted.
fn names(folder: &Path) -> Vec<String> {
    let listed = fs::read_dir(folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path());
    let pages = listed.filter(|path| path.extension().is_some_and(|extension| extension == "md"));
    let mut names: Vec<String> = pages
        .filter_map(|path| path.file_stem().map(|stem| stem.to_string_lossy().into_owned()))
        .collect();
    names.sort();
    names
}
