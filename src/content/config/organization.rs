//! What an organization says of itself, in its own words. It stands in boxes that are marked as its own, never among the law.

use serde::{Deserialize, Serialize};

/// An organization.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Organization {
    /// What it is called; never empty where there is one.
    pub name: String,
    /// Its telephone number, as it is to be read.
    pub telephone: Option<String>,
    /// When someone answers.
    pub hours: Option<String>,
    /// Its site, an address with https.
    pub site: Option<String>,
    /// Whether its logo is beside the first page of the app.
    pub has_logo: bool,
    /// Its words, in the order of [`Place::ALL`].
    pub words: [Option<String>; 4],
}

/// Where an organization may have its words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The first page.
    Landing,
    /// The result.
    Result,
    /// The plan of what to do next, on the paper.
    FollowUp,
    /// The paper.
    Paper,
}

impl Place {
    /// Every place.
    pub const ALL: [Self; 4] = [Self::Landing, Self::Result, Self::FollowUp, Self::Paper];

    /// The setting that has the words.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Landing => "landing",
            Self::Result => "result",
            Self::FollowUp => "follow-up",
            Self::Paper => "paper",
        }
    }
}

impl Organization {
    /// Its words at a place.
    pub fn says(&self, place: Place) -> Option<&str> {
        self.words[place as usize].as_deref()
    }

    /// The number to dial: `tel:+16195550100`. `None` where there is no telephone.
    pub fn dial(&self) -> Option<String> {
        let written = self.telephone.as_deref()?;
        // What follows a letter or `,` is an extension, said to a person.
        let number = written.split(|letter: char| letter.is_ascii_alphabetic() || letter == ',');
        let digits = number
            .into_iter()
            .next()?
            .chars()
            .filter(|letter| letter.is_ascii_digit() || *letter == '+');
        Some("tel:".chars().chain(digits).collect())
    }
}

/// Whether this is a telephone number as people write them: at least three digits, and what stands between them.
pub(super) fn is_telephone(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    (3..=20).contains(&digits)
        && text.bytes().enumerate().all(|(place, byte)| match byte {
            b'+' => place == 0,
            b'0'..=b'9' | b' ' | b'-' | b'(' | b')' | b'.' | b'/' | b',' => true,
            _ => b"ext".contains(&byte),
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_as_people_write_them() {
        for text in [
            "211",
            "+1 (619) 555-0100",
            "619.555.0100 ext 12",
            "619-555-0100, 3",
        ] {
            assert!(is_telephone(text), "{text}");
        }
        for text in [
            "",
            "12",
            "call us",
            "javascript:1234",
            "1+619",
            "1;2345",
            "<b>12345</b>",
            &"1".repeat(21),
        ] {
            assert!(!is_telephone(text), "{text}");
        }
    }

    #[test]
    fn an_extension_is_not_dialed() {
        let dial = |telephone: &str| {
            let organization = Organization {
                telephone: Some(telephone.to_owned()),
                ..Organization::default()
            };
            organization.dial()
        };
        assert_eq!(
            dial("+1 (619) 555-0100 ext 12").as_deref(),
            Some("tel:+16195550100")
        );
        assert_eq!(dial("619-555-0100, 3").as_deref(), Some("tel:6195550100"));
        assert_eq!(Organization::default().dial(), None);
    }
}
