//! Pedir: a guided interview about prosecutorial discretion, and the paper that it drafts.
//!
//! The layers point one way: `domain` ← `content` ← `export` ← `ui`; only `ui` and `main` name
//! `platform`. ARCHITECTURE.md says why, `tests/architecture.rs` holds it.

pub mod content;
pub mod domain;
pub mod export;
#[cfg(any(feature = "hydrate", feature = "ssr"))]
pub mod platform;
#[cfg(any(feature = "hydrate", feature = "ssr"))]
pub mod ui;
