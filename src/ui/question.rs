//! One question on a page: its words, its answers, its way forward and back.

mod choices;
mod court;
mod date;
mod flags;
mod page;
mod text;

pub(crate) use flags::Flags;
pub(crate) use page::{Frame, QuestionPage};
