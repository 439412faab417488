//! Answers as a file gives them, turned into answers.

use std::sync::LazyLock;

use jiff::civil::Date;
use pedir::content::{Courts, embedded};
use pedir::domain::answer::{Answer, AnswerError, UNKNOWN};
use pedir::domain::answers::Answers;
use pedir::domain::questions::{Kind, Question, question};
use pedir::domain::vocabulary::QuestionId;

use super::trouble::{self, Trouble};

/// The value of a key, and its line.
#[derive(Debug)]
pub(crate) struct Given {
    /// Counted from one.
    pub(crate) line: usize,
    /// What it says.
    pub(crate) value: Value,
}

/// The value of a key.
#[derive(Debug)]
pub(crate) enum Value {
    /// One text, or a day.
    Text(String),
    /// A list of texts.
    List(Vec<String>),
    /// Something that no answer is; what it is.
    Other(&'static str),
}

/// The answers given under these keys.
pub(crate) fn answers(given: &[(String, Given)]) -> Result<Answers, Trouble> {
    let mut answers = Answers::default();
    for (key, given) in given {
        let id = QuestionId::from_id(key)
            .ok_or_else(|| Trouble::at(given.line, trouble::unknown("key", key, QuestionId::IDS)))?;
        answers.set(id, given.answer(question(id))?);
    }
    Ok(answers)
}

impl Given {
    /// The day that it says.
    pub(crate) fn date(&self, key: &str) -> Result<Date, Trouble> {
        let Value::Text(text) = &self.value else {
            return Err(self.of_type(key, "a day, `2026-11-24`"));
        };
        match Answer::parse(question(QuestionId::NextDate), &[text]) {
            Ok(Answer::Date(date)) => Ok(date),
            Ok(_) | Err(AnswerError::Empty) => Err(self.of_type(key, "a day, `2026-11-24`")),
            Err(error) => Err(self.refused(question(QuestionId::NextDate), key, &[text], error)),
        }
    }

    /// The answer to a question; none for an empty list, which says nothing.
    fn answer(&self, question: &Question) -> Result<Option<Answer>, Trouble> {
        let key = question.id.id();
        let values: Vec<&str> = match (&self.value, question.kind) {
            (Value::List(texts), Kind::Many(_)) => texts.iter().map(String::as_str).collect(),
            (Value::Text(text), Kind::Many(_)) if text == UNKNOWN => vec![UNKNOWN],
            (Value::Text(text), Kind::One(_) | Kind::Flag | Kind::Date | Kind::Court | Kind::Text { .. }) => {
                vec![text]
            }
            (_, kind) => return Err(self.of_type(key, &needed(kind))),
        };
        match Answer::parse(question, &values) {
            Ok(Answer::Court(code)) if !is_a_court(code.as_str()) => {
                Err(self.unknown_court(key, code.as_str()))
            }
            Ok(answer) => Ok(Some(answer)),
            Err(AnswerError::Empty)
                if question.kind.none().is_some() || matches!(question.kind, Kind::Text { .. }) =>
            {
                Ok(None)
            }
            Err(error) => Err(self.refused(question, key, &values, error)),
        }
    }

    fn of_type(&self, key: &str, needed: &str) -> Trouble {
        let found = match &self.value {
            Value::Text(_) => "a text",
            Value::List(_) => "a list",
            Value::Other(what) => what,
        };
        Trouble::at(
            self.line,
            format!("key `{key}`: {needed} is needed, and this is {found}"),
        )
    }

    fn unknown_court(&self, key: &str, code: &str) -> Trouble {
        let courts = courts().into_iter().flat_map(Courts::iter);
        let known: Vec<&str> = courts
            .map(|court| court.code.as_str())
            .filter(|code| !code.is_empty())
            .collect();
        Trouble::at(self.line, trouble::value(key, code, &known))
    }

    fn refused(&self, question: &Question, key: &str, values: &[&str], error: AnswerError) -> Trouble {
        let value = |place: usize| values.get(place).copied().unwrap_or_default();
        let message = match error {
            AnswerError::NotAChoice(place) => {
                let known: Vec<&str> = question.kind.choices().iter().copied().chain([UNKNOWN]).collect();
                trouble::value(key, value(place), &known)
            }
            AnswerError::NotACourt => return self.unknown_court(key, value(0)),
            AnswerError::Empty | AnswerError::MoreThanOne => format!("key `{key}`: one value is needed"),
            AnswerError::NotAlone => format!("key `{key}`: `none` and `unknown` each stand alone"),
            AnswerError::NotADate => format!(
                "key `{key}`: `{}` is not a day; write it as `2026-11-24`",
                value(0)
            ),
            AnswerError::NoSuchDay { .. } => format!("key `{key}`: there is no day `{}`", value(0)),
            AnswerError::TooLong { limit, length } => {
                format!("key `{key}`: {length} characters, and at most {limit} are allowed")
            }
        };
        Trouble::at(self.line, message)
    }
}

/// The table of courts, read once.
pub(crate) fn courts() -> Option<&'static Courts> {
    static COURTS: LazyLock<Option<Courts>> = LazyLock::new(embedded::courts);
    COURTS.as_ref()
}

fn is_a_court(code: &str) -> bool {
    courts().is_some_and(|courts| courts.by_code(code).is_some())
}

fn needed(kind: Kind) -> String {
    match kind {
        Kind::One(ids) => format!("one text, for example `\"{}\"`,", ids[0]),
        Kind::Many(ids) => format!("a list of texts, for example `[\"{}\"]`,", ids[0]),
        Kind::Flag => "one text, `\"yes\"` or `\"no\"`,".to_owned(),
        Kind::Date => "a day, `2026-11-24`,".to_owned(),
        Kind::Court => "the code of a court, for example `\"SFR\"`,".to_owned(),
        Kind::Text { .. } => "a text".to_owned(),
    }
}
