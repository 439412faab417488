//! What this tab and this device hold for the app: read, kept, and let go.

use std::rc::Rc;

use yew::prelude::*;

use crate::domain::saved;
use crate::domain::session::Action;
use crate::platform::storage::Kept;
use crate::platform::{document, fetch, worker};
use crate::ui::context::AppContext;
use crate::ui::device::{DeviceCopy, may_hold_key, may_keep};
use crate::ui::late::Late;
use crate::ui::route::Route;
use crate::ui::store::StoreHandle;

/// What is on this device is known once the app is awake. A tab that may keep nothing, or has another person's answers,
/// holds no key; and whoever leaves through Exit leaves nothing in memory.
#[hook]
pub(crate) fn use_device(context: &AppContext) {
    let (store, device) = (context.store.clone(), context.device.clone());
    use_effect_with(context.awake, move |awake| {
        if *awake {
            device.set(DeviceCopy::found());
            document::on_exit(move || store.dispatch(Action::Erase));
        }
    });
    let device = context.device.clone();
    use_effect_with(
        (may_hold_key(&context.store.session), *device),
        move |(may_hold, copy)| {
            if !may_hold && *copy == DeviceCopy::Open {
                Kept::Key.forget();
                device.set(DeviceCopy::Closed);
            }
        },
    );
}

/// Where only the person uses this phone, the app may stay on it for a time without a network. It comes after everything
/// that the person waits for. `true` once it is whole in this language.
#[hook]
pub(crate) fn use_offline(context: &AppContext) -> bool {
    let ready = use_state(|| None::<String>);
    let language = context.place().language.clone();
    let read_only = context.place().route != Route::Interview;
    let wanted = may_keep(&context.store.session) && (read_only || matches!(context.later, Late::Here(_)));
    let root = context.place().root();
    {
        let ready = ready.clone();
        use_effect_with((wanted, language.clone()), move |(wanted, language)| {
            if *wanted {
                let language = language.clone();
                fetch::spawn(async move {
                    if worker::start(&root, &language).await {
                        ready.set(Some(language));
                    }
                });
            }
        });
    }
    wanted && ready.as_ref() == Some(&language)
}

/// Keeps the session in this tab, in `mine` mode alone. `false` where this browser does not keep it.
#[hook]
pub(crate) fn use_keeping(store: &StoreHandle) -> bool {
    let failed = use_state(|| false);
    let session = Rc::new(store.session.clone());
    {
        let failed = failed.clone();
        use_effect_with(session, move |session| {
            if may_keep(session) {
                failed.set(Kept::Tab.keep(&saved::write(session)).is_err());
            } else {
                Kept::Tab.forget();
            }
        });
    }
    *failed
}
