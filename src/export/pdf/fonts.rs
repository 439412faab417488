//! The letters: Noto Sans, for the languages that are written with Latin letters (docs/adr/0007).

use ttf_parser::GlyphId;

static REGULAR: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/latin-400.ttf"));
static BOLD: &[u8] = include_bytes!(concat!(env!("OUT_DIR"), "/latin-700.ttf"));

/// One weight.
pub(super) struct Face {
    pub(super) font: ttf_parser::Face<'static>,
    pub(super) file: &'static [u8],
    /// What a PDF file calls it.
    pub(super) name: &'static str,
}

impl Face {
    fn open(file: &'static [u8], name: &'static str) -> Option<Self> {
        let font = ttf_parser::Face::parse(file, 0).ok()?;
        Some(Self { font, file, name })
    }

    pub(super) fn glyph(&self, letter: char) -> Option<GlyphId> {
        self.font.glyph_index(letter)
    }

    /// How far the next letter stands from this one, in parts of the size.
    pub(super) fn advance(&self, letter: char) -> f32 {
        let glyph = self.glyph(letter);
        let advance = glyph.and_then(|glyph| self.font.glyph_hor_advance(glyph));
        f32::from(advance.unwrap_or(0)) / f32::from(self.font.units_per_em())
    }

    /// How wide a text is at size 1.
    pub(super) fn width(&self, text: &str) -> f32 {
        text.chars().map(|letter| self.advance(letter)).sum()
    }
}

/// Both weights.
pub(super) struct Faces {
    pub(super) regular: Face,
    pub(super) bold: Face,
}

impl Faces {
    pub(super) fn open() -> Option<Self> {
        Some(Self {
            regular: Face::open(REGULAR, "NotoSans-Regular")?,
            bold: Face::open(BOLD, "NotoSans-Bold")?,
        })
    }

    pub(super) const fn face(&self, bold: bool) -> &Face {
        if bold { &self.bold } else { &self.regular }
    }

    /// Whether every letter of a text can be shown. White space becomes a space.
    pub(super) fn have(&self, text: &str) -> bool {
        let has = |letter| self.regular.glyph(letter).is_some() && self.bold.glyph(letter).is_some();
        text.chars().all(|letter| letter.is_whitespace() || has(letter))
    }
}
