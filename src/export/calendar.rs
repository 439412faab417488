//! A calendar file for the next date. Whoever sees the phone's calendar must not learn what it is for.

/// All-day entries under one neutral title, with a reminder the day before.
///
/// `days` and `made_on` are written `20261124`. The same input always gives the same file.
pub fn calendar(title: &str, days: &[String], made_on: &str) -> String {
    let mut lines = vec![
        "BEGIN:VCALENDAR".to_owned(),
        "VERSION:2.0".to_owned(),
        "PRODID:-//notes//EN".to_owned(),
    ];
    for day in days {
        lines.extend([
            "BEGIN:VEVENT".to_owned(),
            format!("UID:{day}-{made_on}@notes"),
            format!("DTSTAMP:{made_on}T000000Z"),
            format!("DTSTART;VALUE=DATE:{day}"),
            format!("SUMMARY:{}", escaped(title)),
            "CLASS:PRIVATE".to_owned(),
            "TRANSP:TRANSPARENT".to_owned(),
            "BEGIN:VALARM".to_owned(),
            "ACTION:DISPLAY".to_owned(),
            format!("DESCRIPTION:{}", escaped(title)),
            "TRIGGER:-P1D".to_owned(),
            "END:VALARM".to_owned(),
            "END:VEVENT".to_owned(),
        ]);
    }
    lines.push("END:VCALENDAR".to_owned());
    lines
        .iter()
        .flat_map(|line| [folded(line), "\r\n".to_owned()])
        .collect()
}

/// What has a meaning in a calendar file, made plain (RFC 5545, 3.3.11).
fn escaped(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars().filter(|letter| !letter.is_control()) {
        if matches!(letter, '\\' | ';' | ',') {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    escaped
}

/// No line is longer than 75 bytes; a longer one goes on after a space (RFC 5545, 3.1).
fn folded(line: &str) -> String {
    const LONGEST: usize = 75;
    let mut folded = String::new();
    let mut length = 0;
    for letter in line.chars() {
        if length + letter.len_utf8() > LONGEST {
            folded.push_str("\r\n ");
            length = 1;
        }
        folded.push(letter);
        length += letter.len_utf8();
    }
    folded
}
