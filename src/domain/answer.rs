//! One answer, and the one parser for what a form, a scenario or a saved session says.

use jiff::civil::Date;

use super::questions::{Kind, Question};
use super::typed::typed;

/// The id of "I don't know".
pub const UNKNOWN: &str = "unknown";

/// An answer given. A question not answered has none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// "I don't know".
    Unknown,
    /// The place of the choice among the choices of the question.
    One(u8),
    /// The choices made, at least one.
    Many(Choices),
    /// A day.
    Date(Date),
    /// The code of an immigration court.
    Court(CourtCode),
    /// The person's own words, without space around them.
    Text(String),
}

/// A set of choices, one bit each, in the order of the question's choices.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Choices(u32);

/// The code of an immigration court: three capital letters. Whether the court exists, the table of courts knows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct CourtCode([u8; 3]);

/// Why an answer was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AnswerError {
    /// Nothing was said. A form that is sent empty leaves the question unanswered.
    Empty,
    /// The value at this place is none of the choices.
    NotAChoice(usize),
    /// Several values, where one is asked for.
    MoreThanOne,
    /// `none` or `unknown` together with another choice.
    NotAlone,
    /// Not written as a day: `2026-11-24`.
    NotADate,
    /// A day that no calendar has, such as 31 February.
    NoSuchDay {
        /// As written.
        year: i16,
        /// As written.
        month: u8,
        /// As written.
        day: u8,
    },
    /// Not written as the code of a court.
    NotACourt,
    /// More characters than allowed.
    TooLong {
        /// The most allowed.
        limit: usize,
        /// How many there are.
        length: usize,
    },
}

impl Answer {
    /// Reads an answer from the values of a form, a scenario or a saved session.
    pub fn parse(question: &Question, values: &[&str]) -> Result<Self, AnswerError> {
        match (values, question.kind) {
            ([] | [""], _) => Err(AnswerError::Empty),
            ([UNKNOWN], Kind::One(_) | Kind::Many(_) | Kind::Flag | Kind::Date | Kind::Court) => {
                Ok(Self::Unknown)
            }
            (_, Kind::Many(ids)) => choices(question.kind, ids, values),
            ([_, _, ..], _) => Err(AnswerError::MoreThanOne),
            ([value], Kind::One(_) | Kind::Flag) => place(question.kind.choices(), value)
                .map(Self::One)
                .ok_or(AnswerError::NotAChoice(0)),
            ([value], Kind::Date) => date(value).map(Self::Date),
            ([value], Kind::Court) => CourtCode::parse(value)
                .map(Self::Court)
                .ok_or(AnswerError::NotACourt),
            ([value], Kind::Text { limit }) => text(value, limit),
        }
    }

    /// The values that `parse` reads back to this answer.
    pub fn values(&self, question: &Question) -> Vec<String> {
        let ids = question.kind.choices();
        let id = |choice: u8| ids.get(usize::from(choice)).map(|id| (*id).to_owned());
        match self {
            Self::Unknown => vec![UNKNOWN.to_owned()],
            Self::One(choice) => id(*choice).into_iter().collect(),
            Self::Many(choices) => choices.iter().filter_map(id).collect(),
            Self::Date(date) => vec![written(*date)],
            Self::Court(code) => vec![code.as_str().to_owned()],
            Self::Text(text) => vec![text.clone()],
        }
    }
}

impl Choices {
    /// These choices.
    pub fn new(choices: impl IntoIterator<Item = u8>) -> Self {
        Self(choices.into_iter().fold(0, |bits, choice| bits | 1 << choice))
    }

    /// Whether this choice was made.
    pub const fn contains(self, choice: u8) -> bool {
        self.0 & 1 << choice != 0
    }

    /// Whether none was made.
    pub const fn is_empty(self) -> bool {
        self.0 == 0
    }

    /// The choices made in both.
    #[must_use]
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 & other.0)
    }

    /// The choices made, in order.
    pub fn iter(self) -> impl Iterator<Item = u8> {
        (0..32).filter(move |choice| self.contains(*choice))
    }
}

impl CourtCode {
    /// Reads a code.
    pub fn parse(code: &str) -> Option<Self> {
        let code: [u8; 3] = code.as_bytes().try_into().ok()?;
        code.iter().all(u8::is_ascii_uppercase).then_some(Self(code))
    }

    /// The code as written.
    pub fn as_str(&self) -> &str {
        str::from_utf8(&self.0).unwrap_or_default()
    }
}

fn place(ids: &[&str], value: &str) -> Option<u8> {
    u8::try_from(ids.iter().position(|id| *id == value)?).ok()
}

fn choices(kind: Kind, ids: &[&str], values: &[&str]) -> Result<Answer, AnswerError> {
    let mut chosen = Choices::default();
    for (index, value) in values.iter().enumerate() {
        match place(ids, value) {
            Some(choice) => chosen.0 |= 1 << choice,
            None if *value == UNKNOWN => return Err(AnswerError::NotAlone),
            None => return Err(AnswerError::NotAChoice(index)),
        }
    }
    let with_none = kind.none().is_some_and(|none| chosen.contains(none));
    if with_none && chosen.0.count_ones() > 1 {
        Err(AnswerError::NotAlone)
    } else {
        Ok(Answer::Many(chosen))
    }
}

/// Reads `2026-11-24`.
pub fn date(value: &str) -> Result<Date, AnswerError> {
    let (year, month, day) = numbers(value).ok_or(AnswerError::NotADate)?;
    Date::new(year, month.cast_signed(), day.cast_signed()).map_err(|_| AnswerError::NoSuchDay {
        year,
        month,
        day,
    })
}

fn numbers(value: &str) -> Option<(i16, u8, u8)> {
    let bytes = value.as_bytes();
    let shaped = bytes.len() == 10
        && bytes.iter().enumerate().all(|(place, byte)| match place {
            4 | 7 => *byte == b'-',
            _ => byte.is_ascii_digit(),
        });
    if !shaped {
        return None;
    }
    Some((
        value[..4].parse().ok()?,
        value[5..7].parse().ok()?,
        value[8..].parse().ok()?,
    ))
}

/// Writes a day as `date` reads it.
pub fn written(date: Date) -> String {
    let mut text = String::with_capacity(10);
    for (number, width) in [
        (i32::from(date.year()), 4),
        (i32::from(date.month()), 2),
        (i32::from(date.day()), 2),
    ] {
        if !text.is_empty() {
            text.push('-');
        }
        let digits = number.to_string();
        for _ in digits.len()..width {
            text.push('0');
        }
        text.push_str(&digits);
    }
    text
}

fn text(value: &str, limit: usize) -> Result<Answer, AnswerError> {
    let value = typed(value);
    let value = value.trim();
    let length = value.chars().count();
    match length {
        0 => Err(AnswerError::Empty),
        _ if length > limit => Err(AnswerError::TooLong { limit, length }),
        _ => Ok(Answer::Text(value.to_owned())),
    }
}

#[cfg(test)]
mod tests;
