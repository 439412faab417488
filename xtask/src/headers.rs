//! How each file of the app is sent: its type, how long a browser may keep it, and the headers that `_headers` names. What
//! serves the app here, and the files for other people's hosts, all take it from this place.

/// Ending, type, whether it gets smaller when it is compressed.
pub(crate) const TYPES: &[(&str, &str, bool)] = &[
    ("html", "text/html; charset=utf-8", true),
    ("js", "text/javascript; charset=utf-8", true),
    ("css", "text/css; charset=utf-8", true),
    ("wasm", "application/wasm", true),
    ("json", "application/json", true),
    ("webmanifest", "application/manifest+json", true),
    ("svg", "image/svg+xml", true),
    ("txt", PLAIN, true),
    ("png", "image/png", false),
    ("zip", "application/zip", false),
];

/// The type of a file whose name does not end in one of them.
pub(crate) const PLAIN: &str = "text/plain; charset=utf-8";

/// The type of a file, by its name.
pub(crate) fn kind_of(name: &str) -> &'static str {
    known(name).map_or(PLAIN, |(_, kind, _)| kind)
}

/// Whether a compressed copy of the file is worth its place.
pub(crate) fn is_compressible(name: &str) -> bool {
    known(name).is_some_and(|(.., smaller)| *smaller)
}

fn known(name: &str) -> Option<&'static (&'static str, &'static str, bool)> {
    let (_, ending) = name.rsplit_once('.')?;
    TYPES.iter().find(|(known, ..)| *known == ending)
}

/// How a file is kept whose name has the hash of what is in it: it never changes.
pub(crate) const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// How all others are kept: with a question to the host each time, which is answered without a body when nothing changed.
pub(crate) const ASKED_AGAIN: &str = "no-cache";

/// The addresses that `is_named_by_hash` means, from a slash on, as a regular expression for the servers. The test of the
/// hosts compares the two on every file of a build.
pub(crate) const NAMED_BY_HASH: &str = "/(assets/[a-z0-9-]+-[0-9a-f]{16}[.][a-z]+|words/[0-9a-f]{16}/.+)$";

/// Whether the name of a file, from the root of the app, has the hash of what is in it.
pub(crate) fn is_named_by_hash(name: &str) -> bool {
    let is_hash = |text: &str| text.len() == 16 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    if let Some((folder, _)) = name.strip_prefix("words/").and_then(|rest| rest.split_once('/')) {
        return is_hash(folder);
    }
    let file = name.strip_prefix("assets/").and_then(|rest| rest.split_once('.'));
    file.and_then(|(stem, _)| stem.rsplit_once('-'))
        .is_some_and(|(_, hash)| is_hash(hash))
}

/// What `_headers` says of every file: names and values.
pub(crate) fn of_every_file(text: &str) -> Vec<(&str, &str)> {
    let lines = text.lines().skip_while(|line| *line != "/*").skip(1);
    lines
        .map_while(|line| line.strip_prefix("  ")?.split_once(": "))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_type_goes_by_the_ending() {
        assert_eq!(kind_of("en/index.html"), "text/html; charset=utf-8");
        assert_eq!(kind_of("assets/pedir-0123456789abcdef.wasm"), "application/wasm");
        assert_eq!(kind_of("SHA256SUMS"), PLAIN);
        assert!(
            is_compressible("icon.svg") && !is_compressible("icon-192.png") && !is_compressible("_headers")
        );
    }

    #[test]
    fn only_what_has_its_hash_in_its_name_is_kept_for_ever() {
        for kept in [
            "assets/boot-0123456789abcdef.js",
            "words/0123456789abcdef/en/facts.txt",
        ] {
            assert!(is_named_by_hash(kept), "{kept}");
        }
        for asked in [
            "assets/boot.js",
            "assets/boot-0123.js",
            "en/index.html",
            "words/latest/en.txt",
            "config.json",
            "v1/embed.js",
            "service-worker.js",
        ] {
            assert!(!is_named_by_hash(asked), "{asked}");
        }
    }

    #[test]
    fn the_headers_of_every_file_end_where_those_of_some_begin() {
        let text = "/*\n  One: a: b\n  Two: c\n/assets/*\n  Three: d\n";
        assert_eq!(of_every_file(text), [("One", "a: b"), ("Two", "c")]);
        assert!(of_every_file("").is_empty());
    }
}
