//! The pure heart: questions, answers, rules and results. It knows no clock, no browser and no words.
//!
//! One direction: `vocabulary` ← `questions` ← `answers` ← `flow`; the rules read answers through `case`
//! alone, `outcome` gathers what they say, and `summary` takes from it what a paper may hold.

pub mod answer;
pub mod answers;
pub mod case;
pub mod condition;
pub mod edits;
pub mod flow;
pub mod goals;
pub mod handover;
mod kind;
pub mod locked;
pub mod options;
pub mod outcome;
pub mod questions;
mod returning;
pub mod rules;
pub mod saved;
pub mod session;
mod shareable;
pub mod summary;
pub mod toggle;
pub mod typed;
pub mod vocabulary;
