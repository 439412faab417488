//! A day of the content, as a person writes it.

use jiff::civil::Date;

use crate::ui::context::AppContext;
use crate::ui::question::entry::date_written;

/// `24 November 2026` for `2026-11-24`. Anything else, such as a month or a year alone, stays as it is.
pub(crate) fn written(app: &AppContext, day: &str) -> String {
    let mut parts = day.splitn(3, '-');
    let mut number = || parts.next()?.parse::<i16>().ok();
    let (Some(year), Some(month), Some(day_of_month)) = (number(), number(), number()) else {
        return day.to_owned();
    };
    match (u8::try_from(month), u8::try_from(day_of_month)) {
        (Ok(month), Ok(day_of_month)) => date_written(app, year, month, day_of_month),
        _ => day.to_owned(),
    }
}

/// `24 November 2026`
pub(crate) fn date(app: &AppContext, date: Date) -> String {
    date_written(
        app,
        date.year(),
        date.month().unsigned_abs(),
        date.day().unsigned_abs(),
    )
}
