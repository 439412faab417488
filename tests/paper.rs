//! The paper: what it says for the scenario of the design, and what holds for every paper.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops at the first thing that is wrong"
)]

#[path = "paper/example.rs"]
mod example;
#[path = "paper/form.rs"]
mod form;
#[path = "paper/pairs.rs"]
mod pairs;
#[path = "paper/private.rs"]
mod private;
#[path = "paper/reduced.rs"]
mod reduced;
#[path = "paper/support.rs"]
mod support;
