//! A list of bytes as bytes: each part after its length, in four bytes with the lowest first.

/// One more part behind the others.
pub(super) fn push(bytes: &mut Vec<u8>, part: &[u8]) {
    // What is longer is cut, and then refused: a module's memory holds far less.
    let length = u32::try_from(part.len()).unwrap_or(u32::MAX);
    bytes.extend(length.to_le_bytes());
    bytes.extend(part);
}

/// The next part, which is taken away. `None` where the bytes end before it does.
pub(super) fn pull<'a>(rest: &mut &'a [u8]) -> Option<&'a [u8]> {
    let (length, after) = rest.split_first_chunk()?;
    let length = usize::try_from(u32::from_le_bytes(*length)).ok()?;
    let (part, after) = after.split_at_checked(length)?;
    *rest = after;
    Some(part)
}

/// The next part, where it is text.
pub(super) fn pull_text<'a>(rest: &mut &'a [u8]) -> Option<&'a str> {
    str::from_utf8(pull(rest)?).ok()
}
