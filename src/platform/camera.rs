//! The camera of this device. It films into an element of the page, and is off as soon as that is gone or out of sight.

use super::picture::Pixels;

/// A camera that is on, until this is dropped.
pub struct Camera {
    #[cfg(target_arch = "wasm32")]
    film: browser::Film,
}

/// Whether this browser can be asked for a camera at all. Pages that did not come safely can't ask.
#[cfg(target_arch = "wasm32")]
pub fn can_ask() -> bool {
    browser::devices().is_some()
}

/// Starts the camera in the video element with this id. `None` where there is none, or the person said no.
#[cfg(target_arch = "wasm32")]
pub async fn start(id: &str) -> Option<Camera> {
    browser::start(id).await.map(|film| Camera { film })
}

impl Camera {
    /// Whether the page still has a place for what it films.
    #[cfg(target_arch = "wasm32")]
    pub fn is_shown(&self) -> bool {
        self.film.video.is_connected()
    }

    /// Whether the person looks at something else than this page.
    #[cfg(target_arch = "wasm32")]
    pub fn is_hidden(&self) -> bool {
        super::document::document().is_none_or(|document| document.hidden())
    }

    /// What it sees now. `None` until it sees something.
    #[cfg(target_arch = "wasm32")]
    pub fn look(&self) -> Option<Pixels> {
        let video = &self.film.video;
        let (width, height) = (video.video_width(), video.video_height());
        if width == 0 {
            return None;
        }
        super::picture::pixels(width, height, &|page, width, height| {
            page.draw_image_with_html_video_element_and_dw_and_dh(video, 0.0, 0.0, width, height)
        })
    }
}

#[cfg(target_arch = "wasm32")]
mod browser {
    use js_sys::{Object, Reflect};
    use wasm_bindgen::{JsCast as _, JsValue};
    use wasm_bindgen_futures::JsFuture;
    use web_sys::{HtmlVideoElement, MediaDevices, MediaStream, MediaStreamConstraints, MediaStreamTrack};

    pub(super) struct Film {
        pub(super) video: HtmlVideoElement,
        stream: MediaStream,
    }

    impl Drop for Film {
        fn drop(&mut self) {
            self.video.set_src_object(None);
            stop(&self.stream);
        }
    }

    pub(super) fn devices() -> Option<MediaDevices> {
        let devices = web_sys::window()?.navigator().media_devices().ok()?;
        devices.is_object().then_some(devices)
    }

    pub(super) async fn start(id: &str) -> Option<Film> {
        let side = Object::new();
        // The camera at the back, where there are two.
        Reflect::set(&side, &"facingMode".into(), &"environment".into()).ok()?;
        let wanted = MediaStreamConstraints::new();
        wanted.set_video(&JsValue::from(side));
        let asking = devices()?.get_user_media_with_constraints(&wanted).ok()?;
        let stream: MediaStream = JsFuture::from(asking).await.ok()?.unchecked_into();
        let video = crate::platform::document::document()?.get_element_by_id(id);
        let Some(video) = video else {
            // The person left while the browser was asking.
            stop(&stream);
            return None;
        };
        let video: HtmlVideoElement = video.unchecked_into();
        video.set_src_object(Some(&stream));
        if let Ok(playing) = video.play() {
            // It is broken off when the person leaves at once: no fault, and the browser would tell it as one.
            wasm_bindgen_futures::spawn_local(async { drop(JsFuture::from(playing).await) });
        }
        Some(Film { video, stream })
    }

    fn stop(stream: &MediaStream) {
        for track in stream.get_tracks().iter() {
            track.unchecked_into::<MediaStreamTrack>().stop();
        }
    }
}

/// There is no camera while prerendering.
#[cfg(not(target_arch = "wasm32"))]
pub fn can_ask() -> bool {
    false
}

/// There is no camera while prerendering.
#[cfg(not(target_arch = "wasm32"))]
#[expect(clippy::unused_async, reason = "the twin of a function that waits")]
pub async fn start(_id: &str) -> Option<Camera> {
    None
}

#[cfg(not(target_arch = "wasm32"))]
impl Camera {
    /// There is none while prerendering.
    pub fn is_shown(&self) -> bool {
        false
    }

    /// There is none while prerendering.
    pub fn is_hidden(&self) -> bool {
        true
    }

    /// There is none while prerendering.
    pub fn look(&self) -> Option<Pixels> {
        None
    }
}
