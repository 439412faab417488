//! The shape of every file that the app reads: `src/content/lines.rs` reads it.

/// The file of one kind: a first line with its kind and the keys that it fits, its lines, and a line that ends it.
pub(crate) fn file(kind: &str, hash: &str, lines: &[String]) -> String {
    format!("pedir-{kind} {hash}\n{}\n.\n", lines.join("\n"))
}
