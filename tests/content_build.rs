//! What the build says of wrong content: a small right content, with one thing changed in each case.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "../build/pipeline.rs"]
mod pipeline;

use std::fs;
use std::path::{Path, PathBuf};

/// `tests/fixtures/content/<case>/`: files put over those of `right`, and what the build says, in `expected.txt`.
fn fixtures() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/content")
}

/// Runs the pipeline on `right` with the files of `case` over it, in a folder of the `test`; gives what it says, and
/// the folder it wrote to.
fn build(case: &str, test: &str) -> (String, PathBuf) {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR"))
        .join("content")
        .join(test)
        .join(case);
    if folder.exists() {
        fs::remove_dir_all(&folder).unwrap();
    }
    let content = folder.join("content");
    copy(&fixtures().join("right"), &content);
    copy(&fixtures().join(case), &content);
    let said: Vec<String> = match pipeline::run(&content, &folder.join("out")) {
        Ok(warnings) => warnings
            .iter()
            .map(|warning| format!("warning: {warning}\n"))
            .collect(),
        Err(problems) => problems
            .iter()
            .map(|problem| format!("error: {problem}\n"))
            .collect(),
    };
    // What is missing from a draft depends on how many ids there are today.
    let said: String = said
        .into_iter()
        .filter(|line| !line.contains(" are missing"))
        .collect();
    (
        said.replace(&format!("{}/", content.display()), ""),
        folder.join("out"),
    )
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap().map(Result::unwrap) {
        let target = to.join(entry.file_name());
        if entry.path().is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).unwrap();
        }
    }
}

#[test]
fn each_mistake_is_named_with_its_place_and_what_to_do() {
    let mut wrong = Vec::new();
    let mut cases: Vec<_> = fs::read_dir(fixtures())
        .unwrap()
        .map(|entry| entry.unwrap().file_name())
        .collect();
    cases.sort();
    assert!(cases.len() > 10, "the fixtures are there");
    for case in cases.iter().map(|case| case.to_string_lossy()) {
        let (says, _) = build(&case, "mistakes");
        let path = fixtures().join(&*case).join("expected.txt");
        let known = fs::read_to_string(&path).unwrap_or_default();
        if std::env::var_os("UPDATE_EXPECTED").is_some() && !known.starts_with("...") {
            fs::write(&path, &says).unwrap();
        }
        let expected = fs::read_to_string(&path).unwrap_or_default();
        // "..." on top: these lines are among others.
        let found = match expected.strip_prefix("...\n") {
            Some(some) => some.lines().all(|line| says.lines().any(|said| said == line)),
            None => says == expected,
        };
        if !found {
            wrong.push(format!(
                "--- {case}: expected\n{expected}--- {case}: says\n{says}"
            ));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The text at the place of a line in the file of a language.
fn lines(out: &Path, code: &str) -> Vec<String> {
    let file = fs::read_to_string(out.join("files").join(code).with_extension("txt")).unwrap();
    file.lines().map(str::to_owned).collect()
}

#[test]
fn a_text_becomes_one_line_with_its_terms_and_numbered_variables() {
    let (_, out) = build("right", "line");
    let english = lines(&out, "en");
    assert!(
        english.contains(&"Your case".to_owned()),
        "the term is put in place"
    );
    assert!(english.contains(&"Made on {0} with content of {1}".to_owned()));
    assert!(
        english.contains(&"[[verdict.about]]".replace("verdict", "talk-first")),
        "a draft shows what is missing"
    );
}

#[test]
fn a_translation_may_order_its_variables_anew() {
    let (says, out) = build("translation-out-of-date", "order");
    assert!(says.contains("2 translations are out of date"), "{says}");
    let (english, spanish) = (lines(&out, "en"), lines(&out, "es"));
    assert!(spanish.contains(&"Con contenido de {1}, hecho el {0}".to_owned()));
    assert_eq!(english.len(), spanish.len());
    assert_eq!(english[0], spanish[0], "both fit the same program");
    let case = english.iter().position(|line| line == "Your case").unwrap();
    assert_eq!(
        spanish[case], "Your case",
        "a draft shows English where it lacks a text"
    );
}

#[test]
fn a_translation_of_the_present_english_is_up_to_date() {
    let (_, out) = build("translation-out-of-date", "present");
    let content = out.with_file_name("content");
    fs::copy(out.join("from.txt"), content.join("es/from.txt")).unwrap();
    let warnings = pipeline::run(&content, &out).unwrap();
    assert!(
        !warnings
            .iter()
            .any(|warning| warning.to_string().contains("out of date"))
    );
    fs::write(
        content.join("en/ui.ftl"),
        "continue = Go on\nmade = Made on { $date }, { $content-date }\n",
    )
    .unwrap();
    let warnings = pipeline::run(&content, &out).unwrap();
    assert!(
        warnings
            .iter()
            .any(|warning| warning.to_string().contains("2 translations are out of date"))
    );
}

#[test]
fn languages_that_nobody_speaks_keep_variables_and_links() {
    let (_, out) = build("right", "nobody");
    let (accented, arabic) = (lines(&out, "en-XA"), lines(&out, "ar-XB"));
    let made = |lines: &[String]| {
        lines
            .iter()
            .find(|line| line.contains("{0}") && line.contains("{1}"))
            .cloned()
    };
    let (made, plain) = (made(&accented).unwrap(), "Made on {0} with content of {1}".len());
    assert!(made.starts_with('[') && made.ends_with(']'), "{made}");
    let longer = made.chars().count() * 100 / plain;
    assert!((125..=150).contains(&longer), "{longer} %");
    let case = arabic.iter().find(|line| *line == "ىوعر صاسث").unwrap();
    assert!(
        case.chars()
            .all(|letter| letter == ' ' || ('\u{600}'..'\u{700}').contains(&letter))
    );
    let page = fs::read_to_string(out.join("files/ar-XB/options/bond.txt")).unwrap();
    assert!(page.contains("\u{3}/learn/find-help/#phone\u{5}"), "{page}");
}

#[test]
fn the_same_content_gives_the_same_files() {
    let (_, out) = build("right", "same");
    let first = fs::read(out.join("keys.rs")).unwrap();
    pipeline::run(&out.with_file_name("content"), &out).unwrap();
    assert_eq!(first, fs::read(out.join("keys.rs")).unwrap());
}
