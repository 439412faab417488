//! The first page: what this is, for whom, what is urgent, and where to begin.

use yew::prelude::*;

use crate::content::config::organization::Place;
use crate::content::{Key, PageSlug, key};
use crate::ui::components::drawing::{Drawing, drawing};
use crate::ui::components::install::install;
use crate::ui::components::link::link;
use crate::ui::components::notice::notice;
use crate::ui::context::AppContext;
use crate::ui::later;
use crate::ui::pages::title_of;
use crate::ui::route::Route;

/// Pages for people who have no time to read.
const URGENT: [(Drawing, PageSlug); 4] = [
    (Drawing::Door, PageSlug::UrgentDetained),
    (Drawing::Clock, PageSlug::UrgentHearingSoon),
    (Drawing::Paper, PageSlug::UrgentOrder),
    (Drawing::Folder, PageSlug::UrgentDismiss),
];

/// Pages to read before or after the interview, the most useful first.
const LEARN: [(Key, &[PageSlug]); 3] = [
    (
        key::LANDING_LEARN_BASICS,
        &[
            PageSlug::WhatIsPd,
            PageSlug::WhatCouldGoWrong,
            PageSlug::WhoDecides,
            PageSlug::TodaysPolicy,
        ],
    ),
    (
        key::LANDING_LEARN_PROTECT,
        &[
            PageSlug::KeepGoingToCourt,
            PageSlug::Deadlines,
            PageSlug::FindHelp,
            PageSlug::NotarioFraud,
        ],
    ),
    (
        key::LANDING_LEARN_BEFORE,
        &[
            PageSlug::CourtUscisIce,
            PageSlug::OldOrders,
            PageSlug::CriminalRecords,
            PageSlug::HowToAsk,
        ],
    ),
];

/// What a person gets, each with its drawing.
const GET: [(Drawing, Key); 3] = [
    (Drawing::Paths, key::LANDING_GET_1),
    (Drawing::Clock, key::LANDING_GET_2),
    (Drawing::Paper, key::LANDING_GET_3),
];

/// The landing page.
pub(crate) fn landing(app: &AppContext) -> Html {
    let urgent = html! {
        <>
            <p>{ app.text(key::LANDING_URGENT_LEAD) }</p>
            <ul class="page-list">{ for URGENT.map(|(lines, slug)| urgent(app, lines, slug)) }</ul>
        </>
    };
    html! {
        <div class="landing flow">
            <div class="landing-hero">
                { drawing(Drawing::Table) }
                <h1 id="title" tabindex="-1">{ app.text(key::LANDING_TITLE) }</h1>
                <p class="lead">{ app.text(key::LANDING_LEAD) }</p>
                <p class="lead">{ app.text(key::LANDING_LEAD_RISK) }</p>
            </div>
            { notice(app, "urgent", key::LANDING_URGENT_TITLE, urgent) }
            <p class="landing-start">
                { link(app, Route::Interview, "button button-primary", html! { { app.text(key::LANDING_START) } }) }
            </p>
            if app.config.organization.is_some() {
                { later::organization(app, Place::Landing) }
            }
            <section class="flow">
                <h2>{ app.text(key::LANDING_GET_TITLE) }</h2>
                <ul class="drawn-list">{ for GET.map(|(lines, text)| got(app, lines, text)) }</ul>
            </section>
            <section class="flow">
                { drawn(app, Drawing::Phone, key::LANDING_PRIVATE_TITLE, key::LANDING_PRIVATE) }
                { drawn(app, Drawing::Pause, key::LANDING_NOT_TITLE, key::LANDING_NOT) }
            </section>
            { install(app) }
            { learn(app) }
        </div>
    }
}

fn urgent(app: &AppContext, lines: Drawing, slug: PageSlug) -> Html {
    let text = html! { <>{ drawing(lines) }<span>{ title_of(app.words(), slug) }</span></> };
    html! { <li key={slug.id()}>{ link(app, Route::Page(slug), "", text) }</li> }
}

fn got(app: &AppContext, lines: Drawing, text: Key) -> Html {
    html! { <li class="drawn">{ drawing(lines) }<p class="drawn-words">{ app.text(text) }</p></li> }
}

fn drawn(app: &AppContext, lines: Drawing, title: Key, text: Key) -> Html {
    html! {
        <div class="drawn">
            { drawing(lines) }
            <div class="drawn-words"><h2>{ app.text(title) }</h2><p>{ app.text(text) }</p></div>
        </div>
    }
}

fn learn(app: &AppContext) -> Html {
    let groups = LEARN.map(|(title, slugs)| {
        let links = slugs.iter().map(|slug| page(app, *slug));
        html! { <div><h3>{ app.text(title) }</h3><ul class="page-list">{ for links }</ul></div> }
    });
    html! {
        <section class="flow">
            <h2>{ app.text(key::LANDING_LEARN_TITLE) }</h2>
            <p>{ app.text(key::LANDING_LEARN_LEAD) }</p>
            <div class="learn">
                { for groups }
                <div>
                    <h3>{ app.text(key::LANDING_LEARN_LOOK_UP) }</h3>
                    <ul class="page-list">
                        <li>{ link(app, Route::Options, "", html! { { app.text(key::OPTIONS_TITLE) } }) }</li>
                        { page(app, PageSlug::Glossary) }
                        { page(app, PageSlug::History) }
                        { page(app, PageSlug::Courts) }
                        { page(app, PageSlug::Open) }
                        <li>{ link(app, Route::Page(PageSlug::Worksheet), "", html! { { app.text(key::LANDING_WORKSHEET) } }) }</li>
                    </ul>
                </div>
            </div>
        </section>
    }
}

fn page(app: &AppContext, slug: PageSlug) -> Html {
    html! { <li key={slug.id()}>{ link(app, Route::Page(slug), "", html! { { title_of(app.words(), slug) } }) }</li> }
}
