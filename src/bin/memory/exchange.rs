//! How a module gets bytes in and out: through its memory alone.

use std::cell::RefCell;

thread_local! {
    /// What goes in, and afterwards what came out.
    static BYTES: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Makes room for an order of `length` bytes, and says where.
#[unsafe(no_mangle)]
pub(super) extern "C" fn room(length: usize) -> *mut u8 {
    BYTES.with_borrow_mut(|bytes| {
        bytes.clear();
        bytes.resize(length, 0);
        bytes.as_mut_ptr()
    })
}

/// Puts what `work` makes of the bytes in their place; its length, or 0 where it made nothing.
pub(super) fn replace(work: fn(&[u8]) -> Option<Vec<u8>>) -> usize {
    BYTES.with_borrow_mut(|bytes| {
        *bytes = work(bytes).unwrap_or_default();
        bytes.len()
    })
}

/// Where the file is.
#[unsafe(no_mangle)]
pub(super) extern "C" fn made() -> *const u8 {
    BYTES.with_borrow(Vec::as_ptr)
}
