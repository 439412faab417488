//! A font inside a PDF file, with what each of its glyphs says.

use std::collections::BTreeMap;

use pdf_writer::types::{CidFontType, FontFlags, SystemInfo, UnicodeCmap};
use pdf_writer::{Finish as _, Name, Pdf, Rect, Ref, Str};

use super::fonts::Face;

const IDENTITY: SystemInfo = SystemInfo {
    registry: Str(b"Adobe"),
    ordering: Str(b"Identity"),
    supplement: 0,
};
const UNICODE: SystemInfo = SystemInfo {
    ordering: Str(b"UCS"),
    ..IDENTITY
};
/// How thick its stems are: readers use it only where they have to replace the font, which is embedded.
const STEM: f32 = 80.0;

/// Writes a font. The file is whole: it has but one script, and a part of it would not be much smaller.
pub(super) fn font(pdf: &mut Pdf, id: Ref, mut next: impl FnMut() -> Ref, face: &Face, letters: &[char]) {
    let (descendant, descriptor, file, unicode) = (next(), next(), next(), next());
    let name = Name(face.name.as_bytes());
    let used: BTreeMap<u16, char> = letters
        .iter()
        .filter_map(|letter| Some((face.glyph(*letter)?.0, *letter)))
        .collect();
    pdf.type0_font(id)
        .base_font(name)
        .encoding_predefined(Name(b"Identity-H"))
        .descendant_font(descendant)
        .to_unicode(unicode);

    let mut font = pdf.cid_font(descendant);
    font.subtype(CidFontType::Type2)
        .base_font(name)
        .system_info(IDENTITY)
        .font_descriptor(descriptor)
        .cid_to_gid_map_predefined(Name(b"Identity"));
    let mut widths = font.widths();
    for (glyph, letter) in &used {
        widths.same(*glyph, *glyph, face.advance(*letter) * 1000.0);
    }
    widths.finish();
    font.finish();

    let parts = |units: i16| f32::from(units) * 1000.0 / f32::from(face.font.units_per_em());
    let around = face.font.global_bounding_box();
    pdf.font_descriptor(descriptor)
        .name(name)
        .flags(FontFlags::NON_SYMBOLIC)
        .bbox(Rect::new(
            parts(around.x_min),
            parts(around.y_min),
            parts(around.x_max),
            parts(around.y_max),
        ))
        .italic_angle(0.0)
        .ascent(parts(face.font.ascender()))
        .descent(parts(face.font.descender()))
        .cap_height(parts(face.font.capital_height().unwrap_or_default()))
        .stem_v(STEM)
        .font_file2(file);

    let length = i32::try_from(face.file.len()).unwrap_or(i32::MAX);
    pdf.stream(file, face.file).pair(Name(b"Length1"), length);

    let mut map = UnicodeCmap::new(Name(b"Letters"), UNICODE);
    for (glyph, letter) in &used {
        map.pair(*glyph, *letter);
    }
    pdf.cmap(unicode, map.finish().as_slice())
        .name(Name(b"Letters"))
        .system_info(UNICODE);
}
