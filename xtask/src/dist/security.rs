//! What a page may do, said in the page itself and, for hosts that can, in its headers.

use std::collections::BTreeSet;

use base64::Engine as _;
use sha2::{Digest as _, Sha256};

use crate::headers::FOR_EVER;

/// The content security policy of a page whose one `<style>` is `style`, which is allowed by its hash.
///
/// The one policy for trusted types gives the address of the service worker.
pub(crate) fn policy(style: &str) -> String {
    let hash = integrity(style.as_bytes());
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' '{hash}'; \
         img-src 'self'; connect-src 'self'; frame-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'none'; \
         base-uri 'none'; require-trusted-types-for 'script'; trusted-types pedir"
    )
}

/// The policy of a page outside the languages: no wasm, and one inline script at most, allowed by its hash. A script of its own
/// file may read the settings of the host.
pub(super) fn policy_outside(style: &str, inline: Option<&str>) -> String {
    let script = inline.map_or_else(
        || "'self'".to_owned(),
        |script| format!("'{}'", integrity(script.as_bytes())),
    );
    let connect = if inline.is_none() {
        " connect-src 'self';"
    } else {
        ""
    };
    format!(
        "default-src 'none'; script-src {script}; style-src '{}'; img-src data:;{connect} form-action 'none'; \
         base-uri 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
        integrity(style.as_bytes())
    )
}

/// The value of an `integrity` attribute.
pub(super) fn integrity(bytes: &[u8]) -> String {
    format!(
        "sha256-{}",
        base64::engine::general_purpose::STANDARD.encode(Sha256::digest(bytes))
    )
}

/// Headers for every file, as `_headers` of common hosts and of `cargo xtask serve`. The policy is what the pages need
/// together, by their `styles` and inline `scripts`: each page still states its own, which is stricter, and both hold.
/// Any site may hold the app in a frame, also one with no origin: so there is no `frame-ancestors`, whose `*` leaves that out.
pub(crate) fn headers(styles: &BTreeSet<String>, scripts: &[&str]) -> String {
    let styles = hashes(styles.iter().map(String::as_str));
    let scripts = hashes(scripts.iter().copied());
    let policy = format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval' {scripts}; style-src 'self' {styles}; \
         img-src 'self' data:; connect-src 'self'; frame-src 'self'; worker-src 'self'; manifest-src 'self'; form-action 'none'; \
         base-uri 'none'; require-trusted-types-for 'script'; trusted-types pedir"
    );
    // Hosts that read this file ask again for all else without being told, and would join two values for one file.
    format!(
        "/*\n  Content-Security-Policy: {policy}\n{REST}/assets/*\n  Cache-Control: {FOR_EVER}\n\
         /words/*\n  Cache-Control: {FOR_EVER}\n"
    )
}

fn hashes<'a>(texts: impl Iterator<Item = &'a str>) -> String {
    let hashes: Vec<_> = texts
        .map(|text| format!("'{}'", integrity(text.as_bytes())))
        .collect();
    hashes.join(" ")
}

/// The headers that are the same in every build.
const REST: &str = "  Referrer-Policy: no-referrer
  X-Content-Type-Options: nosniff
  Permissions-Policy: camera=(self), microphone=(), geolocation=(), payment=(), usb=()
  Cross-Origin-Opener-Policy: same-origin
  Cross-Origin-Resource-Policy: cross-origin
  Access-Control-Allow-Origin: *
";

#[cfg(test)]
mod tests {
    use super::{BTreeSet, headers};

    /// The pages have six kinds of styles and one inline script, which makes about 670 characters. Some hosts leave out a
    /// header that is longer than 2,000.
    #[test]
    fn the_header_stays_short_enough_for_every_host() {
        let styles: BTreeSet<String> = (0..6).map(|number: u8| number.to_string()).collect();
        let headers = headers(&styles, &["1"]);
        let policy = headers.lines().nth(1).unwrap_or_default();
        assert!(policy.starts_with("  Content-Security-Policy: default-src 'none'; "));
        assert!((600..1000).contains(&policy.len()), "{}", policy.len());
    }

    /// Hosts that read this file send both values where two of its rules name one header for one file.
    #[test]
    fn only_what_is_named_by_its_hash_is_told_how_long_it_is_kept() {
        let headers = headers(&BTreeSet::new(), &[]);
        let every = crate::headers::of_every_file(&headers);
        assert!(every.len() > 5 && every.iter().all(|(name, _)| *name != "Cache-Control"));
        let kept = headers.split_once("/assets/*\n").map(|(_, kept)| kept);
        let for_ever = "  Cache-Control: public, max-age=31536000, immutable\n";
        assert_eq!(kept, Some(&*[for_ever, "/words/*\n", for_ever].concat()));
    }
}
