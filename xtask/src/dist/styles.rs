//! The style sheets, in the order of the cascade.

use std::fs;
use std::path::PathBuf;

use crate::failure::{Naming, Outcome};
use crate::paths;

/// What the first screen needs goes into the page itself: a file of its own would hold back the first view.
const FIRST: &[&str] = &[
    "tokens",
    "reset",
    "base",
    "blocks/header",
    "blocks/button",
    "blocks/question",
    "blocks/notice",
];

/// The style sheets: the part in each page, and the rest.
pub(super) struct Styles {
    /// For the one `<style>` of a page.
    pub first: String,
    /// For the file that every page shares.
    pub rest: String,
}

/// Reads `styles/`: tokens, reset, base, compositions, blocks, utilities, print.
pub(super) fn read() -> Outcome<Styles> {
    let mut styles = Styles {
        first: String::new(),
        rest: String::new(),
    };
    for (name, path) in in_order()? {
        let text = without_comments(&fs::read_to_string(&path).naming(path.display())?);
        let part = if FIRST.contains(&name.as_str()) {
            &mut styles.first
        } else {
            &mut styles.rest
        };
        part.push_str(text.trim());
        part.push('\n');
    }
    Ok(styles)
}

fn in_order() -> Outcome<Vec<(String, PathBuf)>> {
    let folder = paths::root().join("styles");
    let mut files = Vec::new();
    for name in [
        "tokens",
        "reset",
        "base",
        "compositions",
        "blocks",
        "utilities",
        "print",
    ] {
        let file = folder.join(name).with_extension("css");
        if file.exists() {
            files.push((name.to_owned(), file));
            continue;
        }
        let inside = folder.join(name);
        let mut found = Vec::new();
        for entry in fs::read_dir(&inside).naming(inside.display())? {
            let path = entry.naming(inside.display())?.path();
            let stem = path
                .file_stem()
                .map(|stem| stem.to_string_lossy().into_owned())
                .unwrap_or_default();
            found.push((format!("{name}/{stem}"), path));
        }
        found.sort();
        files.extend(found);
    }
    Ok(files)
}

/// The comments are for us.
fn without_comments(css: &str) -> String {
    let mut kept = String::new();
    let mut rest = css;
    while let Some((before, comment)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    let lines = kept.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.collect::<Vec<_>>().join("\n")
}
