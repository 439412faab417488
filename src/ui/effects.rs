//! What happens beside the page: its title, focus, the history, and what this tab keeps.

use std::rc::Rc;

use yew::prelude::*;

use super::app::View;
use super::context::AppContext;
use super::device::DeviceCopy;
use super::interview;
use super::late::Late;
use super::navigation::{self, Entry, Target};
use super::pages;
use super::place::Place;
use super::route::Route;
use super::screen::Screen;
use super::start::Day;
use super::store::StoreHandle;
use crate::content::{self, config::Config};
use crate::domain::saved;
use crate::domain::session::Action;
use crate::domain::vocabulary::Phone;
use crate::platform::storage::Kept;
use crate::platform::{clock, config, document, fetch, focus, history, worker};

/// The app is awake once it is hydrated, and learns what day it is.
#[hook]
pub(crate) fn use_waking(awake: UseStateSetter<bool>, store: &StoreHandle, day: Day) {
    let store = store.clone();
    use_effect_with((), move |()| {
        let today = match day {
            Day::Asked(day) => Some(day),
            Day::Device | Day::Wrong => clock::today(),
        };
        if let Some(today) = today {
            store.dispatch(Action::Today(today));
        }
        awake.set(true);
    });
}

/// A new page: its title, its language, and focus on its heading. Not on the first: the browser did that.
#[hook]
pub(crate) fn use_page(context: &AppContext) {
    let first = use_mut_ref(|| true);
    let (view, name) = (context.view.clone(), context.config.name);
    use_effect_with(view.place.clone(), move |place: &Place| {
        if std::mem::replace(&mut *first.borrow_mut(), false) {
            return;
        }
        document::set_title(&pages::about(&view.words, place.route, name).0);
        if let Some(language) = content::language(&place.language) {
            document::set_language(language.code, language.direction.id());
        }
        if place.route == Route::Interview {
            return;
        }
        focus::to_top();
        focus::to(if view.fragment.is_empty() {
            "title"
        } else {
            &view.fragment
        });
    });
}

/// What the host has set, once the app is awake: nothing waits for it.
#[hook]
pub(crate) fn use_config(context: &AppContext) {
    let (config, view) = (context.config.clone(), context.view.clone());
    use_effect_with(context.awake, move |awake| {
        if *awake {
            fetch::spawn(async move {
                let set = config::read(&view.place.root()).await;
                if set.name != Config::default().name {
                    document::set_title(&pages::about(&view.words, view.place.route, set.name).0);
                }
                config.set(set);
            });
        }
    });
}

/// A new screen of the interview: an entry in the history where answers are kept on this phone, one neutral
/// entry everywhere else; and focus on its heading.
#[hook]
pub(crate) fn use_screen(context: &AppContext) {
    let shown = use_mut_ref(|| Shown::Boot);
    let session = &context.store.session;
    let mine = session.phone == Some(Phone::Mine);
    let interview = context.place().route == Route::Interview;
    let fragment = context.screen.fragment(session.step);
    let context = context.clone();
    use_effect_with(
        (fragment, interview, context.awake),
        move |(fragment, interview, awake)| {
            if !awake {
                return;
            }
            let next = if *interview { Shown::Screen } else { Shown::Page };
            let before = std::mem::replace(&mut *shown.borrow_mut(), next);
            if !*interview || context.screen == Screen::Form {
                return;
            }
            if before == Shown::Boot && moved_on(&context) {
                return;
            }
            let address = ["#", fragment].concat();
            if !mine {
                history::replace("./");
            } else if before != Shown::Screen {
                history::replace(&address);
            } else if named(&history::address().fragment) != *fragment {
                history::push(&address);
            }
            if before != Shown::Boot {
                focus::to_top();
                focus::to(&["title-", fragment].concat());
            }
        },
    );
}

/// A screen that had to wait for the second file of the app: focus on its heading when it stands.
#[hook]
pub(crate) fn use_arrival(context: &AppContext) {
    let step = context.store.session.step;
    let later = context.place().route == Route::Interview && interview::is_later(context.screen, step);
    let waits = context.awake && later && !matches!(context.later, Late::Here(_));
    let waited = use_mut_ref(|| false);
    let fragment = context.screen.fragment(step);
    use_effect_with(waits, move |waits| {
        if std::mem::replace(&mut *waited.borrow_mut(), *waits) {
            focus::to(&["title-", fragment].concat());
        }
    });
}

/// Whether Continue was pressed in the plain form while the app was waking: after it read the address, before it listened.
/// The app then follows, or the press would be lost and the next one count twice.
fn moved_on(context: &AppContext) -> bool {
    let fragment = history::address().fragment;
    let moved = fragment != context.view.fragment;
    if moved {
        show(&context.store, &context.show, &fragment);
    }
    moved
}

/// What was shown before.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Shown {
    /// The page as it was loaded: focus is where the browser put it.
    Boot,
    /// Another page.
    Page,
    /// A screen of the interview.
    Screen,
}

/// Back and Forward of the browser: to another screen, or to another page.
#[hook]
pub(crate) fn use_history(context: &AppContext, view: &UseStateHandle<View>) {
    let latest = use_mut_ref(|| None::<(AppContext, UseStateHandle<View>)>);
    *latest.borrow_mut() = Some((context.clone(), view.clone()));
    use_effect_with((), move |()| {
        history::on_move(move |address| {
            let Some((context, view)) = latest.borrow().clone() else {
                return;
            };
            let Some(place) = Place::from_path(&address.path, &context.view.build.languages) else {
                return;
            };
            if place == *context.place() {
                if place.route == Route::Interview {
                    show(&context.store, &context.show, &address.fragment);
                }
            } else {
                let target = Target {
                    route: place.route,
                    fragment: address.fragment,
                    language: Some(place.language),
                };
                navigation::go(view, target, Entry::Existing);
            }
        });
    });
}

/// The fragment that an address without one stands for: the first screen.
fn named(fragment: &str) -> &str {
    if fragment.is_empty() { "phone" } else { fragment }
}

/// Shows the screen that a fragment names. What it can't name changes nothing.
pub(crate) fn show(store: &StoreHandle, shown: &Callback<Screen>, fragment: &str) {
    let Some((screen, step)) = Screen::from_fragment(named(fragment)) else {
        return;
    };
    if let Some(step) = step {
        store.dispatch(Action::GoTo(step));
    }
    shown.emit(screen);
}

/// What is on this device is known once the app is awake. A tab that may keep nothing holds no key; and whoever leaves
/// through Exit leaves nothing in memory.
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
        (context.store.session.may_store(), *device),
        move |(may_store, copy)| {
            if !may_store && *copy == DeviceCopy::Open {
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
    let wanted = context.store.session.may_store() && matches!(context.later, Late::Here(_));
    let root = context.place().root();
    {
        let ready = ready.clone();
        use_effect_with((wanted, language.clone()), move |(wanted, language)| {
            if *wanted && !document::is_framed() {
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
            if session.phone == Some(Phone::Mine) {
                failed.set(Kept::Tab.keep(&saved::write(session)).is_err());
            } else {
                Kept::Tab.forget();
            }
        });
    }
    *failed
}
