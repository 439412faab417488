//! What is read as one, from left to right in every language: a telephone number, the name of a form or of a case. A
//! browser breaks it at its hyphens, and among Arabic letters it shows the parts of a number in the wrong order.

/// A part of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Piece<'a> {
    /// Words.
    Words(&'a str),
    /// `1-800-898-7180`, `EOIR-33`, `B-N-K-`.
    Whole(&'a str),
}

/// The text, cut where something begins and ends that is read as one.
pub fn pieces(text: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let (mut words, mut from) = (0, 0);
    while let Some(start) = text[from..].find(|letter: char| letter.is_ascii_alphanumeric()) {
        let start = from + start;
        let end = text[start..]
            .find(|letter| !belongs(letter))
            .map_or(text.len(), |end| start + end);
        if is_whole(&text[start..end]) {
            if words < start {
                pieces.push(Piece::Words(&text[words..start]));
            }
            pieces.push(Piece::Whole(&text[start..end]));
            words = end;
        }
        from = end;
    }
    if words < text.len() || pieces.is_empty() {
        pieces.push(Piece::Words(&text[words..]));
    }
    pieces
}

/// Letters of every script, so that a part of a longer word is never taken for a name.
fn belongs(letter: char) -> bool {
    letter == '-' || letter.is_alphanumeric()
}

/// Digits and capitals around a hyphen: "A-number" and "check-in" are words.
fn is_whole(run: &str) -> bool {
    let is_part = |letter: u8| letter == b'-' || letter.is_ascii_digit() || letter.is_ascii_uppercase();
    run.contains('-') && run.bytes().all(is_part)
}

#[cfg(test)]
mod tests {
    use super::{Piece, pieces};

    #[test]
    fn numbers_and_names_are_whole_and_words_are_not() {
        let text = "Form EOIR-33 (A-number): 1-800-898-7180, Matter of B-N-K-, check-in, 10-day, X-ray.";
        let whole: Vec<Piece> = pieces(text)
            .into_iter()
            .filter(|part| matches!(part, Piece::Whole(_)))
            .collect();
        assert_eq!(whole, ["EOIR-33", "1-800-898-7180", "B-N-K-"].map(Piece::Whole));
        let words = |piece: &Piece<'static>| match *piece {
            Piece::Words(text) | Piece::Whole(text) => text,
        };
        let joined: String = pieces(text).iter().map(words).collect();
        assert_eq!(joined, text);
    }

    #[test]
    fn a_text_without_any_is_one_part_and_an_empty_one_too() {
        assert_eq!(pieces("no number – 1,045"), [Piece::Words("no number – 1,045")]);
        assert_eq!(pieces(""), [Piece::Words("")]);
        assert_eq!(pieces("ثوير-33 é-33"), [Piece::Words("ثوير-33 é-33")]);
    }
}
