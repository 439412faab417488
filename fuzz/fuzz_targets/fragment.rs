#![no_main]

#[path = "../../tests/fuzz/readers.rs"]
#[allow(dead_code, reason = "each target takes one of them")]
mod readers;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| readers::fragment(bytes));
