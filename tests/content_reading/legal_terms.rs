//! Legal terms that a person must know, because they hear them in court. A text says each once with its meaning, and the
//! grade counts it as that meaning.

/// Term and plain meaning, in small letters without points; longer terms first.
pub(super) const LEGAL_TERMS: &[(&str, &str)] = &[
    ("board of immigration appeals", "higher court for these cases"),
    ("prosecutorial discretion", "choice by the government"),
    ("accredited representative", "helper with a permit"),
    ("cancellation of removal", "way to stay after many years"),
    ("administrative closure", "pause of the case"),
    ("department of justice", "law office of the country"),
    ("department of homeland security", "home safety office"),
    ("temporary protected status", "leave to stay for a time"),
    ("petition for review", "request to a higher court"),
    ("voluntary departure", "leaving by a date"),
    ("expedited removal", "fast removal"),
    ("motion to reopen", "request to open the case"),
    ("deferred action", "choice to wait"),
    ("notice to appear", "paper that starts the case"),
    ("immigration status", "right to stay"),
    ("special immigrant juvenile", "child that a judge looks after"),
];
