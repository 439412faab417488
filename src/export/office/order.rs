//! What the app asks the module for the office, and what it answers, as bytes. An answer is written as the session's
//! text, which the app can read already.

use serde::{Deserialize, Serialize};

use super::envelope::RANDOM;
use super::picture::{self, Drawing};
use super::{Refused, code, file};
use crate::domain::handover::Handover;
use crate::domain::saved;

/// Something to do for the office.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Errand {
    /// Seal what of a session may be handed over.
    Seal {
        /// The session as text.
        session: String,
        /// The passphrase.
        passphrase: String,
        /// Random bytes, as many as [`RANDOM`] says.
        random: Vec<u8>,
    },
    /// Open a file.
    Open {
        /// The file.
        file: Vec<u8>,
        /// The passphrase.
        passphrase: String,
    },
    /// Draw what of a session a code may hold.
    Draw {
        /// The session as text.
        session: String,
    },
    /// Read a code on a picture.
    Look {
        /// Width in pixels.
        width: u32,
        /// One byte of brightness for each pixel, row by row.
        light: Vec<u8>,
    },
    /// Read the text of a code.
    Read {
        /// The text.
        text: String,
    },
}

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Done {
    /// A sealed file.
    Sealed(Vec<u8>),
    /// A code, and its text.
    Drawn(Drawing, String),
    /// The answers, as the text of a session.
    Opened(String),
    /// It was refused.
    Refused(Refused),
    /// There is nothing that may be handed over.
    Nothing,
}

impl Errand {
    /// The errand as bytes.
    pub fn to_bytes(&self) -> Vec<u8> {
        // Nothing in it can fail to be written: it is text, numbers and lists.
        postcard::to_allocvec(self).unwrap_or_default()
    }

    /// Runs the errand that bytes ask for. `None` where they ask for none.
    pub fn run(bytes: &[u8]) -> Option<Vec<u8>> {
        let errand: Self = postcard::from_bytes(bytes).ok()?;
        postcard::to_allocvec(&errand.done()).ok()
    }

    fn done(&self) -> Done {
        match self {
            Self::Seal {
                session,
                passphrase,
                random,
            } => seal(session, passphrase, random).unwrap_or(Done::Nothing),
            Self::Open { file, passphrase } => opened(file::open(file, passphrase)),
            Self::Draw { session } => draw(session).unwrap_or(Done::Nothing),
            Self::Look { width, light } => {
                let found = picture::find(usize::try_from(*width).unwrap_or_default(), light);
                opened(found.and_then(|text| code::read(&text)))
            }
            Self::Read { text } => opened(code::read(text)),
        }
    }
}

impl Done {
    /// Reads what the module answered.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        postcard::from_bytes(bytes).ok()
    }
}

fn seal(session: &str, passphrase: &str, random: &[u8]) -> Option<Done> {
    let random: [u8; RANDOM] = random.try_into().ok()?;
    let handover = Handover::of(&saved::read(session).ok()?)?;
    file::save(&handover, passphrase, random).map(Done::Sealed)
}

fn draw(session: &str) -> Option<Done> {
    let handover = Handover::of(&saved::read(session).ok()?)?.without_words();
    if handover.answers.is_empty() {
        return None;
    }
    let text = code::write(&handover);
    picture::draw(&text).map(|drawing| Done::Drawn(drawing, text))
}

fn opened(handover: Result<Handover, Refused>) -> Done {
    match handover {
        Ok(handover) => Done::Opened(saved::write(&handover.into_session())),
        Err(refused) => Done::Refused(refused),
    }
}
