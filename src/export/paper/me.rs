//! Page 2, for the person: what each request can cost, what to find out, papers, plan, words, log, help, sources.

use super::draft::{Known, joined};
use super::sources::Sources;
use super::{Block, Item, Page, Part, Reader, case, scripts, sections, tables};
use crate::content::{self, FindOutWord, OptionWord, key};
use crate::domain::outcome::Ask;
use crate::domain::summary::{Section, Summary};
use crate::domain::vocabulary::FindOutId;

/// Writes the page.
pub(super) fn page(summary: &Summary, known: &Known, mut sources: Sources) -> Page {
    let mut parts = Vec::new();
    for section in &summary.for_attorney {
        if let Section::Ask(asks) = section {
            parts.push(risks(asks, known));
        }
        if let Section::FindOut(ids) = section {
            parts.push(ways_to_find_out(ids, known));
        }
    }
    for section in &summary.for_me {
        let mut part = sections::part(section, summary, known, &mut sources);
        if let Section::FollowUp(_) = section {
            let office = case::office(summary, known);
            part.blocks
                .extend(office.map(|office| Block::Paragraph(vec![office])));
        }
        parts.push(part);
    }
    parts.push(scripts::part(summary, known));
    parts.push(tables::log(known));
    parts.push(help(known));
    parts.push(sources.part(known));
    Page {
        reader: Reader::Me,
        title: known.text("sheet.for-me", key::HEADING_FOR_ME),
        number: known.number("2", summary),
        head: Vec::new(),
        parts,
    }
}

/// What could go wrong with each kind of request on page 1.
fn risks(asks: &[Ask], known: &Known) -> Part {
    let items = asks.iter().map(|Ask { option, .. }| {
        let id = joined("risk", option.id());
        let name = known.text(&id, content::option(*option, OptionWord::Name));
        let risk = known.member(&id, "says", content::option(*option, OptionWord::Risk));
        Item::with(name, None, risk)
    });
    let block = Block::Bullets(items.collect());
    known.part("risks", key::OPTION_RISK, vec![block])
}

fn ways_to_find_out(ids: &[FindOutId], known: &Known) -> Part {
    let items = ids.iter().map(|id| {
        let family = joined("way", id.id());
        let what = known.text(&family, content::find_out(*id, FindOutWord::What));
        let how = known.member(&family, "how", content::find_out(*id, FindOutWord::How));
        Item::with(what, None, how)
    });
    let block = Block::Bullets(items.collect());
    known.part("ways", key::RESULT_FIND_OUT, vec![block])
}

fn help(known: &Known) -> Part {
    let texts = known.texts(&[
        ("help.first", key::HELP_FIRST),
        ("help.probono", key::HELP_PROBONO),
        ("help.roster", key::HELP_ROSTER),
        ("help.line", key::HELP_LINE),
        ("help.signs", key::HELP_SIGNS),
    ]);
    let block = Block::Bullets(texts.into_iter().map(Item::plain).collect());
    known.part("help", key::HEADING_HELP, vec![block])
}
