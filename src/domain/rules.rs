//! The rules: each says one thing of a case, and says why. They read answers through `Case` alone.

pub mod asks;
pub mod attorney_first;
pub mod attorney_questions;
pub mod cause;
pub(crate) mod conditions;
pub mod evidence;
pub mod find_out;
pub mod follow_up;
pub mod predicate;
pub mod private;
pub mod rule;
pub mod sources;
pub mod strengths;
pub mod timing;
pub mod urgent;
pub mod verdict;
pub mod warning;
pub mod warnings;
