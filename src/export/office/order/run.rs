//! What comes of an errand.

use super::{DRAWN, Errand, LOCKED, OPENED, SEALED, UNLOCKED, joined};
use crate::domain::handover::Handover;
use crate::domain::locked::{may_lock, may_stay_open};
use crate::domain::saved;
use crate::domain::session::Session;
use crate::export::office::locked::Locked;
use crate::export::office::picture::{self, light_of};
use crate::export::office::{Refused, code, file, locked};

impl Errand<'_> {
    /// What comes of it, as bytes.
    pub(super) fn done(&self) -> Result<Vec<u8>, Refused> {
        match *self {
            Self::Seal {
                session,
                passphrase,
                again,
                random,
            } => {
                chosen(passphrase, again)?;
                let random = random.try_into().map_err(|_| Refused::Nothing)?;
                let sealed = file::save(&handed(session)?, passphrase, random).ok_or(Refused::Nothing)?;
                Ok(joined(SEALED, &[&sealed]))
            }
            Self::Open { passphrase, .. } | Self::Unlock { passphrase, .. }
                if passphrase.trim().is_empty() =>
            {
                Err(Refused::NoPassphrase)
            }
            Self::Open { file, passphrase } => Ok(opened(file::open(file, passphrase)?)),
            Self::Draw { session } => {
                let handover = handed(session)?.without_words();
                if handover.answers.is_empty() {
                    return Err(Refused::Nothing);
                }
                let text = code::write(&handover);
                let drawing = picture::draw(&text).ok_or(Refused::Nothing)?;
                let (size, text) = (drawing.size.to_string(), code::typed(&text));
                Ok(joined(
                    DRAWN,
                    &[size.as_bytes(), drawing.path.as_bytes(), text.as_bytes()],
                ))
            }
            Self::Look { width, pixels } => {
                let width = usize::try_from(width).map_err(|_| Refused::NoCode)?;
                if pixels.len() / 4 > picture::MOST_PIXELS {
                    return Err(Refused::NoCode);
                }
                Ok(opened(code::read(&picture::find(width, &light_of(pixels))?)?))
            }
            Self::Read { text } => Ok(opened(code::read(text)?)),
            Self::Lock {
                session,
                passphrase,
                again,
                random,
            } => {
                chosen(passphrase, again)?;
                let random = random.try_into().map_err(|_| Refused::Nothing)?;
                let session = read(session)?;
                if !may_lock(&session) {
                    return Err(Refused::Nothing);
                }
                locked(locked::lock(&session, passphrase, random))
            }
            Self::LockAgain {
                text,
                key,
                session,
                random,
            } => {
                let random = random.try_into().map_err(|_| Refused::Nothing)?;
                let session = read(session)?;
                if !may_stay_open(&session) {
                    return Err(Refused::Nothing);
                }
                locked(locked::lock_again(text, key, &session, random))
            }
            Self::Unlock { text, passphrase } => {
                let (session, key) = locked::unlock(text, passphrase)?;
                Ok(joined(
                    UNLOCKED,
                    &[saved::write(&session).as_bytes(), key.as_bytes()],
                ))
            }
        }
    }
}

/// Whether a passphrase may be taken for something new.
fn chosen(passphrase: &str, again: &str) -> Result<(), Refused> {
    if passphrase.trim().is_empty() {
        return Err(Refused::NoPassphrase);
    }
    if !file::strong(passphrase) {
        return Err(Refused::Weak);
    }
    if passphrase.trim() != again.trim() {
        return Err(Refused::Differs);
    }
    Ok(())
}

fn read(session: &str) -> Result<Session, Refused> {
    saved::read(session).map_err(|_| Refused::Nothing)
}

fn handed(session: &str) -> Result<Handover, Refused> {
    Handover::of(&read(session)?).ok_or(Refused::Nothing)
}

fn locked(copy: Option<Locked>) -> Result<Vec<u8>, Refused> {
    let copy = copy.ok_or(Refused::Nothing)?;
    Ok(joined(LOCKED, &[copy.text.as_bytes(), copy.key.as_bytes()]))
}

fn opened(handover: Handover) -> Vec<u8> {
    joined(OPENED, &[saved::write(&handover.into_session()).as_bytes()])
}
