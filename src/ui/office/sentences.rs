//! The sentence for each reason.

use crate::content::{Key, key};
use crate::export::office::Refused;

/// What the person is told where something was refused.
pub(super) const fn of(refused: Refused) -> Key {
    match refused {
        Refused::Foreign => key::OFFICE_FOREIGN,
        Refused::Cut => key::OFFICE_CUT,
        Refused::Newer => key::OFFICE_NEWER,
        Refused::WrongPassphrase => key::OFFICE_WRONG_PASSPHRASE,
        Refused::Damaged => key::OFFICE_DAMAGED,
        Refused::NoCode => key::OFFICE_NO_CODE,
        Refused::NoPassphrase => key::OFFICE_NO_PASSPHRASE,
        Refused::Weak => key::OFFICE_WEAK,
        Refused::Differs => key::OFFICE_DIFFERS,
        Refused::Nothing => key::OFFICE_NOTHING,
    }
}
