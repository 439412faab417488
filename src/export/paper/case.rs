//! Where the case is: one sentence a line of the summary, two where a court is known.

use super::draft::Known;
use super::{Block, Text, keys};
use crate::content::{Court, key};
use crate::domain::answer::CourtCode;
use crate::domain::summary::{CaseLine, Section, Summary};
use crate::domain::vocabulary::{Attorney, GovernmentAsked, Stage, YesNo};

/// What stands in place of an id where there is no answer.
const UNKNOWN: &str = "unknown";

/// The sentences, in the order of the summary.
pub(super) fn lines(lines: &[CaseLine], known: &Known) -> Block {
    let mut texts = Vec::new();
    for line in lines {
        match line {
            CaseLine::Stage(stage) => {
                let id = stage.map_or(UNKNOWN, Stage::id);
                texts.push(known.member("stage", id, keys::stage(*stage)));
            }
            CaseLine::Court(code) => court(*code, known, &mut texts),
            CaseLine::NextDate(date) => {
                let words = key::case_next_date(known.words, &known.date(*date));
                texts.push(Text::new("case.next-date", words));
            }
            CaseLine::Detained(detained) => {
                let id = detained.map_or(UNKNOWN, YesNo::id);
                texts.push(known.member("detained", id, keys::detained(*detained)));
            }
            CaseLine::Attorney(attorney) => {
                let id = attorney.map_or(UNKNOWN, Attorney::id);
                texts.push(known.member("attorney", id, keys::attorney(*attorney)));
            }
            CaseLine::GovernmentAsked(asked) => {
                let id = GovernmentAsked::id(*asked);
                texts.push(known.member("asked", id, keys::asked(*asked)));
            }
        }
    }
    Block::Paragraph(texts)
}

fn court(code: CourtCode, known: &Known, texts: &mut Vec<Text>) {
    let found = look_up(code, known);
    let name = found.map_or(code.as_str(), |court| court.name.as_str());
    texts.push(Text::new("case.court", key::case_court(known.words, name)));
    match found.map(|court| court.circuit.as_str()) {
        None => {}
        Some("") => texts.push(known.text("case.circuit-varies", key::CASE_CIRCUIT_VARIES)),
        Some(circuit) => texts.push(Text::new("case.circuit", key::case_circuit(known.words, circuit))),
    }
}

fn look_up<'a>(code: CourtCode, known: &Known<'a>) -> Option<&'a Court> {
    known.courts?.by_code(code.as_str())
}

/// The office of the government's attorneys for the court on the paper.
pub(super) fn office(summary: &Summary, known: &Known) -> Option<Text> {
    let court = case_lines(summary).find_map(|line| {
        if let CaseLine::Court(code) = line {
            look_up(*code, known)
        } else {
            None
        }
    });
    let words = key::case_office(known.words, &court?.office.as_ref()?.name);
    Some(Text::new("case.office", words))
}

/// The next date on the paper, in words.
pub(super) fn next_date(summary: &Summary, known: &Known) -> Option<String> {
    case_lines(summary).find_map(|line| {
        if let CaseLine::NextDate(date) = line {
            Some(known.date(*date))
        } else {
            None
        }
    })
}

fn case_lines(summary: &Summary) -> impl Iterator<Item = &CaseLine> {
    let sections = summary.for_attorney.iter();
    sections.flat_map(|section| {
        if let Section::Case(lines) = section {
            lines.as_slice()
        } else {
            &[]
        }
    })
}
