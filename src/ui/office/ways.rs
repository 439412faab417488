//! The ways to hand over and to open, each as what stands there: what it holds and what can go wrong before what to press.

use super::Way;
use super::pieces::{FILE as FILE_FIELD, PICTURE as PICTURE_FIELD, Piece};
use crate::content::key;

/// On the paper's screen: a sealed file, and a code.
pub(super) const HAND: &[Piece] = &[
    Piece::Text(key::OFFICE_LEAD),
    Piece::Text(key::OFFICE_HOLDS),
    Piece::Page(key::OFFICE_WHERE),
    Piece::Title(key::OFFICE_FILE_TITLE),
    Piece::Text(key::OFFICE_FILE_ABOUT),
    Piece::Warning(key::OFFICE_FILE_LOST),
    Piece::Passphrase(key::OFFICE_PASSPHRASE),
    Piece::Again(key::OFFICE_AGAIN),
    Piece::Press(Way::Seal, key::OFFICE_SEAL, "office-seal"),
    Piece::Title(key::OFFICE_CODE_TITLE),
    Piece::Text(key::OFFICE_CODE_ABOUT),
    Piece::Warning(key::OFFICE_CODE_OPEN),
    Piece::Press(Way::Draw, key::OFFICE_DRAW, "office-draw"),
];

/// To keep a locked copy on this device.
pub(super) const LOCK: &[Piece] = &[
    Piece::Text(key::LOCK_HOLDS),
    Piece::Warning(key::LOCK_RISK),
    Piece::Text(key::LOCK_PASSCODE),
    Piece::Warning(key::LOCK_LOST),
    Piece::Passphrase(key::LOCK_FIELD),
    Piece::Again(key::LOCK_AGAIN),
    Piece::Press(Way::Lock, key::LOCK_DO, "office-lock"),
];

/// To open it.
pub(super) const UNLOCK: &[Piece] = &[
    Piece::Passphrase(key::LOCK_FIELD),
    Piece::Press(Way::Unlock, key::UNLOCK_DO, "office-unlock"),
];

/// To open a sealed file.
pub(super) const FILE: &[Piece] = &[
    Piece::Choose(FILE_FIELD, key::OFFICE_CHOOSE_FILE),
    Piece::Passphrase(key::OFFICE_PASSPHRASE),
    Piece::Press(Way::File, key::OFFICE_OPEN, "office-open"),
];

/// To hold a code in front of the camera.
pub(super) const CAMERA: &[Piece] = &[
    Piece::Text(key::OFFICE_CAMERA_ABOUT),
    Piece::Press(Way::Camera, key::OFFICE_CAMERA_START, "office-start"),
];

/// To read a picture of a code.
pub(super) const PICTURE: &[Piece] = &[
    Piece::Choose(PICTURE_FIELD, key::OFFICE_CHOOSE_PICTURE),
    Piece::Press(Way::Picture, key::OFFICE_LOOK, "office-look"),
];

/// To read the text of a code.
pub(super) const TEXT: &[Piece] = &[
    Piece::Code,
    Piece::Press(Way::Text, key::OFFICE_READ, "office-read"),
];
