//! What the browser keeps for this app, all of it under four names. Answers are kept in `mine` mode alone.

/// The browser keeps nothing here: storage is blocked, or full.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotKept;

/// Something that is kept, each under a name of its own. Other names belong to others and are left alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kept {
    /// The session of this tab: gone with the tab, and survives its crash.
    Tab,
    /// The key of the locked copy, where it was opened in this tab. What it opens is in this tab anyway.
    Key,
    /// The locked copy on this device, until it is erased.
    Locked,
    /// How often a passcode failed to open it, and when it last did.
    Tries,
}

impl Kept {
    /// All that there is.
    pub const ALL: [Self; 4] = [Self::Tab, Self::Key, Self::Locked, Self::Tries];

    /// Its name in the browser. `public/guard.js` knows those of the tab and the copy.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Tab => "pedir",
            Self::Key => "pedir.key",
            Self::Locked => "pedir.locked",
            Self::Tries => "pedir.tries",
        }
    }

    /// Keeps this text in place of the last one.
    #[cfg(target_arch = "wasm32")]
    pub fn keep(self, text: &str) -> Result<(), NotKept> {
        self.storage()
            .ok_or(NotKept)?
            .set_item(self.name(), text)
            .map_err(|_| NotKept)
    }

    /// What was kept, if anything was.
    #[cfg(target_arch = "wasm32")]
    pub fn text(self) -> Option<String> {
        self.storage()?.get_item(self.name()).ok().flatten()
    }

    /// Removes what was kept.
    #[cfg(target_arch = "wasm32")]
    pub fn forget(self) {
        if let Some(storage) = self.storage() {
            let _ = storage.remove_item(self.name());
        }
    }

    #[cfg(target_arch = "wasm32")]
    fn storage(self) -> Option<web_sys::Storage> {
        let window = web_sys::window()?;
        match self {
            Self::Tab | Self::Key => window.session_storage(),
            Self::Locked | Self::Tries => window.local_storage(),
        }
        .ok()
        .flatten()
    }

    /// Nothing is kept while prerendering.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn keep(self, _text: &str) -> Result<(), NotKept> {
        Err(NotKept)
    }

    /// Nothing is kept while prerendering.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn text(self) -> Option<String> {
        None
    }

    /// Nothing is kept while prerendering.
    #[cfg(not(target_arch = "wasm32"))]
    pub fn forget(self) {}
}
