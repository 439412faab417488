//! Every closed set of ids. An id is a file name, a fragment, a message key, a save-file key and a
//! word of the tests at once, so it never changes once published.
//!
//! `build/` includes these files too, and checks that every id has its words: hence `core` alone here.

/// Defines a closed set: an enum, its `ALL`, and its ids in kebab-case.
macro_rules! closed_set {
    ($(#[$about:meta])* $name:ident { $($(#[$doc:meta])* $variant:ident = $id:literal,)+ }) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        pub enum $name { $($(#[$doc])* #[doc = concat!("`", $id, "`")] $variant,)+ }

        impl $name {
            /// Every member, in the order of the contract.
            pub const ALL: &'static [Self] = &[$(Self::$variant,)+];

            /// The ids of `ALL`, in the same order.
            pub const IDS: &'static [&'static str] = &[$($id,)+];

            /// The published id.
            pub const fn id(self) -> &'static str { Self::IDS[self as usize] }

            /// The member with this id, if there is one.
            pub fn from_id(id: &str) -> Option<Self> {
                Self::IDS.iter().position(|known| *known == id).map(|index| Self::ALL[index])
            }
        }
    };
}

pub(crate) use closed_set;

#[path = "vocabulary/answers.rs"]
mod answers;
#[path = "vocabulary/asks.rs"]
mod asks;
#[path = "vocabulary/choices.rs"]
mod choices;
#[path = "vocabulary/facts.rs"]
mod facts;
#[path = "vocabulary/missing.rs"]
mod missing;
#[path = "vocabulary/options.rs"]
mod options;
#[path = "vocabulary/plan.rs"]
mod plan;
#[path = "vocabulary/questions.rs"]
mod questions;
#[path = "vocabulary/result.rs"]
mod result;

pub use answers::*;
pub use asks::*;
pub use facts::*;
pub use missing::*;
pub use options::*;
pub use plan::*;
pub use questions::*;
pub use result::*;
