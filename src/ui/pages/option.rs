//! One kind of request: its name, its page, its sources.

use yew::prelude::*;

use crate::content::{self, OptionWord, key};
use crate::domain::vocabulary::OptionId;
use crate::ui::components::age::status;
use crate::ui::components::link::link;
use crate::ui::components::prose::blocks;
use crate::ui::components::sources::sources;
use crate::ui::context::AppContext;
use crate::ui::route::Route;

/// The page of a kind of request.
pub(crate) fn option_page(app: &AppContext, id: OptionId) -> Html {
    let Some(prose) = &app.view.prose else {
        return Html::default();
    };
    html! {
        <article class="prose flow">
            <h1 id="title" tabindex="-1">{ app.text(content::option(id, OptionWord::Name)) }</h1>
            { status(app, prose) }
            { blocks(app, prose) }
            { sources(app, &prose.facts) }
            <p>{ link(app, Route::Options, "", html! { { app.text(key::FOOTER_OPTIONS) } }) }</p>
        </article>
    }
}
