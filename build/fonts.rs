//! Unpacks the fonts of PDF files: `fonts/` has them as WOFF, each for one script; inside is an OpenType font, its tables
//! compressed one by one. (<https://www.w3.org/TR/WOFF/>)

use std::fs;
use std::path::Path;

use miniz_oxide::inflate::decompress_to_vec_zlib;

/// Where they are, and what each is called afterwards.
const FOLDER: &str = "fonts";
const FONTS: [(&str, &str); 2] = [
    ("noto-sans-latin-400-normal.woff", "latin-400.ttf"),
    ("noto-sans-latin-700-normal.woff", "latin-700.ttf"),
];
/// How long the head of each file is, and a row of its list of tables.
const WOFF_HEAD: usize = 44;
const WOFF_ROW: usize = 20;
const FONT_HEAD: usize = 12;
const FONT_ROW: usize = 16;

/// Writes every font into `out`. The error names the file.
pub(super) fn unpack(out: &Path) -> Result<(), String> {
    for (packed, name) in FONTS {
        let path = Path::new(FOLDER).join(packed);
        println!("cargo::rerun-if-changed={}", path.display());
        let bytes = fs::read(&path).map_err(|error| format!("{}: {error}", path.display()))?;
        let font = unpacked(&bytes).ok_or_else(|| format!("{} is no WOFF font", path.display()))?;
        fs::write(out.join(name), font).map_err(|error| format!("{name}: {error}"))?;
    }
    Ok(())
}

fn unpacked(woff: &[u8]) -> Option<Vec<u8>> {
    if woff.get(..4)? != b"wOFF" {
        return None;
    }
    let count = usize::from(u16::from_be_bytes(woff.get(12..14)?.try_into().ok()?));
    let mut head = woff.get(4..8)?.to_vec();
    // How a reader may search the list by halves: the greatest power of two in it, its logarithm, the rest.
    let halves = count.checked_ilog2()?;
    let search = FONT_ROW << halves;
    for number in [count, search, halves as usize, FONT_ROW * count - search] {
        head.extend(u16::try_from(number).ok()?.to_be_bytes());
    }
    let mut body = Vec::new();
    for row in woff.get(WOFF_HEAD..)?.chunks(WOFF_ROW).take(count) {
        let number = |at: usize| number(row, at);
        let (start, packed, length) = (number(4)?, number(8)?, number(12)?);
        let table = woff.get(start..start + packed)?;
        head.extend(row.get(..4)?);
        head.extend(row.get(16..20)?);
        let place = FONT_HEAD + FONT_ROW * count + body.len();
        head.extend(u32::try_from(place).ok()?.to_be_bytes());
        head.extend(row.get(12..16)?);
        if packed < length {
            body.extend(decompress_to_vec_zlib(table).ok()?);
        } else {
            body.extend(table);
        }
        body.resize(body.len().next_multiple_of(4), 0);
    }
    head.extend(body);
    Some(head)
}

fn number(row: &[u8], at: usize) -> Option<usize> {
    let bytes = row.get(at..at + 4)?.try_into().ok()?;
    usize::try_from(u32::from_be_bytes(bytes)).ok()
}
