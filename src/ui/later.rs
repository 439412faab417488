//! The doors to the second file of the app: what nobody needs for the first questions, cut off the WebAssembly by
//! `xtask/src/dist/split.rs` and fetched while those are answered (docs/adr/0010).
//!
//! A door is never inlined, and is opened only behind [`drawn`]: a call before the file is here would end the app.

use yew::prelude::*;

use super::builder::Builder;
use super::components;
use super::components::again::again;
use super::components::link::link;
use super::context::AppContext;
use super::interview;
use super::late::Late;
use super::live::Live;
use super::office::{Keeper, Office};
use super::question::{self, Problem};
use super::route::Route;
use super::settings::{self, Settings};
use crate::content::config::Config;
use crate::content::config::organization::Place;
use crate::content::{PageSlug, key};
use crate::domain::questions::Question;

/// The screens after the first questions.
#[inline(never)]
fn screens(app: &AppContext) -> Html {
    interview::later_screen(app)
}

/// The fields of answers that are typed: dates, courts, words.
#[inline(never)]
fn fields(question: &'static Question, onproblem: &Callback<Problem>) -> Html {
    question::fields(question, onproblem)
}

/// The ways to open what was handed to an office.
#[inline(never)]
fn open() -> Html {
    html! { <Office /> }
}

/// The line on the locked copy, which is locked anew at each change.
#[inline(never)]
fn copy() -> Html {
    html! { <Keeper /> }
}

/// See [`copy`].
pub(crate) fn keeper(app: &AppContext) -> Html {
    drawn(app, |_| copy())
}

/// What the site has set, what is wrong left out. Only where the second file is here.
#[inline(never)]
fn settings(settings: &Settings) -> Config {
    let config = settings.taken();
    settings::color(&config);
    config
}

/// See [`settings`].
pub(crate) fn taken(of: &Settings) -> Config {
    settings(of)
}

/// See [`screens`].
pub(crate) fn screen(app: &AppContext) -> Html {
    drawn(app, screens)
}

/// See [`fields`].
pub(crate) fn answers(app: &AppContext, question: &'static Question, onproblem: &Callback<Problem>) -> Html {
    drawn(app, |_| fields(question, onproblem))
}

/// What the page to check the app shows of this device.
#[inline(never)]
fn watched() -> Html {
    html! { <Live /> }
}

/// See [`watched`].
pub(crate) fn live(app: &AppContext) -> Html {
    drawn(app, |_| watched())
}

/// The box of the organization that offers the app.
#[inline(never)]
fn box_of(app: &AppContext, place: Place) -> Html {
    components::organization::organization(app, place)
}

/// See [`box_of`].
pub(crate) fn organization(app: &AppContext, place: Place) -> Html {
    drawn(app, |app| box_of(app, place))
}

/// The form for people who put the app on their own site.
#[inline(never)]
fn form() -> Html {
    html! { <Builder /> }
}

/// See [`form`].
pub(crate) fn builder(app: &AppContext) -> Html {
    drawn(app, |_| form())
}

/// See [`open`].
pub(crate) fn office(app: &AppContext) -> Html {
    drawn(app, |_| open())
}

/// What `draw` draws once the second file is here. Until then that it is on its way, or that it did not come.
fn drawn(app: &AppContext, draw: impl FnOnce(&AppContext) -> Html) -> Html {
    match &app.later {
        Late::Here(_) => draw(app),
        Late::Waiting => html! { <p role="status" class="later">{ app.text(key::LATER_LOADING) }</p> },
        Late::Failed => html! {
            <div role="alert" class="later flow">
                { again(app, key::LATER_NOT_LOADED, "try-again", app.fetch_later.clone()) }
                <p>{ link(app, Route::Page(PageSlug::Worksheet), "", html! { { app.text(key::ASLEEP_WORKSHEET) } }) }</p>
                <p>{ link(app, Route::Page(PageSlug::FindHelp), "", html! { { app.text(key::FOOTER_FIND_HELP) } }) }</p>
            </div>
        },
    }
}
