//! The whole page: it needs no script, prints well, and follows the policy and the colours of the other pages.

use std::fmt::Write as _;

use super::html::Section;
use super::{Map, law, options, questions, result, review, wants};
use crate::dist::{Styles, policy};
use crate::failure::Outcome;

/// No word of what the app is about: a title is seen by who looks at the screen from behind.
const TITLE: &str = "Questions, rules and sources";

/// The style sheets of the app that it needs, before its own.
const STYLES: &[&str] = &["tokens", "reset", "base", "blocks/header", "print"];

/// The page in a build, at `map/` of a language.
pub(super) fn in_app(map: &Map) -> Outcome<String> {
    let head = "<link rel=\"icon\" href=\"../../icon.svg\" type=\"image/svg+xml\">\n";
    // Not "Exit now" as on the other pages: that promises that the answers are erased, and those are in another tab.
    let header = "<a class=\"header-name\" href=\"../\">Pedir</a><a class=\"exit\" href=\"../../blank.html\">Leave this page</a>";
    whole(map, head, header)
}

/// The page alone.
pub(super) fn alone(map: &Map) -> Outcome<String> {
    whole(map, "", "<span class=\"header-name\">Pedir</span>")
}

/// The style inside it.
pub(super) fn style() -> Outcome<String> {
    Ok(Styles::read()?.only(STYLES) + include_str!("map.css"))
}

fn whole(map: &Map, head: &str, header: &str) -> Outcome<String> {
    let style = style()?;
    let policy = policy(&style);
    let (mut contents, mut text) = (String::new(), String::new());
    for Section { id, title, body } in sections(map) {
        let _ = writeln!(contents, "<li><a href=\"#{id}\">{title}</a></li>");
        let _ = writeln!(text, "<h2 id=\"{id}\">{title}</h2>\n{body}");
    }
    Ok(format!(
        r##"<!DOCTYPE html>
<html lang="en" dir="ltr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no">
<title>{TITLE}</title>
{head}<style>{style}</style>
</head>
<body>
<div id="app">
<header class="header"><a class="skip" href="#main">Skip to the text</a><div class="header-row">{header}</div></header>
<main id="main">
<h1>{TITLE}</h1>
<p>For the attorney who reviews this app: each question, each rule and each sentence of law, written from the rules that decide. A condition whose answer is missing counts as not known. An id is the name of a thing in the files and in the tests.</p>
<p>What the app does and never does, what can go wrong, and how to check it: <a href="../trust/">Before you offer this app</a>.</p>
<nav aria-label="Contents"><ol class="contents">
{contents}</ol></nav>
{text}</main>
</div>
</body>
</html>
"##
    ))
}

fn sections(map: &Map) -> Vec<Section> {
    let pages = map.pages();
    vec![
        review::unreviewed(map, &pages),
        review::unconfirmed(map),
        questions::section(map),
        result::boxes(map),
        options::section(map),
        options::caps(map),
        wants::goals(map),
        options::reasons(map),
        wants::asks(map),
        result::strengths(map),
        result::find_out(map),
        result::papers(map),
        result::attorney_questions(map),
        result::steps(map),
        law::section(map, &pages),
    ]
}
