//! What stands on top of every page: the way out, the languages, what is kept.

use yew::prelude::*;

use super::framed::framed;
use super::kept::kept;
use super::link::{in_place, link};
use crate::content::{self, Language, key, languages};
use crate::ui::context::AppContext;
use crate::ui::navigation::Target;
use crate::ui::route::Route;
use crate::ui::screen::Screen;

/// The language that every other is a translation of.
const ENGLISH: &str = "en";

/// The header.
pub(crate) fn header(app: &AppContext) -> Html {
    html! {
        <header class="header">
            <a class="skip" href="#main">{ app.text(key::SKIP_LINK) }</a>
            <div class="header-row">
                { link(app, Route::Landing, "header-name", html! { <span key={app.text(app.config.name).to_owned()}>{ app.text(app.config.name) }</span> }) }
                { exit(app) }
            </div>
            <div class="header-tools">
                { kept(app) }
                { framed(app) }
                { language_links(app) }
            </div>
            { translation(app) }
        </header>
    }
}

/// A plain link. `public/guard.js` takes the press, awake or not: it blanks the page before anything else.
fn exit(app: &AppContext) -> Html {
    let blank = [&app.place().root(), "blank.html"].concat();
    let href = app.config.exit.clone().unwrap_or_else(|| blank.clone());
    html! { <a class="exit" {href} data-blank={blank}>{ app.text(key::EXIT) }</a> }
}

/// That no translator has reviewed the page, and the same place in English.
fn translation(app: &AppContext) -> Html {
    let here = app.place();
    if !content::language(&here.language).is_some_and(Language::is_unreviewed_translation) {
        return html! {};
    }
    let target = Target {
        language: Some(ENGLISH.to_owned()),
        fragment: app.view.fragment.clone(),
        ..Target::page(here.route)
    };
    let onclick = in_place(app, target);
    // The paper says it itself.
    let class = if app.screen == Screen::Paper {
        "translation no-print"
    } else {
        "translation"
    };
    html! {
        <p {class}>
            { app.text(key::TRANSLATION_NOTE) }{ " " }
            <a href={here.href_in(ENGLISH, here.route)} hreflang={ENGLISH} {onclick}>{ app.text(key::TRANSLATION_ENGLISH) }</a>
        </p>
    }
}

/// One link a language, by its own name; nothing where there is only one.
fn language_links(app: &AppContext) -> Html {
    let here = app.place();
    let built = |code: &str| app.view.build.languages.iter().any(|known| known == code);
    // A site may offer fewer, and in its own order.
    let wanted = &app.config.languages;
    let place = |code: &str| wanted.iter().position(|known| known == code);
    let mut others: Vec<&Language> = languages()
        .iter()
        .filter(|language| built(language.code) && language.code != here.language)
        .filter(|language| wanted.is_empty() || place(language.code).is_some())
        .collect();
    others.sort_by_key(|language| place(language.code));
    let links: Vec<Html> = others
        .into_iter()
        .map(|language| {
            let code = language.code;
            let onclick = in_place(app, Target { language: Some(code.to_owned()), ..Target::page(here.route) });
            html! { <a key={code} href={here.href_in(code, here.route)} hreflang={code} lang={code} {onclick}>{ language.own_name }</a> }
        })
        .collect();
    html! { <nav class="languages" aria-label={app.text(key::LANGUAGE).to_owned()}>{ links }</nav> }
}
