//! What a person reads, by type: a text that does not exist does not compile. The words themselves are files, one for
//! each language; the program holds none.

#[cfg(not(target_arch = "wasm32"))]
pub mod embedded;
mod families;
pub mod key;
mod languages;
mod pages;
mod prose;
mod prose_file;
mod words;

pub use families::{
    AskWord, EvidenceWord, FindOutWord, Key, OptionWord, QuestionWord, StepWord, StrengthWord, UrgentWord,
    VerdictWord, ask, attorney_question, choice, evidence, fact, find_out, opening, opening_choice, option,
    part, question, reason, step, strength, unknown_choice, urgent, verdict,
};
pub use languages::{Direction, Language, Status, language, languages};
pub use pages::{PageSlug, page_description, page_title, pages};
pub use prose::{Block, Inline, LinkTo, Prose};
pub use prose_file::ProseError;
pub use words::{Words, WordsError};

use crate::domain::vocabulary;
