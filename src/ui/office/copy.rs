//! The locked copy on this device: to make it, and to open it again.

use super::work::run;
use super::{Desk, sentences, tries::Tries};
use crate::content::{Key, key};
use crate::domain::saved;
use crate::domain::session::Action;
use crate::export::office::Refused;
use crate::export::office::order::{Done, Errand};
use crate::platform::module::Module;
use crate::platform::storage::Kept;
use crate::platform::{clock, random};
use crate::ui::device::DeviceCopy;
use crate::ui::screen::Screen;

/// No copy of ours is longer, in characters: what is, is not even looked at.
const LONGEST: usize = 100_000;

/// Locks the session. What the person is told.
pub(super) fn lock(desk: &Desk, module: &Module, passphrase: &str, again: &str) -> Result<Key, Key> {
    let random = &random::bytes::<48>().ok_or(key::OFFICE_NO_RANDOM)?;
    let session = &saved::write(&desk.app.store.session);
    let errand = Errand::Lock {
        session,
        passphrase,
        again,
        random,
    };
    let answer = run(module, &errand.to_bytes())?;
    match Done::from_bytes(&answer).ok_or(key::OFFICE_NOT_RUN)? {
        Done::Locked { text, key } => {
            let kept = Kept::Locked.keep(text).and_then(|()| Kept::Key.keep(key));
            kept.map_err(|_| key::LOCK_NOT_KEPT)?;
            Kept::Tries.forget();
            desk.app.device.set(DeviceCopy::Open);
            Ok(key::LOCK_DONE)
        }
        Done::Refused(Refused::NoPassphrase) => Err(key::LOCK_NO_PASSCODE),
        Done::Refused(Refused::Weak) => Err(key::LOCK_WEAK),
        Done::Refused(Refused::Differs) => Err(key::LOCK_DIFFERS),
        Done::Refused(refused) => Err(sentences::of(refused)),
        Done::Sealed(_) | Done::Drawn { .. } | Done::Opened(_) | Done::Unlocked { .. } => {
            Err(key::OFFICE_NOT_RUN)
        }
    }
}

/// How many seconds the person has to wait before the next try; none: now.
pub(super) fn wait() -> Option<u64> {
    Tries::read(&Kept::Tries.text()?).wait(clock::seconds()?)
}

/// Opens the copy. A try that fails is counted, and changes nothing else.
pub(super) fn unlock(desk: &Desk, module: &Module, passphrase: &str) -> Result<Key, Key> {
    let text = &Kept::Locked.text().ok_or(key::UNLOCK_NOTHING)?;
    if text.len() > LONGEST {
        return Err(key::UNLOCK_DAMAGED);
    }
    let errand = Errand::Unlock { text, passphrase };
    let answer = run(module, &errand.to_bytes())?;
    match Done::from_bytes(&answer).ok_or(key::OFFICE_NOT_RUN)? {
        Done::Unlocked { session, key } => {
            let session = saved::read(session).map_err(|_| key::OFFICE_NOT_RUN)?;
            Kept::Tries.forget();
            // Without its key in the tab the copy stays as it is, and the line says so.
            let _ = Kept::Key.keep(key);
            desk.app.store.dispatch(Action::Restore(Box::new(session)));
            desk.app.device.set(DeviceCopy::found());
            desk.app.show.emit(Screen::Interview);
            Ok(key::UNLOCK_DONE)
        }
        Done::Refused(Refused::WrongPassphrase) => {
            let tries = Kept::Tries
                .text()
                .map(|text| Tries::read(&text))
                .unwrap_or_default();
            if let Some(now) = clock::seconds() {
                // Where nothing can be kept, there is no copy either.
                let _ = Kept::Tries.keep(&tries.failed(now).write());
            }
            Err(key::UNLOCK_WRONG)
        }
        Done::Refused(Refused::NoPassphrase) => Err(key::LOCK_NO_PASSCODE),
        Done::Refused(Refused::Newer) => Err(key::OFFICE_NEWER),
        Done::Refused(_) => Err(key::UNLOCK_DAMAGED),
        Done::Sealed(_) | Done::Drawn { .. } | Done::Opened(_) | Done::Locked { .. } => {
            Err(key::OFFICE_NOT_RUN)
        }
    }
}
