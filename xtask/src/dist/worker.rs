//! The service worker, with the list of what it keeps: every file by its hash, so that what a host answers with is either
//! what was built or is not kept.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use pedir::content::{self, CONTENT_DATE};

use super::assets::short_hash;
use super::security::integrity;
use super::sums;
use crate::failure::{Naming, Outcome};
use crate::paths;

/// What no person needs without a network, or a host may change: by the beginning of the path.
const LEFT_OUT: &[&str] = &[
    "_",
    "404.html",
    "assets/noto-sans-license-",
    "config.json",
    "en/map/",
    "robots.txt",
    "service-worker",
    "SHA256SUMS",
    "v1/",
];

/// Writes `service-worker.js` for the files in `folder`, and beside it the one that takes it back.
pub(super) fn write(folder: &Path) -> Outcome {
    let wanted = |name: &String| !LEFT_OUT.iter().any(|out| name.starts_with(out));
    let read = |name: String| {
        let bytes = fs::read(folder.join(&name)).naming(&name)?;
        Ok((asked(&name), integrity(&bytes)))
    };
    let files: Outcome<Vec<_>> = sums::names(folder)?
        .into_iter()
        .filter(wanted)
        .map(read)
        .collect();
    let files = files?;
    let listed = listed(&files);
    let version = short_hash(listed.as_bytes());
    let source = paths::root().join("sw");
    let text = fs::read_to_string(source.join("service-worker.js")).naming("sw/service-worker.js")?;
    fs::write(
        folder.join("service-worker.js"),
        format!("var PEDIR={{version:\"{version}\",date:\"{CONTENT_DATE}\",{listed}}};\n{text}"),
    )
    .naming("service-worker.js")?;
    let off = "service-worker.off.js";
    fs::copy(source.join(off), folder.join(off)).naming(off).map(drop)
}

/// The address by which a page asks for a file: a folder for its `index.html`.
fn asked(name: &str) -> String {
    match name.strip_suffix("index.html") {
        Some("") => "./".to_owned(),
        Some(folder) => folder.to_owned(),
        None => name.to_owned(),
    }
}

/// `shell`, `languages` and `files` as JavaScript. The paths are ours: they hold no quote.
fn listed(files: &[(String, String)]) -> String {
    let list = |wanted: &dyn Fn(&str) -> bool| {
        let paths = files.iter().filter(|(path, _)| wanted(path));
        paths
            .map(|(path, _)| format!("\"{path}\""))
            .collect::<Vec<_>>()
            .join(",")
    };
    let shell = list(&|path| language_of(path).is_none());
    let mut languages = String::new();
    for language in content::languages() {
        let code = language.code;
        let own = list(&|path| language_of(path) == Some(code));
        if !own.is_empty() {
            let comma = if languages.is_empty() { "" } else { "," };
            let _ = write!(languages, "{comma}\"{code}\":[{own}]");
        }
    }
    let hashes: Vec<String> = files
        .iter()
        .map(|(path, integrity)| format!("\"{path}\":\"{integrity}\""))
        .collect();
    format!(
        "shell:[{shell}],languages:{{{languages}}},files:{{{}}}",
        hashes.join(",")
    )
}

/// The language that alone needs a file: its pages, and its words.
fn language_of(path: &str) -> Option<&'static str> {
    let path = path
        .strip_prefix("words/")
        .and_then(|rest| rest.split_once('/'))
        .map_or(path, |(_, file)| file);
    let code = path.split(['/', '.']).next().unwrap_or_default();
    let is_folder_or_words = path.len() > code.len();
    content::language(code)
        .filter(|_| is_folder_or_words)
        .map(|language| language.code)
}

#[cfg(test)]
mod tests {
    use super::{asked, language_of, listed};

    #[test]
    fn a_file_belongs_to_its_language_or_to_all() {
        assert_eq!(language_of("es/interview/"), Some("es"));
        assert_eq!(language_of("words/0123/es.office.txt"), Some("es"));
        assert_eq!(language_of("words/0123/es/pages/about.txt"), Some("es"));
        for shared in [
            "./",
            "blank.html",
            "words/0123/courts.txt",
            "assets/style-0123.css",
        ] {
            assert_eq!(language_of(shared), None, "{shared}");
        }
    }

    #[test]
    fn a_page_is_asked_for_by_its_folder() {
        assert_eq!(asked("index.html"), "./");
        assert_eq!(asked("en/options/index.html"), "en/options/");
        assert_eq!(asked("blank.html"), "blank.html");
    }

    #[test]
    fn every_file_is_listed_once_with_its_hash() {
        let file = |path: &str| (path.to_owned(), format!("sha256-{path}"));
        let listed = listed(&[file("./"), file("en/"), file("words/1/en.txt")]);
        assert_eq!(
            listed,
            "shell:[\"./\"],languages:{\"en\":[\"en/\",\"words/1/en.txt\"]},\
             files:{\"./\":\"sha256-./\",\"en/\":\"sha256-en/\",\"words/1/en.txt\":\"sha256-words/1/en.txt\"}"
        );
    }
}
