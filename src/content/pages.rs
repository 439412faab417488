//! The pages of prose: one for each file in `content/en/pages/`, and one for each kind of request.

use super::vocabulary::closed_set;
use super::{Key, address};

include!(concat!(env!("OUT_DIR"), "/pages.rs"));

impl PageSlug {
    /// The page with this address, without its last slash: `learn/find-help`.
    pub fn from_path(path: &str) -> Option<Self> {
        Self::ALL.iter().copied().find(|slug| slug.path() == path)
    }

    /// What follows the language in its address, without the last slash.
    pub fn path(self) -> String {
        address::of_page(self.id())
    }
}

/// Every page, in the order of their names.
pub const fn pages() -> &'static [PageSlug] {
    PageSlug::ALL
}

/// The title of a page, for links to it.
pub const fn page_title(slug: PageSlug) -> Key {
    Key(FIRST_PAGE + 2 * slug as u16)
}

/// One sentence on what a page is about.
pub const fn page_description(slug: PageSlug) -> Key {
    Key(FIRST_PAGE + 2 * slug as u16 + 1)
}
