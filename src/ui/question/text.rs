//! The person's own words: a few lines, counted, and refused in words when they are too many.

use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

use super::entry::{Problem, sentence};
use crate::content::{self, QuestionWord, key};
use crate::domain::answer::{Answer, AnswerError};
use crate::domain::questions::Question;
use crate::domain::session::Action;
use crate::domain::typed;
use crate::ui::context::use_app;

/// Properties of [`TextQuestion`].
#[derive(Properties, PartialEq)]
pub(crate) struct TextQuestionProps {
    /// The question.
    pub question: &'static Question,
    /// The most characters.
    pub limit: usize,
    /// Told what is wrong with the text, or that nothing is.
    pub onproblem: Callback<Problem>,
}

/// A text area. It has no `maxlength`: that would cut a pasted text in silence.
#[component]
pub(crate) fn TextQuestion(props: &TextQuestionProps) -> Html {
    let app = use_app();
    let (question, limit) = (props.question, props.limit);
    let typed = use_state(|| match app.store.session.answers.get(question.id) {
        Some(Answer::Text(text)) => text.clone(),
        _ => String::new(),
    });
    let oninput = {
        let (app, typed, onproblem) = (app.clone(), typed.clone(), props.onproblem.clone());
        move |event: InputEvent| {
            let text = typed::typed(&event.target_unchecked_into::<HtmlTextAreaElement>().value());
            let problem = match Answer::parse(question, &[&text]) {
                Ok(answer) => {
                    app.store.dispatch(Action::Answer(question.id, answer));
                    Problem::default()
                }
                Err(AnswerError::Empty) => {
                    app.store.dispatch(Action::Clear(question.id));
                    Problem::default()
                }
                Err(error) => Problem(Some(sentence(&app, error))),
            };
            onproblem.emit(problem);
            typed.set(text);
        }
    };
    let left = limit.saturating_sub(typed.chars().count()).to_string();
    let id = ["text-", question.id.id()].concat();
    let count = [&id, "-count"].concat();
    html! {
        <div class="text">
            <textarea {id} name={question.id.id()} rows="4" autocomplete="off" spellcheck="false" aria-describedby={count.clone()}
                aria-label={app.text(content::question(question.id, QuestionWord::Label)).to_owned()} value={(*typed).clone()} {oninput} />
            <p id={count} class="question-hint" key={left.clone()}>{ key::text_left(app.words(), &left) }</p>
        </div>
    }
}
