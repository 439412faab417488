//! Where a page of `content/<lang>/pages/` stands in the app. `build/` includes this file too.

/// Pages that stand at the root of their language, since people are sent to them by name.
const AT_ROOT: &[&str] = &[
    "about",
    "check-yourself",
    "open",
    "privacy",
    "statements",
    "trust",
    "worksheet",
    "your-site",
];

/// The folder of the pages for people who have no time to read.
const URGENT: (&str, &str) = ("urgent-", "urgent/");

/// The folder of all others.
const LEARN: &str = "learn/";

/// What follows the language in the address of a page, without the last slash: `urgent-order` is at
/// `urgent/order`, `find-help` at `learn/find-help`, `about` at `about`.
pub(super) fn of_page(name: &str) -> String {
    if AT_ROOT.contains(&name) {
        return name.to_owned();
    }
    match name.strip_prefix(URGENT.0) {
        Some(rest) => [URGENT.1, rest].concat(),
        None => [LEARN, name].concat(),
    }
}
