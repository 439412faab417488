//! `[A judge need not dismiss.]{.help}`: a sentence that makes something look safer or possible, among others.

use super::super::prose::Inline;

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

/// Whether a line holds a sentence that helps.
pub(super) fn is_in(line: &[Inline]) -> bool {
    line.iter().any(|part| matches!(part, Inline::Help(_)))
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
