//! A ZIP that is the same to the last byte wherever it is made.

use std::io::{Cursor, Write as _};

use sha2::{Digest as _, Sha256};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::Files;
use crate::failure::{Naming, Outcome};

/// The files in the order of their names, all inside `folder`, which ends in a slash.
pub(crate) fn zip(folder: &str, files: &Files) -> Outcome<Vec<u8>> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in files {
        let small = [".br", ".gz", ".png", ".zip"]
            .iter()
            .any(|end| name.ends_with(end));
        let method = if small {
            CompressionMethod::Stored
        } else {
            CompressionMethod::Deflated
        };
        let options = SimpleFileOptions::default()
            .compression_method(method)
            .last_modified_time(time(bytes))
            .unix_permissions(0o644);
        zip.start_file(format!("{folder}{name}"), options).naming(name)?;
        zip.write_all(bytes).naming(name)?;
    }
    Ok(zip.finish().naming(folder)?.into_inner())
}

/// The time that a file says, between 2020 and 2023, made of what is in it.
///
/// Servers tell a browser whether a page has changed by its time and its size, and a page that names another file by its
/// hash keeps its size. With one time for all, browsers would go on with the old page for ever.
fn time(bytes: &[u8]) -> DateTime {
    let hash = Sha256::digest(bytes);
    let mut rest = hash
        .iter()
        .take(8)
        .fold(0, |sum, byte| sum << 8 | u64::from(*byte));
    let mut next = |limit: u64| {
        let part = rest % limit;
        rest /= limit;
        u8::try_from(part).unwrap_or_default()
    };
    // A ZIP counts seconds in twos.
    let (year, month, day) = (2020 + u16::from(next(4)), 1 + next(12), 1 + next(28));
    let (hour, minute, second) = (next(24), next(60), 2 * next(30));
    DateTime::from_date_and_time(year, month, day, hour, minute, second).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at the first thing that is wrong")]

    use super::*;

    #[test]
    fn the_same_files_make_the_same_bytes_in_order() {
        let files = Files::from([
            ("b.txt".to_owned(), b"b".to_vec()),
            ("a/c.txt".to_owned(), b"c".to_vec()),
        ]);
        let made = zip("x/", &files).unwrap();
        assert_eq!(made, zip("x/", &files).unwrap());
        let read = zip::ZipArchive::new(Cursor::new(made)).unwrap();
        assert_eq!(read.file_names().collect::<Vec<_>>(), ["x/a/c.txt", "x/b.txt"]);
    }

    #[test]
    fn what_changed_has_another_time_though_its_size_is_the_same() {
        let times: std::collections::BTreeSet<_> =
            (0..200u8).map(|byte| format!("{:?}", time(&[byte]))).collect();
        assert_eq!(times.len(), 200);
        assert_eq!(time(b"page"), time(b"page"));
        assert_ne!(time(b"page").year(), 1980);
    }
}
