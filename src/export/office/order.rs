//! What the app asks the module for the office, and what it answers, as bytes: the number of the kind, then its parts.
//! Not `postcard`, as for the other modules: the app would have to read it, and a picture would go one byte at a time.
//! Answers go both ways as the text of a session, which the app can read already.

mod run;

use super::Refused;
use super::parts::{pull, pull_text, push};

/// Something to do for the office.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Errand<'a> {
    /// Seal what of a session may be handed over.
    Seal {
        /// The session as text.
        session: &'a str,
        /// The passphrase.
        passphrase: &'a str,
        /// The passphrase once more.
        again: &'a str,
        /// Random bytes, as many as `envelope::RANDOM` says.
        random: &'a [u8],
    },
    /// Open a file.
    Open {
        /// The file.
        file: &'a [u8],
        /// The passphrase.
        passphrase: &'a str,
    },
    /// Draw what of a session a code may hold.
    Draw {
        /// The session as text.
        session: &'a str,
    },
    /// Read a code on a picture.
    Look {
        /// Width in pixels.
        width: u32,
        /// Red, green, blue and opacity of each pixel, row by row.
        pixels: &'a [u8],
    },
    /// Read the text of a code.
    Read {
        /// The text.
        text: &'a str,
    },
    /// Lock a session away on the device.
    Lock {
        /// The session as text.
        session: &'a str,
        /// The passcode.
        passphrase: &'a str,
        /// The passcode once more.
        again: &'a str,
        /// Random bytes, as many as `envelope::RANDOM` says.
        random: &'a [u8],
    },
    /// Lock what the session is now in a copy that is open.
    LockAgain {
        /// The copy.
        text: &'a str,
        /// Its key.
        key: &'a str,
        /// The session as text.
        session: &'a str,
        /// Random bytes, as many as `envelope::NONCE` says.
        random: &'a [u8],
    },
    /// Open a copy that was locked away.
    Unlock {
        /// The copy.
        text: &'a str,
        /// The passcode.
        passphrase: &'a str,
    },
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Done<'a> {
    /// A sealed file.
    Sealed(&'a [u8]),
    /// A code.
    Drawn {
        /// Width and height of its drawing.
        size: &'a str,
        /// The path of the drawing.
        path: &'a str,
        /// Its text, to be typed.
        text: &'a str,
    },
    /// The answers, as the text of a session.
    Opened(&'a str),
    /// A copy was locked.
    Locked {
        /// The copy.
        text: &'a str,
        /// Its key.
        key: &'a str,
    },
    /// A copy was opened.
    Unlocked {
        /// The answers, as the text of a session.
        session: &'a str,
        /// The key of the copy.
        key: &'a str,
    },
    /// It was refused.
    Refused(Refused),
}

const SEALED: u8 = 0;
const DRAWN: u8 = 1;
const OPENED: u8 = 2;
const REFUSED: u8 = 3;
const LOCKED: u8 = 4;
const UNLOCKED: u8 = 5;

impl<'a> Errand<'a> {
    /// The errand as bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        match self {
            Self::Seal {
                session,
                passphrase,
                again,
                random,
            } => joined(
                0,
                &[
                    session.as_bytes(),
                    passphrase.as_bytes(),
                    again.as_bytes(),
                    random,
                ],
            ),
            Self::Open { file, passphrase } => joined(1, &[file, passphrase.as_bytes()]),
            Self::Draw { session } => joined(2, &[session.as_bytes()]),
            Self::Look { width, pixels } => joined(3, &[&width.to_le_bytes(), pixels]),
            Self::Read { text } => joined(4, &[text.as_bytes()]),
            Self::Lock {
                session,
                passphrase,
                again,
                random,
            } => joined(
                5,
                &[
                    session.as_bytes(),
                    passphrase.as_bytes(),
                    again.as_bytes(),
                    random,
                ],
            ),
            Self::LockAgain {
                text,
                key,
                session,
                random,
            } => joined(6, &[text.as_bytes(), key.as_bytes(), session.as_bytes(), random]),
            Self::Unlock { text, passphrase } => joined(7, &[text.as_bytes(), passphrase.as_bytes()]),
        }
    }

    fn from_bytes(bytes: &'a [u8]) -> Option<Self> {
        let (kind, mut rest) = bytes.split_first()?;
        let rest = &mut rest;
        Some(match kind {
            0 => Self::Seal {
                session: pull_text(rest)?,
                passphrase: pull_text(rest)?,
                again: pull_text(rest)?,
                random: pull(rest)?,
            },
            1 => Self::Open {
                file: pull(rest)?,
                passphrase: pull_text(rest)?,
            },
            2 => Self::Draw {
                session: pull_text(rest)?,
            },
            3 => Self::Look {
                width: u32::from_le_bytes(pull(rest)?.try_into().ok()?),
                pixels: pull(rest)?,
            },
            4 => Self::Read {
                text: pull_text(rest)?,
            },
            5 => Self::Lock {
                session: pull_text(rest)?,
                passphrase: pull_text(rest)?,
                again: pull_text(rest)?,
                random: pull(rest)?,
            },
            6 => Self::LockAgain {
                text: pull_text(rest)?,
                key: pull_text(rest)?,
                session: pull_text(rest)?,
                random: pull(rest)?,
            },
            7 => Self::Unlock {
                text: pull_text(rest)?,
                passphrase: pull_text(rest)?,
            },
            _ => return None,
        })
    }

    /// Runs the errand that bytes ask for. `None` where they ask for none.
    pub fn run(bytes: &[u8]) -> Option<Vec<u8>> {
        let done = Errand::from_bytes(bytes)?.done();
        Some(done.unwrap_or_else(|refused| joined(REFUSED, &[&[refused as u8]])))
    }
}

impl<'a> Done<'a> {
    /// Reads what the module answered.
    pub fn from_bytes(bytes: &'a [u8]) -> Option<Self> {
        let (kind, mut rest) = bytes.split_first()?;
        let rest = &mut rest;
        Some(match *kind {
            SEALED => Self::Sealed(pull(rest)?),
            DRAWN => Self::Drawn {
                size: pull_text(rest)?,
                path: pull_text(rest)?,
                text: pull_text(rest)?,
            },
            OPENED => Self::Opened(pull_text(rest)?),
            LOCKED => Self::Locked {
                text: pull_text(rest)?,
                key: pull_text(rest)?,
            },
            UNLOCKED => Self::Unlocked {
                session: pull_text(rest)?,
                key: pull_text(rest)?,
            },
            REFUSED => Self::Refused(*Refused::ALL.get(usize::from(*pull(rest)?.first()?))?),
            _ => return None,
        })
    }
}

fn joined(kind: u8, parts: &[&[u8]]) -> Vec<u8> {
    let mut bytes = vec![kind];
    for part in parts {
        push(&mut bytes, part);
    }
    bytes
}
