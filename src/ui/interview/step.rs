//! A step of the interview: a question or the flags, and the ways from it.

use yew::prelude::*;

use super::answer_words::name_of;
use crate::content::{self, QuestionWord, key};
use crate::domain::flow::{self, Step};
use crate::domain::questions;
use crate::domain::session::Action;
use crate::domain::vocabulary::{Opening, Part, QuestionId};
use crate::platform::focus;
use crate::ui::components::button;
use crate::ui::context::{AppContext, use_app};
use crate::ui::question::entry::{Problem, problem_summary};
use crate::ui::question::{flags, question_page};
use crate::ui::screen::Screen;

/// Properties of [`QuestionStep`].
#[derive(Properties, PartialEq)]
pub(crate) struct QuestionStepProps {
    /// The question.
    pub id: QuestionId,
}

/// A question. What was typed wrong holds Continue back, says so, and is not lost.
#[component]
pub(crate) fn QuestionStep(props: &QuestionStepProps) -> Html {
    let app = use_app();
    let problem = use_state(Problem::default);
    let told = use_state(|| false);
    let question = questions::question(props.id);
    // The summary stands only after the render that tells of the problem.
    use_effect_with(*told, |told| {
        if *told {
            focus::to("problem");
        }
    });
    let onproblem = {
        let (problem, told) = (problem.clone(), told.clone());
        Callback::from(move |next: Problem| {
            if next.0.is_none() {
                told.set(false);
            }
            problem.set(next);
        })
    };
    let forward = {
        let (app, problem, told) = (app.clone(), problem.clone(), told.clone());
        Callback::from(move |()| {
            if problem.0.is_some() {
                told.set(true);
                focus::to("problem");
            } else {
                app.store.dispatch(Action::Continue);
            }
        })
    };
    let field = first_field(props.id);
    html! {
        <div class="step">
            if let (true, Some(problem)) = (*told, &problem.0) {
                { problem_summary(&app, problem, field) }
            }
            { question_page(&app, question, &onproblem, ways(&app, forward)) }
        </div>
    }
}

/// The four flags.
pub(crate) fn flags_step(app: &AppContext) -> Html {
    let forward = {
        let app = app.clone();
        Callback::from(move |()| app.store.dispatch(Action::Continue))
    };
    flags(app, ways(app, forward))
}

fn first_field(id: QuestionId) -> String {
    let kind = match questions::question(id).kind {
        questions::Kind::Date => "day-",
        questions::Kind::Text { .. } => "text-",
        questions::Kind::Court => "court-list",
        questions::Kind::One(_) | questions::Kind::Many(_) | questions::Kind::Flag => "title-",
    };
    if kind == "court-list" {
        kind.to_owned()
    } else {
        [kind, id.id()].concat()
    }
}

/// Continue, the result so far from part two on, and Back, which names where it goes.
fn ways(app: &AppContext, forward: Callback<()>) -> Html {
    let session = &app.store.session;
    let after_stop = flow::part(session.step).is_some_and(|part| part != Part::Now);
    let to_result = app.show.reform(|()| Screen::Result);
    let back = if let Some(step) = flow::previous(&session.answers, session.step) {
        back_button(app, step)
    } else {
        let place = app.text(content::opening(Opening::Who, QuestionWord::Label));
        back_to(app, place, app.show.reform(|()| Screen::Who))
    };
    html! {
        <>
            { button::primary(app, key::CONTINUE, "question-continue", forward) }
            if after_stop {
                { button::quiet(app, key::STOP_RESULT, "to-result", to_result) }
            }
            { back }
        </>
    }
}

/// The way back to a step of the interview.
pub(super) fn back_button(app: &AppContext, step: Step) -> Html {
    let store = app.store.clone();
    let name = name_of(app, step);
    back_to(app, &name, Callback::from(move |()| store.dispatch(Action::Back)))
}

/// A way back that names its place.
pub(super) fn back_to(app: &AppContext, place: &str, onclick: Callback<()>) -> Html {
    let onclick = onclick.reform(|_: MouseEvent| ());
    html! {
        <p class="question-back"><button type="button" class="button-plain back" {onclick}>{ key::back_to(app.words(), place) }</button></p>
    }
}
