//! `config.json`.

use std::fmt::Write as _;

/// An object of texts, a line each.
pub(super) fn object(settings: &[(String, String)]) -> String {
    let lines: Vec<String> = settings
        .iter()
        .map(|(name, value)| ["  ", &text(name), ": ", &text(value)].concat())
        .collect();
    if lines.is_empty() {
        return "{}\n".to_owned();
    }
    ["{\n", &lines.join(",\n"), "\n}\n"].concat()
}

fn text(value: &str) -> String {
    let mut json = String::from("\"");
    for letter in value.chars() {
        match letter {
            '"' => json.push_str("\\\""),
            '\\' => json.push_str("\\\\"),
            '\n' => json.push_str("\\n"),
            letter if letter.is_control() => {
                // Writing into memory does not fail.
                let _ = write!(json, "\\u{:04x}", u32::from(letter));
            }
            letter => json.push(letter),
        }
    }
    json.push('"');
    json
}
