//! The words of a language as the app reads them: `pedir-words <hash of the keys>`, then one line a key.

use super::key_set::KeySet;

/// The file. A variable is written `{0}`; a text that may be left out, and is, is an empty line.
pub(crate) fn write(keys: &KeySet, texts: &[String]) -> String {
    format!("pedir-words {}\n{}\n", keys.hash(), texts.join("\n"))
}
