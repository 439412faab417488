//! What a person reads, by type: a text that does not exist does not compile. The words themselves are files, one for
//! each language; the program holds none.

mod address;
mod age;
mod aged;
pub mod config;
mod court_search;
mod courts;
#[cfg(not(target_arch = "wasm32"))]
pub mod embedded;
mod facts;
mod families;
mod family_words;
pub mod key;
mod languages;
mod lines;
mod pages;
mod plain;
mod prose;
mod prose_file;
mod whole;
pub mod words;

pub use age::{Age, AsOf, Standing};
pub use aged::aged;
pub use courts::{Court, Courts, Office};
pub use facts::{Confidence, Fact, Facts, Source, Weight};
pub use families::{
    Key, ask, attorney_question, choice, evidence, fact, find_out, opening, opening_choice, option, part,
    question, reason, step, strength, unknown_choice, urgent, verdict,
};
pub use family_words::{
    AskWord, EvidenceWord, FindOutWord, OptionWord, QuestionWord, StepWord, StrengthWord, UrgentWord,
    VerdictWord,
};
pub use key::CONTENT_DATE;
pub use languages::{Direction, Language, Status, language, languages};
pub use lines::FileError;
pub use pages::{PageSlug, page_description, page_title, pages};
pub use plain::plain;
pub use prose::{Block, Inline, LinkTo, Mark, Picture, Prose, Shape};
pub use whole::{Piece, pieces};
pub use words::Words;

use crate::domain::vocabulary;
