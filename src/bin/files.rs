//! Makes files of the paper: a module of its own, fetched when a person asks for one. Bytes in, bytes out, through its
//! memory alone; it imports nothing, so it can reach nothing. `platform/module.rs` calls it.

#![expect(
    unsafe_code,
    reason = "a name that the other side of the memory can call is an unsafe attribute; there is no unsafe block"
)]

use std::cell::RefCell;

use pedir::export::order::Order;

thread_local! {
    /// What goes in, and afterwards what came out.
    static BYTES: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

fn main() {}

/// Makes room for an order of `length` bytes, and says where.
#[unsafe(no_mangle)]
pub extern "C" fn room(length: usize) -> *mut u8 {
    BYTES.with_borrow_mut(|bytes| {
        bytes.clear();
        bytes.resize(length, 0);
        bytes.as_mut_ptr()
    })
}

/// Fulfils the order; the length of the file, or 0 where the bytes were no order.
#[unsafe(no_mangle)]
pub extern "C" fn make() -> usize {
    BYTES.with_borrow_mut(|bytes| {
        *bytes = Order::fulfil(bytes).unwrap_or_default();
        bytes.len()
    })
}

/// Where the file is.
#[unsafe(no_mangle)]
pub extern "C" fn made() -> *const u8 {
    BYTES.with_borrow(Vec::as_ptr)
}
