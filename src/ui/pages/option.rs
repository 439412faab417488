//! One kind of request: its name, its page, its sources.

use yew::prelude::*;

use crate::content::{self, OptionWord, key};
use crate::domain::vocabulary::OptionId;
use crate::ui::components::link::Link;
use crate::ui::components::prose::Blocks;
use crate::ui::components::sources::Sources;
use crate::ui::context::use_app;
use crate::ui::route::Route;

/// Properties of [`OptionPage`].
#[derive(Properties, PartialEq)]
pub(crate) struct OptionPageProps {
    /// The kind of request.
    pub id: OptionId,
}

/// The page of a kind of request.
#[component]
pub(crate) fn OptionPage(props: &OptionPageProps) -> Html {
    let app = use_app();
    let Some(prose) = app.view.prose.clone() else { return Html::default() };
    html! {
        <article class="prose flow">
            <h1 id="title" tabindex="-1">{ app.text(content::option(props.id, OptionWord::Name)) }</h1>
            if prose.reviewed_by.is_empty() {
                <p class="status">{ app.text(key::NOT_REVIEWED) }</p>
            }
            <Blocks prose={prose.clone()} />
            <Sources facts={prose.facts.clone()} />
            <p><Link to={Route::Options}>{ app.text(key::FOOTER_OPTIONS) }</Link></p>
        </article>
    }
}
