//! The layers and what must be absent, read from the source: a broken rule names file, line and rule.

#![allow(
    clippy::expect_used,
    reason = "a test stops at the first thing that is wrong with its own set-up"
)]

use std::fs;
use std::path::{Path, PathBuf};

/// Where a rule holds, what it forbids, and why.
struct Rule {
    /// Folders and files under `src/`, without their ending.
    inside: &'static [&'static str],
    /// Text that must not occur in a line of code.
    forbidden: &'static [&'static str],
    /// The rule, as ARCHITECTURE.md has it.
    because: &'static str,
}

const RULES: &[Rule] = &[
    Rule {
        inside: &["domain"],
        forbidden: &[
            "crate::content",
            "crate::export",
            "crate::ui",
            "crate::platform",
            "yew::",
        ],
        because: "domain imports no other layer",
    },
    Rule {
        inside: &["content"],
        forbidden: &["crate::export", "crate::ui", "crate::platform", "yew::"],
        because: "content imports domain alone",
    },
    Rule {
        inside: &["export"],
        forbidden: &["crate::ui", "crate::platform", "yew::"],
        because: "export imports content and domain alone",
    },
    Rule {
        inside: &["domain", "content", "export", "ui"],
        forbidden: &["js_sys", "wasm_bindgen", "gloo"],
        because: "the browser is reached through platform alone",
    },
    Rule {
        inside: &["domain", "content", "export"],
        forbidden: &["web_sys"],
        because: "the browser is reached through platform alone",
    },
    Rule {
        inside: &["domain"],
        forbidden: &[
            "std::time",
            "SystemTime",
            "Instant::now",
            "Zoned::now",
            "std::env",
            "std::fs",
            "HashMap",
            "HashSet",
        ],
        because: "domain knows no clock, no environment and no order that changes from run to run",
    },
    Rule {
        inside: &["domain", "content", "export", "ui", "platform"],
        forbidden: &[
            "panic!(",
            "todo!(",
            "unimplemented!(",
            ".unwrap()",
            "println!(",
            "dbg!(",
        ],
        because: "nothing panics and nothing logs: an answer could be in it",
    },
    Rule {
        inside: &["ui"],
        forbidden: &[
            "style=\"",
            "style={",
            "Html::from_html_unchecked",
            "set_inner_html",
        ],
        because: "no style attributes and no raw HTML: the content security policy forbids them",
    },
];

/// At most this many lines a file: over it, a file holds more than one thing.
const LONGEST_FILE: usize = 250;

fn source_files() -> Vec<PathBuf> {
    let mut files = Vec::new();
    collect(&Path::new(env!("CARGO_MANIFEST_DIR")).join("src"), &mut files);
    assert!(files.len() > 20, "the source was not found");
    files
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder of the source") {
        let path = entry.expect("an entry of a folder").path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.ends_with("tests.rs") {
            // Unit tests beside their code: they do not run in the app.
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            files.push(path);
        }
    }
    files.sort();
}

fn relative(path: &Path) -> String {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    path.strip_prefix(source)
        .expect("a file of the source")
        .with_extension("")
        .to_string_lossy()
        .into_owned()
}

/// The lines of code that run in the app: no comments, and nothing after the unit tests begin.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let lines = text
        .lines()
        .enumerate()
        .take_while(|(_, line)| line.trim() != "#[cfg(test)]");
    lines.map(|(number, line)| (number + 1, line.split("//").next().unwrap_or_default()))
}

/// What `text`, as the file `name`, breaks.
fn broken(name: &str, text: &str) -> Vec<String> {
    let holds = |rule: &&Rule| {
        rule.inside
            .iter()
            .any(|place| name == *place || name.starts_with(&format!("{place}/")))
    };
    let mut found = Vec::new();
    for rule in RULES.iter().filter(holds) {
        for (number, line) in code(text) {
            for forbidden in rule
                .forbidden
                .iter()
                .filter(|forbidden| line.contains(**forbidden))
            {
                found.push(format!("src/{name}.rs:{number}: `{forbidden}`: {}", rule.because));
            }
        }
    }
    found
}

#[test]
fn every_layer_keeps_to_its_side() {
    let found: Vec<String> = source_files()
        .iter()
        .flat_map(|path| {
            broken(
                &relative(path),
                &fs::read_to_string(path).expect("a readable file"),
            )
        })
        .collect();
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn a_broken_layer_is_found_with_its_file_line_and_rule() {
    let found = broken("domain/flow", "//! Fine.\nuse crate::ui::App;\n");
    assert_eq!(
        found,
        ["src/domain/flow.rs:2: `crate::ui`: domain imports no other layer"]
    );
    assert_eq!(broken("ui/app", "let window = js_sys::global();").len(), 1);
    assert_eq!(broken("domain", "let now = Instant::now();").len(), 1);
    assert!(broken("platform/clock", "let now = js_sys::Date::new_0();").is_empty());
}

#[test]
fn files_hold_one_thing() {
    let too_long: Vec<String> = source_files()
        .iter()
        .filter_map(|path| {
            let lines = fs::read_to_string(path).expect("a readable file").lines().count();
            (lines > LONGEST_FILE).then(|| format!("src/{}.rs has {lines} lines", relative(path)))
        })
        .collect();
    assert!(
        too_long.is_empty(),
        "at most {LONGEST_FILE} lines a file:\n{}",
        too_long.join("\n")
    );
}

#[test]
fn every_file_says_what_it_holds() {
    let silent: Vec<String> = source_files()
        .iter()
        .filter(|path| {
            !fs::read_to_string(path)
                .expect("a readable file")
                .starts_with("//! ")
        })
        .map(|path| relative(path))
        .collect();
    assert!(
        silent.is_empty(),
        "a file begins with `//! ` and one sentence: {silent:?}"
    );
}
