//! Addresses that a host may set.

/// The longest address, in bytes.
const LONGEST: usize = 300;

/// Whether this is an address with https and a host: no other scheme, no name or password, nothing that a browser would mend.
pub fn is_address(text: &str) -> bool {
    text.len() <= LONGEST
        && text.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\')
        && text.strip_prefix("https://").is_some_and(|rest| {
            let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
            host.contains('.') && !host.contains('@') && !host.starts_with('.')
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_whole_address_with_https() {
        assert!(is_address("https://www.example.org/weather?x#y"));
    }

    #[test]
    fn nothing_else() {
        let long = ["https://example.org/", &"x".repeat(300)].concat();
        for text in [
            "",
            "javascript:alert(1)",
            "data:text/html,x",
            "http://example.org/",
            "//example.org/",
            "https://",
            "https:///x",
            "https://localhost/",
            "https://user@example.org/",
            "https://example.org\\@evil.example/",
            "https://example.org/ x",
            "https://exam\u{0}ple.org/",
            "HTTPS://example.org/",
            &long,
        ] {
            assert!(!is_address(text), "{text}");
        }
    }
}
