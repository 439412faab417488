//! The result: what is urgent, the options in their groups, and all that helps to talk with an attorney.

use yew::prelude::*;

use super::answer_words::name_of;
use super::option_card::option_card;
use super::result_lists::lists;
use super::step::back_to;
use super::urgent::urgent_boxes;
use crate::content::config::organization::Place;
use crate::content::{self, VerdictWord, key};
use crate::domain::outcome::{Judged, Outcome, evaluate};
use crate::domain::vocabulary::Verdict;
use crate::ui::components::age::banner;
use crate::ui::components::button;
use crate::ui::components::organization::organization;
use crate::ui::components::sources::sources;
use crate::ui::context::AppContext;
use crate::ui::late::Late;
use crate::ui::question::{Frame, frame};
use crate::ui::screen::Screen;

/// The result. It waits for the table of courts where a court was answered: its circuit decides on mediation.
pub(crate) fn result_screen(app: &AppContext) -> Html {
    let court = app.store.session.answers.court().is_some();
    let outcome = match app.context() {
        Some(context) if !court || !matches!(app.courts, Late::Waiting) => {
            evaluate(&app.store.session.answers, &context)
        }
        _ => return html! { <p role="status">{ app.text(key::OPENING) }</p> },
    };
    let back = back_to(
        app,
        &name_of(app, app.store.session.step),
        app.show.reform(|()| Screen::Interview),
    );
    let ways = html! {
        <>
            { button::primary(app, key::RESULT_PAPER, "question-continue", app.show.reform(|()| Screen::Paper)) }
            { back }
        </>
    };
    let about = Frame {
        id: "result",
        signpost: "",
        title: key::RESULT_TITLE,
        hint: Some(key::RESULT_LEAD),
        fields: false,
    };
    let inside = html! {
        <>
            { banner(app, &outcome.sources) }
            if !outcome.urgent.is_empty() {
                <h2>{ app.text(key::RESULT_URGENT) }</h2>
            }
            { urgent_boxes(app, &outcome.urgent) }
            { for [Verdict::TalkFirst, Verdict::AlsoAsk, Verdict::BeCareful].map(|verdict| group(app, &outcome, verdict)) }
            { others(app, &outcome) }
            { lists(app, &outcome) }
            { organization(app, Place::Result) }
            { sources(app, &outcome.sources) }
        </>
    };
    frame(app, &about, inside, ways)
}

fn of(outcome: &Outcome, verdict: Verdict) -> Vec<&Judged> {
    outcome
        .options
        .iter()
        .filter(|judged| judged.verdict == verdict)
        .collect()
}

fn group(app: &AppContext, outcome: &Outcome, verdict: Verdict) -> Html {
    let cards = of(outcome, verdict);
    let empty = cards.is_empty();
    let cards = cards.into_iter().map(|judged| {
        let ask = outcome
            .ask
            .iter()
            .find(|ask| ask.option == judged.option)
            .copied();
        option_card(app, judged, ask)
    });
    html! {
        <section key={verdict.id()} class={classes!("group", ["group-", verdict.id()].concat())} data-group={verdict.id()}>
            <h2 class="group-title">{ app.text(content::verdict(verdict, VerdictWord::Name)) }</h2>
            <p>{ app.text(content::verdict(verdict, VerdictWord::About)) }</p>
            if empty { <p class="group-none">{ app.text(key::RESULT_NONE_IN_GROUP) }</p> }
            { for cards }
        </section>
    }
}

/// The kinds that are not possible now, folded away.
fn others(app: &AppContext, outcome: &Outcome) -> Html {
    let cards = of(outcome, Verdict::NotNow)
        .into_iter()
        .map(|judged| option_card(app, judged, None));
    let unknown_stage = app.stage().is_none();
    let title = if unknown_stage {
        key::RESULT_OTHERS_STAGE_UNKNOWN
    } else {
        key::RESULT_NOT_NOW_MORE
    };
    html! {
        <details class="fold group-not-now" data-group="not-now">
            <summary class="fold-title">{ app.text(title) }</summary>
            <p>{ app.text(content::verdict(Verdict::NotNow, VerdictWord::About)) }</p>
            { for cards }
        </details>
    }
}
