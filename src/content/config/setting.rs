//! The settings, each with its rule and who may set it.

use super::address::is_address;
use super::color::Color;
use super::organization::{Place, is_telephone};
use super::{NAMES, Source};
use crate::content::languages;
use crate::domain::vocabulary::OptionId;

/// A setting.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Setting {
    /// What the organization is called.
    Organization,
    /// Its telephone number.
    Telephone,
    /// When someone answers.
    Hours,
    /// Its site.
    Site,
    /// Its logo: a file beside the first page of the app.
    Logo,
    /// Its words at a place.
    Words(Place),
    /// The color of what can be pressed.
    Color,
    /// The color of lines.
    Accent,
    /// The codes of the languages to choose from, with spaces between.
    Languages,
    /// The code of the court that most of its people have.
    Court,
    /// The page to which the first page leads on.
    Start,
    /// What the app is called.
    Name,
    /// Where Exit leads to.
    Exit,
}

/// What a value must be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    /// Plain text of so many characters at most.
    Text(usize),
    /// A telephone number.
    Telephone,
    /// An address with https.
    Address,
    /// `logo.png`.
    Logo,
    /// Six digits after `#`.
    Color,
    /// Codes of languages, with spaces between.
    Languages,
    /// Three capital letters.
    Court,
    /// `interview`, `options`, or an option: `options/dismissal`.
    Start,
    /// One of the names that tell nothing.
    Name,
}

impl Setting {
    /// Every setting.
    pub const ALL: [Self; 16] = [
        Self::Organization,
        Self::Telephone,
        Self::Hours,
        Self::Site,
        Self::Logo,
        Self::Words(Place::Landing),
        Self::Words(Place::Result),
        Self::Words(Place::FollowUp),
        Self::Words(Place::Paper),
        Self::Color,
        Self::Accent,
        Self::Languages,
        Self::Court,
        Self::Start,
        Self::Name,
        Self::Exit,
    ];

    /// How it is called in `config.json` and in an address.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Organization => "organization",
            Self::Telephone => "telephone",
            Self::Hours => "hours",
            Self::Site => "site",
            Self::Logo => "logo",
            Self::Words(place) => place.id(),
            Self::Color => "color",
            Self::Accent => "accent",
            Self::Languages => "languages",
            Self::Court => "court",
            Self::Start => "start",
            Self::Name => "name",
            Self::Exit => "exit",
        }
    }

    /// The setting that is called so.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|setting| setting.id() == id)
    }

    /// What its value must be.
    pub const fn rule(self) -> Rule {
        match self {
            Self::Organization => Rule::Text(80),
            Self::Hours => Rule::Text(120),
            Self::Words(_) => Rule::Text(400),
            Self::Telephone => Rule::Telephone,
            Self::Site | Self::Exit => Rule::Address,
            Self::Logo => Rule::Logo,
            Self::Color | Self::Accent => Rule::Color,
            Self::Languages => Rule::Languages,
            Self::Court => Rule::Court,
            Self::Start => Rule::Start,
            Self::Name => Rule::Name,
        }
    }

    /// A link, which anyone may have written, says nothing about where Exit leads. What is a file of the host, and what its
    /// first page does, is for the host alone.
    pub const fn may_be_set_by(self, source: Source) -> bool {
        if matches!(self, Self::Logo | Self::Start) {
            matches!(source, Source::Host)
        } else {
            !matches!((self, source), (Self::Exit, Source::Link))
        }
    }
}

impl Rule {
    /// Whether the value keeps it.
    pub fn holds(self, text: &str) -> bool {
        match self {
            Self::Text(most) => text.chars().count() <= most && !text.chars().any(disguises),
            Self::Telephone => is_telephone(text),
            Self::Address => is_address(text),
            Self::Logo => text == "logo.png",
            Self::Color => Color::parse(text).is_some(),
            Self::Languages => text
                .split_ascii_whitespace()
                .all(|code| languages().iter().any(|language| language.code == code)),
            Self::Court => text.len() == 3 && text.bytes().all(|byte| byte.is_ascii_uppercase()),
            Self::Start => {
                let option = text.strip_prefix("options/").and_then(OptionId::from_id);
                matches!(text, "interview" | "options") || option.is_some()
            }
            Self::Name => NAMES.iter().any(|(name, _)| *name == text),
        }
    }
}

/// Whether a letter can make a text look like another one, or leave its box: control characters, and those that turn the
/// direction of what follows.
fn disguises(letter: char) -> bool {
    letter.is_control() && letter != '\n'
        || matches!(letter, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}
