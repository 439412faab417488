//! What this tab may keep, and the locked copy of the answers on this device as far as this tab knows it.

use crate::domain::locked::may_stay_open;
use crate::domain::session::Session;
use crate::platform::document;
use crate::platform::storage::Kept;

/// Whether anything of the session may be kept: only the person uses this phone, and the page is not inside another site.
pub(crate) fn may_keep(session: &Session) -> bool {
    session.may_store() && !document::is_framed()
}

/// Whether the tab may hold the key of the copy: the answers are those of the person whose copy it is.
pub(crate) fn may_hold_key(session: &Session) -> bool {
    may_keep(session) && may_stay_open(session)
}

/// The copy.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum DeviceCopy {
    /// There is none.
    #[default]
    None,
    /// There is one, and this tab can't open it without the passcode.
    Closed,
    /// This tab has its key: each change is locked away too.
    Open,
}

impl DeviceCopy {
    /// What is on this device. Inside another site there is none: what a browser keeps there is not what it keeps here.
    pub(crate) fn found() -> Self {
        if document::is_framed() || Kept::Locked.text().is_none() {
            Self::None
        } else if Kept::Key.text().is_none() {
            Self::Closed
        } else {
            Self::Open
        }
    }
}
