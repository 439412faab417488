//! Which day a command looks at the law on: today, or the one after `--as-of`.

use std::time::{SystemTime, UNIX_EPOCH};

use jiff::Span;
use jiff::civil::{Date, date};
use pedir::domain::answer;

use crate::failure::{Failure, Outcome};

/// The name of the option.
const AS_OF: &str = "--as-of";

/// The day after `--as-of`, where it is given, and the other arguments.
pub(crate) fn as_of(args: &[String]) -> Outcome<(Option<Date>, Vec<String>)> {
    let mut rest = args.to_vec();
    let Some(place) = rest.iter().position(|arg| arg == AS_OF) else {
        return Ok((None, rest));
    };
    rest.remove(place);
    if place == rest.len() {
        return Err(Failure::input("--as-of needs a day: --as-of 2027-03-31"));
    }
    let value = rest.remove(place);
    let day = answer::date(&value).map_err(|_| {
        Failure::input(format!(
            "--as-of {value} is no day; write it as --as-of 2027-03-31"
        ))
    })?;
    Ok((Some(day), rest))
}

/// Today in UTC, by the clock of this machine.
pub(crate) fn today() -> Date {
    let since = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default();
    let days = i64::try_from(since.as_secs() / 86_400).unwrap_or(i64::MAX);
    let span = Span::new().try_days(days);
    span.and_then(|span| date(1970, 1, 1).checked_add(span))
        .unwrap_or(Date::MAX)
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at the first thing that is wrong")]

    use super::*;

    fn read(line: &str) -> Result<(Option<Date>, String), String> {
        let args: Vec<String> = line.split(' ').map(str::to_owned).collect();
        let (day, rest) = as_of(&args).map_err(|failure| failure.to_string())?;
        Ok((day, rest.join(" ")))
    }

    #[test]
    fn the_day_stands_anywhere() {
        let right = Ok((Some(date(2027, 3, 31)), "a.toml --lang en".to_owned()));
        assert_eq!(read("a.toml --as-of 2027-03-31 --lang en"), right);
        assert_eq!(read("a.toml --lang en --as-of 2027-03-31"), right);
        assert_eq!(read("a.toml"), Ok((None, "a.toml".to_owned())));
    }

    #[test]
    fn a_day_that_is_none_is_named() {
        for line in ["a --as-of", "a --as-of 2027-02-29", "a --as-of soon"] {
            assert!(read(line).unwrap_err().contains("2027-03-31"), "{line}");
        }
    }

    #[test]
    fn today_is_a_day_of_this_century() {
        assert!(today() > date(2026, 1, 1) && today() < date(2100, 1, 1));
    }
}
