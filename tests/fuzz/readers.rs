//! The readers of what comes from outside, each given any bytes. What they must hold besides not panicking is asserted here,
//! for the tests that change bytes at random and for the fuzzer that follows what the code does (`fuzz/`).

use pedir::content::config::{Config, Problem, Source, Value, fragment};
use pedir::content::words::LateWords;
use pedir::content::{Courts, Facts, Prose, Words};
use pedir::domain::rules::private::FLAGS;
use pedir::domain::saved as session;
use pedir::domain::session::Session;
use pedir::export::office::order::{Done, Errand};
use pedir::export::office::{code as notes, file as sealed, locked, picture as photo};

/// The passphrase of the files of the corpus.
pub(crate) const PASSPHRASE: &str = "river lamp seven chairs";

/// A sealed file.
pub(crate) fn file(bytes: &[u8]) {
    drop(sealed::open(bytes, PASSPHRASE));
}

/// A locked copy, as the browser kept it.
pub(crate) fn copy(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let no_key = "AAAAAAAAAAAAAAAAAAAAAA==";
    assert_eq!(
        locked::lock_again(&text, no_key, &Session::default(), [0; 16]),
        None,
        "no copy has this key"
    );
    if let Ok((session, key)) = locked::unlock(&text, PASSPHRASE) {
        assert!(session.may_store(), "it is the person's own");
        assert!(FLAGS.iter().all(|flag| session.answers.get(*flag).is_none()));
        let again = locked::lock_again(&text, &key, &session, [0; 16]);
        assert!(again.is_some(), "what was opened can be locked again");
    }
}

/// The settings of a host: a line for each, its name before a tab and its text behind; without one it is no text.
pub(crate) fn config(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let setting = |line: &str| match line.split_once('\t') {
        Some((name, value)) => (name.to_owned(), Value::Text(value.to_owned())),
        None => (line.to_owned(), Value::Other),
    };
    let settings: Vec<_> = text.split('\n').map(setting).collect();
    let config = Config::default().with(&settings, Source::Host);
    assert!(
        config.exit.is_none_or(|exit| exit.starts_with("https://")
            && exit.len() > 8
            && exit.bytes().all(|byte| byte.is_ascii_graphic())),
        "Exit leads to an address with https alone"
    );
    for problem in config.problems {
        if let Problem::Unknown(name) = problem {
            assert!(name.chars().count() <= 40, "a name is not told at any length");
        }
    }
}

/// A fragment with settings, as it is in an address.
pub(crate) fn fragment(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let Some(settings) = fragment::read(&text) else {
        return;
    };
    let pairs: Vec<(&str, &str)> = settings.iter().map(|(name, value)| (&**name, &**value)).collect();
    assert_eq!(
        fragment::read(&fragment::write(&pairs)).as_ref(),
        Some(&settings),
        "what is read can be written"
    );
    let values: Vec<_> = settings
        .into_iter()
        .map(|(name, value)| (name, Value::Text(value)))
        .collect();
    let config = Config::default().with(&values, Source::Link);
    assert_eq!(config.exit, None, "a link does not say where Exit leads");
    assert!(
        config
            .organization
            .is_none_or(|from| !from.name.is_empty() && !from.has_logo)
    );
}

/// The text of a code.
pub(crate) fn code(bytes: &[u8]) {
    if let Ok(handover) = notes::read(&String::from_utf8_lossy(bytes)) {
        let again = notes::read(&notes::write(&handover));
        assert_eq!(again, Ok(handover), "what is read can be written");
    }
}

/// A picture of a code, as wide as it is high.
pub(crate) fn picture(bytes: &[u8]) {
    let width = bytes.len().isqrt().max(1);
    drop(photo::find(width, &bytes[..bytes.len() / width * width]));
}

/// A session that a tab kept.
pub(crate) fn saved(bytes: &[u8]) {
    if let Ok(read) = session::read(&String::from_utf8_lossy(bytes)) {
        assert_eq!(
            session::read(&session::write(&read)),
            Ok(read),
            "what is read can be written"
        );
    }
}

/// What the app asks of the module for the office, and its answer.
pub(crate) fn errand(bytes: &[u8]) {
    let _ = Done::from_bytes(bytes);
    let answer = Errand::run(bytes);
    assert!(
        answer.is_none_or(|answer| Done::from_bytes(&answer).is_some()),
        "every answer can be read"
    );
}

/// The files that a page fetches: words, sources, courts, prose.
pub(crate) fn fetched(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let late = |which| Words::parse_late(which, text.to_string()).is_ok();
    let _ = (late(LateWords::Office), late(LateWords::Builder));
    let _ = (
        Words::parse(text.to_string()).is_ok(),
        Facts::parse(&text).is_ok(),
    );
    let _ = (Courts::parse(&text).is_ok(), Prose::parse(&text).is_ok());
}
