//! Walks the paper and puts it on sheets.

use super::fonts::Faces;
use super::pen::{Column, Pen, Style};
use super::sheet::{Child, Node, Role, Shape, Spoken};
use crate::export::paper::{Block, Item, Page, Paper, Part, Script, Text};

pub(super) const fn style(size: f32, bold: bool, before: f32, after: f32) -> Style {
    Style {
        size,
        bold,
        gray: false,
        before,
        after,
    }
}

const TITLE: Style = style(16.0, true, 0.0, 5.0);
const HEADING: Style = style(12.0, true, 7.0, 2.0);
const SMALL_HEADING: Style = style(10.0, true, 6.0, 2.0);
const NORMAL: Style = style(10.0, false, 0.0, 3.0);
const FINE: Style = style(8.5, false, 0.0, 3.0);
const BOXED: Style = style(10.0, true, 5.0, 7.0);
const BLANK: Style = style(10.0, false, 4.0, 4.0);
/// English under another language.
const ENGLISH: Style = Style {
    gray: true,
    ..style(9.0, false, 0.0, 3.0)
};
/// Two languages on the attorney's part are to take no more sheets than one may: two.
const SMALLER: f32 = 0.85;
/// A heading does not stand alone at the foot of a sheet.
const WITH_HEADING: f32 = 60.0;
/// Between two columns.
const GAP: f32 = 18.0;
/// How far the words of an item stand from its number.
const INDENT: f32 = 17.0;

/// A document being laid out.
pub(super) struct Document<'a> {
    pub(super) pen: Pen<'a>,
    /// The tree of what was laid out.
    pub(super) tree: Vec<Node>,
}

impl<'a> Document<'a> {
    pub(super) fn new(faces: &'a Faces, pair: bool) -> Self {
        let scale = if pair { SMALLER } else { 1.0 };
        Self {
            pen: Pen::new(faces, scale),
            tree: Vec::new(),
        }
    }

    pub(super) fn paper(&mut self, paper: &Paper) {
        paper.pages.iter().for_each(|page| self.page(page));
    }

    fn page(&mut self, page: &Page) {
        self.pen.new_sheet();
        self.heading(1, TITLE, &page.title);
        page.head.iter().for_each(|block| self.block(block));
        page.parts.iter().for_each(|part| self.part(part));
    }

    fn part(&mut self, part: &Part) {
        self.heading(2, HEADING, &part.heading);
        part.blocks.iter().for_each(|block| self.block(block));
    }

    fn heading(&mut self, level: u8, style: Style, text: &Text) {
        self.pen.room(style.before + style.line_height() + WITH_HEADING);
        let nodes = self.said(Role::Heading(level), style, Column::PAGE, &[text], false);
        self.tree.extend(nodes);
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Paragraph(texts) => self.paragraph(NORMAL, &texts.iter().collect::<Vec<_>>(), false),
            Block::Fine(texts) => self.paragraph(FINE, &texts.iter().collect::<Vec<_>>(), false),
            Block::Boxed(text) => self.boxed(text),
            Block::Numbered(items) => self.list(true, items),
            Block::Bullets(items) => self.list(false, items),
            Block::Blanks { lead, labels } => {
                self.paragraph(FINE, &[lead], false);
                self.blanks(labels);
            }
            Block::Lines(labels) => self.blanks(labels),
            Block::Table(table) => self.table(table),
            Block::Script(script) => self.script(script),
        }
    }

    fn paragraph(&mut self, style: Style, texts: &[&Text], blank: bool) {
        let nodes = self.said(Role::Paragraph, style, Column::PAGE, texts, blank);
        self.tree.extend(nodes);
    }

    /// Lines to write on, in two columns.
    fn blanks(&mut self, labels: &[Text]) {
        let left = Column {
            width: (Column::PAGE.width - GAP) / 2.0,
            ..Column::PAGE
        };
        let right = Column {
            x: left.x + left.width + GAP,
            ..left
        };
        for pair in labels.chunks(2) {
            self.pen.room(WITH_HEADING);
            let top = self.pen.y;
            let mut lowest = top;
            for (label, column) in pair.iter().zip([left, right]) {
                self.pen.y = top;
                let nodes = self.said(Role::Paragraph, BLANK, column, &[label], true);
                self.tree.extend(nodes);
                lowest = lowest.max(self.pen.y);
            }
            self.pen.y = lowest;
        }
    }

    fn boxed(&mut self, text: &Text) {
        let inside = Column {
            width: Column::PAGE.width - 12.0,
            ..Column::PAGE.indented(6.0)
        };
        // A frame does not break over two sheets.
        self.pen.room(60.0);
        let top = self.pen.y;
        let nodes = self.said(Role::Paragraph, BOXED, inside, &[text], false);
        self.tree.extend(nodes);
        let frame = Shape::Frame(Column::PAGE.width, self.pen.y - top - 1.0);
        self.pen.mark(Column::PAGE.x, top, false, frame);
        self.pen.y += 3.0;
    }

    fn list(&mut self, numbered: bool, items: &[Item]) {
        let items = items.iter().enumerate().map(|(index, item)| {
            let label = if numbered {
                (index + 1).to_string() + "."
            } else {
                "•".to_owned()
            };
            Child::Node(self.item(label, item))
        });
        let items = items.collect();
        self.tree.push(Node::new(Role::List { numbered }, items));
    }

    fn item(&mut self, label: String, item: &Item) -> Node {
        self.pen.room(NORMAL.line_height());
        let top = self.pen.y;
        self.pen.line(label, NORMAL, Column::PAGE.x);
        self.pen.y = top;
        let column = Column::PAGE.indented(INDENT);
        let said: Vec<&Text> = [&item.text].into_iter().chain(&item.cite).collect();
        let mut body = self.said(Role::Paragraph, NORMAL, column, &said, false);
        if let Some(note) = &item.note {
            let said: Vec<&Text> = note.label.iter().chain([&note.text]).collect();
            body.extend(self.said(Role::Paragraph, FINE, column, &said, false));
        }
        let label = Node::new(Role::Label, vec![Child::Leaf]);
        let body = Node::new(Role::Body, body.into_iter().map(Child::Node).collect());
        Node::new(Role::Item, vec![Child::Node(label), Child::Node(body)])
    }

    fn script(&mut self, script: &Script) {
        self.heading(3, SMALL_HEADING, &script.heading);
        if let Some(note) = &script.note {
            self.paragraph(FINE, &[note], false);
        }
        for line in &script.lines {
            self.paragraph(NORMAL, &[&line.text], line.blank);
        }
    }

    /// Sentences that follow each other, then the same ones in English.
    pub(super) fn said(
        &mut self,
        role: Role,
        style: Style,
        column: Column,
        texts: &[&Text],
        blank: bool,
    ) -> Vec<Node> {
        let mut nodes = Vec::new();
        let spoken = Self::spoken(texts);
        // What is short shares a line with its English: the attorney's part takes two sheets at most.
        if let [(Spoken::Own, own), (Spoken::English, words)] = spoken.as_slice()
            && !blank
            && self.pen.beside((own, style), (words, english(style)), column)
        {
            return vec![
                Node::new(role, vec![Child::Leaf]),
                Node {
                    spoken: Spoken::English,
                    ..Node::new(Role::Paragraph, vec![Child::Leaf])
                },
            ];
        }
        let alone = spoken.len() == 1;
        for (role, (spoken, words)) in [role, Role::Paragraph].into_iter().zip(spoken) {
            let (style, blank) = match spoken {
                Spoken::Own if alone => (style, blank),
                Spoken::Own => (above_english(style), blank),
                Spoken::English => (english(style), false),
            };
            nodes.push(Node {
                role,
                spoken,
                children: self.pen.paragraph(&words, style, column, blank),
            });
        }
        nodes
    }

    /// The sentences as one text, each with what marks it where the person typed it; then the same ones in English.
    pub(super) fn spoken(texts: &[&Text]) -> Vec<(Spoken, String)> {
        let all = texts
            .iter()
            .flat_map(|text| [*text].into_iter().chain(text.typed.as_deref()));
        let all: Vec<&Text> = all.collect();
        let own: Vec<&str> = all.iter().map(|text| text.words.as_str()).collect();
        let english: Vec<&str> = all.iter().filter_map(|text| text.english.as_deref()).collect();
        let mut spoken = vec![(Spoken::Own, own.join(" "))];
        if !english.is_empty() {
            spoken.push((Spoken::English, english.join(" ")));
        }
        spoken
    }
}

/// How a paragraph with English under it looks: nothing parts the two.
pub(super) fn above_english(style: Style) -> Style {
    Style { after: 0.0, ..style }
}

/// How English under a paragraph of this style looks.
pub(super) fn english(style: Style) -> Style {
    let size = ENGLISH.size.min(style.size);
    Style { size, ..ENGLISH }
}
