//! Seals, opens, draws and reads what is handed to the office: a module of its own, fetched when a person asks for it.
//! Bytes in, bytes out, through its memory alone; it imports nothing, so it can reach nothing, and randomness is among
//! the bytes that go in. `platform/module.rs` calls it.

#![expect(
    unsafe_code,
    reason = "a name that the other side of the memory can call is an unsafe attribute; there is no unsafe block"
)]

#[path = "memory/exchange.rs"]
mod exchange;

use pedir::export::office::order::Errand;

fn main() {}

/// Runs the errand; the length of the answer, or 0 where the bytes were no errand.
#[unsafe(no_mangle)]
pub extern "C" fn make() -> usize {
    exchange::replace(Errand::run)
}
