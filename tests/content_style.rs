//! What no text may hold.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use pedir::content::{embedded, plain};

/// Why no notary is named as one to ask.
const NOTARY: &str = "a notary gives no legal advice in the United States";

/// Parts of words, in small letters, each with its reason.
const BANNED: &[(&str, &str)] = &[
    ("eligib", "whether a person is eligible, only an attorney can say"),
    (
        "you qualify",
        "whether a person qualifies, only an attorney can say",
    ),
    (
        "should qualify",
        "whether a person qualifies, only an attorney can say",
    ),
    (
        "likely qualify",
        "whether a person qualifies, only an attorney can say",
    ),
    ("ask a notar", NOTARY),
    ("call a notar", NOTARY),
    ("find a notar", NOTARY),
    ("attorney or notar", NOTARY),
    ("attorney or a notar", NOTARY),
    ("attorney, a notar", NOTARY),
    ("notary can help", NOTARY),
    ("notario can help", NOTARY),
    ("notary may help", NOTARY),
    ("notario may help", NOTARY),
    ("guarantee", "nothing here is sure"),
    ("ubk", "what no source confirms is not said"),
    ("congratulat", "never cheerful"),
    ("good news", "never cheerful"),
    ("don't worry", "never cheerful"),
    ("chance of success", "never a score"),
    (
        "\u{2066}",
        "invisible direction marks do harm in Word files, on the clipboard and in file names",
    ),
    (
        "\u{2067}",
        "invisible direction marks do harm in Word files, on the clipboard and in file names",
    ),
    (
        "\u{2068}",
        "invisible direction marks do harm in Word files, on the clipboard and in file names",
    ),
    (
        "\u{2069}",
        "invisible direction marks do harm in Word files, on the clipboard and in file names",
    ),
    ("how did you enter", "manner of entry is never asked"),
    ("how did you come", "manner of entry is never asked"),
    ("crates.io", "no host of packages"),
    ("npmjs", "no host of packages"),
    ("debian.org", "no host of packages"),
];

/// Every text and every page of English, each with its name.
fn english() -> Vec<(String, String)> {
    let texts = embedded::texts("en").map(|(name, text)| (name.to_owned(), text.to_owned()));
    let pages = embedded::files().iter().filter_map(|(path, _)| {
        let name = path.strip_prefix("en/")?.strip_suffix(".txt")?;
        let prose = embedded::prose("en", name).unwrap();
        Some((
            name.to_owned(),
            format!("{}\n{}", plain(&prose), prose.description),
        ))
    });
    texts.chain(pages).collect()
}

fn banned(text: &str) -> Option<&'static (&'static str, &'static str)> {
    let text = text.to_lowercase().replace('’', "'");
    BANNED.iter().find(|(word, _)| text.contains(word))
}

#[test]
fn no_text_promises_scores_cheers_or_asks_what_is_never_asked() {
    let english = english();
    assert!(english.len() > 500, "the texts are there");
    let found: Vec<String> = english
        .iter()
        .filter_map(|(name, text)| banned(text).map(|(word, why)| format!("{name} has \"{word}\": {why}")))
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_banned_word_is_found_in_any_case() {
    assert!(banned("You may be ELIGIBLE for it.").is_some());
    assert!(banned("Don’t worry.").is_some());
    assert!(banned("\u{2068}x\u{2069}").is_some());
    assert!(banned("You should qualify.").is_some());
    assert!(banned("Ask a notary first.").is_some());
    assert!(banned("Ask your attorney. A notary may not help.").is_none());
}

/// A text that stands in for one that is missing must not reach a person.
#[test]
fn no_text_is_a_placeholder() {
    let found: Vec<_> = english()
        .into_iter()
        .filter(|(_, text)| text.contains("[["))
        .map(|(name, _)| name)
        .collect();
    assert!(found.is_empty(), "{found:?}");
}
