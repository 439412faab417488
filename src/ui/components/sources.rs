//! The statements behind a page or a result: what, from where, of when, how sure.

use yew::prelude::*;

use super::age::statement;
use super::day;
use super::fold::fold;
use super::whole::whole;
use crate::content::{Age, Confidence, Fact, Source, key};
use crate::domain::vocabulary::FactId;
use crate::ui::context::AppContext;

/// Folded away: who reads on a bus needs it rarely, who checks needs it whole. `age::banner` says above what may be old.
/// Nothing where there is no statement of law.
pub(crate) fn sources(app: &AppContext, facts: &[FactId]) -> Html {
    let facts: Vec<(FactId, &Fact)> = facts
        .iter()
        .filter_map(|id| Some((*id, app.facts().get(*id)?)))
        .collect();
    if facts.is_empty() {
        return html! { <div class="sources"></div> };
    }
    let items = facts.iter().map(|(id, fact)| item(app, *id, fact, false));
    let list = html! {
        <>
            <p>{ app.text(key::SOURCES_INTRO) }</p>
            <ul class="source-list">{ for items }</ul>
        </>
    };
    html! {
        <section class="sources">
            { unsure(app, &facts) }
            { fold(app, key::SOURCES_TITLE, list) }
        </section>
    }
}

/// Statements in the open, each source as a link where its address was kept: for who checks them one by one.
pub(super) fn statements(app: &AppContext, ids: &[FactId]) -> Html {
    let known = ids.iter().filter_map(|id| Some((*id, app.facts().get(*id)?)));
    let items = known.map(|(id, fact)| item(app, id, fact, true));
    html! { <ul class="source-list">{ for items }</ul> }
}

/// What could not be confirmed is said in the open, on every page that rests on it.
fn unsure(app: &AppContext, facts: &[(FactId, &Fact)]) -> Html {
    let unsure = facts
        .iter()
        .filter(|(_, fact)| fact.confidence == Confidence::Low);
    let items: Vec<Html> = unsure
        .map(|(id, _)| html! { <li key={id.id()}>{ whole(&statement(app, *id)) }</li> })
        .collect();
    if items.is_empty() {
        return html! {};
    }
    html! {
        <div class="sources-unsure flow">
            <h2>{ app.text(key::SOURCES_UNSURE) }</h2>
            <ul>{ items }</ul>
        </div>
    }
}

/// A source with its date.
fn named(app: &AppContext, source: &Source) -> String {
    match source.dated() {
        Some(date) => key::source_of(app.words(), &source.title, &day::written(app, date)),
        None => key::source_undated(app.words(), &source.title),
    }
}

/// The words of a source; `linked` makes a link of them where its address was kept.
fn shown(app: &AppContext, source: &Source, linked: bool) -> Html {
    let words = whole(&named(app, source));
    if linked && source.address.starts_with("https:") {
        html! { <a href={source.address.clone()} rel="noopener noreferrer">{ words }</a> }
    } else {
        words
    }
}

fn item(app: &AppContext, id: FactId, fact: &Fact, linked: bool) -> Html {
    let words = app.words();
    let confidence = match fact.confidence {
        Confidence::High => key::CONFIDENCE_HIGH,
        Confidence::Medium => key::CONFIDENCE_MEDIUM,
        Confidence::Low => key::CONFIDENCE_LOW,
    };
    html! {
        <li key={id.id()} class="source">
            <p>{ whole(&statement(app, id)) }</p>
            <p class="source-about">
                { for fact.sources.iter().map(|source| html! {
                    <span class="source-title">{ shown(app, source, linked) }{ " " }</span>
                }) }
                <span>{ words.get(confidence) }</span>{ " " }
                <span>{ key::source_checked(words, &day::written(app, &fact.checked_on)) }</span>
            </p>
            if fact.age(app.as_of()) != Age::Fresh {
                <p class="source-old">{ key::source_old(words, &day::written(app, &fact.review_by)) }</p>
            }
        </li>
    }
}
