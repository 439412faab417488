//! From the marks of a sheet to the operators that draw them.

use pdf_writer::{Buf, Content, Name, Str};

use super::fonts::{Face, Faces};
use super::pen::Pen;
use super::sheet::{BOTTOM, LEFT, Mark, SHEET, Shape, WIDTH};

/// The names of the fonts in a content stream.
pub(super) const REGULAR: Name<'static> = Name(b"R");
pub(super) const BOLD: Name<'static> = Name(b"B");

const THIN: f32 = 0.6;
/// English under another language: dark enough to be read in print.
const GRAY: f32 = 0.25;
const FOOT: f32 = 7.5;

/// Draws a sheet with what stands at its foot. Its leaves are numbered in their order.
pub(super) fn sheet(marks: &[Mark], foot: &str, pen: &Pen, faces: &Faces) -> Buf {
    let mut content = Content::new();
    content.set_line_width(THIN);
    let mut leaves = 0;
    for mark in marks {
        if mark.leaf {
            let mut begin = content.begin_marked_content_with_properties(Name(b"Span"));
            begin.properties().identify(leaves);
            leaves += 1;
        } else {
            content.begin_marked_content(Name(b"Artifact"));
        }
        draw(&mut content, mark, faces);
        content.end_marked_content();
    }
    content.begin_marked_content(Name(b"Artifact"));
    let style = super::document::style(FOOT, false, 0.0, 0.0);
    let mut y = BOTTOM + 14.0;
    for line in pen.lines(foot, style, WIDTH) {
        text(&mut content, (LEFT, y), &line, (REGULAR, &faces.regular, FOOT));
        y += style.line_height();
    }
    content.end_marked_content();
    content.finish()
}

fn draw(content: &mut Content, mark: &Mark, faces: &Faces) {
    // A PDF file counts from the bottom.
    let y = SHEET.1 - mark.y;
    match &mark.shape {
        Shape::Words {
            words,
            size,
            bold,
            gray,
        } => {
            content.set_fill_gray(if *gray { GRAY } else { 0.0 });
            let name = if *bold { BOLD } else { REGULAR };
            text(content, (mark.x, mark.y), words, (name, faces.face(*bold), *size));
        }
        Shape::Line(length) => {
            content.move_to(mark.x, y).line_to(mark.x + length, y).stroke();
        }
        Shape::Frame(width, height) => {
            content.rect(mark.x, y - height, *width, *height).stroke();
        }
        Shape::Ticked(side) => {
            content.rect(mark.x, y - side, *side, *side);
            content.move_to(mark.x, y).line_to(mark.x + side, y - side);
            content
                .move_to(mark.x + side, y)
                .line_to(mark.x, y - side)
                .stroke();
        }
        Shape::Room => {}
    }
}

fn text(content: &mut Content, (x, y): (f32, f32), words: &str, (name, face, size): (Name, &Face, f32)) {
    let glyphs: Vec<u8> = words
        .chars()
        .filter_map(|letter| face.glyph(letter))
        .flat_map(|glyph| glyph.0.to_be_bytes())
        .collect();
    content
        .begin_text()
        .set_font(name, size)
        .next_line(x, SHEET.1 - y)
        .show(Str(&glyphs))
        .end_text();
}
