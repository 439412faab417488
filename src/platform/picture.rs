//! The pixels of a picture, read in the page: of a file that the person chose, or of the camera.

/// Pixels, row by row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pixels {
    /// How many are in a row.
    pub width: u32,
    /// Red, green, blue and opacity of each.
    pub bytes: Vec<u8>,
}

/// What is looked at is not larger than this, in pixels: a code needs far fewer, and memory stays small.
#[cfg(target_arch = "wasm32")]
const MOST: u32 = 1_500_000;

/// The picture in the first file of the field with this id. `None` where there is none, or no picture that this browser
/// can read.
#[cfg(target_arch = "wasm32")]
pub async fn chosen(id: &str) -> Option<Pixels> {
    use wasm_bindgen::JsCast as _;

    let file = super::chosen::file(id)?;
    let made = web_sys::window()?.create_image_bitmap_with_blob(&file).ok()?;
    let made = wasm_bindgen_futures::JsFuture::from(made).await.ok()?;
    let picture: web_sys::ImageBitmap = made.unchecked_into();
    pixels(picture.width(), picture.height(), &|page, width, height| {
        page.draw_image_with_image_bitmap_and_dw_and_dh(&picture, 0.0, 0.0, width, height)
    })
}

/// The picture in the first file of the field with this id, no wider and no higher than `most`: width, height, and a PNG
/// file. `None` where there is none, or no picture that this browser can read.
#[cfg(target_arch = "wasm32")]
pub async fn shrunk(id: &str, most: u32) -> Option<(u32, u32, Vec<u8>)> {
    use base64ct::{Base64, Encoding as _};
    use wasm_bindgen::JsCast as _;

    let file = super::chosen::file(id)?;
    let made = web_sys::window()?.create_image_bitmap_with_blob(&file).ok()?;
    let made = wasm_bindgen_futures::JsFuture::from(made).await.ok()?;
    let picture: web_sys::ImageBitmap = made.unchecked_into();
    let longest = picture.width().max(picture.height()).max(1);
    let fit = |side: u32| {
        let scaled = u64::from(side) * u64::from(most.min(longest)) / u64::from(longest);
        u32::try_from(scaled).unwrap_or(most).max(1)
    };
    let (width, height) = (fit(picture.width()), fit(picture.height()));
    let (canvas, page) = canvas(width, height)?;
    let (across, down) = (f64::from(width), f64::from(height));
    page.draw_image_with_image_bitmap_and_dw_and_dh(&picture, 0.0, 0.0, across, down)
        .ok()?;
    let text = canvas.to_data_url().ok()?;
    let bytes = Base64::decode_vec(text.strip_prefix("data:image/png;base64,")?).ok()?;
    Some((width, height, bytes))
}

#[cfg(target_arch = "wasm32")]
fn canvas(
    width: u32,
    height: u32,
) -> Option<(web_sys::HtmlCanvasElement, web_sys::CanvasRenderingContext2d)> {
    use wasm_bindgen::JsCast as _;

    let canvas = super::document::document()?.create_element("canvas").ok()?;
    let canvas: web_sys::HtmlCanvasElement = canvas.unchecked_into();
    canvas.set_width(width);
    canvas.set_height(height);
    let page = canvas.get_context("2d").ok()??.unchecked_into();
    Some((canvas, page))
}

/// What `draw` draws, halved as often as it is too large.
#[cfg(target_arch = "wasm32")]
pub(super) fn pixels(
    mut width: u32,
    mut height: u32,
    draw: &dyn Fn(&web_sys::CanvasRenderingContext2d, f64, f64) -> Result<(), wasm_bindgen::JsValue>,
) -> Option<Pixels> {
    while width.checked_mul(height).is_none_or(|area| area > MOST) {
        (width, height) = (width / 2, height / 2);
    }
    let (_, page) = canvas(width, height)?;
    let (across, down) = (f64::from(width), f64::from(height));
    draw(&page, across, down).ok()?;
    let bytes = page.get_image_data(0.0, 0.0, across, down).ok()?.data().0;
    Some(Pixels { width, bytes })
}

/// No picture is chosen while prerendering.
#[cfg(not(target_arch = "wasm32"))]
#[expect(clippy::unused_async, reason = "the twin of a function that waits")]
pub async fn shrunk(_id: &str, _most: u32) -> Option<(u32, u32, Vec<u8>)> {
    None
}

/// No picture is chosen while prerendering.
#[cfg(not(target_arch = "wasm32"))]
#[expect(clippy::unused_async, reason = "the twin of a function that waits")]
pub async fn chosen(_id: &str) -> Option<Pixels> {
    None
}
