//! The save file: the answers that may be handed over, as a session's text, sealed.

use super::Refused;
use super::envelope::{self, RANDOM};
use crate::domain::handover::Handover;
use crate::domain::saved::{self, SavedError};
use crate::domain::session::Session;

/// The file. `None` where it would be too long, which no answers are.
pub fn save(handover: &Handover, passphrase: &str, random: [u8; RANDOM]) -> Option<Vec<u8>> {
    let text = saved::write(&handover.clone().into_session());
    envelope::close(text.as_bytes(), normal(passphrase), random)
}

/// The answers in a file. What a file may not hold is left out, whoever made it.
pub fn open(file: &[u8], passphrase: &str) -> Result<Handover, Refused> {
    let session = session(envelope::open(file, normal(passphrase))?)?;
    let handover = Handover {
        answers: session.answers,
        decided_on: session.decided_on,
    };
    Ok(handover.received())
}

/// The session in a text that was sealed.
pub(super) fn session(text: Vec<u8>) -> Result<Session, Refused> {
    let text = String::from_utf8(text).map_err(|_| Refused::Foreign)?;
    saved::read(&text).map_err(|error| match error {
        SavedError::OtherVersion if text.starts_with("pedir ") => Refused::Newer,
        SavedError::OtherVersion => Refused::Foreign,
        SavedError::CutShort => Refused::Damaged,
        // The seal is whole, so nothing was changed: it says something that only a newer version knows.
        SavedError::Line(_) => Refused::Newer,
    })
}

/// Spaces around a passphrase are no part of it: phones add them.
pub(super) fn normal(passphrase: &str) -> &str {
    passphrase.trim()
}

/// Whether a passphrase is long enough: at least 12 characters or 4 words, and not the same few signs again and again.
pub fn strong(passphrase: &str) -> bool {
    let passphrase = normal(passphrase);
    let words = passphrase
        .split_whitespace()
        .filter(|word| word.chars().count() > 1);
    let mut signs: Vec<char> = passphrase.chars().collect();
    let length = signs.len();
    signs.sort_unstable();
    signs.dedup();
    signs.len() > 4 && (length >= 12 || words.count() >= 4)
}
