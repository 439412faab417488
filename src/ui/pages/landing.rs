//! The first page: what this is, for whom, what is urgent, and where to begin.

use yew::prelude::*;

use crate::content::{PageSlug, key};
use crate::ui::components::link::link;
use crate::ui::context::AppContext;
use crate::ui::pages::prose::title_of;
use crate::ui::route::Route;

/// Pages for people who have no time to read.
const URGENT: &[PageSlug] = &[
    PageSlug::UrgentDetained,
    PageSlug::UrgentHearingSoon,
    PageSlug::UrgentOrder,
    PageSlug::UrgentDismiss,
];

/// Pages to read before or after the interview, the most useful first.
const LEARN: &[PageSlug] = &[
    PageSlug::WhatIsPd,
    PageSlug::WhatCouldGoWrong,
    PageSlug::WhoDecides,
    PageSlug::TodaysPolicy,
    PageSlug::KeepGoingToCourt,
    PageSlug::NotarioFraud,
    PageSlug::FindHelp,
    PageSlug::HowToAsk,
    PageSlug::Deadlines,
    PageSlug::CourtUscisIce,
    PageSlug::OldOrders,
    PageSlug::CriminalRecords,
    PageSlug::History,
    PageSlug::Glossary,
];

/// The landing page.
pub(crate) fn landing(app: &AppContext) -> Html {
    html! {
        <div class="landing flow">
            <h1 id="title" tabindex="-1">{ app.text(key::LANDING_TITLE) }</h1>
            <p class="lead">{ app.text(key::LANDING_LEAD) }</p>
            <p class="landing-start">
                { link(app, Route::Interview, "button button-primary", html! { { app.text(key::LANDING_START) } }) }
            </p>
            <section class="notice notice-urgent">
                <h2 class="notice-title">{ app.text(key::LANDING_URGENT_TITLE) }</h2>
                <p>{ app.text(key::LANDING_URGENT_LEAD) }</p>
                { pages(app, URGENT) }
            </section>
            <section class="flow">
                <h2>{ app.text(key::LANDING_GET_TITLE) }</h2>
                <ul class="plain-list">
                    { for [key::LANDING_GET_1, key::LANDING_GET_2, key::LANDING_GET_3].map(|item| html! { <li>{ app.text(item) }</li> }) }
                </ul>
                <h2>{ app.text(key::LANDING_PRIVATE_TITLE) }</h2>
                <p>{ app.text(key::LANDING_PRIVATE) }</p>
                <h2>{ app.text(key::LANDING_NOT_TITLE) }</h2>
                <p>{ app.text(key::LANDING_NOT) }</p>
            </section>
            <section class="flow">
                <h2>{ app.text(key::LANDING_LEARN_TITLE) }</h2>
                <p>{ app.text(key::LANDING_LEARN_LEAD) }</p>
                { pages(app, LEARN) }
                <p>{ link(app, Route::Options, "", html! { { app.text(key::OPTIONS_TITLE) } }) }</p>
                <p>{ link(app, Route::Page(PageSlug::Worksheet), "", html! { { app.text(key::LANDING_WORKSHEET) } }) }</p>
            </section>
        </div>
    }
}

fn pages(app: &AppContext, slugs: &[PageSlug]) -> Html {
    let links = slugs.iter().map(|slug| html! { <li key={slug.id()}>{ link(app, Route::Page(*slug), "", html! { { title_of(app.words(), *slug) } }) }</li> });
    html! { <ul class="page-list">{ for links }</ul> }
}
