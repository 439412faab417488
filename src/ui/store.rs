//! The session as the components see it: a Yew reducer around the pure one.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::session::{Action, Session};

/// Holds the session. Every change goes through [`Session::apply`].
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Store {
    /// What the person has said so far.
    pub(crate) session: Session,
}

impl Reducible for Store {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(Self {
            session: self.session.clone().apply(action),
        })
    }
}

/// The store in a component's hands.
pub(crate) type StoreHandle = UseReducerHandle<Store>;
