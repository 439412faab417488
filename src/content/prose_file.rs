//! Reads a page of prose from its file, `pedir-prose`. Each line is a mark, a space and its text:
//!
//! | mark | line |
//! |---|---|
//! | `t` `d` `b` `o` | title, description, reviewed by, reviewed on |
//! | `f` | facts, by number |
//! | `2` `3` `2h` `3h` | heading: its id, a space, its words; `h` where what follows is help |
//! | `p` | paragraph |
//! | `u` `n` `i` | a list begins, a numbered list begins, an item |
//! | `h` `r` | a table begins with its head, a row: cells with a tab between them |
//! | `g` | a picture begins: width, height, what it shows |
//! | `s` | statements of law, by number |
//! | `l` `x` | in it a line: mark, x, upper and lower end; a text: mark, x, y, words |
//!
//! In a text, U+0001 begins strong words, U+0002 stressed words, U+0003 a link (its address ends with U+0005), U+0006 a
//! sentence that helps, and U+0004 ends each of them.

use super::facts::numbered;
use super::lines::{FileError, lines};
use super::prose::{Block, Inline, LinkTo, Mark, Picture, Prose, Shape};

impl Prose {
    /// Reads a page.
    pub fn parse(file: &str) -> Result<Self, FileError> {
        let mut prose = Self::default();
        for line in lines("prose", file)?.split('\n') {
            prose.line(line).ok_or(FileError::Damaged)?;
        }
        Ok(prose)
    }

    fn line(&mut self, line: &str) -> Option<()> {
        let (mark, text) = line.split_once(' ')?;
        match mark {
            "t" => text.clone_into(&mut self.title),
            "d" => text.clone_into(&mut self.description),
            "b" => text.clone_into(&mut self.reviewed_by),
            "o" => text.clone_into(&mut self.reviewed_on),
            "f" => self.facts.extend(numbered(text)?),
            "2" | "3" | "2h" | "3h" => {
                let (id, text) = text.split_once(' ')?;
                self.blocks.push(Block::Heading {
                    level: if mark.starts_with('2') { 2 } else { 3 },
                    id: id.to_owned(),
                    help: mark.ends_with('h'),
                    text: inlines(text)?,
                });
            }
            "p" => self.blocks.push(Block::Paragraph(inlines(text)?)),
            "u" | "n" => self.blocks.push(Block::List {
                ordered: mark == "n",
                items: Vec::new(),
            }),
            "h" => self.blocks.push(Block::Table {
                head: cells(text)?,
                rows: Vec::new(),
            }),
            "i" | "r" => match self.blocks.last_mut()? {
                Block::List { items, .. } => items.push(inlines(text)?),
                Block::Table { rows, .. } => rows.push(cells(text)?),
                Block::Heading { .. } | Block::Paragraph(_) | Block::Picture(_) | Block::Statements(_) => {
                    return None;
                }
            },
            "g" => self.blocks.push(Block::Picture(picture(text)?)),
            "l" | "x" => match self.blocks.last_mut()? {
                Block::Picture(picture) => picture.shapes.push(shape(mark, text)?),
                Block::Heading { .. }
                | Block::Paragraph(_)
                | Block::List { .. }
                | Block::Table { .. }
                | Block::Statements(_) => return None,
            },
            "s" => self.blocks.push(Block::Statements(numbered(text)?)),
            _ => return None,
        }
        Some(())
    }
}

fn picture(text: &str) -> Option<Picture> {
    let [width, height, description] = parts(text)?;
    Some(Picture {
        description: description.to_owned(),
        width: width.parse().ok()?,
        height: height.parse().ok()?,
        shapes: Vec::new(),
    })
}

fn shape(kind: &str, text: &str) -> Option<Shape> {
    let [name, x, y, rest] = parts(text)?;
    let mark = Mark::ALL.iter().find(|(_, known)| *known == name)?.0;
    let (x, y) = (x.parse().ok()?, y.parse().ok()?);
    Some(match kind {
        "l" => Shape::Line {
            mark,
            x,
            from: y,
            to: rest.parse().ok()?,
        },
        _ => Shape::Text {
            mark,
            x,
            y,
            text: rest.to_owned(),
        },
    })
}

/// The parts of a line with a space between them; the last may have spaces of its own.
fn parts<const COUNT: usize>(text: &str) -> Option<[&str; COUNT]> {
    let mut parts = text.splitn(COUNT, ' ');
    let mut found = [""; COUNT];
    for part in &mut found {
        *part = parts.next()?;
    }
    Some(found)
}

fn cells(text: &str) -> Option<Vec<Vec<Inline>>> {
    text.split('\t').map(inlines).collect()
}

fn inlines(text: &str) -> Option<Vec<Inline>> {
    let mut rest = text;
    let all = sequence(&mut rest, 0)?;
    rest.is_empty().then_some(all)
}

/// Reads up to the end of what has begun, or of the text. No page is nested as deep as the limit.
fn sequence(rest: &mut &str, depth: u8) -> Option<Vec<Inline>> {
    let mut all = Vec::new();
    while let Some(mark) = rest.find(['\u{1}', '\u{2}', '\u{3}', '\u{4}', '\u{6}']) {
        let (text, marked) = rest.split_at(mark);
        if !text.is_empty() {
            all.push(Inline::Text(text.to_owned()));
        }
        let kind = marked.as_bytes().first()?;
        *rest = marked.get(1..)?;
        match kind {
            4 => return (depth > 0).then_some(all),
            _ if depth > 8 => return None,
            1 => all.push(Inline::Strong(sequence(rest, depth + 1)?)),
            6 => all.push(Inline::Help(sequence(rest, depth + 1)?)),
            2 => all.push(Inline::Emphasis(sequence(rest, depth + 1)?)),
            _ => {
                let (address, text) = rest.split_once('\u{5}')?;
                *rest = text;
                all.push(Inline::Link {
                    to: target(address),
                    text: sequence(rest, depth + 1)?,
                });
            }
        }
    }
    if depth > 0 {
        return None;
    }
    if !rest.is_empty() {
        all.push(Inline::Text((*rest).to_owned()));
    }
    *rest = "";
    Some(all)
}

/// `/options/dismissal/#risk` is a page of the app, everything else an address.
fn target(address: &str) -> LinkTo {
    let Some(inside) = address.strip_prefix('/') else {
        return LinkTo::External(address.to_owned());
    };
    let (path, fragment) = inside.split_once('#').unwrap_or((inside, ""));
    LinkTo::Internal {
        path: path.to_owned(),
        fragment: fragment.to_owned(),
    }
}
