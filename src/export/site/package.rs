//! The app with its settings, as a ZIP for a host of one's own.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

/// The list of all files with the hash of each.
const SUMS: &str = "SHA256SUMS";

/// What a package is made of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Package {
    /// The list of the host, as `sha256sum` writes it.
    pub sums: String,
    /// Every file that the list names, by its path.
    pub files: BTreeMap<String, Vec<u8>>,
    /// Files that are the organization's own, by path: they stand in the place of those of the host.
    pub own: BTreeMap<String, Vec<u8>>,
}

/// What became of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Packed {
    /// The ZIP.
    Zip(Vec<u8>),
    /// The list names this file, and it is not there or has another hash.
    Wrong(String),
}

impl Packed {
    /// What the module gave back. `None` where the bytes are nothing of the kind.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        postcard::from_bytes(bytes).ok()
    }
}

impl Package {
    /// Packs it, where every file is what the list says. The app stands in a folder, so that a ZIP that is opened in place
    /// covers nothing.
    pub fn pack(self) -> Packed {
        for line in self.sums.lines() {
            let (hash, path) = line.split_once("  ").unwrap_or(("", line));
            if self.files.get(path).is_none_or(|bytes| hex(bytes) != hash) {
                return Packed::Wrong(path.to_owned());
            }
        }
        let listed = |path: &String| {
            self.sums
                .lines()
                .any(|line| line.ends_with(&["  ", path].concat()))
        };
        let mut files: BTreeMap<String, Vec<u8>> =
            self.files.into_iter().filter(|(path, _)| listed(path)).collect();
        files.extend(self.own);
        let mut sums = String::new();
        for (path, bytes) in &files {
            let _ = writeln!(sums, "{}  {path}", hex(bytes));
        }
        files.insert(SUMS.to_owned(), sums.into_bytes());
        zipped(&files).map_or_else(|| Packed::Wrong(SUMS.to_owned()), Packed::Zip)
    }
}

/// `pedir/` and every file in it. Not compressed: the host compresses what it sends.
fn zipped(files: &BTreeMap<String, Vec<u8>>) -> Option<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Stored);
    for (path, bytes) in files {
        zip.start_file(["pedir/", path].concat(), options).ok()?;
        zip.write_all(bytes).ok()?;
    }
    zip.finish().ok().map(Cursor::into_inner)
}

fn hex(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .fold(String::new(), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
}
