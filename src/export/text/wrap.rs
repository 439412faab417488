//! Lines of at most 78 characters.

/// The most characters in a line. Letters of some languages are wider than others; a line is never cut inside a word.
const WIDTH: usize = 78;

/// The lines written so far.
#[derive(Default)]
pub(super) struct Lines(String);

impl Lines {
    /// An empty line, never at the beginning.
    pub(super) fn gap(&mut self) {
        if !self.0.is_empty() {
            self.0.push('\n');
        }
    }

    /// Text over as many lines as it takes: `first` before the first of them, `rest` before the others.
    pub(super) fn flow(&mut self, first: &str, rest: &str, text: &str) {
        let mut line = String::new();
        for word in text.split_whitespace() {
            let word: String = word.chars().filter(|letter| !is_hidden(*letter)).collect();
            if line.is_empty() {
                line.push_str(first);
            } else if width(&line) + 1 + width(&word) > WIDTH {
                self.line(&line);
                line.clear();
                line.push_str(rest);
            } else {
                line.push(' ');
            }
            line.push_str(&word);
        }
        if !line.is_empty() {
            self.line(&line);
        }
    }

    /// A label with a line to write on: beside it, or below where there is no room beside it.
    pub(super) fn blank(&mut self, inset: &str, label: &str) {
        let room = WIDTH.saturating_sub(width(inset) + width(label) + 1);
        if room >= 20 {
            self.line(&[inset, label, " ", &"_".repeat(room)].concat());
        } else {
            let inset = " ".repeat(width(inset));
            self.flow(&inset, &inset, label);
            self.line(&(inset.clone() + &"_".repeat(WIDTH - inset.len())));
        }
    }

    /// Labels beside each other, each with a line to write on.
    pub(super) fn blanks<'a>(&mut self, labels: impl Iterator<Item = &'a str>) {
        let mut line = String::new();
        for label in labels {
            if !line.is_empty() {
                line.push_str("  ");
            }
            line.push_str(label);
            line.push_str(" _______________");
        }
        self.line(&line);
    }

    /// A rule as long as a title.
    pub(super) fn rule(&mut self, mark: char, title: &str) {
        self.line(&mark.to_string().repeat(width(title).min(WIDTH)));
    }

    /// A rule from side to side.
    pub(super) fn full_rule(&mut self) {
        self.line(&"-".repeat(WIDTH));
    }

    /// The whole text.
    pub(super) fn finish(self) -> String {
        self.0
    }

    /// A line as it is.
    pub(super) fn line(&mut self, line: &str) {
        self.0.push_str(line);
        self.0.push('\n');
    }
}

fn width(text: &str) -> usize {
    text.chars().count()
}

/// Marks that tell a screen which way to write. In a plain text they are noise, or turn a line around.
fn is_hidden(letter: char) -> bool {
    matches!(letter, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        || letter.is_control()
}

#[cfg(test)]
mod tests {
    use super::{Lines, WIDTH};

    fn flowed(text: &str) -> String {
        let mut lines = Lines::default();
        lines.flow("- ", "  ", text);
        lines.finish()
    }

    #[test]
    fn no_line_is_longer_than_it_may_be() {
        let text = "a word of some length ".repeat(40);
        let lines = flowed(&text);
        assert!(lines.lines().all(|line| line.len() <= WIDTH), "{lines}");
        assert!(lines.lines().skip(1).all(|line| line.starts_with("  a")
            || line.starts_with("  w")
            || line.starts_with("  o")
            || line.starts_with("  s")
            || line.starts_with("  l")));
    }

    #[test]
    fn a_word_longer_than_a_line_stays_whole() {
        let long = "x".repeat(100);
        assert_eq!(flowed(&long), format!("- {long}\n"));
    }

    #[test]
    fn marks_of_direction_are_left_out() {
        assert_eq!(flowed("\u{2068}San\u{2069} Diego\u{202e}\u{7}"), "- San Diego\n");
    }

    #[test]
    fn a_label_has_room_beside_it_or_below() {
        let mut lines = Lines::default();
        lines.blank("  ", "Name");
        lines.blank("  ", &"word ".repeat(14));
        let lines = lines.finish();
        assert!(lines.lines().all(|line| line.chars().count() <= WIDTH), "{lines}");
        assert_eq!(lines.lines().filter(|line| line.ends_with("____")).count(), 2);
    }
}
