//! Elements and escaped text.

use crate::content::{Piece, pieces};

/// What was written so far.
pub(super) struct Markup {
    text: String,
    /// The level of the highest heading.
    top: u8,
}

impl Markup {
    /// Nothing yet. `top` is the level of the highest heading: 1 to 4.
    pub(super) fn new(top: u8) -> Self {
        Self {
            text: String::new(),
            top,
        }
    }

    /// A heading, `below` levels under the highest.
    pub(super) fn heading(&mut self, below: u8, class: &str, inside: impl FnOnce(&mut Self)) {
        self.element(&["h", &(self.top + below).to_string()].concat(), class, inside);
    }

    /// Markup of our own.
    pub(super) fn raw(&mut self, markup: &str) {
        self.text.push_str(markup);
    }

    /// Text, as an element's content. No text of a person or of a language is ever an attribute's value.
    pub(super) fn text(&mut self, text: &str) {
        for letter in text.chars() {
            match letter {
                '&' => self.text.push_str("&amp;"),
                '<' => self.text.push_str("&lt;"),
                '>' => self.text.push_str("&gt;"),
                _ => self.text.push(letter),
            }
        }
    }

    /// Words of a language, in which a telephone number stays whole, as `ui::components::whole` shows them.
    pub(super) fn words(&mut self, words: &str) {
        for part in pieces(words) {
            match part {
                Piece::Words(words) => self.text(words),
                Piece::Whole(number) => {
                    self.element_with("bdi", "", " dir=\"ltr\"", |markup| markup.text(number));
                }
            }
        }
    }

    /// `<tag class="class">` with what `inside` writes, and its end.
    pub(super) fn element(&mut self, tag: &str, class: &str, inside: impl FnOnce(&mut Self)) {
        self.element_with(tag, class, "", inside);
    }

    /// The same with more attributes, written out: ` scope="col"`.
    pub(super) fn element_with(
        &mut self,
        tag: &str,
        class: &str,
        attributes: &str,
        inside: impl FnOnce(&mut Self),
    ) {
        self.raw("<");
        self.raw(tag);
        self.raw(attributes);
        if !class.is_empty() {
            self.raw(" class=\"");
            self.raw(class);
            self.raw("\"");
        }
        self.raw(">");
        inside(self);
        self.raw("</");
        self.raw(tag);
        self.raw(">");
    }

    /// All of it.
    pub(super) fn finish(self) -> String {
        self.text
    }
}
