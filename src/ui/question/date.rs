//! A date in three fields. A calendar to tap through is slow and fails on old phones, and it can't refuse
//! the 31st of February by name.

use web_sys::HtmlInputElement;
use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::entry::{Problem, sentence};
use crate::content::key;
use crate::domain::answer::{Answer, AnswerError};
use crate::domain::questions::Question;
use crate::domain::session::Action;
use crate::export::dates::MONTHS;
use crate::ui::context::{AppContext, use_app};

/// What stands in the three fields, as typed.
#[derive(Clone, Default, PartialEq)]
struct Fields {
    day: String,
    month: String,
    year: String,
}

impl Fields {
    fn of(answer: Option<&Answer>) -> Self {
        match answer {
            Some(Answer::Date(date)) => Self {
                day: date.day().to_string(),
                month: date.month().to_string(),
                year: date.year().to_string(),
            },
            _ => Self::default(),
        }
    }

    fn is_empty(&self) -> bool {
        self.day.is_empty() && self.month.is_empty() && self.year.is_empty()
    }

    /// `2026-02-31`, whether or not there is such a day.
    fn written(&self) -> String {
        let padded = |field: &str| {
            if field.len() == 1 {
                ["0", field].concat()
            } else {
                field.to_owned()
            }
        };
        [
            self.year.trim(),
            "-",
            &padded(self.month.trim()),
            "-",
            &padded(self.day.trim()),
        ]
        .concat()
    }

    fn answer(&self, question: &Question) -> Result<Answer, AnswerError> {
        Answer::parse(question, &[&self.written()])
    }
}

/// Properties of [`DateQuestion`].
#[derive(Properties, PartialEq)]
pub(crate) struct DateQuestionProps {
    /// The question.
    pub question: &'static Question,
    /// Told what is wrong with the fields, or that nothing is.
    pub onproblem: Callback<Problem>,
}

impl PartialEq for Question {
    fn eq(&self, other: &Self) -> bool {
        self.id == other.id
    }
}

/// The three fields.
#[component]
pub(crate) fn DateQuestion(props: &DateQuestionProps) -> Html {
    let app = use_app();
    let question = props.question;
    let id = question.id.id();
    let fields = use_state(|| Fields::of(app.store.session.answers.get(question.id)));
    let unknown = app.store.session.answers.get(question.id) == Some(&Answer::Unknown);
    let shown = if unknown {
        Fields::default()
    } else {
        (*fields).clone()
    };
    let change = {
        let (app, fields, onproblem) = (app.clone(), fields.clone(), props.onproblem.clone());
        move |next: Fields| {
            onproblem.emit(tell(&app, question, &next));
            fields.set(next);
        }
    };
    let day = with(&change, &shown, |fields, value| Fields { day: value, ..fields });
    let month = with(&change, &shown, |fields, value| Fields {
        month: value,
        ..fields
    });
    let year = with(&change, &shown, |fields, value| Fields {
        year: value,
        ..fields
    });
    let day = move |event: InputEvent| day(event.target_unchecked_into::<HtmlInputElement>().value());
    let month = move |event: Event| month(event.target_unchecked_into::<HtmlSelectElement>().value());
    let year = move |event: InputEvent| year(event.target_unchecked_into::<HtmlInputElement>().value());
    let months = MONTHS.iter().enumerate().map(|(index, name)| {
        let value = (index + 1).to_string();
        html! { <option key={index} value={value.clone()} selected={shown.month == value}>{ app.text(*name) }</option> }
    });
    html! {
        <div class="date">
            <p class="question-hint">{ app.text(key::DATE_HINT) }</p>
            <div class="date-fields">
                <label class="field">{ app.text(key::DATE_DAY) }
                    <input id={["day-", id].concat()} type="text" inputmode="numeric" autocomplete="off" size="2" value={shown.day.clone()} oninput={day} />
                </label>
                <label class="field">{ app.text(key::DATE_MONTH) }
                    <select autocomplete="off" onchange={month}>
                        <option value="" selected={shown.month.is_empty()}>{ app.text(key::DATE_MONTH_CHOOSE) }</option>
                        { for months }
                    </select>
                </label>
                <label class="field">{ app.text(key::DATE_YEAR) }
                    <input type="text" inputmode="numeric" autocomplete="off" size="4" value={shown.year.clone()} oninput={year} />
                </label>
            </div>
            { super::unknown::unknown(&app, question) }
        </div>
    }
}

/// What a change of one field does: `put` says which.
fn with(
    change: &(impl Fn(Fields) + Clone + 'static),
    shown: &Fields,
    put: fn(Fields, String) -> Fields,
) -> impl Fn(String) + 'static {
    let (change, shown) = (change.clone(), shown.clone());
    move |value| change(put(shown.clone(), value))
}

/// Keeps a whole date at once, and says what is wrong with one that is not. Nothing typed means no answer.
fn tell(app: &AppContext, question: &Question, fields: &Fields) -> Problem {
    if fields.is_empty() {
        app.store.dispatch(Action::Clear(question.id));
        return Problem::default();
    }
    match fields.answer(question) {
        Ok(answer) => {
            app.store.dispatch(Action::Answer(question.id, answer));
            Problem::default()
        }
        Err(error) => {
            app.store.dispatch(Action::Clear(question.id));
            Problem(Some(sentence(app, error)))
        }
    }
}
