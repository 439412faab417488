//! A page of prose, with its status and its sources.

use yew::prelude::*;

use crate::content::{self, Key, PageSlug, Words, key};
use crate::ui::components::prose::Blocks;
use crate::ui::components::sources::Sources;
use crate::ui::context::use_app;

/// The title of a page, for links to it.
pub(crate) fn title_of(words: &Words, slug: PageSlug) -> String {
    let title: Key = content::page_title(slug);
    words.get(title).to_owned()
}

/// The page that the view's prose holds.
#[component]
pub(crate) fn ProsePage() -> Html {
    let app = use_app();
    let Some(prose) = app.view.prose.clone() else { return Html::default() };
    html! {
        <article class="prose flow">
            <h1 id="title" tabindex="-1">{ &prose.title }</h1>
            if prose.reviewed_by.is_empty() {
                <p class="status">{ app.text(key::NOT_REVIEWED) }</p>
            }
            <Blocks prose={prose.clone()} />
            <Sources facts={prose.facts.clone()} />
        </article>
    }
}
