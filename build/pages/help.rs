//! What of a page makes something look safer or possible: a part, `## ... {#stands .help}`, or a sentence among others,
//! `[A judge need not dismiss.]{.help}`.

use super::super::problem::Problems;
use super::super::prose::{Block, Inline};
use super::Page;

/// The part of an option page that says what the request may do. It always helps.
const MAY_DO: &str = "may-do";

const BEGINS: char = '[';
const ENDS: &str = "]{.help}";

/// The same line, each marked sentence as one. An error says what is wrong with the marks.
pub(super) fn marked(line: Vec<Inline>) -> Result<Vec<Inline>, &'static str> {
    let mut outside = Vec::new();
    let mut inside: Option<Vec<Inline>> = None;
    for part in line {
        let Inline::Text(text) = part else {
            if is_marked_inside(&part) {
                return Err(
                    "a sentence that helps stands inside nothing else; put the [ and ]{.help} around the rest",
                );
            }
            inside.as_mut().unwrap_or(&mut outside).push(part);
            continue;
        };
        let mut rest = text.as_str();
        while let Some(mark) = rest.find([BEGINS, ']']) {
            let (before, from_mark) = rest.split_at(mark);
            push(inside.as_mut().unwrap_or(&mut outside), before);
            rest = match (from_mark.strip_prefix(ENDS), &mut inside) {
                (Some(rest), help @ Some(_)) => {
                    outside.extend(help.take().map(Inline::Help));
                    rest
                }
                (None, None) if from_mark.starts_with(BEGINS) => {
                    inside = Some(Vec::new());
                    &from_mark[1..]
                }
                _ => {
                    return Err(
                        "a [ begins a sentence that helps, and ]{.help} ends it; anything else is a link: [text](/address/)",
                    );
                }
            };
        }
        push(inside.as_mut().unwrap_or(&mut outside), rest);
    }
    match inside {
        None => Ok(outside),
        Some(_) => Err("a sentence that begins with [ has no end; write ]{.help} behind it"),
    }
}

impl Page {
    /// A part that says what a request may do is help, and so is a part that is help in the source language.
    pub(super) fn mark_help(&mut self, of_source: Option<&Self>) {
        let of_source: Vec<&str> = of_source.map(Self::help_ids).unwrap_or_default();
        for block in &mut self.prose.blocks {
            if let Block::Heading { id, help, .. } = block {
                *help |= id == MAY_DO || of_source.contains(&id.as_str());
            }
        }
    }

    /// How many sentences of it are marked as help.
    fn sentences_of_help(&self) -> usize {
        let in_lines = |lines: &[Vec<Inline>]| lines.iter().map(|line| in_line(line)).sum();
        let in_block = |block: &Block| -> usize {
            match block {
                Block::Heading { .. } | Block::Picture(_) | Block::Statements(_) => 0,
                Block::Paragraph(text) => in_line(text),
                Block::List { items, .. } => in_lines(items),
                Block::Table { rows, .. } => rows.iter().map(|row| in_lines(row)).sum::<usize>(),
            }
        };
        self.prose.blocks.iter().map(in_block).sum()
    }

    /// Whether a sentence or a part of it is marked as help.
    pub(crate) fn marks_help(&self) -> bool {
        let is_help = |block: &Block| matches!(block, Block::Heading { help: true, .. });
        self.sentences_of_help() > 0 || self.prose.blocks.iter().any(is_help)
    }

    /// What expires in the source language expires in a translation too.
    pub(super) fn check_help(&self, of_source: &Self, draft: bool, problems: &mut Problems) {
        let (marked, wanted) = (self.sentences_of_help(), of_source.sentences_of_help());
        if marked != wanted && of_source.is_written() {
            let says = format!(
                "marks {marked} sentences as help, and its English {wanted}; mark the same ones: [the sentence.]{{.help}}"
            );
            if draft {
                problems.warn(&self.path, 0, says);
            } else {
                problems.error(&self.path, 0, says);
            }
        }
    }

    /// The ids of the headings whose text is help.
    fn help_ids(&self) -> Vec<&str> {
        let ids = self.prose.blocks.iter().filter_map(|block| match block {
            Block::Heading { id, help: true, .. } if !id.is_empty() => Some(id.as_str()),
            Block::Heading { .. }
            | Block::Paragraph(_)
            | Block::List { .. }
            | Block::Table { .. }
            | Block::Picture(_)
            | Block::Statements(_) => None,
        });
        ids.collect()
    }
}

/// How many sentences of a line are marked.
fn in_line(line: &[Inline]) -> usize {
    line.iter().filter(|part| matches!(part, Inline::Help(_))).count()
}

/// Whether a mark stands inside of strong words, a link, or the like.
fn is_marked_inside(part: &Inline) -> bool {
    match part {
        Inline::Text(text) => text.contains(ENDS),
        Inline::Strong(inside)
        | Inline::Emphasis(inside)
        | Inline::Help(inside)
        | Inline::Link { text: inside, .. } => inside.iter().any(is_marked_inside),
    }
}

fn push(line: &mut Vec<Inline>, text: &str) {
    if !text.is_empty() {
        line.push(Inline::Text(text.to_owned()));
    }
}
