//! Dates as a person writes them: `24 November 2026`.

use jiff::civil::Date;

use crate::content::{Key, Words, key};

/// Names of the months.
pub(crate) const MONTHS: [Key; 12] = [
    key::MONTH_1,
    key::MONTH_2,
    key::MONTH_3,
    key::MONTH_4,
    key::MONTH_5,
    key::MONTH_6,
    key::MONTH_7,
    key::MONTH_8,
    key::MONTH_9,
    key::MONTH_10,
    key::MONTH_11,
    key::MONTH_12,
];

/// Writes a day.
pub(crate) fn written(words: &Words, date: Date) -> String {
    key::date_written(
        words,
        &date.day().to_string(),
        month(words, date),
        &date.year().to_string(),
    )
}

/// Writes a date of the content, `2026-11-24`, `2026-11` or `2026`. A year stays as it is.
pub fn read(words: &Words, date: &str) -> String {
    let mut parts = date.split('-');
    let said = match (parts.next(), parts.next(), parts.next()) {
        (Some(year), Some(month), Some(day)) => parsed(year, month, day).map(|day| written(words, day)),
        (Some(year), Some(number), None) => {
            parsed(year, number, "1").map(|first| key::month_written(words, month(words, first), year))
        }
        (..) => None,
    };
    said.unwrap_or_else(|| date.to_owned())
}

fn month(words: &Words, date: Date) -> &str {
    let name = MONTHS.get(usize::from(date.month().unsigned_abs()) - 1);
    name.map_or("", |name| words.get(*name))
}

fn parsed(year: &str, month: &str, day: &str) -> Option<Date> {
    Date::new(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?).ok()
}
