//! What a page may do, said in the page itself and, for hosts that can, in its headers.

use base64::Engine as _;
use sha2::{Digest as _, Sha256};

/// The content security policy of a page whose one `<style>` is `style`.
///
/// `frame-ancestors` is for the header alone, and a `<style>` is allowed by its hash.
pub fn policy(style: &str) -> String {
    let hash = base64::engine::general_purpose::STANDARD.encode(Sha256::digest(style));
    format!(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self' 'sha256-{hash}'; \
         img-src 'self'; connect-src 'self'; manifest-src 'self'; form-action 'none'; base-uri 'none'; \
         require-trusted-types-for 'script'; trusted-types 'none'"
    )
}

/// The value of an `integrity` attribute.
pub fn integrity(bytes: &[u8]) -> String {
    format!("sha256-{}", base64::engine::general_purpose::STANDARD.encode(Sha256::digest(bytes)))
}

/// Headers for every file, as `_headers` of common hosts and of `cargo xtask serve`.
pub const HEADERS: &str = "/*
  Referrer-Policy: no-referrer
  X-Content-Type-Options: nosniff
  Permissions-Policy: camera=(self), microphone=(), geolocation=(), payment=(), usb=()
  Cross-Origin-Opener-Policy: same-origin
  Cross-Origin-Resource-Policy: cross-origin
  Access-Control-Allow-Origin: *
";
