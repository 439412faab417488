//! Page 1, for the attorney: two sheets at most, and nothing on it that is of more use to a stranger than it must be.

use super::draft::Known;
use super::sources::Sources;
use super::{Block, Page, Part, Reader, Text, sections};
use crate::content::{CONTENT_DATE, key};
use crate::domain::summary::Summary;

/// Writes the page.
pub(super) fn page(summary: &Summary, known: &Known, sources: &mut Sources) -> Page {
    let title = if summary.questions_only {
        key::REDUCED_TITLE
    } else {
        key::SHEET_TITLE
    };
    let sections = summary.for_attorney.iter();
    let mut parts: Vec<Part> = sections
        .map(|section| sections::part(section, summary, known, sources))
        .collect();
    if !summary.questions_only {
        parts.push(will_ask(known));
    }
    parts.push(notes(known));
    Page {
        reader: Reader::Attorney,
        title: known.text("sheet.title", title),
        number: known.number("1", summary),
        head: head(summary, known, sources),
        parts,
    }
}

fn head(summary: &Summary, known: &Known, sources: &Sources) -> Vec<Block> {
    let made = key::sheet_made(
        known.words,
        &known.date(summary.made_on),
        &known.read_date(CONTENT_DATE),
    );
    let made = Text::new("sheet.made", made);
    vec![
        Block::Fine([made].into_iter().chain(sources.old(known)).collect()),
        Block::Boxed(known.text("sheet.leave-at-home", key::SHEET_LEAVE_AT_HOME)),
        Block::Blanks {
            lead: known.text("sheet.fill-in", key::SHEET_FILL_IN),
            labels: known.texts(&[
                ("sheet.name", key::SHEET_NAME),
                ("sheet.a-number", key::SHEET_A_NUMBER),
                ("sheet.telephone", key::SHEET_TELEPHONE),
            ]),
        },
    ]
}

/// What an attorney needs for any request, and no paper should say before it is in the attorney's office.
fn will_ask(known: &Known) -> Part {
    let blocks = vec![
        Block::Fine(vec![known.text("intake.lead", key::INTAKE_LEAD)]),
        Block::Lines(known.texts(&[
            ("intake.interpreter", key::INTAKE_INTERPRETER),
            ("intake.country", key::INTAKE_COUNTRY),
            ("intake.filings", key::INTAKE_FILINGS),
            ("intake.one-year", key::INTAKE_ONE_YEAR),
            ("intake.family-cases", key::INTAKE_FAMILY_CASES),
            ("intake.check-in", key::INTAKE_CHECK_IN),
        ])),
    ];
    known.part("intake", key::HEADING_INTAKE, blocks)
}

fn notes(known: &Known) -> Part {
    let blocks = vec![
        Block::Fine(vec![known.text("sheet.write-note", key::SHEET_WRITE_NOTE)]),
        Block::Lines(known.texts(&[
            ("notes.request", key::NOTES_REQUEST),
            ("notes.deadline", key::NOTES_DEADLINE),
            ("notes.next-meeting", key::NOTES_NEXT_MEETING),
        ])),
    ];
    known.part("notes", key::HEADING_NOTES, blocks)
}
