//! What stands on top of every page: the way out, the languages, what is kept.

use yew::prelude::*;

use super::kept::Kept;
use super::link::Link;
use crate::content::{key, languages};
use crate::domain::session::Action;
use crate::platform::{history, storage};
use crate::ui::context::use_app;
use crate::ui::navigation::Target;
use crate::ui::route::Route;

/// The header.
#[component]
pub(crate) fn Header() -> Html {
    let app = use_app();
    let title = if app.place().route == Route::Interview { "#interview" } else { "#main" };
    html! {
        <header class="header">
            <a class="skip" href={title}>{ app.text(key::SKIP_LINK) }</a>
            <div class="header-row">
                <Link to={Route::Landing} class="header-name">{ app.text(key::APP_NAME) }</Link>
                <Languages />
                <Exit />
            </div>
            <Kept />
        </header>
    }
}

/// Leaves at once: memory and storage are empty before the next page is asked for, and Back does not return.
#[component]
fn Exit() -> Html {
    let app = use_app();
    let href = [&app.place().root(), "blank.html"].concat();
    let onclick = {
        let (store, href) = (app.store.clone(), href.clone());
        move |event: MouseEvent| {
            event.prevent_default();
            store.dispatch(Action::Erase);
            storage::forget();
            history::leave(&href);
        }
    };
    html! { <a class="exit" {href} {onclick}>{ app.text(key::EXIT) }</a> }
}

/// One link a language, by its own name; nothing where there is only one.
#[component]
fn Languages() -> Html {
    let app = use_app();
    let here = app.place().clone();
    let links = languages().iter().filter(|language| app.view.build.languages.iter().any(|code| code == language.code));
    let links: Vec<Html> = links
        .filter(|language| language.code != here.language)
        .map(|language| {
            let target = Target { language: Some(language.code.to_owned()), ..Target::page(here.route) };
            let go = app.go.clone();
            let onclick = move |event: MouseEvent| {
                event.prevent_default();
                go.emit(target.clone());
            };
            html! {
                <a key={language.code} href={here.href_in(language.code, here.route)} hreflang={language.code}
                    lang={language.code} {onclick}>{ language.own_name }</a>
            }
        })
        .collect();
    html! { <nav class="languages" aria-label={app.text(key::LANGUAGE).to_owned()}>{ links }</nav> }
}
