//! ChaCha20-Poly1305, as the age format uses it.

use chacha20poly1305::aead::Aead as _;
use chacha20poly1305::{ChaCha20Poly1305, KeyInit as _};

/// What sealing adds, in bytes.
pub(super) const TAG: usize = 16;
/// The nonce of a key that is used once.
pub(super) const FIRST: [u8; 12] = [0; 12];
/// The nonce of the first chunk of a text that is also its last.
pub(super) const LAST: [u8; 12] = [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1];

pub(super) fn close(key: &[u8; 32], nonce: &[u8; 12], text: &[u8]) -> Option<Vec<u8>> {
    ChaCha20Poly1305::new(key.into()).encrypt(nonce.into(), text).ok()
}

/// `None` where the key is another, or a byte was changed.
pub(super) fn open(key: &[u8; 32], nonce: &[u8; 12], sealed: &[u8]) -> Option<Vec<u8>> {
    ChaCha20Poly1305::new(key.into())
        .decrypt(nonce.into(), sealed)
        .ok()
}
