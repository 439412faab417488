//! What an answer looks like.

use super::vocabulary::YesNo;

/// What an answer looks like. `unknown` is in no list: every question offers it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One of these ids.
    One(&'static [&'static str]),
    /// Any number of these ids; `none`, where it is listed, excludes every other.
    Many(&'static [&'static str]),
    /// A private yes or no, asked with the other flags on one page.
    Flag,
    /// A day, written `2026-11-24`.
    Date,
    /// The code of an immigration court: three capital letters. Whether it exists is the caller's check.
    Court,
    /// The person's own words.
    Text {
        /// The most characters (Unicode scalar values) allowed.
        limit: usize,
    },
}

impl Kind {
    /// The ids to choose from, besides `unknown`; empty where the answer is not chosen from a list.
    pub const fn choices(self) -> &'static [&'static str] {
        match self {
            Self::One(ids) | Self::Many(ids) => ids,
            Self::Flag => YesNo::IDS,
            Self::Date | Self::Court | Self::Text { .. } => &[],
        }
    }

    /// The place of `none` among the choices, where it is one.
    pub fn none(self) -> Option<u8> {
        let place = self.choices().iter().position(|id| *id == "none")?;
        u8::try_from(place).ok()
    }
}
