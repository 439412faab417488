//! The closed part of Markdown: headings, paragraphs, lists, tables, pictures of a table, strong, emphasis and links,
//! and nothing else.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "whatever is not in our Markdown is refused"
)]

use std::iter::Peekable;
use std::ops::Range;

use pulldown_cmark::{Event, HeadingLevel, OffsetIter, Options, Parser, Tag, TagEnd};

use super::super::languages::line_of;
use super::super::problem::Problems;
use super::super::prose::{Block, Inline, LinkTo, Picture};
use super::from_tables::words_of;
use super::links::{self, FoundLink};
use super::timeline::TABLE;
use super::{help, refused};

/// What marks a heading whose text makes something look safer or possible.
const HELP: &str = "help";

/// Reads the text of a page, which begins at `start` of `source`.
pub(super) fn read(
    path: &str,
    source: &str,
    start: usize,
    problems: &mut Problems,
) -> (Vec<Block>, Vec<FoundLink>) {
    let options = Options::ENABLE_TABLES | Options::ENABLE_HEADING_ATTRIBUTES;
    let events = Parser::new_ext(&source[start..], options).into_offset_iter();
    let mut reader = Reader {
        path,
        source,
        start,
        events: events.peekable(),
        problems,
        links: Vec::new(),
    };
    let blocks = reader.blocks();
    (blocks, reader.links)
}

struct Reader<'a> {
    path: &'a str,
    source: &'a str,
    start: usize,
    events: Peekable<OffsetIter<'a>>,
    problems: &'a mut Problems,
    links: Vec<FoundLink>,
}

impl<'a> Reader<'a> {
    fn blocks(&mut self) -> Vec<Block> {
        let mut blocks = Vec::new();
        while let Some((event, range)) = self.events.next() {
            match event {
                Event::Start(Tag::Paragraph) if self.is_picture() => blocks.push(self.picture()),
                Event::Start(Tag::Paragraph) => blocks.push(Block::Paragraph(self.text(&range))),
                Event::Start(Tag::Heading {
                    level,
                    id,
                    classes,
                    attrs,
                }) => {
                    let help = classes.iter().any(|class| class.as_ref() == HELP);
                    if classes.iter().any(|class| class.as_ref() != HELP) || !attrs.is_empty() {
                        self.error(
                            &range,
                            "a heading has an id, and .help where it helps, as in {#stands .help}",
                        );
                    }
                    let id = id.map(|id| id.to_string()).unwrap_or_default();
                    blocks.push(Block::Heading {
                        level: self.level(level, &range),
                        id,
                        help,
                        text: self.inlines(),
                    });
                }
                Event::Start(Tag::List(first)) => {
                    blocks.push(Block::List {
                        ordered: first.is_some(),
                        items: self.items(),
                    });
                }
                Event::Start(Tag::Table(_)) => blocks.push(self.table()),
                other => self.refuse(&other, &range),
            }
        }
        blocks
    }

    /// Whether the paragraph that has begun is the picture of a table: `![What it shows](policy-history.csv)`.
    fn is_picture(&mut self) -> bool {
        matches!(self.events.peek(), Some((Event::Start(Tag::Image { dest_url, .. }), _)) if dest_url.as_ref() == TABLE)
    }

    /// The picture, which is drawn later.
    fn picture(&mut self) -> Block {
        self.events.next();
        let description = self.inlines().iter().map(words_of).collect();
        // The end of its paragraph.
        self.inlines();
        Block::Picture(Picture {
            description,
            ..Picture::default()
        })
    }

    fn level(&mut self, level: HeadingLevel, range: &Range<usize>) -> u8 {
        match level {
            HeadingLevel::H2 => 2,
            HeadingLevel::H3 => 3,
            _ => {
                let says = "a heading begins with ## or ###; the title is in the lines on top";
                self.error(range, says);
                2
            }
        }
    }

    fn items(&mut self) -> Vec<Vec<Inline>> {
        let mut items = Vec::new();
        while let Some((event, range)) = self.events.next() {
            match event {
                Event::Start(Tag::Item) => items.push(self.text(&range)),
                Event::End(TagEnd::List(_)) => break,
                other => self.refuse(&other, &range),
            }
        }
        items
    }

    fn table(&mut self) -> Block {
        let (mut head, mut rows) = (Vec::new(), Vec::new());
        while let Some((event, range)) = self.events.next() {
            match event {
                Event::Start(Tag::TableHead) => head = self.cells(),
                Event::Start(Tag::TableRow) => rows.push(self.cells()),
                Event::End(TagEnd::Table) => break,
                other => self.refuse(&other, &range),
            }
        }
        Block::Table { head, rows }
    }

    fn cells(&mut self) -> Vec<Vec<Inline>> {
        let mut cells = Vec::new();
        while let Some((event, range)) = self.events.next() {
            match event {
                Event::Start(Tag::TableCell) => cells.push(self.text(&range)),
                Event::End(TagEnd::TableHead | TagEnd::TableRow) => break,
                other => self.refuse(&other, &range),
            }
        }
        cells
    }

    /// A line of text, with its sentences that help.
    fn text(&mut self, range: &Range<usize>) -> Vec<Inline> {
        let line = self.inlines();
        help::marked(line).unwrap_or_else(|says| {
            self.error(range, says);
            Vec::new()
        })
    }

    /// Reads up to the end of what has begun. An item of a list may hold its text in one paragraph.
    fn inlines(&mut self) -> Vec<Inline> {
        let mut text: Vec<Inline> = Vec::new();
        let mut paragraphs = 0;
        while let Some((event, range)) = self.events.next() {
            match event {
                Event::Text(part) => push_text(&mut text, &part),
                Event::SoftBreak => push_text(&mut text, " "),
                Event::Start(Tag::Strong) => text.push(Inline::Strong(self.inlines())),
                Event::Start(Tag::Emphasis) => text.push(Inline::Emphasis(self.inlines())),
                Event::Start(Tag::Link { dest_url, title, .. }) => {
                    if !title.is_empty() {
                        self.error(&range, "a link has no title");
                    }
                    let to = self.target(&dest_url, &range);
                    text.push(Inline::Link {
                        to,
                        text: self.inlines(),
                    });
                }
                Event::Start(Tag::Paragraph) if paragraphs == 0 => paragraphs = 1,
                Event::Start(Tag::Paragraph) => self.error(&range, "an item of a list is one paragraph"),
                Event::Start(Tag::List(_)) => {
                    self.error(&range, "a list does not stand inside a list");
                    self.items();
                }
                Event::End(TagEnd::Paragraph) if paragraphs > 0 => {}
                Event::End(_) => break,
                other => self.refuse(&other, &range),
            }
        }
        text
    }

    fn target(&mut self, address: &str, range: &Range<usize>) -> LinkTo {
        let to = links::target(address);
        match &to {
            LinkTo::Internal { path, fragment } => self.links.push(FoundLink {
                line: self.line(range),
                path: path.clone(),
                fragment: fragment.clone(),
            }),
            LinkTo::External(address) if links::is_allowed(address) => {}
            LinkTo::External(_) => {
                let says = format!("a link begins with / or https:// or tel:, not \"{address}\"");
                self.error(range, says);
            }
        }
        to
    }

    /// Says what may not stand here, and passes over it.
    fn refuse(&mut self, event: &Event<'a>, range: &Range<usize>) {
        if let Some(what) = refused::name(event) {
            let says = format!("{what} is not part of our Markdown (see CONTENT.md); write it as plain text");
            self.error(range, says);
        }
    }

    fn error(&mut self, range: &Range<usize>, says: impl std::fmt::Display) {
        let line = self.line(range);
        self.problems.error(self.path, line, says);
    }

    fn line(&self, range: &Range<usize>) -> usize {
        let start = self.start + range.start;
        line_of(self.source, Some(start..start))
    }
}

/// Neighbouring texts become one.
fn push_text(text: &mut Vec<Inline>, part: &str) {
    if let Some(Inline::Text(last)) = text.last_mut() {
        last.push_str(part);
    } else {
        text.push(Inline::Text(part.to_owned()));
    }
}
