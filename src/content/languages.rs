//! The languages of the app: `content/languages.toml`.

/// Which way the lines of a language run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Direction {
    /// From left to right.
    Ltr,
    /// From right to left.
    Rtl,
}

impl Direction {
    /// The value of the attribute `dir`.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Ltr => "ltr",
            Self::Rtl => "rtl",
        }
    }
}

/// How far the words of a language are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Status {
    /// Words may be missing.
    Draft,
    /// Complete, and read by a second person.
    Reviewed,
    /// For everybody.
    Published,
}

/// A language of the app.
#[derive(Debug, PartialEq, Eq)]
pub struct Language {
    /// BCP 47, as in `<html lang>` and in the address.
    pub code: &'static str,
    /// What its speakers call it.
    pub own_name: &'static str,
    /// What English calls it.
    pub english_name: &'static str,
    /// Which way its lines run.
    pub direction: Direction,
    /// How far its words are.
    pub status: Status,
    /// Whether the fonts of PDF files have its letters (docs/adr/0007).
    pub pdf: bool,
    /// Who last read it all; may be empty.
    pub reviewed_by: &'static str,
    /// When, as `2026-11-24`; may be empty.
    pub reviewed_on: &'static str,
    /// How many texts were translated from an English that has changed since.
    pub out_of_date: u16,
}

static LANGUAGES: &[Language] = include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// Every language, the made-up ones of preview builds too. A page says which of them its build has.
pub fn languages() -> &'static [Language] {
    LANGUAGES
}

/// The language with this code.
pub fn language(code: &str) -> Option<&'static Language> {
    LANGUAGES.iter().find(|language| language.code == code)
}

impl Language {
    /// Whether it is a translation that no translator has reviewed: every page and every paper says so.
    pub fn is_unreviewed_translation(&self) -> bool {
        self.code != "en" && self.reviewed_by.is_empty()
    }

    /// Whether everybody gets it: English, and all that is published. Preview builds have the others too.
    pub fn is_for_everybody(&self) -> bool {
        self.code == "en" || self.status == Status::Published
    }
}
