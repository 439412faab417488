//! A color of the host, and the nearest to it that can be read.

/// The contrast of text to what it stands on: WCAG 2.2, 1.4.6 (AAA).
const TEXT: f64 = 7.0;
/// The contrast of a line to what it stands on: WCAG 2.2, 1.4.11.
const LINE: f64 = 3.0;
/// The steps from a color to black or white.
const STEPS: u8 = 64;

/// What text and lines stand on (`styles/tokens.css`): the least favorable of the papers, and the letters of a button.
const LIGHT: [Color; 2] = [Color([0xf0, 0xe8, 0xd8]), Color([0xff, 0xfd, 0xf8])];
const DARK: [Color; 2] = [Color([0x2a, 0x25, 0x1f]), Color([0x0d, 0x24, 0x22])];

/// Red, green and blue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Color([u8; 3]);

/// What a color is used for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Use {
    /// Links and buttons.
    Text,
    /// A line.
    Line,
}

impl Color {
    /// `#0b5055`, in small or capital letters.
    pub fn parse(text: &str) -> Option<Self> {
        let digits = text
            .strip_prefix('#')
            .filter(|digits| digits.len() == 6 && digits.is_ascii())?;
        let part = |from: usize| u8::from_str_radix(digits.get(from..from + 2)?, 16).ok();
        // A sign is no digit, though the reader of numbers takes it.
        digits
            .bytes()
            .all(|byte| byte.is_ascii_hexdigit())
            .then_some(Self([part(0)?, part(2)?, part(4)?]))
    }

    /// `#0b5055`
    pub fn text(self) -> String {
        let digit = |half: u8| char::from_digit(u32::from(half), 16).unwrap_or('0');
        let digits = self
            .0
            .iter()
            .flat_map(|part| [digit(part >> 4), digit(part & 15)]);
        std::iter::once('#').chain(digits).collect()
    }

    /// The nearest color that can be read on the light theme: this one, or one that is darker.
    #[must_use]
    pub fn on_light(self, used: Use) -> Self {
        self.nearest(Self([0; 3]), &LIGHT, used)
    }

    /// The nearest color that can be read on the dark theme: this one, or one that is lighter.
    #[must_use]
    pub fn on_dark(self, used: Use) -> Self {
        self.nearest(Self([255; 3]), &DARK, used)
    }

    /// The contrast between two colors, from 1 to 21: WCAG 2.2.
    pub fn contrast(self, other: Self) -> f64 {
        let (one, two) = (self.luminance(), other.luminance());
        (one.max(two) + 0.05) / (one.min(two) + 0.05)
    }

    fn nearest(self, end: Self, grounds: &[Self], used: Use) -> Self {
        let least = match used {
            Use::Text => TEXT,
            Use::Line => LINE,
        };
        let reads = |color: &Self| grounds.iter().all(|ground| color.contrast(*ground) >= least);
        (0..=STEPS)
            .map(|step| self.toward(end, step))
            .find(reads)
            .unwrap_or(end)
    }

    fn toward(self, end: Self, step: u8) -> Self {
        let mix = |place: usize| {
            let (from, to) = (u16::from(self.0[place]), u16::from(end.0[place]));
            let (step, steps) = (u16::from(step), u16::from(STEPS));
            u8::try_from((from * (steps - step) + to * step) / steps).unwrap_or(u8::MAX)
        };
        Self([mix(0), mix(1), mix(2)])
    }

    fn luminance(self) -> f64 {
        let [red, green, blue] = self.0.map(|part| {
            let part = f64::from(part) / 255.0;
            if part <= 0.04045 {
                part / 12.92
            } else {
                ((part + 0.055) / 1.055).powf(2.4)
            }
        });
        0.2126 * red + 0.7152 * green + 0.0722 * blue
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

    use proptest::prelude::*;

    use super::*;

    #[test]
    fn six_digits_and_nothing_else() {
        assert_eq!(
            Color::parse("#0B5055").map(Color::text).as_deref(),
            Some("#0b5055")
        );
        for text in [
            "",
            "#",
            "0b5055",
            "#0b505",
            "#0b50555",
            "#+b5055",
            "#0b505é",
            "red",
            "#0b5055;x",
        ] {
            assert_eq!(Color::parse(text), None, "{text}");
        }
    }

    #[test]
    fn contrast_as_wcag_has_it() {
        let (black, white) = (Color([0; 3]), Color([255; 3]));
        assert!((black.contrast(white) - 21.0).abs() < 1e-9);
        let gray = Color([0x77; 3]);
        assert!((gray.contrast(white) - 4.478).abs() < 0.001);
    }

    #[test]
    fn what_can_be_read_stays_and_yellow_does_not() {
        let teal = Color([0x0b, 0x50, 0x55]);
        assert_eq!(teal.on_light(Use::Text), teal);
        let yellow = Color([255, 221, 0]);
        assert_ne!(yellow.on_light(Use::Text), yellow);
        assert_eq!(yellow.on_dark(Use::Text), yellow);
    }

    /// The themes' own colors, so that a change there is followed here.
    #[test]
    fn the_grounds_are_those_of_the_themes() {
        let tokens = include_str!("../../../styles/tokens.css");
        let (light, dark) = tokens.split_once("prefers-color-scheme: dark").unwrap();
        for (ground, theme, name) in [
            (LIGHT[0], light, "--paper-2"),
            (LIGHT[1], light, "--paper-0"),
            (DARK[0], dark, "--paper-0"),
            (DARK[1], dark, "--on-press"),
        ] {
            let line = [name, ": ", &ground.text(), ";"].concat();
            assert!(theme.contains(&line), "{line}");
        }
    }

    proptest! {
        #[test]
        fn whatever_is_set_can_be_read(parts: [u8; 3]) {
            let color = Color(parts);
            for ground in LIGHT {
                prop_assert!(color.on_light(Use::Text).contrast(ground) >= TEXT);
                prop_assert!(color.on_light(Use::Line).contrast(ground) >= LINE);
            }
            for ground in DARK {
                prop_assert!(color.on_dark(Use::Text).contrast(ground) >= TEXT);
            }
        }
    }
}
