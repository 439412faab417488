//! A sentence in the person's own words: counted, refused in words when it is too long, and lost in no case.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::{EditError, Edits, LONGEST};
use crate::content::key;
use crate::domain::edits::Edit;
use crate::domain::typed::typed as plain;
use crate::ui::components::button;
use crate::ui::context::use_app;

/// The id of the field. There is one at a time.
pub(super) const FIELD: &str = "change-field";

/// Properties of [`Field`].
#[derive(Properties, PartialEq)]
pub(super) struct FieldProps {
    /// The words to begin with.
    pub words: String,
    /// Takes words that fit.
    pub onkeep: Callback<String>,
    /// Leaves the sentence as it was.
    pub onleave: Callback<()>,
}

/// A text area under the note on what not to write. It has no `maxlength`: that would cut a pasted text in silence.
#[component]
pub(super) fn Field(props: &FieldProps) -> Html {
    let app = use_app();
    let typed = use_state(|| props.words.clone());
    let problem = use_state(|| None::<EditError>);
    let oninput = {
        let (typed, problem) = (typed.clone(), problem.clone());
        move |event: InputEvent| {
            typed.set(plain(
                &event.target_unchecked_into::<HtmlTextAreaElement>().value(),
            ));
            problem.set(None);
        }
    };
    let keep = {
        let (typed, problem, onkeep) = (typed.clone(), problem.clone(), props.onkeep.clone());
        Callback::from(
            move |()| match Edits::default().with(Edit::AddLine((*typed).clone())) {
                Ok(_) => onkeep.emit((*typed).trim().to_owned()),
                Err(error) => problem.set(Some(error)),
            },
        )
    };
    let says = problem.map(|error| match error {
        EditError::TooLong(length) => {
            key::error_text_too_long(app.words(), &length.to_string(), &LONGEST.to_string())
        }
        EditError::Empty | EditError::Full | EditError::NoSuchLine => app.text(key::CHANGE_EMPTY).to_owned(),
    });
    let left = LONGEST.saturating_sub(typed.chars().count()).to_string();
    html! {
        <div class="text change-text">
            <label for={FIELD}>{ app.text(key::CHANGE_FIELD) }</label>
            <p id="change-note" class="change-warning">{ app.text(key::SHEET_WRITE_NOTE) }</p>
            <textarea id={FIELD} rows="4" autocomplete="off" spellcheck="false" dir="auto" aria-describedby="change-note change-left"
                aria-invalid={problem.is_some().then_some("true")} value={(*typed).clone()} {oninput} />
            <p id="change-left" class="question-hint" key={left.clone()}>{ key::text_left(app.words(), &left) }</p>
            if let Some(says) = says {
                <p class="change-problem" role="alert" key={says.clone()}>{ says.clone() }</p>
            }
            { button::quiet(&app, key::CHANGE_KEEP, "change-keep", keep) }
            { button::quiet(&app, key::CHANGE_LEAVE, "change-leave", props.onleave.clone()) }
        </div>
    }
}
