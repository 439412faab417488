//! What a person typed or pasted, before anything else sees it.

/// What takes the place of a character that no screen and no file can show.
const UNKNOWN: char = '\u{FFFD}';

/// The text without control characters: line ends and tabs stay, and of a line end of two characters one. Everything
/// else stays as it is, in every script and direction. (A lone surrogate is no text in Rust: the browser has replaced it.)
#[must_use]
pub fn typed(text: &str) -> String {
    let shown = |character| match character {
        '\n' | '\t' => character,
        '\0'..='\u{1F}' => UNKNOWN,
        _ => character,
    };
    text.replace("\r\n", "\n").chars().map(shown).collect()
}

#[cfg(test)]
mod tests {
    use super::typed;

    #[test]
    fn control_characters_are_replaced_and_nothing_else_is() {
        assert_eq!(
            typed("a\0b\u{1B}[31mc\u{7}\rd"),
            "a\u{FFFD}b\u{FFFD}[31mc\u{FFFD}\u{FFFD}d"
        );
        assert_eq!(typed("a\tb\r\nc\nd"), "a\tb\nc\nd");
        for text in [
            "<script>\"'&\\",
            "\u{202E}אב\u{2066}",
            "👩‍👩‍👧",
            "e\u{301}\u{301}\u{301}",
            "\u{7F}\u{85}\u{2028}",
        ] {
            assert_eq!(typed(text), text);
        }
    }
}
