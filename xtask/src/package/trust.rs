//! `trust/pedir-trust-<lang>.pdf`: what the attorney and the IT person of a group read before they say yes, as a file to send
//! and to print. It has the words of two pages of the app, and what only a build knows: its headers and the hash of its sums.

mod statement;
mod tree;

use pedir::content::{CONTENT_DATE, Facts, Language, PageSlug, Prose, Words, embedded, key, languages};
use pedir::domain::vocabulary::FactId;
use pedir::export::dates;
use pedir::export::docx::Tongue;
use pedir::export::paper::{Page, Paper, Part};
use pedir::export::pdf::pdf;
use sha2::{Digest as _, Sha256};

use super::Files;
use crate::dist;
use crate::failure::{Failure, Naming as _, Outcome};
use crate::headers;
use tree::Tree;

/// The pages, the first with its title as that of the file.
const PAGES: [PageSlug; 2] = [PageSlug::Trust, PageSlug::Statements];
/// The headings under which stands what only a build knows.
const HEADERS: &str = "headers";
const VERIFY: &str = "verify";

/// A file for each language that everybody gets, and whose letters are in `fonts/`; `given` is what the build wrote into
/// `_headers`.
pub(super) fn files(built: &Files, given: &str) -> Outcome<Files> {
    let facts = embedded::facts().ok_or("can't be read").naming("facts.txt")?;
    let sums = built.get("dist/SHA256SUMS").map_or(&[][..], Vec::as_slice);
    let sums = dist::hex(&Sha256::digest(sums));
    languages()
        .iter()
        .filter(|language| language.pdf && language.is_for_everybody())
        .map(|language| {
            let paper = paper(language, &facts, given, &sums)?;
            let tongue = Tongue {
                code: language.code,
                right_to_left: false,
            };
            let file = pdf(&paper, tongue)
                .ok_or("has a letter that is in no font of fonts/, so its PDF file would have holes");
            let name = format!("trust/pedir-trust-{}.pdf", language.code);
            Ok((name, file.naming(language.code)?))
        })
        .collect()
}

/// The tree that the file is written from.
fn paper(language: &Language, facts: &Facts, given: &str, sums: &str) -> Outcome<Paper> {
    let code = language.code;
    let words = embedded::words(code)
        .ok_or("its words can't be read")
        .naming(code)?;
    let mut tree = Tree::new(code, &words, facts);
    let mut pages = Vec::new();
    let mut told = Vec::new();
    for slug in PAGES {
        let name = format!("pages/{}", slug.id());
        let prose: Prose = embedded::prose(code, &name)
            .ok_or("can't be read")
            .naming(&name)?;
        told.extend(tree::statements(&prose));
        pages.push(tree.page(&prose, language)?);
    }
    all_told_once(told)?;
    let list = headers::of_every_file(given);
    let lines = list
        .iter()
        .map(|(name, value)| format!("{name}: {value}"))
        .collect();
    let list = tree.under("_headers".to_owned(), lines);
    part(&mut pages, HEADERS)?.blocks.push(list);
    let sums = tree.under("SHA-256 (dist/SHA256SUMS)".to_owned(), vec![sums.to_owned()]);
    part(&mut pages, VERIFY)?.blocks.push(sums);
    let footer = footer(&words);
    Ok(Paper {
        pages,
        footer: tree.text(footer),
    })
}

/// Each statement of law stands once.
fn all_told_once(mut told: Vec<FactId>) -> Outcome {
    told.sort_unstable();
    if told == FactId::ALL {
        return Ok(());
    }
    Err(Failure::new(
        "the page of all statements has not each of them once",
    ))
}

/// The part of a page with this heading.
fn part<'a>(pages: &'a mut [Page], id: &str) -> Outcome<&'a mut Part> {
    let mut parts = pages.iter_mut().flat_map(|page| &mut page.parts);
    let part = parts.find(|part| part.heading.id == id);
    part.ok_or("is no heading of the page any more").naming(id)
}

/// What stands at the foot of each sheet, before its number.
fn footer(words: &Words) -> String {
    let checked = key::footer_checked(words, &dates::read(words, CONTENT_DATE));
    format!("{} {checked}", words.get(key::FOOTER_NOT_ADVICE))
}

#[cfg(test)]
mod tests;
