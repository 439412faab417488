//! Newer information that is on the device already: offered between questions, and taken only when the person says so.

use yew::prelude::*;

use super::components::button;
use super::components::day;
use super::components::notice::notice;
use super::context::AppContext;
use super::device::may_keep;
use super::route::Route;
use super::screen::Screen;
use crate::content::key;
use crate::domain::flow::Step;
use crate::platform::{clock, fetch, history, worker};

/// What this page knows of newer information.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) enum Newer {
    /// Nothing.
    #[default]
    None,
    /// It waits, and is of this day: `2026-11-24`.
    Waits(String),
    /// It was to be taken, and the browser still holds on to the older.
    Late,
    /// Another tab took it: this one still shows the older.
    Taken,
}

/// For so many milliseconds a browser may take its time.
const PATIENCE: i32 = 5000;

/// Learns of it, once the app is awake.
#[hook]
pub(crate) fn use_newer(awake: bool, root: &str) -> UseStateHandle<Newer> {
    let newer = use_state(Newer::default);
    let (state, root) = (newer.clone(), root.to_owned());
    use_effect_with(awake, move |awake| {
        if *awake {
            let waits = state.clone();
            fetch::spawn(async move {
                if let Some(day) = worker::newer(&root).await {
                    waits.set(Newer::Waits(day));
                }
            });
            fetch::spawn(async move {
                if worker::replaced().await.is_some() {
                    state.set(Newer::Taken);
                }
            });
        }
    });
    newer
}

/// The offer. Nothing on a question, and nothing where answers live in memory alone: the page opens again, and they would be
/// lost.
pub(crate) fn update(app: &AppContext) -> Html {
    let session = &app.store.session;
    let asked = matches!(session.step, Step::Question(_) | Step::Flags);
    let between = match app.screen {
        Screen::Result | Screen::Paper | Screen::Erased => true,
        Screen::Interview => !asked,
        Screen::Form | Screen::Phone | Screen::Who | Screen::Keep | Screen::Unlock => false,
    };
    let is_kept = session.answers.is_empty() || may_keep(session) && !app.keeping_failed;
    if !is_kept || app.place().route == Route::Interview && !between {
        return html! {};
    }
    let root = app.place().root();
    let (help, press) = match &*app.newer {
        Newer::None => return html! {},
        Newer::Waits(day) => {
            let day = day::written(app, day);
            let newer = app.newer.clone();
            let press = Callback::from(move |()| {
                let (root, newer) = (root.clone(), newer.clone());
                fetch::spawn(async move { worker::take(&root).await });
                fetch::spawn(async move {
                    clock::pause(PATIENCE).await;
                    newer.set(Newer::Late);
                });
            });
            (key::update_waits(app.words(), &day), press)
        }
        Newer::Late => {
            return notice_of(
                app,
                html! { <p class="update-late">{ app.text(key::UPDATE_LATE) }</p> },
            );
        }
        Newer::Taken => (
            app.text(key::UPDATE_TAKEN).to_owned(),
            Callback::from(|()| history::reload()),
        ),
    };
    let text = html! {
        <>
            <p>{ help }</p>
            { button::quiet(app, key::UPDATE_TAKE, "update-take", press) }
        </>
    };
    notice_of(app, text)
}

fn notice_of(app: &AppContext, text: Html) -> Html {
    html! { <div class="update no-print">{ notice(app, "note", key::UPDATE_TITLE, text) }</div> }
}
