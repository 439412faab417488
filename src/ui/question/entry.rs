//! What is typed on a screen and not yet an answer, and what is wrong with it.

use yew::prelude::*;

use crate::content::key;
use crate::domain::answer::AnswerError;
use crate::ui::components::drawing::{Drawing, mark};
use crate::ui::context::AppContext;

/// What is wrong with what was typed, in words. Continue stays on the page while there is one.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Problem(pub Option<AttrValue>);

/// The sentence for an error of a typed answer. The tapped ones have none: they can't be wrong.
pub(crate) fn sentence(app: &AppContext, error: AnswerError) -> AttrValue {
    match error {
        AnswerError::NoSuchDay { year, month, day } => {
            let written = date_written(app, year, month, day);
            key::error_date_impossible(app.words(), &written).into()
        }
        AnswerError::TooLong { limit, length } => {
            key::error_text_too_long(app.words(), &length.to_string(), &limit.to_string()).into()
        }
        AnswerError::Empty
        | AnswerError::NotAChoice(_)
        | AnswerError::MoreThanOne
        | AnswerError::NotAlone
        | AnswerError::NotADate
        | AnswerError::NotACourt => app.text(key::ERROR_DATE_MISSING).to_owned().into(),
    }
}

/// `31 February 2026`, also for a day that no calendar has.
pub(crate) fn date_written(app: &AppContext, year: i16, month: u8, day: u8) -> String {
    let name = crate::export::dates::MONTHS.get(usize::from(month).wrapping_sub(1));
    let name = name.map_or_else(|| month.to_string(), |name| app.text(*name).to_owned());
    key::date_written(app.words(), &day.to_string(), &name, &year.to_string())
}

/// Says at once what is wrong, and leads to the field with this id.
pub(crate) fn problem_summary(app: &AppContext, problem: &AttrValue, field: String) -> Html {
    let href = ["#", &field].concat();
    let onclick = move |event: MouseEvent| {
        event.prevent_default();
        crate::platform::focus::to(&field);
    };
    html! {
        <div id="problem" class="notice notice-problem" role="alert" tabindex="-1">
            <h2 class="notice-title">{ mark(Drawing::Caution) }<span>{ app.text(key::ERROR_TITLE) }</span></h2>
            <p key={problem.to_string()}><a {href} {onclick}>{ problem }</a></p>
        </div>
    }
}
