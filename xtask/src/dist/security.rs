//! What a page may do, said in the page itself and, for hosts that can, in its headers.

use base64::Engine as _;
use sha2::{Digest as _, Sha256};

/// The content security policy of a page whose one `<style>` is `style`.
///
/// `frame-ancestors` is for the header alone, and a `<style>` is allowed by its hash.
pub(crate) fn policy(style: &str) -> String {
    let hash = integrity(style.as_bytes());
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' '{hash}'; \
         img-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'none'; base-uri 'none'; \
         require-trusted-types-for 'script'; trusted-types 'none'"
    )
}

/// The policy of a page outside the languages: no wasm, and one inline script at most, allowed by its hash.
pub(super) fn policy_outside(style: &str, inline: Option<&str>) -> String {
    let script = inline.map_or_else(
        || "'self'".to_owned(),
        |script| format!("'{}'", integrity(script.as_bytes())),
    );
    format!(
        "default-src 'none'; script-src {script}; style-src '{}'; img-src data:; form-action 'none'; \
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

/// Headers for every file, as `_headers` of common hosts and of `cargo xtask serve`.
pub(super) const HEADERS: &str = "/*
  Referrer-Policy: no-referrer
  X-Content-Type-Options: nosniff
  Permissions-Policy: camera=(self), microphone=(), geolocation=(), payment=(), usb=()
  Cross-Origin-Opener-Policy: same-origin
  Cross-Origin-Resource-Policy: cross-origin
  Access-Control-Allow-Origin: *
";
