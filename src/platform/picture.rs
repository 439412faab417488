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

/// What `draw` draws, halved as often as it is too large.
#[cfg(target_arch = "wasm32")]
pub(super) fn pixels(
    mut width: u32,
    mut height: u32,
    draw: &dyn Fn(&web_sys::CanvasRenderingContext2d, f64, f64) -> Result<(), wasm_bindgen::JsValue>,
) -> Option<Pixels> {
    use wasm_bindgen::JsCast as _;

    while width.checked_mul(height).is_none_or(|area| area > MOST) {
        (width, height) = (width / 2, height / 2);
    }
    let canvas = super::document::document()?.create_element("canvas").ok()?;
    let canvas: web_sys::HtmlCanvasElement = canvas.unchecked_into();
    canvas.set_width(width);
    canvas.set_height(height);
    let page: web_sys::CanvasRenderingContext2d = canvas.get_context("2d").ok()??.unchecked_into();
    let (across, down) = (f64::from(width), f64::from(height));
    draw(&page, across, down).ok()?;
    let bytes = page.get_image_data(0.0, 0.0, across, down).ok()?.data().0;
    Some(Pixels { width, bytes })
}

/// No picture is chosen while prerendering.
#[cfg(not(target_arch = "wasm32"))]
#[expect(clippy::unused_async, reason = "the twin of a function that waits")]
pub async fn chosen(_id: &str) -> Option<Pixels> {
    None
}
