//! The four private questions, on one page. Their answers never leave the screen.

use yew::prelude::*;

use super::choices::choices;
use super::page::{Frame, choices_of, frame, help, signpost};
use crate::content::{self, QuestionWord, key};
use crate::domain::questions::{self, Kind, QUESTIONS};
use crate::domain::vocabulary::Part;
use crate::ui::context::AppContext;

/// One fieldset a question.
pub(crate) fn flags(app: &AppContext, ways: Html) -> Html {
    let flags = QUESTIONS.iter().filter(|question| question.kind == Kind::Flag);
    let fields = flags.map(|flag| {
        let question = questions::question(flag.id);
        let (rows, choose) = choices_of(app, question);
        html! {
            <fieldset key={question.id.id()} class="flag">
                <legend class="flag-title">{ app.text(content::question(question.id, QuestionWord::Ask)) }</legend>
                { choices(app, question.id.id(), false, &rows, &choose) }
                { help(app, question) }
            </fieldset>
        }
    });
    let signpost = signpost(app, Part::Private);
    let about = Frame {
        id: "private",
        signpost: &signpost,
        title: key::PRIVATE_TITLE,
        hint: Some(key::PRIVATE_LEAD),
        fields: false,
    };
    frame(app, &about, html! { <>{ for fields }</> }, ways)
}
