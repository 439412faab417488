//! XML, put together so that no text can be taken for a mark.

/// Elements in the order in which they are written.
#[derive(Default)]
pub(super) struct Xml(String);

impl Xml {
    /// Marks of our own.
    pub(super) fn raw(&mut self, marks: &str) {
        self.0.push_str(marks);
    }

    /// Text that a person reads. What XML can't hold, such as a control character, is left out.
    pub(super) fn text(&mut self, text: &str) {
        for letter in text.chars() {
            match letter {
                '&' => self.0.push_str("&amp;"),
                '<' => self.0.push_str("&lt;"),
                '>' => self.0.push_str("&gt;"),
                '"' => self.0.push_str("&quot;"),
                '\u{FFFE}' | '\u{FFFF}' => {}
                _ if letter.is_control() && !matches!(letter, '\t' | '\n') => {}
                _ => self.0.push(letter),
            }
        }
    }

    /// An element with what stands inside it. `start` is its name and its attributes.
    pub(super) fn element(&mut self, start: &str, inside: impl FnOnce(&mut Self)) {
        self.raw("<");
        self.raw(start);
        self.raw(">");
        inside(self);
        self.raw("</");
        self.raw(start.split(' ').next().unwrap_or(start));
        self.raw(">");
    }

    /// All that was written.
    pub(super) fn finish(self) -> String {
        self.0
    }
}
