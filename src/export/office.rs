//! Answers that an attorney's office can open in the same app: a sealed file, and a code to photograph.

mod base45;
mod bits;
pub mod code;
mod crc;
pub mod envelope;
pub mod file;
pub mod order;
pub mod picture;
mod seal;

/// Why a file or a code was not opened. Each has a sentence of its own, and none of them changes any answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
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
}
