//! Times on pages and in short texts that are advice and not law, so that no fact can say them.

/// Page or text, the words as they are compared, why no fact says them.
pub(super) const EXCEPTIONS: &[(&str, &str, &str)] = &[
    ("options/continuance", "60 day", "an example of a request"),
    ("options/continuance", "30 day", "an example of a request"),
    ("pages/how-to-ask", "60 day", "an example of a request"),
    ("pages/how-to-ask", "10 year", "an example of a request"),
    (
        "pages/find-help",
        "3 month",
        "a quarter of a year, in other words",
    ),
    ("pages/find-help", "1 hour", "how long to talk with an attorney"),
    ("pages/urgent-hearing-soon", "2 week", "how near we call near"),
    ("pages/worksheet", "2 week", "how near we call near"),
    (
        "reasons.ftl date-soon-no-attorney",
        "2 week",
        "how near we call near",
    ),
    ("strengths.ftl here-2-to-5", "5 year", "an answer, on the paper"),
    ("ui.ftl date-hint", "12 january 2027", "an example of a date"),
];
