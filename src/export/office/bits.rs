//! Numbers of a few bits each, one after the other.

/// Writes them.
#[derive(Default)]
pub(super) struct Writer {
    bytes: Vec<u8>,
    free: u32,
}

/// Reads them again.
pub(super) struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl Writer {
    /// The lowest bits of a number, the highest of them first.
    pub(super) fn push(&mut self, number: u32, bits: u32) {
        for place in (0..bits).rev() {
            if self.free == 0 {
                self.bytes.push(0);
                self.free = 8;
            }
            self.free -= 1;
            if let Some(last) = self.bytes.last_mut() {
                let bit = u8::from(number >> place & 1 == 1);
                *last |= bit << self.free;
            }
        }
    }

    /// Whole bytes, what is left of the last one being 0.
    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.bytes
    }
}

impl<'a> Reader<'a> {
    pub(super) const fn new(bytes: &'a [u8]) -> Self {
        Self { bytes, at: 0 }
    }

    /// The next number. `None` after the end.
    pub(super) fn pull(&mut self, bits: u32) -> Option<u32> {
        let mut number = 0;
        for _ in 0..bits {
            let byte = *self.bytes.get(self.at / 8)?;
            number = number << 1 | u32::from(byte >> (7 - self.at % 8) & 1);
            self.at += 1;
        }
        Some(number)
    }

    /// Whether nothing follows but the zeros that fill the last byte.
    pub(super) fn ends_here(mut self) -> bool {
        let left = (self.bytes.len() * 8).saturating_sub(self.at);
        left < 8 && (0..left).all(|_| self.pull(1) == Some(0))
    }
}
