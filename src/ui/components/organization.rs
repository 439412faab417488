//! What the organization that offers the app says, in a box of its own: never among the law.

use yew::prelude::*;

use crate::content::config::organization::{Organization, Place};
use crate::content::{Key, key};
use crate::ui::context::AppContext;

/// Its words at a place, and how to reach it. Nothing where there is no organization.
pub(crate) fn organization(app: &AppContext, place: Place) -> Html {
    let Some(from) = &app.config.organization else {
        return html! {};
    };
    let logo = [&app.place().root(), "logo.png"].concat();
    html! {
        <aside class="from flow" aria-label={key::from_title(app.words(), &from.name)} data-place={place.id()}>
            <p class="from-title">
                if from.has_logo { <img class="from-logo" src={logo} alt="" /> }
                <bdi>{ key::from_title(app.words(), &from.name) }</bdi>
            </p>
            if let Some(words) = from.says(place) { <p class="from-words" dir="auto">{ words }</p> }
            { reach(app, from) }
            <p class="from-note">{ key::from_note(app.words(), &from.name) }</p>
        </aside>
    }
}

fn reach(app: &AppContext, from: &Organization) -> Html {
    let telephone = from.telephone.clone().map(|number| {
        html! { <a class="telephone" href={from.dial().unwrap_or_default()}>{ number }</a> }
    });
    let hours = from
        .hours
        .clone()
        .map(|hours| html! { <span dir="auto">{ hours }</span> });
    let site = from.site.clone().map(|site| {
        html! { <a href={site.clone()} target="_blank" rel="noopener noreferrer">{ site }</a> }
    });
    let rows = [
        (key::FROM_TELEPHONE, telephone),
        (key::FROM_HOURS, hours),
        (key::FROM_SITE, site),
    ];
    let rows: Vec<Html> = rows
        .into_iter()
        .filter_map(|(name, value)| Some(row(app, name, value?)))
        .collect();
    if rows.is_empty() {
        return html! {};
    }
    html! { <dl class="from-reach">{ rows }</dl> }
}

fn row(app: &AppContext, name: Key, value: Html) -> Html {
    html! { <div key={app.text(name).to_owned()}><dt>{ app.text(name) }</dt><dd>{ value }</dd></div> }
}
