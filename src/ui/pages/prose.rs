//! A page of prose, with its status and its sources.

use yew::prelude::*;

use crate::content::{self, Key, PageSlug, Words, key};
use crate::ui::components::age::status;
use crate::ui::components::prose::blocks;
use crate::ui::components::sources::sources;
use crate::ui::context::AppContext;
use crate::ui::later;
use crate::ui::route::Route;

/// The title of a page, for links to it.
pub(crate) fn title_of(words: &Words, slug: PageSlug) -> String {
    let title: Key = content::page_title(slug);
    words.get(title).to_owned()
}

/// The page that the view's prose holds. The worksheet is one to write on, and three pages have something to press.
pub(crate) fn prose_page(app: &AppContext) -> Html {
    let Some(prose) = &app.view.prose else {
        return Html::default();
    };
    let is = |slug| app.place().route == Route::Page(slug);
    let worksheet = is(PageSlug::Worksheet);
    html! {
        <article class={classes!("prose", "flow", worksheet.then_some("worksheet"))}>
            <h1 id="title" tabindex="-1">{ &prose.title }</h1>
            if is(PageSlug::Open) || is(PageSlug::CheckYourself) {
                <p class="lead">{ &prose.description }</p>
            }
            if is(PageSlug::Open) {
                if app.awake {
                    { later::office(app) }
                } else {
                    <p class="office-asleep">{ app.text(key::OFFICE_NEEDS_SCRIPT) }</p>
                }
            }
            { status(app, prose) }
            if is(PageSlug::CheckYourself) {
                if app.awake {
                    { later::live(app) }
                } else {
                    <p class="office-asleep">{ app.text(key::LIVE_NEEDS_SCRIPT) }</p>
                }
            }
            { blocks(app, prose) }
            if is(PageSlug::YourSite) {
                if app.awake {
                    { later::builder(app) }
                } else {
                    <p class="office-asleep">{ app.text(key::BUILDER_NEEDS_SCRIPT) }</p>
                }
            }
            { sources(app, &prose.facts) }
        </article>
    }
}
