//! The code as a QR code, and a QR code on a picture.

use qrcode::{EcLevel, QrCode};
use rqrr::PreparedImage;

use super::Refused;

/// A QR code as the outline of its dark squares, each one unit wide.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    /// Width and height with the quiet border of four units.
    pub size: u32,
    /// The path of an SVG.
    pub path: String,
}

/// What a picture may be at most, in pixels: memory stays small.
pub const MOST_PIXELS: usize = 2_000_000;
const BORDER: usize = 4;

/// Draws a text. `None` where it is too long for a code.
pub fn draw(text: &str) -> Option<Drawing> {
    let code = QrCode::with_error_correction_level(text, EcLevel::M).ok()?;
    let width = code.width();
    let mut path = String::new();
    for (row, line) in code.to_colors().chunks(width).enumerate() {
        let dark = line
            .iter()
            .enumerate()
            .filter(|(_, color)| **color == qrcode::Color::Dark);
        for (column, _) in dark {
            for part in [
                "M",
                &(column + BORDER).to_string(),
                " ",
                &(row + BORDER).to_string(),
                "h1v1h-1z",
            ] {
                path.push_str(part);
            }
        }
    }
    let size = u32::try_from(width + 2 * BORDER).ok()?;
    Some(Drawing { size, path })
}

/// The brightness of each pixel of a picture in red, green, blue and opacity, as it looks on white.
pub fn light_of(pixels: &[u8]) -> Vec<u8> {
    let white = u32::from(u8::MAX);
    let light = |pixel: &[u8; 4]| {
        let [red, green, blue, opacity] = pixel.map(u32::from);
        let light = (2 * red + 5 * green + blue) / 8;
        let light = (light * opacity + white * (white - opacity)) / white;
        u8::try_from(light).unwrap_or(u8::MAX)
    };
    pixels.as_chunks().0.iter().map(light).collect()
}

/// The text of the first code that can be read on a picture: one byte of brightness for each pixel, row by row.
pub fn find(width: usize, light: &[u8]) -> Result<String, Refused> {
    let height = light.len().checked_div(width).unwrap_or_default();
    if width < 21 || height < 21 || width * height != light.len() || light.len() > MOST_PIXELS {
        return Err(Refused::NoCode);
    }
    let brightness = |x: usize, y: usize| light.get(y * width + x).copied().unwrap_or(u8::MAX);
    let mut picture = PreparedImage::prepare_from_greyscale(width, height, brightness);
    let codes = picture.detect_grids();
    codes
        .iter()
        .find_map(|code| code.decode().ok())
        .map(|(_, text)| text)
        .ok_or(Refused::NoCode)
}
