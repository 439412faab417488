//! Dates as the content writes them.

/// Whether `text` is a day that a calendar has: `2026-11-24`.
pub(crate) fn is_day(text: &str) -> bool {
    let Some([year, month, day]) = numbers(text) else {
        return false;
    };
    let days = match month {
        4 | 6 | 9 | 11 => 30,
        2 if year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) => 29,
        2 => 28,
        _ => 31,
    };
    (1..=days).contains(&day)
}

/// Whether `text` is a day, a month (`2026-11`), a year, or `undated`.
pub(crate) fn is_date(text: &str) -> bool {
    match text.len() {
        4 => is_day(&format!("{text}-01-01")),
        7 if text != "undated" => is_day(&format!("{text}-01")),
        _ => text == "undated" || is_day(text),
    }
}

/// The same day a year later; 28 February for a 29th.
pub(crate) fn next_year(day: &str) -> String {
    match (
        day.get(..4).and_then(|year| year.parse::<u16>().ok()),
        day.get(4..),
    ) {
        (Some(year), Some("-02-29")) => format!("{}-02-28", year + 1),
        (Some(year), Some(rest)) => format!("{}{rest}", year + 1),
        _ => day.to_owned(),
    }
}

fn numbers(text: &str) -> Option<[u16; 3]> {
    let mut parts = text.split('-');
    let mut part = |length: usize, range: std::ops::RangeInclusive<u16>| {
        let part = parts.next().filter(|part| part.len() == length)?;
        part.parse().ok().filter(|number| range.contains(number))
    };
    let date = [part(4, 1900..=2100)?, part(2, 1..=12)?, part(2, 1..=31)?];
    parts.next().is_none().then_some(date)
}
