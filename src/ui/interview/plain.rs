//! The interview before the app is awake: one plain form of the questions that are always asked first. It works
//! while the app is still on its way, and what is tapped in it counts. An app that wakes leaves it as it stands until the
//! person goes on: what is replaced under a finger is a press that is lost.

use yew::prelude::*;

use super::before::{phone_question, who_question};
use crate::content::{self, Key, PageSlug, QuestionWord, key};
use crate::domain::condition::Condition;
use crate::domain::flow;
use crate::domain::questions::{QUESTIONS, question};
use crate::domain::session::Action;
use crate::domain::vocabulary::{Opening, Part, QuestionId};
use crate::ui::boot::FORM;
use crate::ui::components::link::link;
use crate::ui::components::notice::notice;
use crate::ui::context::AppContext;
use crate::ui::effects;
use crate::ui::question::question_page;
use crate::ui::route::Route;
use crate::ui::screen::Screen;

/// The id of the section after the last question of the form.
const MORE: &str = "more";

/// The form. The first question stands last: a style rule shows it unless the address names another.
pub(crate) fn plain_form(app: &AppContext) -> Html {
    let asked: Vec<QuestionId> = first_questions().collect();
    let sections = asked.iter().enumerate().map(|(index, id)| {
        let before = index.checked_sub(1).and_then(|before| asked.get(before));
        let back = before.map_or(Opening::Who.id(), |id| id.id());
        let back_name = before.map_or(content::opening(Opening::Who, QuestionWord::Label), |id| {
            content::question(*id, QuestionWord::Label)
        });
        let on = asked.get(index + 1).map_or(MORE, |id| id.id());
        question_page(
            app,
            question(*id),
            &Callback::noop(),
            ways(app, Some(*id), on, Some((back, back_name))),
        )
    });
    let first = asked.first().map_or(MORE, |id| id.id());
    let who_back = Some((
        Opening::Phone.id(),
        content::opening(Opening::Phone, QuestionWord::Label),
    ));
    html! {
        <div class="interview-page">
            <div class="interview-noscript">
                { told(app, "problem", key::NOSCRIPT_TITLE, key::NOSCRIPT_HELP) }
            </div>
            <div class="interview-asleep">
                { told(app, "note", key::ASLEEP_TITLE, key::ASLEEP_HELP) }
            </div>
            <p class="interview-opening">{ app.text(key::OPENING) }</p>
            <form id={FORM} class="interview interview-plain" autocomplete="off" key={FORM}>
                { who_question(app, ways(app, None, first, who_back)) }
                { for sections }
                <section key={MORE} id={MORE} class="question flow">
                    <h1>{ app.text(key::MORE_TITLE) }</h1>
                    <p>{ app.text(key::MORE_HELP) }</p>
                </section>
                { phone_question(app, ways(app, None, Opening::Who.id(), None)) }
            </form>
        </div>
    }
}

/// The questions of part one that are asked whatever the answers are.
fn first_questions() -> impl Iterator<Item = QuestionId> {
    let first = QUESTIONS.iter().take_while(|row| row.part == Part::Now);
    first
        .filter(|row| row.asked == Condition::Always)
        .map(|row| row.id)
}

/// Whether the form shows something to answer where the address has this fragment.
pub(crate) fn in_form(fragment: &str) -> bool {
    fragment.is_empty()
        || Opening::from_id(fragment).is_some()
        || QuestionId::from_id(fragment).is_some_and(|id| first_questions().any(|first| first == id))
}

/// Links instead of buttons: they work with no script at all. Where the app is awake it takes the step itself, from the
/// question `from` to the one that it asks next.
fn ways(app: &AppContext, from: Option<QuestionId>, on: &str, back: Option<(&str, Key)>) -> Html {
    let forward = {
        let (steps, on) = (app.clone(), on.to_owned());
        taken(app, move || match from {
            Some(id) => {
                steps.store.dispatch(Action::GoTo(flow::step_of(id)));
                steps.store.dispatch(Action::Continue);
                steps.show.emit(Screen::Interview);
            }
            None => effects::show(&steps.store, &steps.show, &on),
        })
    };
    let back = match back {
        Some((id, name)) => {
            let (steps, to) = (app.clone(), id.to_owned());
            let onclick = taken(app, move || effects::show(&steps.store, &steps.show, &to));
            html! { <a class="back" href={["#", id].concat()} {onclick}>{ key::back_to(app.words(), app.text(name)) }</a> }
        }
        None => link(app, Route::Landing, "", html! { { app.text(key::BACK_LANDING) } }),
    };
    html! {
        <>
            <a class="button button-primary question-continue" href={["#", on].concat()} onclick={forward}>{ app.text(key::CONTINUE) }</a>
            <p class="question-back">{ back }</p>
        </>
    }
}

/// A press on a link of the form: the app's step where it is awake, the browser's own before.
fn taken(app: &AppContext, step: impl Fn() + 'static) -> Callback<MouseEvent> {
    let awake = app.awake;
    Callback::from(move |event: MouseEvent| {
        if awake {
            event.prevent_default();
            step();
        }
    })
}

/// Why the interview can't go on here, and the worksheet instead.
fn told(app: &AppContext, kind: &'static str, title: Key, help: Key) -> Html {
    let worksheet = link(
        app,
        Route::Page(PageSlug::Worksheet),
        "",
        html! { { app.text(key::ASLEEP_WORKSHEET) } },
    );
    let text = html! { <><p>{ app.text(help) }</p><p>{ worksheet }</p></> };
    notice(app, kind, title, text)
}
