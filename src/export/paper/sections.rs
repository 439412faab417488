//! One section of the paper: its heading and what stands below it.

use super::draft::{Known, joined};
use super::sources::Sources;
use super::{Block, Item, Part, Text, case, keys, mine, tables};
use crate::content::{self, AskWord, FindOutWord, StrengthWord, key};
use crate::domain::outcome::Ask;
use crate::domain::summary::{Careful, First, Section, Summary};
use crate::domain::vocabulary::{AttorneyQuestionId, FindOutId, StrengthId};

/// Writes a section.
pub(super) fn part(section: &Section, summary: &Summary, known: &Known, sources: &mut Sources) -> Part {
    let (id, heading, blocks) = match section {
        Section::First(lines) => ("first", key::HEADING_FIRST, vec![first(lines, known)]),
        Section::Case(lines) => ("case", key::HEADING_CASE, vec![case::lines(lines, known)]),
        Section::Ask(asks) => ("asks", key::HEADING_ASKS, self::asks(asks, known)),
        Section::Careful(options) => {
            let items = options
                .iter()
                .filter_map(|option| careful(option, known, sources));
            let block = Block::Bullets(items.collect());
            ("careful", key::HEADING_CAREFUL, vec![block])
        }
        Section::Strengths(ids) => {
            let block = bullets(ids, |id| strength(*id, known));
            ("strengths", key::HEADING_STRENGTHS, vec![block])
        }
        Section::InPrivate => {
            let texts = known.texts(&[("private.1", key::PRIVATE_1), ("private.2", key::PRIVATE_2)]);
            ("private", key::HEADING_PRIVATE, vec![Block::Paragraph(texts)])
        }
        Section::FindOut(ids) => ("find-out", key::HEADING_FIND_OUT, find_out(ids, known)),
        Section::Questions(ids) => {
            let block = bullets(ids, |id| question(*id, known));
            ("questions", key::HEADING_QUESTIONS, vec![block])
        }
        Section::OwnWords(words) => {
            let text = mine::typed("own-words", words, known);
            (
                "own-words",
                key::HEADING_OWN_WORDS,
                vec![Block::Paragraph(vec![text])],
            )
        }
        Section::OwnLines(lines) => {
            let lines = lines.iter().enumerate();
            let items = lines.map(|(index, words)| {
                let id = joined("own-line", &(index + 1).to_string());
                Item::plain(mine::typed(&id, words, known))
            });
            (
                "own-lines",
                key::HEADING_OWN_LINES,
                vec![Block::Bullets(items.collect())],
            )
        }
        Section::Evidence(papers) => (
            "checklist",
            key::HEADING_CHECKLIST,
            tables::checklist(papers, &summary.ticks, known),
        ),
        Section::FollowUp(steps) => ("plan", key::HEADING_PLAN, tables::plan(steps, known)),
    };
    known.part(id, heading, blocks)
}

fn asks(asks: &[Ask], known: &Known) -> Vec<Block> {
    vec![
        Block::Numbered(asks.iter().map(|item| ask(*item, known)).collect()),
        Block::Paragraph(vec![known.text("ask.private-first", key::ASKS_PRIVATE_FIRST)]),
    ]
}

fn first(lines: &[First], known: &Known) -> Block {
    let items = lines.iter().map(|line| {
        let (id, key) = match line {
            First::Urgent(urgent) => keys::first(*urgent),
            First::FinalHearing => ("first.hearing-final", key::FIRST_HEARING_FINAL),
            First::BeforeDismissal => ("first.before-dismissal", key::FIRST_BEFORE_DISMISSAL),
        };
        Item::plain(known.text(id, key))
    });
    Block::Numbered(items.collect())
}

fn ask(ask: Ask, known: &Known) -> Item {
    let family = joined("ask", ask.id.id());
    Item::with(
        known.text(&family, content::ask(ask.id, AskWord::Ask)),
        Some(known.member(&family, "if-not", key::ASK_FALLBACK_LABEL)),
        known.member(&family, "fallback", content::ask(ask.id, AskWord::Fallback)),
    )
}

fn careful(careful: &Careful, known: &Known, sources: &mut Sources) -> Option<Item> {
    let id = careful.option.id();
    let text = known.member("careful", id, keys::careful(careful.option)?);
    Some(Item {
        cite: sources.cite(id, &careful.facts, known),
        ..Item::plain(text)
    })
}

fn strength(id: StrengthId, known: &Known) -> Text {
    let word = |word| known.words.get(content::strength(id, word));
    let line = key::strength_line(known.words, word(StrengthWord::Name), word(StrengthWord::Proof));
    Text::new(&joined("strength", id.id()), line)
}

/// What is not known: first why an order may be hidden, which is on every paper, then the rest in short lines. How to
/// find it out is for the person, on page 2.
fn find_out(ids: &[FindOutId], known: &Known) -> Vec<Block> {
    let what = |id: &FindOutId| {
        let key = content::find_out(*id, FindOutWord::What);
        known.member("find-out", id.id(), key)
    };
    let (order, others): (Vec<_>, Vec<_>) = ids.iter().partition(|id| **id == FindOutId::Order);
    let line = |id| {
        let line = known.text("find-out.order.line", key::FIND_OUT_ORDER);
        Item::with(what(id), None, line)
    };
    let lists = [
        order.into_iter().map(line).collect::<Vec<_>>(),
        others.into_iter().map(|id| Item::plain(what(id))).collect(),
    ];
    let filled = lists.into_iter().filter(|items| !items.is_empty());
    filled.map(Block::Bullets).collect()
}

fn question(id: AttorneyQuestionId, known: &Known) -> Text {
    known.member("question", id.id(), content::attorney_question(id))
}

fn bullets<T>(members: &[T], text: impl Fn(&T) -> Text) -> Block {
    Block::Bullets(members.iter().map(|member| Item::plain(text(member))).collect())
}
