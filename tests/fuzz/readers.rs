//! The readers of what comes from outside, each given any bytes. What they must hold besides not panicking is asserted here,
//! for the tests that change bytes at random and for the fuzzer that follows what the code does (`fuzz/`).

use pedir::content::{Courts, Facts, Prose, Words};
use pedir::domain::saved as session;
use pedir::export::office::order::{Done, Errand};
use pedir::export::office::{code as notes, file as sealed, picture as photo};

/// The passphrase of the files of the corpus.
pub(crate) const PASSPHRASE: &str = "river lamp seven chairs";

/// A sealed file.
pub(crate) fn file(bytes: &[u8]) {
    drop(sealed::open(bytes, PASSPHRASE));
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
    let (words, late) = (
        Words::parse(text.to_string()),
        Words::parse_late(text.to_string()),
    );
    let _ = (words.is_ok(), late.is_ok(), Facts::parse(&text).is_ok());
    let _ = (Courts::parse(&text).is_ok(), Prose::parse(&text).is_ok());
}
