//! What happens beside the page: its title, focus, the history.

mod keeping;

pub(crate) use keeping::{use_device, use_keeping, use_offline};
use yew::prelude::*;

use super::app::View;
use super::context::AppContext;
use super::device::may_keep;
use super::interview;
use super::late::Late;
use super::navigation::{self, Entry, Target};
use super::pages;
use super::place::Place;
use super::route::Route;
use super::screen::Screen;
use super::start::Day;
use super::store::StoreHandle;
use crate::content;
use crate::domain::session::Action;
use crate::platform::{clock, document, focus, history};

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

/// A new screen of the interview: an entry in the history where answers are kept on this phone, one neutral
/// entry everywhere else; and focus on its heading.
#[hook]
pub(crate) fn use_screen(context: &AppContext) {
    let shown = use_mut_ref(|| Shown::Boot);
    let session = &context.store.session;
    let mine = may_keep(session);
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
