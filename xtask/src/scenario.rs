//! A scenario: named answers of one person on one day, and what is expected of them. A lawyer can read and add one.
//!
//! `tests/scenarios.rs` includes this file too: hence the paths.

#[path = "scenario/given.rs"]
pub(crate) mod given;
#[path = "scenario/trouble.rs"]
pub(crate) mod trouble;

use std::ops::Range;

use jiff::civil::Date;
use pedir::domain::answers::Answers;
use pedir::domain::vocabulary::{AskId, OptionId, QuestionId, UrgentId, Verdict};
use toml::Spanned;
use toml::de::{DeTable, DeValue};

use given::{Given, Value};
use trouble::Trouble;

/// Named answers, and what is expected of them.
#[derive(Debug)]
pub(crate) struct Scenario {
    /// The situation, without names.
    pub(crate) name: String,
    /// The day.
    pub(crate) today: Date,
    /// The answers.
    pub(crate) answers: Answers,
    /// What is expected.
    pub(crate) expect: Expect,
}

/// What a scenario expects of its result.
#[derive(Debug, Default)]
pub(crate) struct Expect {
    /// The verdicts named.
    pub(crate) options: Vec<(OptionId, Verdict)>,
    /// The urgent boxes, all of them and in their order, where they are named.
    pub(crate) urgent: Option<Vec<UrgentId>>,
    /// The narrow asks, all of them and in their order, where they are named.
    pub(crate) ask: Option<Vec<AskId>>,
    /// The questions asked after part `now` and before `relief`, where they are named.
    pub(crate) path: Option<Vec<QuestionId>>,
}

/// Reads a scenario.
pub(crate) fn read(text: &str) -> Result<Scenario, Trouble> {
    let document = DeTable::parse(text).map_err(|error| {
        let line = line(text, error.span().map_or(0, |span| span.start));
        let found = text.lines().nth(line - 1).unwrap_or_default().trim();
        Trouble::at(line, format!("`{found}`: {}", error.message()))
    })?;
    let file = File { text };
    let mut name = None;
    let mut today = None;
    let mut given = Vec::new();
    let mut expect = Expect::default();
    for (key, value) in File::entries(document.get_ref()) {
        match key {
            "name" => name = Some(file.string(key, value)?),
            "today" => today = Some(file.given(value).date(key)?),
            "answers" => {
                let answers = File::entries(file.table(key, value)?);
                given.extend(
                    answers
                        .into_iter()
                        .map(|(key, value)| (key.to_owned(), file.given(value))),
                );
            }
            "expect" => expect = file.expect(file.table(key, value)?)?,
            other => {
                return Err(file.trouble(
                    value,
                    &trouble::unknown("key", other, &["name", "today", "answers", "expect"]),
                ));
            }
        }
    }
    Ok(Scenario {
        name: name.ok_or_else(|| Trouble::at(1, "the key `name` is missing"))?,
        today: today
            .ok_or_else(|| Trouble::at(1, "the key `today` is missing, for example `today = 2026-11-24`"))?,
        answers: given::answers(&given)?,
        expect,
    })
}

/// The text of the file, to say in which line something is.
struct File<'a> {
    text: &'a str,
}

type Entry<'a> = Spanned<DeValue<'a>>;

impl<'a> File<'a> {
    /// The entries of a table in the order of the file.
    fn entries<'t>(table: &'t DeTable<'a>) -> Vec<(&'t str, &'t Entry<'a>)> {
        let mut entries: Vec<_> = table.iter().collect();
        entries.sort_by_key(|(key, _)| key.span().start);
        entries
            .into_iter()
            .map(|(key, value)| (key.get_ref().as_ref(), value))
            .collect()
    }

    fn trouble(&self, value: &Entry<'a>, message: &str) -> Trouble {
        Trouble::at(self.line(value.span()), message)
    }

    fn line(&self, span: Range<usize>) -> usize {
        line(self.text, span.start)
    }

    fn table<'t>(&self, key: &str, value: &'t Entry<'a>) -> Result<&'t DeTable<'a>, Trouble> {
        let table = value.get_ref().as_table();
        table.ok_or_else(|| self.trouble(value, &format!("key `{key}`: a table is needed, `[{key}]`")))
    }

    fn string(&self, key: &str, value: &Entry<'a>) -> Result<String, Trouble> {
        let text = value.get_ref().as_str();
        text.map(str::to_owned)
            .ok_or_else(|| self.trouble(value, &format!("key `{key}`: a text is needed")))
    }

    fn given(&self, value: &Entry<'a>) -> Given {
        let shape = match value.get_ref() {
            DeValue::String(text) => Value::Text(text.to_string()),
            DeValue::Datetime(date) => Value::Text(date.to_string()),
            DeValue::Array(items) => {
                let texts = items
                    .iter()
                    .map(|item| item.get_ref().as_str().map(str::to_owned));
                texts
                    .collect::<Option<_>>()
                    .map_or(Value::Other("a list of other things than texts"), Value::List)
            }
            DeValue::Integer(_) | DeValue::Float(_) => Value::Other("a number"),
            DeValue::Boolean(_) => Value::Other("true or false"),
            DeValue::Table(_) => Value::Other("a table"),
        };
        Given {
            line: self.line(value.span()),
            value: shape,
        }
    }

    fn expect(&self, table: &DeTable<'a>) -> Result<Expect, Trouble> {
        let mut expect = Expect::default();
        for (key, value) in Self::entries(table) {
            match key {
                "options" => {
                    for (option, verdict) in Self::entries(self.table("expect.options", value)?) {
                        let id = OptionId::from_id(option).ok_or_else(|| {
                            self.trouble(verdict, &trouble::unknown("key", option, OptionId::IDS))
                        })?;
                        let text = self.string(option, verdict)?;
                        let verdict = Verdict::from_id(&text).ok_or_else(|| {
                            self.trouble(verdict, &trouble::value(option, &text, Verdict::IDS))
                        })?;
                        expect.options.push((id, verdict));
                    }
                }
                "urgent" => expect.urgent = Some(self.ids(key, value, UrgentId::from_id, UrgentId::IDS)?),
                "ask" => expect.ask = Some(self.ids(key, value, AskId::from_id, AskId::IDS)?),
                "path" => expect.path = Some(self.ids(key, value, QuestionId::from_id, QuestionId::IDS)?),
                other => {
                    let known = ["options", "urgent", "ask", "path"];
                    return Err(self.trouble(value, &trouble::unknown("key", other, &known)));
                }
            }
        }
        Ok(expect)
    }

    /// A list of ids of one closed set.
    fn ids<T>(
        &self,
        key: &str,
        value: &Entry<'a>,
        from_id: fn(&str) -> Option<T>,
        known: &[&str],
    ) -> Result<Vec<T>, Trouble> {
        let Value::List(texts) = self.given(value).value else {
            return Err(self.trouble(
                value,
                &format!("key `{key}`: a list of texts is needed, `[\"{}\"]`", known[0]),
            ));
        };
        let read = |text: &String| {
            from_id(text).ok_or_else(|| self.trouble(value, &trouble::value(key, text, known)))
        };
        texts.iter().map(read).collect()
    }
}

/// The line of a place in a text, counted from one.
fn line(text: &str, place: usize) -> usize {
    text[..place.min(text.len())].split('\n').count()
}
