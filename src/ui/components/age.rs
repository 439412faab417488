//! What a page, a result and a single statement say of their own age. `content::age` decides; here is only how it looks.

use yew::prelude::*;

use super::day;
use super::notice::notice;
use crate::content::{self, Age, Fact, Prose, Standing, key};
use crate::domain::vocabulary::{FactId, OptionId};
use crate::ui::context::AppContext;

/// Under the title of a page: when it was checked and by whom, and a banner where it may be old.
pub(crate) fn status(app: &AppContext, prose: &Prose) -> Html {
    let words = app.words();
    let checked = facts(app, &prose.facts).map(|fact| &fact.checked_on).min();
    let reviewed = if prose.reviewed_by.is_empty() {
        app.text(key::NOT_REVIEWED).to_owned()
    } else {
        key::reviewed(words, &prose.reviewed_by, &day::written(app, &prose.reviewed_on))
    };
    html! {
        <>
            <p class="status">
                if let Some(day) = checked { { key::source_checked(words, &day::written(app, day)) }{ " " } }
                { reviewed }
            </p>
            { banner(app, &prose.facts) }
        </>
    }
}

/// Over what rests on these statements: nothing while they are fresh.
pub(crate) fn banner(app: &AppContext, ids: &[FactId]) -> Html {
    if app.facts().age(ids, app.as_of()) == Age::Fresh {
        return html! { <div class="age"></div> };
    }
    let (kind, title, text) = if app.facts().help_stands(ids, app.as_of()) {
        let due = facts(app, ids).map(|fact| &fact.review_by).min();
        let due = due.map(|due| day::written(app, due)).unwrap_or_default();
        ("note", key::PAGE_OLD_TITLE, key::page_old(app.words(), &due))
    } else {
        (
            "risk",
            key::PAGE_EXPIRED_TITLE,
            app.text(key::PAGE_EXPIRED).to_owned(),
        )
    };
    html! { <div class="age">{ notice(app, kind, title, html! { <p>{ text }</p> }) }</div> }
}

/// A statement of law in plain words, as far as it still stands.
pub(crate) fn statement(app: &AppContext, id: FactId) -> String {
    let said = app.text(content::fact(id));
    match app.facts().standing(id, app.as_of()) {
        Standing::Stands => said.to_owned(),
        Standing::MayHaveChanged => [said, " ", app.text(key::MAY_HAVE_CHANGED)].concat(),
        Standing::AskAttorney => app.text(key::ASK_ATTORNEY_INSTEAD).to_owned(),
    }
}

/// `help`, a text that rests on these statements, or what stands in its place.
pub(crate) fn help_of<'a>(app: &'a AppContext, ids: &[FactId], help: &'a str) -> &'a str {
    if app.facts().help_stands(ids, app.as_of()) {
        help
    } else {
        app.text(key::ASK_ATTORNEY_INSTEAD)
    }
}

/// `help`, a text on what a kind of request may do, or what stands in its place.
pub(crate) fn help<'a>(app: &'a AppContext, option: OptionId, help: &'a str) -> &'a str {
    if app.facts().option_stands(option, app.as_of()) {
        help
    } else {
        app.text(key::ASK_ATTORNEY_INSTEAD)
    }
}

fn facts<'a>(app: &'a AppContext, ids: &'a [FactId]) -> impl Iterator<Item = &'a Fact> {
    ids.iter().filter_map(|id| app.facts().get(*id))
}

#[cfg(test)]
mod tests;
