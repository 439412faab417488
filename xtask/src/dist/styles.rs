//! The style sheets, in the order of the cascade.

use std::fs;
use std::path::PathBuf;

use pedir::ui::route::Route;

use crate::failure::{Naming, Outcome};
use crate::paths;

/// What every page needs before it is first shown goes into the page itself: a file of its own would hold back that
/// view, and one that comes later would move what is already being read.
const ALWAYS: &[&str] = &[
    "tokens",
    "reset",
    "base",
    "compositions/flow",
    "blocks/header",
    "blocks/button",
    "blocks/watchdog",
];

/// What pages of this kind need besides, at most 2 kB with the rest of it after brotli.
const fn of_kind(route: Route) -> &'static [&'static str] {
    match route {
        Route::Landing => &["blocks/drawing", "blocks/landing", "blocks/notice"],
        Route::Interview => &["blocks/fold", "blocks/question"],
        Route::Options => &["blocks/drawing", "blocks/option"],
        Route::Option(_) | Route::Page(_) => &["blocks/drawing", "blocks/fold", "blocks/prose"],
    }
}

/// The style sheets with their names, in the order of the cascade.
pub(crate) struct Styles(Vec<(String, String)>);

impl Styles {
    /// Reads `styles/`: tokens, reset, base, compositions, blocks, utilities, print.
    pub(crate) fn read() -> Outcome<Self> {
        let read = |(name, path): (String, PathBuf)| {
            let text = fs::read_to_string(&path).naming(path.display())?;
            Ok((name, without_comments(&text)))
        };
        in_order()?
            .into_iter()
            .map(read)
            .collect::<Outcome<_>>()
            .map(Self)
    }

    /// For the one `<style>` of the page.
    pub(super) fn inside(&self, route: Route) -> String {
        self.joined(|name| ALWAYS.contains(&name) || of_kind(route).contains(&name))
    }

    /// For the file that every page shares. It has what only some pages hold inside: the app goes from page to page.
    pub(super) fn shared(&self) -> String {
        self.joined(|name| !ALWAYS.contains(&name))
    }

    /// These alone, for a page outside of the app.
    pub(crate) fn only(&self, names: &[&str]) -> String {
        self.joined(|name| names.contains(&name))
    }

    fn joined(&self, wanted: impl Fn(&str) -> bool) -> String {
        let texts = self.0.iter().filter(|(name, _)| wanted(name));
        texts
            .map(|(_, text)| text.as_str())
            .collect::<Vec<_>>()
            .join("\n")
    }
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

/// The comments are for us, and the spaces between a property and its value. Those inside a value stay.
fn without_comments(css: &str) -> String {
    let mut kept = String::new();
    let mut rest = css;
    while let Some((before, comment)) = rest.split_once("/*") {
        kept.push_str(before);
        rest = comment.split_once("*/").map_or("", |(_, after)| after);
    }
    kept.push_str(rest);
    let lines = kept.lines().map(str::trim).filter(|line| !line.is_empty());
    let lines = lines.map(|line| line.replacen(": ", ":", 1).replace(" {", "{"));
    lines.collect::<Vec<_>>().join("\n").replace(";\n}", "}")
}

#[cfg(test)]
mod tests {
    use super::without_comments;

    #[test]
    fn what_a_value_says_stays() {
        let css = "/* Why. */\n.a::after {\n  content: \": \";\n  color: red;\n}\n";
        assert_eq!(without_comments(css), ".a::after{\ncontent:\": \";\ncolor:red}");
    }
}
