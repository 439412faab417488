//! Makes PDF files: a module apart from `files.rs`, because it is many times larger and few need it. Bytes in, bytes
//! out, through its memory alone; it imports nothing, so it can reach nothing. `platform/module.rs` calls it.

#![expect(
    unsafe_code,
    reason = "a name that the other side of the memory can call is an unsafe attribute; there is no unsafe block"
)]

#[path = "memory/exchange.rs"]
mod exchange;

use pedir::export::order::Order;

fn main() {}

/// Fulfils the order; the length of the file, or 0 where the bytes were no order or it has letters without a font.
#[unsafe(no_mangle)]
pub extern "C" fn make() -> usize {
    exchange::replace(Order::fulfil_pdf)
}
