//! What in a text can only come from a source: a date, a time with its unit, a decision, a rule, an amount.

use std::ops::Range;

/// A word as it is compared, and where it stands.
struct Word {
    text: String,
    place: Range<usize>,
}

/// Something that a source must say: the words as they are compared, and where they stand in the text.
pub(super) struct Claim {
    pub(super) words: String,
    pub(super) place: Range<usize>,
}

const MONTHS: [&str; 12] = [
    "january",
    "february",
    "march",
    "april",
    "may",
    "june",
    "july",
    "august",
    "september",
    "october",
    "november",
    "december",
];

/// As the tables write them. Not "Dec.", which is a book of decisions.
const SHORT_MONTHS: [(&str, &str); 4] = [
    ("jan", "january"),
    ("aug", "august"),
    ("sept", "september"),
    ("oct", "october"),
];

const NUMBERS: [&str; 12] = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
];

const UNITS: [&str; 5] = ["hour", "day", "week", "month", "year"];

/// The words before the number of a rule or an order.
const RULES: [&str; 6] = ["cfr", "fr", "u.s.c", "dec", "order", "directive"];

/// Where something ends: a number before it and a unit after it are not one.
const END: &str = "|";

/// The text of all that a fact says, for `is_said`.
pub(super) fn said(text: &str) -> String {
    format!(" {} ", joined(&words(text)))
}

/// Whether `said` holds the claim, word for word.
pub(super) fn is_said(claim: &Claim, said: &str) -> bool {
    said.contains(&format!(" {} ", claim.words))
}

/// `2026-06-23` as the words write it: 23 June 2026; a month alone, the same. Anything else stays as it is.
pub(super) fn written(date: &str) -> String {
    if !date.bytes().all(|byte| byte.is_ascii_digit() || byte == b'-') {
        return date.to_owned();
    }
    let mut parts = date.split('-');
    let year = parts.next().unwrap_or_default();
    let month = parts.next().and_then(|month| month.parse::<usize>().ok());
    let month = month.and_then(|month| MONTHS.get(month.wrapping_sub(1)));
    let day = parts.next().map(|day| day.trim_start_matches('0'));
    [day, month.copied(), Some(year)]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(" ")
}

/// Every claim of a text.
pub(super) fn claims(text: &str) -> Vec<Claim> {
    let words = words(text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let length = claim_at(&words[at..]);
        if length > 0 {
            let claim = &words[at..at + length];
            found.push(Claim {
                words: joined(claim),
                place: claim[0].place.start..claim[length - 1].place.end,
            });
        }
        at += length.max(1);
    }
    found
}

/// How many words the claim has that begins here; 0 where none does.
fn claim_at(words: &[Word]) -> usize {
    let text = |index: usize| words.get(index).map_or(END, |word| word.text.as_str());
    let is_month = |index| MONTHS.contains(&text(index));
    let is_year = |index| text(index).len() == 4 && is_number(text(index));
    let is_unit = |index| UNITS.contains(&text(index));
    match text(0) {
        "matter" if text(1) == "of" => 3,
        word if word.starts_with('$') => 1,
        word if RULES.contains(&word) && text(1).starts_with(|first: char| first.is_ascii_digit()) => 2,
        word if is_number(word) && is_month(1) && is_year(2) => 3,
        word if is_number(word) && is_unit(1) => 2,
        word if is_number(word) && text(1) == "working" && is_unit(2) => 3,
        word if is_number(word) && word.contains(',') => 1,
        _ if is_month(0) && is_year(1) => 2,
        _ => 0,
    }
}

fn is_number(word: &str) -> bool {
    word.starts_with(|first: char| first.is_ascii_digit())
        && word.bytes().all(|byte| byte.is_ascii_digit() || byte == b',')
}

fn joined(words: &[Word]) -> String {
    let words: Vec<&str> = words.iter().map(|word| word.text.as_str()).collect();
    words.join(" ")
}

/// The words, in small letters, numbers in digits, units in the singular. `one-year` is two, and `END` stands after each
/// sentence, between cells and in place of the numbers of a list.
fn words(text: &str) -> Vec<Word> {
    let mut words = Vec::new();
    let mut line_begins = true;
    let mut from = 0;
    for piece in text.split_inclusive(char::is_whitespace) {
        let (raw, start) = (piece.trim_end(), from);
        from += piece.len();
        let is_marker = line_begins && raw.ends_with('.') && is_number(raw.trim_end_matches('.'));
        line_begins = piece.ends_with('\n') || raw.is_empty() && line_begins;
        let bare = raw.trim_end_matches(|letter: char| !letter.is_alphanumeric() && letter != '-');
        let word = bare.trim_start_matches(|letter: char| !letter.is_alphanumeric() && letter != '$');
        let place = start + bare.len() - word.len()..start + bare.len();
        let mut push = |text: String| {
            words.push(Word {
                text,
                place: place.clone(),
            });
        };
        if is_marker || bare.is_empty() {
            push(END.to_owned());
            continue;
        }
        let word = word.to_lowercase();
        match word.split_once('-') {
            Some((number, unit)) if is_number(&plain(number)) && UNITS.contains(&plain(unit).as_str()) => {
                push(plain(number));
                push(plain(unit));
            }
            _ if word == "calendar" => {}
            _ => push(plain(&word)),
        }
        if raw.ends_with(['.', ';', ':', '?', '!']) && !["u.s.c", "dec"].contains(&word.as_str()) {
            push(END.to_owned());
        }
    }
    words
}

fn plain(word: &str) -> String {
    if let Some(number) = NUMBERS.iter().position(|number| *number == word) {
        return (number + 1).to_string();
    }
    if let Some((_, month)) = SHORT_MONTHS.iter().find(|(short, _)| *short == word) {
        return (*month).to_owned();
    }
    let singular = word.strip_suffix('s').unwrap_or(word);
    if UNITS.contains(&singular) { singular } else { word }.to_owned()
}
