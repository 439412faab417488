//! What a WebAssembly asks to be given: a module of ours asks for nothing, so it can reach nothing.

/// Magic number and version.
const HEADER: &[u8] = b"\0asm\x01\0\0\0";
/// The number of the section of imports.
const IMPORTS: u8 = 2;

/// How many things it imports. `None` where it is no WebAssembly.
pub(super) fn count(wasm: &[u8]) -> Option<u32> {
    let mut rest = wasm.strip_prefix(HEADER)?;
    while let Some((id, after)) = rest.split_first() {
        let (length, after) = number(after)?;
        let (section, after) = after.split_at_checked(usize::try_from(length).ok()?)?;
        if *id == IMPORTS {
            return number(section).map(|(count, _)| count);
        }
        rest = after;
    }
    Some(0)
}

/// A number in LEB128, and what follows it.
fn number(bytes: &[u8]) -> Option<(u32, &[u8])> {
    let mut value = 0;
    for (index, byte) in bytes.iter().enumerate().take(5) {
        value |= u32::from(byte & 0x7f) << (7 * index);
        if byte & 0x80 == 0 {
            return Some((value, &bytes[index + 1..]));
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::{HEADER, count};

    #[test]
    fn imports_are_counted() {
        let with = |sections: &[u8]| count(&[HEADER, sections].concat());
        // A section of types, then one of an imported function `a.b`.
        let types = [1, 4, 1, 0x60, 0, 0];
        let imports = [2, 0x87, 0, 1, 1, b'a', 1, b'b', 0, 0];
        assert_eq!(with(&types), Some(0));
        assert_eq!(with(&[&types[..], &imports].concat()), Some(1));
        assert_eq!(with(&[2, 9, 1]), None, "cut");
        assert_eq!(count(b"<!doctype html>"), None);
    }
}
