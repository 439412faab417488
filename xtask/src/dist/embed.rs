//! `v1/embed.js`, by which another site takes the app into a page of its own. Its address is a promise (docs/embedding.md), so
//! it is not named by its hash.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use pedir::content::{Language, embedded, key};
use serde_json::Value;

use crate::failure::{Failure, Naming, Outcome};
use crate::paths;

/// Its place, in `public/` and in what a host serves.
const FILE: &str = "v1/embed.js";

/// What stands for the languages.
const LANGUAGES: &str = "/* languages */";

/// Writes it into `folder` with these languages.
pub(super) fn write(folder: &Path, languages: &[&'static Language]) -> Outcome {
    let source = fs::read_to_string(paths::root().join("public").join(FILE)).naming(FILE)?;
    let titles = languages.iter().map(|language| {
        let words = embedded::words(language.code)
            .ok_or_else(|| Failure::new(format!("{} has no words", language.code)))?;
        Ok((language.code, words.get(key::TAB_QUESTIONS).to_owned()))
    });
    let text = with_languages(&source, &titles.collect::<Outcome<Vec<_>>>()?)?;
    fs::create_dir_all(folder.join("v1")).naming(FILE)?;
    fs::write(folder.join(FILE), text).naming(FILE)
}

/// The script with the code of each language, and the title of a frame in it.
fn with_languages(source: &str, titles: &[(&str, String)]) -> Outcome<String> {
    let pairs: Vec<String> = titles.iter().map(|(code, title)| pair(code, title)).collect();
    match source.split(LANGUAGES).collect::<Vec<_>>()[..] {
        [before, after] => Ok([before, &pairs.join(","), after].concat()),
        _ => Err(Failure::new(format!(
            "public/{FILE} has no one place for {LANGUAGES}"
        ))),
    }
}

/// As JavaScript, in ASCII alone: a script is read in the encoding of the page around it, where its host names none.
fn pair(code: &str, title: &str) -> String {
    let text = Value::from([code, title].map(Value::from).to_vec()).to_string();
    let mut ascii = String::new();
    for unit in text.encode_utf16() {
        match char::from_u32(unit.into()).filter(char::is_ascii) {
            Some(letter) => ascii.push(letter),
            None => {
                let _ = write!(ascii, "\\u{unit:04x}");
            }
        }
    }
    ascii
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at the first thing that is wrong")]

    use super::with_languages;

    #[test]
    fn the_languages_stand_where_the_script_has_a_place_for_them() {
        let source = include_str!("../../../public/v1/embed.js");
        let titles = [
            ("en", "What \"you\" need".to_owned()),
            ("es", "Lo que 🙂 usted necesitó".to_owned()),
        ];
        let text = with_languages(source, &titles).unwrap();
        let list = r#"var LANGUAGES = [["en","What \"you\" need"],["es","Lo que \ud83d\ude42 usted necesit\u00f3"]];"#;
        assert!(text.contains(list));
        assert!(text.is_ascii());
    }

    #[test]
    fn a_script_with_no_place_for_them_or_two_is_refused() {
        for source in ["[]", "[/* languages */][/* languages */]"] {
            assert!(with_languages(source, &[]).is_err(), "{source}");
        }
    }
}
