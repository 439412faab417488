//! Base45 (RFC 9285): bytes in the signs that a QR code writes shortest.

const SIGNS: &[u8; 45] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:";

/// Bytes as text: three signs for two bytes, two for a last one.
pub(super) fn write(bytes: &[u8]) -> String {
    let mut text = String::new();
    for pair in bytes.chunks(2) {
        let mut number = pair
            .iter()
            .fold(0, |number, byte| number << 8 | usize::from(*byte));
        for _ in 0..=pair.len() {
            text.push(char::from(SIGNS[number % 45]));
            number /= 45;
        }
    }
    text
}

/// The bytes of a text. `None` where it is no such text.
pub(super) fn read(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    for group in text.as_bytes().chunks(3) {
        let mut number = 0;
        for sign in group.iter().rev() {
            number = number * 45 + SIGNS.iter().position(|known| known == sign)?;
        }
        if group.len() == 3 {
            bytes.extend(u16::try_from(number).ok()?.to_be_bytes());
        } else {
            bytes.push(u8::try_from(number).ok().filter(|_| group.len() == 2)?);
        }
    }
    Some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_examples_of_the_standard() {
        for (bytes, text) in [
            (&b"AB"[..], "BB8"),
            (b"Hello!!", "%69 VD92EX0"),
            (b"base-45", "UJCLQE7W581"),
            (b"ietf!", "QED8WEX0"),
        ] {
            assert_eq!(write(bytes), text);
            assert_eq!(read(text).as_deref(), Some(bytes));
        }
        for wrong in ["GGW", ":::", "A", "AAAA", "a00"] {
            assert_eq!(read(wrong), None, "{wrong}");
        }
    }
}
