//! The text of a Word file.

use super::Tongue;
use super::numbering::{BULLETS, numbered};
use super::paragraph::{Form, paragraph};
use super::xml::Xml;
use crate::export::paper::{Block, Cell, Item, Page, Paper, Part, Script, Table, Text};

pub(super) const ENGLISH: Tongue = Tongue {
    code: "en",
    right_to_left: false,
};

/// As many letters as have room on a line of the page.
const LINE: usize = 100;

/// A document being written.
pub(super) struct Document<'a> {
    xml: Xml,
    tongue: Tongue<'a>,
    /// How many numbered lists there are.
    pub(super) lists: usize,
}

impl<'a> Document<'a> {
    pub(super) fn new(tongue: Tongue<'a>) -> Self {
        Self {
            xml: Xml::default(),
            tongue,
            lists: 0,
        }
    }

    /// What was written, to stand inside the body.
    pub(super) fn finish(self) -> String {
        self.xml.finish()
    }

    pub(super) fn paper(&mut self, paper: &Paper) {
        for (index, page) in paper.pages.iter().enumerate() {
            self.page(page, index > 0);
        }
    }

    fn page(&mut self, page: &Page, new_page: bool) {
        let title = Form {
            new_page,
            ..Form::of("h1")
        };
        self.text(title, &page.title);
        page.head.iter().for_each(|block| self.block(block));
        page.parts.iter().for_each(|part| self.part(part));
    }

    fn part(&mut self, part: &Part) {
        self.text(Form::of("h2"), &part.heading);
        part.blocks.iter().for_each(|block| self.block(block));
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Paragraph(texts) => self.texts(Form::of("text"), texts),
            Block::Fine(texts) => self.texts(Form::of("fine"), texts),
            Block::Boxed(text) => self.text(Form::of("boxed"), text),
            Block::Numbered(items) => {
                let list = numbered(self.lists);
                self.lists += 1;
                for item in items {
                    self.item(list, item);
                }
            }
            Block::Bullets(items) => items.iter().for_each(|item| self.item(BULLETS, item)),
            Block::Blanks { lead, labels } => {
                self.text(Form::of("fine"), lead);
                self.lines(labels);
            }
            Block::Lines(labels) => self.lines(labels),
            Block::Table(table) => self.table(table),
            Block::Script(script) => self.script(script),
        }
    }

    fn lines(&mut self, labels: &[Text]) {
        let form = Form {
            blank: true,
            ..Form::of("blank")
        };
        for label in labels {
            self.text(form, label);
        }
    }

    fn item(&mut self, list: usize, item: &Item) {
        let form = Form {
            list,
            ..Form::of("item")
        };
        let said: Vec<&Text> = [&item.text].into_iter().chain(&item.cite).collect();
        self.said(form, &said);
        if let Some(note) = &item.note {
            let said: Vec<&Text> = note.label.iter().chain([&note.text]).collect();
            let form = Form {
                under: true,
                ..Form::of("fine")
            };
            self.said(form, &said);
        }
    }

    fn script(&mut self, script: &Script) {
        self.text(Form::of("h3"), &script.heading);
        if let Some(note) = &script.note {
            self.text(Form::of("fine"), note);
        }
        for line in &script.lines {
            let form = Form {
                blank: line.blank,
                ..Form::of("text")
            };
            self.text(form, &line.text);
        }
    }

    fn table(&mut self, table: &Table) {
        let mirrored = if self.tongue.right_to_left {
            "<w:bidiVisual/>"
        } else {
            ""
        };
        self.xml.raw("<w:tbl><w:tblPr><w:tblStyle w:val=\"TableGrid\"/>");
        self.xml.raw(mirrored);
        self.xml.raw("<w:tblW w:w=\"5000\" w:type=\"pct\"/><w:tblLook w:firstRow=\"1\" w:firstColumn=\"1\"/></w:tblPr><w:tblGrid>");
        table.head.iter().for_each(|_| self.xml.raw("<w:gridCol/>"));
        self.xml
            .raw("</w:tblGrid><w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>");
        for head in &table.head {
            self.cell(|document| document.text(Form::of("cell-head"), head));
        }
        self.xml.raw("</w:tr>");
        for row in &table.rows {
            self.xml.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            for cell in row {
                self.cell(|document| match cell {
                    Cell::Text(text) => document.text(Form::of("cell"), text),
                    Cell::Box { ticked: false } => document.mark("☐"),
                    Cell::Box { ticked: true } => document.mark("☒"),
                    Cell::Room => document.mark(""),
                });
            }
            self.xml.raw("</w:tr>");
        }
        // Two tables that touch would be one.
        self.xml.raw("</w:tbl>");
        self.mark("");
    }

    fn cell(&mut self, inside: impl FnOnce(&mut Self)) {
        self.xml
            .raw("<w:tc><w:tcPr><w:tcW w:w=\"0\" w:type=\"auto\"/></w:tcPr>");
        inside(self);
        self.xml.raw("</w:tc>");
    }

    fn text(&mut self, form: Form, text: &Text) {
        self.said(form, &[text]);
    }

    fn texts(&mut self, form: Form, texts: &[Text]) {
        let texts: Vec<&Text> = texts.iter().collect();
        self.said(form, &texts);
    }

    /// Sentences that follow each other, what marks those that the person typed, then the same ones in English.
    fn said(&mut self, form: Form, texts: &[&Text]) {
        let with_marks: Vec<&Text> = texts
            .iter()
            .flat_map(|text| [*text].into_iter().chain(text.typed.as_deref()))
            .collect();
        let words: Vec<&str> = with_marks.iter().map(|text| text.words.as_str()).collect();
        let english: Vec<&str> = with_marks
            .iter()
            .filter_map(|text| text.english.as_deref())
            .collect();
        // What is short shares a line with its English: the attorney's part takes two sheets at most.
        if form.blank || form.style.starts_with('h') || fits_one_line(form, &words, &english) {
            return paragraph(&mut self.xml, form, self.tongue, &words, &english);
        }
        paragraph(&mut self.xml, form, self.tongue, &words, &[]);
        if english.is_empty() {
            return;
        }
        let style = match form.style {
            "cell-head" | "cell" => "cell-english",
            _ => "english",
        };
        let form = Form {
            under: form.list > 0 || form.under,
            ..Form::of(style)
        };
        paragraph(&mut self.xml, form, ENGLISH, &english, &[]);
    }

    /// A sign that is no word, or an empty paragraph.
    fn mark(&mut self, mark: &str) {
        paragraph(&mut self.xml, Form::of("cell"), self.tongue, &[mark], &[]);
    }
}

/// Whether words and English have room on one line, as far as that can be told without the fonts. Cells are narrow.
fn fits_one_line(form: Form, words: &[&str], english: &[&str]) -> bool {
    let letters: usize = words
        .iter()
        .chain(english)
        .map(|words| words.chars().count() + 1)
        .sum();
    !form.style.starts_with("cell") && letters <= LINE
}
