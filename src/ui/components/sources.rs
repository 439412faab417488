//! The statements behind a page or a result: what, from where, of when, how sure.

use jiff::civil::Date;
use yew::prelude::*;

use super::day;
use super::fold::fold;
use crate::content::{self, Confidence, Fact, key};
use crate::domain::vocabulary::FactId;
use crate::platform::clock;
use crate::ui::context::AppContext;

/// Folded away: who reads on a bus needs it rarely, who checks needs it whole. What may be old is said outside the fold.
/// Nothing where there is no statement of law.
pub(crate) fn sources(app: &AppContext, facts: &[FactId]) -> Html {
    let today = if app.awake { clock::today() } else { None };
    let facts: Vec<(FactId, &Fact)> = facts
        .iter()
        .filter_map(|id| Some((*id, app.facts().get(*id)?)))
        .collect();
    if facts.is_empty() {
        return html! { <div class="sources"></div> };
    }
    let oldest = facts
        .iter()
        .filter(|(_, fact)| today.is_some_and(|today| fact.is_old(today)));
    let oldest = oldest.map(|(_, fact)| &fact.review_by).min();
    let items = facts.iter().map(|(id, fact)| item(app, *id, fact, today));
    let list = html! {
        <>
            <p>{ app.text(key::SOURCES_INTRO) }</p>
            <ul class="source-list">{ for items }</ul>
        </>
    };
    html! {
        <section class="sources">
            if let Some(day) = oldest {
                <p class="source-old">{ key::source_old(app.words(), &day::written(app, day)) }</p>
            }
            { fold(app, key::SOURCES_TITLE, list) }
        </section>
    }
}

fn item(app: &AppContext, id: FactId, fact: &Fact, today: Option<Date>) -> Html {
    let words = app.words();
    let confidence = match fact.confidence {
        Confidence::High => key::CONFIDENCE_HIGH,
        Confidence::Medium => key::CONFIDENCE_MEDIUM,
        Confidence::Low => key::CONFIDENCE_LOW,
    };
    html! {
        <li key={id.id()} class="source">
            <p>{ words.get(content::fact(id)) }</p>
            <p class="source-about">
                { for fact.sources.iter().map(|source| html! {
                    <span class="source-title">{ key::source_of(words, &source.title, &day::written(app, &source.date)) }{ " " }</span>
                }) }
                <span>{ words.get(confidence) }</span>{ " " }
                <span>{ key::source_checked(words, &day::written(app, &fact.checked_on)) }</span>
            </p>
            if today.is_some_and(|today| fact.is_old(today)) {
                <p class="source-old">{ key::source_old(words, &day::written(app, &fact.review_by)) }</p>
            }
        </li>
    }
}
