//! The statements behind a page or a result: what, from where, of when, how sure.

use yew::prelude::*;

use crate::content::{self, Confidence, key};
use crate::domain::vocabulary::FactId;
use crate::platform::clock;
use crate::ui::context::AppContext;

/// The statements `facts`, in this order; nothing where there is none.
pub(crate) fn sources(app: &AppContext, facts: &[FactId]) -> Html {
    let words = app.words();
    let today = if app.awake { clock::today() } else { None };
    let items = facts.iter().filter_map(|id| {
        let fact = app.facts().get(*id)?;
        let confidence = match fact.confidence {
            Confidence::High => key::CONFIDENCE_HIGH,
            Confidence::Medium => key::CONFIDENCE_MEDIUM,
            Confidence::Low => key::CONFIDENCE_LOW,
        };
        let old = today.is_some_and(|today| fact.is_old(today));
        Some(html! {
            <li key={id.id()} class="source">
                <p>{ words.get(content::fact(*id)) }</p>
                <p class="source-about">
                    { for fact.sources.iter().map(|source| html! {
                        <span class="source-title">{ key::source_of(words, &source.title, &source.date) }{ " " }</span>
                    }) }
                    <span>{ words.get(confidence) }</span>{ " " }
                    <span>{ key::source_checked(words, &fact.checked_on) }</span>
                </p>
                if old {
                    <p class="source-old">{ key::source_old(words, &fact.review_by) }</p>
                }
            </li>
        })
    });
    let items: Vec<Html> = items.collect();
    if items.is_empty() {
        return html! { <div class="sources"></div> };
    }
    html! {
        <section class="sources flow">
            <h2>{ app.text(key::SOURCES_TITLE) }</h2>
            <p>{ app.text(key::SOURCES_INTRO) }</p>
            <ul class="source-list">{ items }</ul>
        </section>
    }
}
