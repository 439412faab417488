//! Removes everything that this app ever put on the device, and reads it back.

/// Something that may be on the device.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Thing {
    /// What the tab keeps.
    Tab,
    /// The locked copy with what belongs to it.
    Copy,
    /// The files of the app that are kept for a time without a network.
    Files,
    /// The service worker.
    Worker,
}

impl Thing {
    /// All that there can be. The worker goes before what it could keep anew.
    pub const ALL: [Self; 4] = [Self::Tab, Self::Copy, Self::Worker, Self::Files];
}

/// What became of it, as it was read back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Outcome {
    /// It was there, and is gone.
    Gone,
    /// There was nothing.
    Nothing,
    /// It is still there: the browser did not let it be removed.
    Remains,
}

/// A thing with its outcome.
pub type Erased = (Thing, Outcome);

/// Removes all of it. One that fails holds back none of the others. `root` is the way to the root of the app.
#[cfg(target_arch = "wasm32")]
pub async fn everything(root: &str) -> Vec<Erased> {
    let mut erased = Vec::new();
    for thing in Thing::ALL {
        let before = is_there(thing, root).await;
        if before {
            remove(thing, root).await;
        }
        let outcome = match (before, before && is_there(thing, root).await) {
            (false, _) => Outcome::Nothing,
            (true, false) => Outcome::Gone,
            (true, true) => Outcome::Remains,
        };
        erased.push((thing, outcome));
    }
    erased
}

#[cfg(target_arch = "wasm32")]
async fn is_there(thing: Thing, root: &str) -> bool {
    match thing {
        Thing::Tab | Thing::Copy => kept(thing).iter().any(|kept| kept.text().is_some()),
        Thing::Files => !worker::caches(root).await.is_empty(),
        Thing::Worker => worker::is_there(root).await,
    }
}

#[cfg(target_arch = "wasm32")]
async fn remove(thing: Thing, root: &str) {
    match thing {
        Thing::Tab | Thing::Copy => kept(thing).iter().for_each(|kept| kept.forget()),
        Thing::Files => worker::forget_caches(root).await,
        Thing::Worker => worker::forget(root).await,
    }
}

#[cfg(target_arch = "wasm32")]
fn kept(thing: Thing) -> &'static [Kept] {
    match thing {
        Thing::Tab => &[Kept::Tab, Kept::Key],
        Thing::Copy => &[Kept::Locked, Kept::Tries],
        Thing::Files | Thing::Worker => &[],
    }
}

#[cfg(target_arch = "wasm32")]
use super::{storage::Kept, worker};

/// Nothing is on a device while prerendering.
#[cfg(not(target_arch = "wasm32"))]
#[expect(clippy::unused_async, reason = "the twin of a function that waits")]
pub async fn everything(_root: &str) -> Vec<Erased> {
    Vec::new()
}
