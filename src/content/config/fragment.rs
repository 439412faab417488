//! Settings in the fragment of an address: `from=1&organization=Caf%C3%A9&telephone=211`. A fragment is never sent to a server.

/// What such a fragment begins with: the version of how settings are written (docs/embedding.md). `public/guard.js` looks
/// for it too.
pub const VERSION: &str = "from=1";
/// The longest fragment that is read, in bytes.
const LONGEST: usize = 20_000;

/// The settings of a fragment. `None` where it has none, is too long, or is not written as it should be.
pub fn read(fragment: &str) -> Option<Vec<(String, String)>> {
    if fragment.len() > LONGEST {
        return None;
    }
    let rest = fragment.strip_prefix(VERSION)?;
    let pairs = match rest {
        "" => return Some(Vec::new()),
        rest => rest.strip_prefix('&')?,
    };
    let pair = |pair: &str| {
        let (name, value) = pair.split_once('=')?;
        Some((decoded(name)?, decoded(value)?))
    };
    pairs.split('&').map(pair).collect()
}

/// The fragment with these settings.
pub fn write(settings: &[(&str, &str)]) -> String {
    let mut fragment = VERSION.to_owned();
    for (name, value) in settings {
        fragment.push('&');
        encode(&mut fragment, name);
        fragment.push('=');
        encode(&mut fragment, value);
    }
    fragment
}

fn encode(fragment: &mut String, text: &str) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || b"-_.".contains(&byte) {
            fragment.push(char::from(byte));
        } else {
            fragment.push('%');
            fragment.push(char::from(DIGITS[usize::from(byte >> 4)]));
            fragment.push(char::from(DIGITS[usize::from(byte & 15)]));
        }
    }
}

/// The text of a percent-encoded one. `None` where it is cut, or not UTF-8.
fn decoded(text: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(match byte {
            b'%' => {
                let mut digit = || char::from(rest.next()?).to_digit(16);
                let (high, low) = (digit()?, digit()?);
                u8::try_from(high * 16 + low).ok()?
            }
            b'+' => b' ',
            byte => byte,
        });
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn as_browsers_write_them() {
        let read = read("from=1&organization=Caf%C3%A9+%26+%27Co%27&telephone=211").unwrap();
        let settings = [("organization", "Café & 'Co'"), ("telephone", "211")];
        assert_eq!(
            read,
            settings.map(|(name, value)| (name.to_owned(), value.to_owned()))
        );
        assert_eq!(super::read("from=1"), Some(Vec::new()));
    }

    #[test]
    fn what_is_not_written_as_it_should_be_is_not_read() {
        let long = ["from=1&a=", &"x".repeat(20_000)].concat();
        for fragment in [
            "",
            "attorney",
            "from=2&a=b",
            "from=10&a=b",
            "from=1&a",
            "from=1&a=%",
            "from=1&a=%f",
            "from=1&a=%ff",
            "from=1&a=%+1",
            &long,
        ] {
            assert_eq!(read(fragment), None, "{fragment}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_written_is_read(settings: Vec<(String, String)>) {
            let pairs: Vec<(&str, &str)> = settings.iter().map(|(name, value)| (&**name, &**value)).collect();
            let fragment = write(&pairs);
            prop_assert!(fragment.is_ascii());
            if fragment.len() <= LONGEST {
                prop_assert_eq!(read(&fragment), Some(settings));
            }
        }

        #[test]
        fn no_fragment_ends_the_app(fragment: String) {
            let _ = read(&fragment);
            let _ = read(&[VERSION, "&", &fragment].concat());
        }
    }
}
