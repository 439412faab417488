//! The line on the locked copy. While it stands, each change of the session goes into the copy too.

use std::cell::RefCell;
use std::rc::Rc;

use yew::prelude::*;

use super::work::MODULE;
use crate::content::key;
use crate::domain::saved;
use crate::export::office::order::{Done, Errand};
use crate::platform::module::{self, Module, ModuleFile};
use crate::platform::storage::Kept;
use crate::platform::{fetch, random};
use crate::ui::context::use_app;

/// What the copy is to hold, and the module that locks it.
#[derive(Default)]
struct Keeping {
    session: String,
    module: Option<Module>,
}

/// The line, truthful also where the copy could not be changed.
#[component]
pub(crate) fn Keeper() -> Html {
    let app = use_app();
    let failed = use_state(|| false);
    let keeping = use_mut_ref(Keeping::default);
    {
        let (failed, file) = (failed.clone(), app.view.module(MODULE));
        use_effect_with(app.store.session.clone(), move |session| {
            keeping.borrow_mut().session = saved::write(session);
            fetch::spawn(async move {
                failed.set(keep(&keeping, file.as_ref()).await.is_none());
            });
        });
    }
    let (state, text) = if *failed {
        ("kept-not-possible", key::KEPT_LOCKED_FAILED)
    } else {
        ("kept-locked", key::KEPT_LOCKED)
    };
    let ready = if app.offline {
        app.text(key::READY_OFFLINE)
    } else {
        ""
    };
    html! { <p class={classes!("kept", state)} key={[state, ready].concat()}>{ app.text(text) }{ " " }{ ready }</p> }
}

/// Locks what the session is by now: a slow start of the module may be overtaken by the next answer.
async fn keep(keeping: &Rc<RefCell<Keeping>>, file: Option<&ModuleFile>) -> Option<()> {
    let started = keeping.borrow().module.clone();
    let module = match started {
        Some(module) => module,
        None => module::start(file?).await.ok()?,
    };
    let mut keeping = keeping.borrow_mut();
    let errand = Errand::LockAgain {
        text: &Kept::Locked.text()?,
        key: &Kept::Key.text()?,
        session: &keeping.session,
        random: &random::bytes::<16>()?,
    };
    let answer = module.run(&errand.to_bytes()).ok()?;
    keeping.module = Some(module);
    match Done::from_bytes(&answer)? {
        Done::Locked { text, .. } => Kept::Locked.keep(text).ok(),
        Done::Sealed(_) | Done::Drawn { .. } | Done::Opened(_) | Done::Unlocked { .. } | Done::Refused(_) => {
            None
        }
    }
}
