//! Small pieces that pages are made of. Each has a style sheet of the same name in `styles/blocks/`.

pub(crate) mod again;
pub(crate) mod age;
pub(crate) mod button;
pub(crate) mod day;
pub(crate) mod drawing;
pub(crate) mod fold;
pub(crate) mod footer;
mod framed;
pub(crate) mod header;
pub(crate) mod install;
pub(crate) mod kept;
pub(crate) mod link;
pub(crate) mod notice;
pub(crate) mod organization;
pub(crate) mod paper;
mod picture;
pub(crate) mod prose;
pub(crate) mod sources;
mod table;
pub(crate) mod whole;
mod worksheet;
