//! Compressed copies beside the files, made once and as small as they get, so that a host has nothing to compress.

use std::io::Write as _;
use std::thread;

use flate2::{Compression, GzBuilder};

use super::Files;
use crate::failure::{Failure, Naming, Outcome};
use crate::headers;

/// The best that brotli can do.
const BEST: i32 = 11;
/// The largest window that every browser takes, as a power of two.
const WINDOW: i32 = 22;

/// `name.br` and `name.gz` for each of the files that gets smaller by it. It takes long, so every core has its share.
pub(super) fn copies(files: &Files) -> Outcome<Files> {
    let compressible = |name: &&String| headers::is_compressible(name);
    let names: Vec<&String> = files.keys().filter(compressible).collect();
    let cores = thread::available_parallelism().map_or(1, usize::from);
    thread::scope(|scope| {
        let names = &names;
        let share = |core| move || share(files, names.iter().skip(core).step_by(cores));
        let shares: Vec<_> = (0..cores).map(|core| scope.spawn(share(core))).collect();
        let mut copies = Files::new();
        for share in shares {
            let share = share.join().map_err(|_| Failure::new("compression stopped"))?;
            copies.extend(share?);
        }
        Ok(copies)
    })
}

fn share<'a>(files: &Files, names: impl Iterator<Item = &'a &'a String>) -> Outcome<Files> {
    let mut copies = Files::new();
    for name in names {
        let bytes = &files[*name];
        for (ending, copy) in [
            ("br", brotli(bytes).naming(name)?),
            ("gz", gzip(bytes).naming(name)?),
        ] {
            if copy.len() < bytes.len() {
                copies.insert(format!("{name}.{ending}"), copy);
            }
        }
    }
    Ok(copies)
}

fn brotli(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let settings = brotli::enc::BrotliEncoderParams {
        quality: BEST,
        lgwin: WINDOW,
        size_hint: bytes.len(),
        ..Default::default()
    };
    let mut copy = Vec::new();
    brotli::BrotliCompress(&mut &bytes[..], &mut copy, &settings)?;
    Ok(copy)
}

/// No name and no time is in it.
fn gzip(bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let mut writer = GzBuilder::new().write(Vec::new(), Compression::best());
    writer.write_all(bytes)?;
    writer.finish()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at the first thing that is wrong")]

    use std::io::Read as _;

    use super::*;

    #[test]
    fn a_copy_holds_the_same_bytes_and_is_there_only_where_it_is_smaller() {
        let page = "the same words again and again ".repeat(100).into_bytes();
        let files = Files::from([
            ("a.html".to_owned(), page.clone()),
            ("b.json".to_owned(), b"{}\n".to_vec()),
            ("c.png".to_owned(), page.clone()),
        ]);
        let copies = copies(&files).unwrap();
        assert_eq!(copies.keys().collect::<Vec<_>>(), ["a.html.br", "a.html.gz"]);
        let mut plain = Vec::new();
        brotli::Decompressor::new(&copies["a.html.br"][..], 4096)
            .read_to_end(&mut plain)
            .unwrap();
        assert_eq!(plain, page);
        plain.clear();
        flate2::read::GzDecoder::new(&copies["a.html.gz"][..])
            .read_to_end(&mut plain)
            .unwrap();
        assert_eq!(plain, page);
        assert_eq!(copies["a.html.gz"][4..8], [0; 4], "no time");
    }
}
