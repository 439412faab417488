//! Every browser API, one small file each, with a native twin that does nothing.
//!
//! Nothing here trusts the browser: storage may be blocked, a fetch may fail, an element may be gone.
//! Failure is a value, never a panic.

pub mod camera;
pub mod chosen;
pub mod clock;
pub mod config;
pub mod document;
pub mod erase;
pub mod fetch;
pub mod files;
pub mod focus;
pub mod form;
pub mod history;
pub mod inspect;
pub mod install;
pub mod module;
pub mod mount;
pub mod picture;
pub mod print;
pub mod random;
mod reach;
pub mod storage;
pub mod worker;
