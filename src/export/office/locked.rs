//! The copy that a person keeps on the device under a passcode: the session as text, sealed like the save file, and
//! sealed again at each change without the slow work, under the key that the passcode unwrapped once.
//!
//! The browser keeps it as text: the file in base64.

use base64ct::{Base64, Encoding as _};

use super::Refused;
use super::envelope::{self, NONCE, RANDOM};
use super::file;
use crate::domain::locked::{lockable, unlocked};
use crate::domain::saved;
use crate::domain::session::Session;

/// No copy of ours is longer, in characters.
const LONGEST: usize = 100_000;

/// A copy, and the key to seal it again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Locked {
    /// The file in base64.
    pub text: String,
    /// The key of the file in base64. It never goes where the copy is.
    pub key: String,
}

/// Locks the session. `None` where it would be too long, which no answers are.
pub fn lock(session: &Session, passcode: &str, random: [u8; RANDOM]) -> Option<Locked> {
    let text = saved::write(&lockable(session));
    let file = envelope::close(text.as_bytes(), file::normal(passcode), random)?;
    Some(Locked {
        text: Base64::encode_string(&file),
        key: Base64::encode_string(&envelope::key_of(&random)),
    })
}

/// The copy with what the session is now. `None` where `text` is no copy, or `key` another's.
pub fn lock_again(text: &str, key: &str, session: &Session, nonce: [u8; NONCE]) -> Option<Locked> {
    let file = decoded(text).ok()?;
    let bytes = decoded(key).ok()?.try_into().ok()?;
    let inside = saved::write(&lockable(session));
    let file = envelope::close_again(&file, &bytes, inside.as_bytes(), nonce)?;
    Some(Locked {
        text: Base64::encode_string(&file),
        key: key.to_owned(),
    })
}

/// The session in a copy, and the key to seal it again. Nothing is changed, whatever comes of it.
pub fn unlock(text: &str, passcode: &str) -> Result<(Session, String), Refused> {
    let (inside, key) = envelope::open_with_key(&decoded(text)?, file::normal(passcode))?;
    Ok((unlocked(&file::session(inside)?), Base64::encode_string(&key)))
}

fn decoded(text: &str) -> Result<Vec<u8>, Refused> {
    if text.len() > LONGEST {
        return Err(Refused::Foreign);
    }
    Base64::decode_vec(text).map_err(|_| Refused::Damaged)
}
