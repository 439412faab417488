//! Answers that an attorney's office can open in the same app: a sealed file, and a code to photograph.

mod base45;
mod bits;
pub mod code;
mod crc;
pub mod envelope;
pub mod file;
pub mod locked;
pub mod order;
mod parts;
pub mod picture;
mod seal;

/// Why a file or a code was not opened, or not made. Each has a sentence of its own, and none of them changes any answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Refused {
    /// Neither a file nor a code of this app.
    Foreign,
    /// The beginning is right, the end is missing.
    Cut,
    /// Made by a newer version.
    Newer,
    /// The passphrase does not open it. A change to the part that checks the passphrase looks the same.
    WrongPassphrase,
    /// Some of it was changed or cut off.
    Damaged,
    /// No code can be seen on the picture.
    NoCode,
    /// No passphrase was typed.
    NoPassphrase,
    /// The passphrase would be guessed too soon.
    Weak,
    /// It was typed twice, and not the same.
    Differs,
    /// There is nothing that may be handed over.
    Nothing,
}

impl Refused {
    /// Every reason, in the order of their numbers.
    pub const ALL: [Self; 10] = [
        Self::Foreign,
        Self::Cut,
        Self::Newer,
        Self::WrongPassphrase,
        Self::Damaged,
        Self::NoCode,
        Self::NoPassphrase,
        Self::Weak,
        Self::Differs,
        Self::Nothing,
    ];
}
