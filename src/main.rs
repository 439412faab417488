//! Boot: form state, words, hydrate.

fn main() {}
