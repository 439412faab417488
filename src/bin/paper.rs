//! Drafts the paper: a module of its own, fetched when a person asks for it. `export/drafting.rs` says what goes in and
//! what comes out.

#![expect(
    unsafe_code,
    reason = "a name that the other side of the memory can call is an unsafe attribute; there is no unsafe block"
)]

#[path = "memory/exchange.rs"]
mod exchange;

use pedir::export::drafting::Drafting;

fn main() {}

/// Drafts the paper; the length of what comes out, or 0 where the bytes were no drafting.
#[unsafe(no_mangle)]
pub extern "C" fn make() -> usize {
    exchange::replace(Drafting::fulfil)
}
