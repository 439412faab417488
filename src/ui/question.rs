//! One question on a page: its words, its answers, its way forward and back.

pub(crate) mod choices;
mod court;
pub(crate) mod court_about;
pub(crate) mod date;
pub(crate) mod entry;
mod flags;
mod page;
mod text;
mod unknown;

pub(crate) use entry::Problem;
pub(crate) use flags::flags;
pub(crate) use page::{Frame, fields, frame, question_page, signpost};
