//! A day of the content, as a person writes it.

use jiff::civil::Date;

use crate::export::dates;
use crate::ui::context::AppContext;

/// `24 November 2026` for `2026-11-24`, `November 2026` for `2026-11`. A year alone stays as it is.
pub(crate) fn written(app: &AppContext, day: &str) -> String {
    dates::read(app.words(), day)
}

/// `24 November 2026`
pub(crate) fn date(app: &AppContext, date: Date) -> String {
    dates::written(app.words(), date)
}
