//! Every answer, with a way to change it. A change comes back here.

use yew::prelude::*;

use super::answer_words::words_of;
use super::step::back_button;
use crate::content::{self, QuestionWord, key};
use crate::domain::flow;
use crate::domain::questions::question;
use crate::domain::session::Action;
use crate::domain::vocabulary::{Part, QuestionId};
use crate::ui::components::button;
use crate::ui::context::AppContext;
use crate::ui::question::{Frame, frame};
use crate::ui::screen::Screen;

/// The check page, built from the same path as the interview.
pub(crate) fn check_screen(app: &AppContext) -> Html {
    let session = &app.store.session;
    let path = flow::path(&session.answers);
    let parts = Part::ALL.iter().map(|part| {
        let rows = path
            .iter()
            .filter(|id| question(**id).part == *part)
            .map(|id| row(app, *id));
        html! {
            <section key={part.id()} class="check-part">
                <h2>{ app.text(content::part(*part)) }</h2>
                <dl class="check-list">{ for rows }</dl>
            </section>
        }
    });
    let back = flow::previous(&session.answers, session.step).map(|step| back_button(app, step));
    let ways = html! {
        <>
            { button::primary(app, key::CHECK_CONTINUE, "question-continue", app.show.reform(|()| Screen::Result)) }
            { back.unwrap_or_default() }
        </>
    };
    let about = Frame {
        id: "check",
        signpost: "",
        title: key::CHECK_TITLE,
        hint: Some(key::CHECK_LEAD),
        fields: false,
    };
    let inside = html! {
        <>
            { for parts }
            <p class="question-hint">{ app.text(key::CHECK_PRIVATE_NOTE) }</p>
        </>
    };
    frame(app, &about, inside, ways)
}

fn row(app: &AppContext, id: QuestionId) -> Html {
    let label = app.text(content::question(id, QuestionWord::Label)).to_owned();
    let words = words_of(app, id);
    let onclick = {
        let store = app.store.clone();
        move |_: MouseEvent| store.dispatch(Action::Change(id))
    };
    let what = key::check_change_what(app.words(), &label);
    html! {
        <div key={id.id()} class="check-row" data-answer={id.id()}>
            <dt>{ label }</dt>
            <dd>{ for words.iter().map(|text| html! { <span key={text.clone()} class="check-answer">{ text }</span> }) }</dd>
            <dd class="check-change"><button type="button" class="button-plain" aria-label={what} {onclick}>{ app.text(key::CHECK_CHANGE) }</button></dd>
        </div>
    }
}
