//! The paper as one file for a browser: it opens with no network, runs no script, and prints on A4 and Letter.
//!
//! `ui/components/paper.rs` shows the same elements with the same style sheet; a test compares them.

mod blocks;
mod markup;

use super::paper::Paper;
use crate::content::Language;
use markup::Markup;

/// The style: the app's own sheet for the paper, and what a page of its own needs around it.
const STYLE: &str = concat!(
    include_str!("../../styles/tokens.css"),
    include_str!("../../styles/reset.css"),
    include_str!("html/page.css"),
    include_str!("../../styles/blocks/paper.css"),
);

/// Nothing is ever fetched, sent or run.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/// Writes the paper. `language` is that of the paper; a pair has English beside it.
pub fn html(paper: &Paper, language: &Language) -> String {
    let mut markup = Markup::new(1);
    markup.raw("<!doctype html>\n<html lang=\"");
    markup.raw(language.code);
    markup.raw("\" dir=\"");
    markup.raw(language.direction.id());
    markup.raw("\">\n<head>\n<meta charset=\"utf-8\">\n");
    markup.raw("<meta http-equiv=\"Content-Security-Policy\" content=\"");
    markup.raw(POLICY);
    markup.raw("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
    markup.raw("<meta name=\"referrer\" content=\"no-referrer\">\n<title>");
    if let Some(page) = paper.pages.first() {
        markup.text(&page.title.words);
    }
    markup.raw("</title>\n<style>\n");
    markup.raw(STYLE);
    markup.raw("</style>\n</head>\n<body>\n<main>\n");
    blocks::paper(paper, language, &mut markup);
    markup.raw("\n</main>\n</body>\n</html>\n");
    markup.finish()
}

/// The elements of the paper alone, as the screen shows them: under a heading of the page.
pub fn body(paper: &Paper, language: &Language) -> String {
    let mut markup = Markup::new(2);
    blocks::paper(paper, language, &mut markup);
    markup.finish()
}
