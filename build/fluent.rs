//! Reads the Fluent files of a language. Only a closed part of Fluent is allowed: see CONTENT.md.

mod closed;

use std::fs;
use std::path::Path;

use super::Problems;
use closed::Reader;

/// One text: the value of a message, or one of its attributes.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    /// Where its file is, for errors: `content/en/ui.ftl`.
    pub(crate) path: String,
    /// Its file in the language's folder: `ui.ftl`.
    pub(crate) file: String,
    pub(crate) line: usize,
    /// The message.
    pub(crate) id: String,
    /// The attribute; `=` for the message's value.
    pub(crate) word: String,
    /// On one line, its variables as `{name}`.
    pub(crate) text: String,
}

impl Entry {
    /// Its name, as `from.txt` writes it: `questions.ftl stage.why`.
    pub(crate) fn name(&self) -> String {
        let Self { file, id, word, .. } = self;
        if word == "=" {
            format!("{file} {id}")
        } else {
            format!("{file} {id}.{word}")
        }
    }
}

/// Every text in `*.ftl` of a language, in the order of the files' names and lines.
pub(crate) fn read_language(folder: &Path, problems: &mut Problems) -> Vec<Entry> {
    let Ok(listed) = fs::read_dir(folder) else {
        problems.error(
            folder.display(),
            0,
            "there is no such folder; make it, or take the language out of languages.toml",
        );
        return Vec::new();
    };
    let mut paths: Vec<_> = listed.flatten().map(|entry| entry.path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "ftl"));
    paths.sort();
    let mut entries = Vec::new();
    for path in paths {
        let file = path
            .file_name()
            .unwrap_or_default()
            .to_string_lossy()
            .into_owned();
        match fs::read_to_string(&path) {
            Ok(source) => entries.extend(read(&path.display().to_string(), &file, &source, problems)),
            Err(error) => problems.error(path.display(), 0, error),
        }
    }
    entries
}

/// Every text of one file.
pub(crate) fn read(path: &str, file: &str, source: &str, problems: &mut Problems) -> Vec<Entry> {
    Reader::new(path, file, source, problems).entries()
}
