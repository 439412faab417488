//! Puts text on sheets: breaks it into lines, and begins a new sheet where the last is full.

use super::fonts::{Face, Faces};
use super::sheet::{BOTTOM, Child, LEFT, Mark, Shape, TOP, WIDTH};

/// How far lines stand apart, in parts of the size.
const LEADING: f32 = 1.28;
/// A line to write on is at least this long.
const BLANK: f32 = 100.0;
/// Between two texts on one line.
const BETWEEN: f32 = 8.0;
/// How far below the words before it such a line is, where it has no room beside them.
const BLANK_BELOW: f32 = 18.0;

/// How a paragraph looks.
#[derive(Clone, Copy)]
pub(super) struct Style {
    pub(super) size: f32,
    pub(super) bold: bool,
    pub(super) gray: bool,
    /// Room above and below it.
    pub(super) before: f32,
    pub(super) after: f32,
}

impl Style {
    pub(super) const fn line_height(self) -> f32 {
        self.size * LEADING
    }

    const fn scaled(self, by: f32) -> Self {
        Self {
            size: self.size * by,
            before: self.before * by,
            after: self.after * by,
            ..self
        }
    }
}

/// Where a paragraph stands: its left edge and how wide it may be.
#[derive(Clone, Copy)]
pub(super) struct Column {
    pub(super) x: f32,
    pub(super) width: f32,
}

impl Column {
    pub(super) const PAGE: Self = Self {
        x: LEFT,
        width: WIDTH,
    };

    pub(super) fn indented(self, by: f32) -> Self {
        Self {
            x: self.x + by,
            width: self.width - by,
        }
    }
}

/// The sheets, and where the next line goes.
pub(super) struct Pen<'a> {
    faces: &'a Faces,
    /// What every size is multiplied with.
    scale: f32,
    pub(super) sheets: Vec<Vec<Mark>>,
    pub(super) y: f32,
}

impl<'a> Pen<'a> {
    pub(super) fn new(faces: &'a Faces, scale: f32) -> Self {
        Self {
            faces,
            scale,
            sheets: Vec::new(),
            y: BOTTOM,
        }
    }

    pub(super) fn new_sheet(&mut self) {
        self.sheets.push(Vec::new());
        self.y = TOP;
    }

    /// Begins a new sheet where less than `height` is left.
    pub(super) fn room(&mut self, height: f32) {
        if self.sheets.is_empty() || self.y + height > BOTTOM {
            self.new_sheet();
        }
    }

    pub(super) fn mark(&mut self, x: f32, y: f32, leaf: bool, shape: Shape) {
        if let Some(sheet) = self.sheets.last_mut() {
            sheet.push(Mark { shape, x, y, leaf });
        }
    }

    pub(super) fn lines(&self, words: &str, style: Style, width: f32) -> Vec<String> {
        broken(words, self.faces.face(style.bold), width / style.size)
    }

    /// How high a paragraph is.
    pub(super) fn height(&self, words: &str, style: Style, width: f32) -> f32 {
        let style = style.scaled(self.scale);
        let lines = self.lines(words, style, width);
        lines.iter().map(|_| style.line_height()).sum::<f32>() + style.before + style.after
    }

    /// A paragraph; its lines as leaves. A line to write on follows it where it is `blank`.
    pub(super) fn paragraph(&mut self, words: &str, style: Style, column: Column, blank: bool) -> Vec<Child> {
        let style = style.scaled(self.scale);
        self.y += style.before;
        let lines = self.lines(words, style, column.width);
        let leaves = lines.iter().map(|_| Child::Leaf).collect();
        let mut end = column.x;
        for line in lines {
            end = column.x + style.size * (self.faces.face(style.bold).width(&line) + 0.4);
            self.set(line, style, column.x);
        }
        if blank {
            self.blank(end, style, column);
        }
        self.y += style.after;
        leaves
    }

    /// Two texts on one line. `false` where they have no room there, and nothing was done.
    pub(super) fn beside(&mut self, own: (&str, Style), english: (&str, Style), column: Column) -> bool {
        let [own, english] = [own, english].map(|(words, style)| (words, style.scaled(self.scale)));
        let width = |(words, style): (&str, Style)| self.faces.face(style.bold).width(words) * style.size;
        let second = column.x + width(own) + BETWEEN;
        if second + width(english) > column.x + column.width {
            return false;
        }
        let ((words, style), (translation, small)) = (own, english);
        self.y += style.before;
        self.set(words.to_owned(), style, column.x);
        // On the line that the larger letters stand on.
        self.y -= style.line_height() - style.size + small.size;
        self.set(translation.to_owned(), small, second);
        self.y += style.line_height() - style.size - (small.line_height() - small.size) + style.after;
        true
    }

    /// One line.
    pub(super) fn line(&mut self, words: String, style: Style, x: f32) {
        self.set(words, style.scaled(self.scale), x);
    }

    fn set(&mut self, words: String, style: Style, x: f32) {
        self.room(style.line_height());
        // Letters hang a quarter of the size below the line that they stand on.
        let y = self.y + style.size;
        let Style { size, bold, gray, .. } = style;
        self.mark(
            x,
            y,
            true,
            Shape::Words {
                words,
                size,
                bold,
                gray,
            },
        );
        self.y += style.line_height();
    }

    fn blank(&mut self, end: f32, style: Style, column: Column) {
        let right = column.x + column.width;
        if right - end >= BLANK {
            let y = self.y - style.line_height() + style.size + 1.5;
            self.mark(end, y, false, Shape::Line(right - end));
        } else {
            self.room(BLANK_BELOW);
            self.y += BLANK_BELOW;
            self.mark(column.x, self.y, false, Shape::Line(column.width));
        }
    }
}

/// Breaks a text into lines of at most `width`, at its spaces; a word that is longer is broken where it must be.
fn broken(text: &str, face: &Face, width: f32) -> Vec<String> {
    let mut lines = vec![String::new()];
    let mut used = 0.0;
    let space = face.width(" ");
    for word in text.split_whitespace() {
        let length = face.width(word);
        if let Some(line) = lines.last_mut().filter(|line| !line.is_empty()) {
            if used + space + length <= width {
                line.push(' ');
                used += space;
            } else {
                lines.push(String::new());
                used = 0.0;
            }
        }
        for letter in word.chars() {
            let advance = face.advance(letter);
            if used > 0.0 && used + advance > width {
                lines.push(String::new());
                used = 0.0;
            }
            if let Some(line) = lines.last_mut() {
                line.push(letter);
            }
            used += advance;
        }
    }
    lines.retain(|line| !line.is_empty());
    lines
}
