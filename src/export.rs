//! The paper, first as a closed tree, then as the files that it becomes. Pure: the same bytes in the browser and on
//! the command line.

pub mod calendar;
pub mod dates;
pub mod docx;
pub mod drafting;
pub mod html;
pub mod office;
pub mod order;
pub mod paper;
#[cfg(feature = "pdf")]
pub mod pdf;
pub mod site;
pub mod text;
