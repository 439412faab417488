//! Changes bytes at random, the same way for the same seed.

/// Numbers that look random: xorshift, 64 bits.
pub(crate) struct Random(u64);

/// What readers look at: limits, separators, numbers at the edge.
const TELLING: &[&[u8]] = &[
    b"\n",
    b" ",
    b"\0",
    b"\xff",
    b"\xc3",
    "\u{202e}".as_bytes(),
    b"{0}",
    b"{",
    b"\t",
    b"-1",
    b"0",
    b"255",
    b"256",
    b"4294967295",
    b"99999999999999999999",
    b" 16\n",
    b" 17\n",
    b" 30\n",
    b"/v2\n",
    b"NOTES1:",
    b"NOTES2:",
    b"_",
    b"end\n",
    b"pedir 2\n",
    b"pedir 9\n",
    b"answer ",
    b"2027-02-30",
    b"\\",
    b"--- ",
    b"-> scrypt ",
    b".\n",
    &[0xff; 4],
    &[0x7f, 0xff, 0xff, 0xff],
    &[b'A'; 300],
];

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    fn next(&mut self) -> u64 {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        self.0
    }

    /// A number below this one; 0 where it is 0.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        usize::try_from(self.next() % u64::try_from(end.max(1)).unwrap()).unwrap()
    }
}

/// One of `inputs`, changed a few times.
pub(crate) fn mutated(inputs: &[Vec<u8>], random: &mut Random) -> Vec<u8> {
    let mut bytes = inputs[random.below(inputs.len())].clone();
    for _ in 0..=random.below(4) {
        change(&mut bytes, inputs, random);
    }
    bytes
}

fn change(bytes: &mut Vec<u8>, inputs: &[Vec<u8>], random: &mut Random) {
    let at = random.below(bytes.len() + 1);
    let end = at + random.below((bytes.len() - at).min(64) + 1);
    match random.below(8) {
        0 if at < bytes.len() => bytes[at] ^= 1 << random.below(8),
        1 if at < bytes.len() => bytes[at] = u8::try_from(random.below(256)).unwrap(),
        2 => drop(bytes.drain(at..end)),
        3 => bytes.truncate(at),
        4 => {
            let again = bytes[at..end].to_vec();
            drop(bytes.splice(at..at, again));
        }
        5 => drop(bytes.splice(at..end, TELLING[random.below(TELLING.len())].iter().copied())),
        6 => drop(bytes.splice(at..at, TELLING[random.below(TELLING.len())].iter().copied())),
        _ => {
            let other = &inputs[random.below(inputs.len())];
            let from = random.below(other.len() + 1);
            drop(bytes.splice(at.., other[from..].iter().copied()));
        }
    }
}
