//! Every kind of request, each with its one sentence and a link.

use yew::prelude::*;

use crate::content::{self, OptionWord, key};
use crate::domain::vocabulary::OptionId;
use crate::ui::components::link::link;
use crate::ui::context::AppContext;
use crate::ui::route::Route;

/// The list.
pub(crate) fn options(app: &AppContext) -> Html {
    let items = OptionId::ALL.iter().map(|id| {
        html! {
            <li key={id.id()} class="option-item">
                <h2>{ link(app, Route::Option(*id), "", html! { { app.text(content::option(*id, OptionWord::Name)) } }) }</h2>
                <p>{ app.text(content::option(*id, OptionWord::Sentence)) }</p>
                <p class="option-item-risk"><strong>{ app.text(key::OPTION_RISK) }{ ": " }</strong>{ app.text(content::option(*id, OptionWord::Risk)) }</p>
            </li>
        }
    });
    html! {
        <div class="flow">
            <h1 id="title" tabindex="-1">{ app.text(key::OPTIONS_TITLE) }</h1>
            <p class="lead">{ app.text(key::OPTIONS_LEAD) }</p>
            <ul class="option-list">{ for items }</ul>
        </div>
    }
}
