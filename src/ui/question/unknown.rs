//! "I don't know" for questions that are not answered by a tap.

use yew::prelude::*;

use super::choices::row;
use crate::content::unknown_choice;
use crate::domain::answer::{Answer, UNKNOWN};
use crate::domain::questions::Question;
use crate::domain::session::Action;
use crate::ui::context::AppContext;

/// One row to tap; a second tap takes it back.
pub(crate) fn unknown(app: &AppContext, question: &Question) -> Html {
    let id = question.id;
    let chosen = app.store.session.answers.get(id) == Some(&Answer::Unknown);
    let onchange = {
        let store = app.store.clone();
        move |_: Event| {
            store.dispatch(if chosen {
                Action::Clear(id)
            } else {
                Action::Answer(id, Answer::Unknown)
            });
        }
    };
    row(
        "checkbox",
        id.id(),
        UNKNOWN,
        app.text(unknown_choice(id)),
        chosen,
        onchange.into(),
    )
}
