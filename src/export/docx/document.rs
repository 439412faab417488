//! The text of a Word file.

use std::collections::BTreeMap;

use super::Tongue;
use super::numbering::{BULLETS, numbered};
use super::xml::Xml;
use crate::export::paper::{Block, Cell, Item, Page, Paper, Part, Script, Table, Text};

const ENGLISH: Tongue = Tongue {
    code: "en",
    right_to_left: false,
};

/// What a paragraph is.
#[derive(Clone, Copy, Default)]
struct Form {
    /// Its style: `Heading1`.
    style: &'static str,
    /// The list that it is an item of; 0 for none.
    list: usize,
    /// Whether it stands under an item of a list.
    under: bool,
    /// Whether a line to write on follows it.
    blank: bool,
    /// Whether it begins a new sheet.
    new_page: bool,
}

impl Form {
    const fn of(style: &'static str) -> Self {
        Self {
            style,
            list: 0,
            under: false,
            blank: false,
            new_page: false,
        }
    }
}

/// A document being written.
pub(super) struct Document<'a> {
    xml: Xml,
    tongue: Tongue<'a>,
    /// The English words by the id of their text; empty where the paper is in one language.
    english: BTreeMap<&'a str, &'a str>,
    /// How many numbered lists there are.
    pub(super) lists: usize,
}

impl<'a> Document<'a> {
    pub(super) fn new(tongue: Tongue<'a>, english: BTreeMap<&'a str, &'a str>) -> Self {
        Self {
            xml: Xml::default(),
            tongue,
            english,
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
            ..Form::of("Heading1")
        };
        self.text(title, &page.title);
        page.head.iter().for_each(|block| self.block(block));
        page.parts.iter().for_each(|part| self.part(part));
    }

    fn part(&mut self, part: &Part) {
        self.text(Form::of("Heading2"), &part.heading);
        part.blocks.iter().for_each(|block| self.block(block));
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Paragraph(texts) => self.texts(Form::of("Normal"), texts),
            Block::Fine(texts) => self.texts(Form::of("Fine"), texts),
            Block::Boxed(text) => self.text(Form::of("Boxed"), text),
            Block::Numbered(items) => {
                let list = numbered(self.lists);
                self.lists += 1;
                for item in items {
                    self.item(list, item);
                }
            }
            Block::Bullets(items) => items.iter().for_each(|item| self.item(BULLETS, item)),
            Block::Blanks { lead, labels } => {
                self.text(Form::of("Fine"), lead);
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
            ..Form::of("Blank")
        };
        for label in labels {
            self.text(form, label);
        }
    }

    fn item(&mut self, list: usize, item: &Item) {
        let form = Form {
            list,
            ..Form::of("ListParagraph")
        };
        let said: Vec<&Text> = [&item.text].into_iter().chain(&item.cite).collect();
        self.said(form, &said);
        if let Some(note) = &item.note {
            let said: Vec<&Text> = note.label.iter().chain([&note.text]).collect();
            let form = Form {
                under: true,
                ..Form::of("Fine")
            };
            self.said(form, &said);
        }
    }

    fn script(&mut self, script: &Script) {
        self.text(Form::of("Heading3"), &script.heading);
        if let Some(note) = &script.note {
            self.text(Form::of("Fine"), note);
        }
        for line in &script.lines {
            let form = Form {
                blank: line.blank,
                ..Form::of("Normal")
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
            self.cell(|document| document.text(Form::of("TableHead"), head));
        }
        self.xml.raw("</w:tr>");
        for row in &table.rows {
            self.xml.raw("<w:tr><w:trPr><w:cantSplit/></w:trPr>");
            for cell in row {
                self.cell(|document| match cell {
                    Cell::Text(text) => document.text(Form::of("TableText"), text),
                    Cell::Box => document.mark("☐"),
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

    /// Sentences that follow each other, then the same ones in English.
    fn said(&mut self, form: Form, texts: &[&Text]) {
        let words: Vec<&str> = texts.iter().map(|text| text.words.as_str()).collect();
        self.paragraph(form, self.tongue, &words);
        let english: Vec<&str> = texts
            .iter()
            .filter_map(|text| self.english.get(text.id.as_str()).copied())
            .collect();
        if english.is_empty() || english == words {
            return;
        }
        let style = match form.style {
            "TableHead" | "TableText" => "TableEnglish",
            _ => "English",
        };
        let form = Form {
            under: form.list > 0 || form.under,
            ..Form::of(style)
        };
        self.paragraph(form, ENGLISH, &english);
    }

    /// A sign that is no word, or an empty paragraph.
    fn mark(&mut self, mark: &str) {
        self.paragraph(Form::of("TableText"), self.tongue, &[mark]);
    }

    fn paragraph(&mut self, form: Form, tongue: Tongue, words: &[&str]) {
        let xml = &mut self.xml;
        xml.element("w:p", |xml| {
            xml.element("w:pPr", |xml| {
                xml.raw("<w:pStyle w:val=\"");
                xml.raw(form.style);
                xml.raw("\"/>");
                if form.new_page {
                    xml.raw("<w:pageBreakBefore/>");
                }
                if form.list > 0 {
                    xml.raw("<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"");
                    xml.raw(&form.list.to_string());
                    xml.raw("\"/></w:numPr>");
                }
                if form.blank {
                    xml.raw("<w:tabs><w:tab w:val=\"end\" w:leader=\"underscore\" w:pos=\"9360\"/></w:tabs>");
                }
                if tongue.right_to_left {
                    xml.raw("<w:bidi/>");
                }
                if form.under {
                    xml.raw("<w:ind w:start=\"360\"/>");
                }
            });
            for (index, words) in words.iter().filter(|words| !words.is_empty()).enumerate() {
                let space = if index > 0 { " " } else { "" };
                run(xml, tongue, space, words);
            }
            if form.blank {
                xml.raw("<w:r><w:tab/></w:r>");
            }
        });
    }
}

/// A run says its language, so that a screen reader speaks it and Word checks it as it is.
pub(super) fn run(xml: &mut Xml, tongue: Tongue, space: &str, words: &str) {
    xml.element("w:r", |xml| {
        let attribute = if tongue.right_to_left { "bidi" } else { "val" };
        xml.raw("<w:rPr>");
        if tongue.right_to_left {
            xml.raw("<w:rtl/>");
        }
        xml.raw("<w:lang w:");
        xml.raw(attribute);
        xml.raw("=\"");
        xml.text(tongue.code);
        xml.raw("\"/></w:rPr><w:t xml:space=\"preserve\">");
        xml.raw(space);
        xml.text(words);
        xml.raw("</w:t>");
    });
}
