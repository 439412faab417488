//! Answers and steps in words.

use crate::content::{self, QuestionWord, key};
use crate::domain::answer::Answer;
use crate::domain::flow::Step;
use crate::domain::questions::{Kind, question};
use crate::domain::vocabulary::QuestionId;
use crate::ui::context::AppContext;
use crate::ui::late::Late;
use crate::ui::question::entry::date_written;

/// The short name of a step, for a way back.
pub(super) fn name_of(app: &AppContext, step: Step) -> String {
    let name = match step {
        Step::Question(id) => content::question(id, QuestionWord::Label),
        Step::Stop => key::STOP_TITLE,
        Step::Flags => key::PRIVATE_TITLE,
        Step::Check => key::CHECK_TITLE,
    };
    app.text(name).to_owned()
}

/// An answer as a list of texts. A private answer is only "Answered": it never shows again.
pub(super) fn words_of(app: &AppContext, id: QuestionId) -> Vec<String> {
    let text = |key| vec![app.text(key).to_owned()];
    let choice = |choice: u8| app.text(content::choice(id, usize::from(choice))).to_owned();
    let Some(answer) = app.store.session.answers.get(id) else {
        return text(key::CHECK_NOT_ANSWERED);
    };
    if question(id).kind == Kind::Flag {
        return text(key::CHECK_ANSWERED);
    }
    match answer {
        Answer::Unknown => text(key::CHECK_UNKNOWN),
        Answer::One(chosen) => vec![choice(*chosen)],
        Answer::Many(chosen) => chosen.iter().map(choice).collect(),
        Answer::Date(date) => {
            let number = |part: i8| u8::try_from(part).unwrap_or_default();
            vec![date_written(
                app,
                date.year(),
                number(date.month()),
                number(date.day()),
            )]
        }
        Answer::Court(code) => vec![court_name(app, code.as_str())],
        Answer::Text(words) => vec![words.clone()],
    }
}

/// The name of a court, or its code while the table is not here.
pub(super) fn court_name(app: &AppContext, code: &str) -> String {
    match &app.courts {
        Late::Here(courts) => courts.by_code(code).map(|court| court.name.clone()),
        Late::Waiting | Late::Failed => None,
    }
    .unwrap_or_else(|| code.to_owned())
}
