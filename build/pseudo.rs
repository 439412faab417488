//! Two languages that nobody speaks, made from English for previews: they show texts that are not translated, too long
//! for their place, or laid out for left to right alone.

use super::languages::{Direction, Language, Status};
use super::prose::{Block, Inline, Picture, Prose};

/// A way to change every text.
pub(crate) struct Pseudo {
    code: &'static str,
    name: &'static str,
    english_name: &'static str,
    direction: Direction,
    letter: fn(char, &mut String),
    begins: &'static str,
    ends: &'static str,
}

/// Accented and longer, in brackets; and in Arabic letters, from right to left.
pub(crate) const PSEUDO: [Pseudo; 2] = [
    Pseudo {
        code: "en-XA",
        name: "[Éñĝļîîšĥ]",
        english_name: "English with accents, for tests",
        direction: Direction::Ltr,
        letter: accented,
        begins: "[",
        ends: "]",
    },
    Pseudo {
        code: "ar-XB",
        name: "ثنغليسه",
        english_name: "English in Arabic letters, for tests",
        direction: Direction::Rtl,
        letter: arabic,
        begins: "",
        ends: "",
    },
];

impl Pseudo {
    /// The language: never for everybody.
    pub(crate) fn language(&self) -> Language {
        Language {
            code: self.code.to_owned(),
            name: self.name.to_owned(),
            english_name: self.english_name.to_owned(),
            direction: self.direction,
            status: Status::Draft,
            pdf: false,
            reviewed_by: String::new(),
            reviewed_on: String::new(),
            folder: std::path::PathBuf::new(),
        }
    }

    /// A text; its variables stay. One that is left out stays so.
    pub(crate) fn text(&self, text: &str) -> String {
        if text.is_empty() {
            String::new()
        } else {
            [self.begins, &self.letters(text), self.ends].concat()
        }
    }

    /// A page.
    pub(crate) fn prose(&self, prose: &Prose) -> Prose {
        Prose {
            title: self.text(&prose.title),
            description: self.text(&prose.description),
            blocks: prose.blocks.iter().map(|block| self.block(block)).collect(),
            ..prose.clone()
        }
    }

    fn block(&self, block: &Block) -> Block {
        let line = |text: &Vec<Inline>| self.line(text);
        match block {
            Block::Heading {
                level,
                id,
                help,
                text,
            } => Block::Heading {
                level: *level,
                id: id.clone(),
                help: *help,
                text: line(text),
            },
            Block::Paragraph(text) => Block::Paragraph(line(text)),
            Block::List { ordered, items } => Block::List {
                ordered: *ordered,
                items: items.iter().map(line).collect(),
            },
            Block::Table { head, rows } => Block::Table {
                head: head.iter().map(line).collect(),
                rows: rows.iter().map(|row| row.iter().map(line).collect()).collect(),
            },
            Block::Statements(ids) => Block::Statements(ids.clone()),
            Block::Picture(picture) => Block::Picture(Picture {
                description: self.letters(&picture.description),
                ..picture.clone()
            }),
        }
    }

    fn line(&self, text: &[Inline]) -> Vec<Inline> {
        let mark = |mark: &str| (!mark.is_empty()).then(|| Inline::Text(mark.to_owned()));
        mark(self.begins)
            .into_iter()
            .chain(text.iter().map(|part| self.inline(part)))
            .chain(mark(self.ends))
            .collect()
    }

    fn inline(&self, inline: &Inline) -> Inline {
        let inlines = |text: &[Inline]| text.iter().map(|part| self.inline(part)).collect();
        match inline {
            Inline::Text(text) => Inline::Text(self.letters(text)),
            Inline::Strong(text) => Inline::Strong(inlines(text)),
            Inline::Emphasis(text) => Inline::Emphasis(inlines(text)),
            Inline::Help(text) => Inline::Help(inlines(text)),
            Inline::Link { to, text } => Inline::Link {
                to: to.clone(),
                text: inlines(text),
            },
        }
    }

    fn letters(&self, text: &str) -> String {
        let mut changed = String::new();
        let mut in_variable = false;
        for letter in text.chars() {
            in_variable = letter == '{' || in_variable && letter != '}';
            if in_variable {
                changed.push(letter);
            } else {
                (self.letter)(letter, &mut changed);
            }
        }
        changed
    }
}

/// Vowels come twice: about a third more, as in many languages.
fn accented(letter: char, text: &mut String) {
    const PLAIN: &str = "aeiouycdghjklnrstwzAEIOUYCDGHJKLNRSTWZ";
    const ACCENTED: &str = "àéîöûýçđĝĥĵķļñŕšţŵžÀÉÎÖÛÝÇĐĜĤĴĶĻÑŔŠŢŴŽ";
    let found = PLAIN
        .chars()
        .zip(ACCENTED.chars())
        .find(|(plain, _)| *plain == letter);
    let letter = found.map_or(letter, |(_, accented)| accented);
    text.push(letter);
    if "àéîöûÀÉÎÖÛ".contains(letter) {
        text.extend(letter.to_lowercase());
    }
}

/// One Arabic letter for each Latin one. Digits stay: they run from left to right in Arabic too.
fn arabic(letter: char, text: &mut String) {
    const LATIN: &str = "abcdefghijklmnopqrstuvwxyz,;?";
    const ARABIC: &str = "ابصدثفغهيجكلمنوپقرستعڤشخىز،؛؟";
    let lower = letter.to_ascii_lowercase();
    text.push(
        LATIN
            .chars()
            .zip(ARABIC.chars())
            .find(|(latin, _)| *latin == lower)
            .map_or(letter, |(_, arabic)| arabic),
    );
}
