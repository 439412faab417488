//! One line of a batch: `{"today": "2026-11-24", "answers": {"stage": "court-pending", "family": ["citizen-child"]}}`.

use jiff::civil::Date;
use pedir::domain::answers::Answers;
use serde_json::{Map, Value as Json};

use crate::scenario::given::{self, Given, Value};
use crate::scenario::trouble::{self, Trouble};

/// Reads the line with this number.
pub(super) fn read(text: &str, line: usize) -> Result<(Date, Answers), Trouble> {
    let object: Map<String, Json> = serde_json::from_str(text)
        .map_err(|error| Trouble::at(line, format!("not one JSON object: {error}")))?;
    let mut today = None;
    let mut answers = Answers::default();
    for (key, value) in &object {
        match (key.as_str(), value) {
            ("today", value) => today = Some(given(line, value).date(key)?),
            ("answers", Json::Object(object)) => {
                let entries: Vec<_> = object
                    .iter()
                    .map(|(key, value)| (key.clone(), given(line, value)))
                    .collect();
                answers = given::answers(&entries)?;
            }
            ("answers", _) => return Err(Trouble::at(line, "key `answers`: an object is needed")),
            (other, _) => {
                return Err(Trouble::at(
                    line,
                    trouble::unknown("key", other, &["today", "answers"]),
                ));
            }
        }
    }
    let today = today.ok_or_else(|| Trouble::at(line, "the key `today` is missing"))?;
    Ok((today, answers))
}

fn given(line: usize, value: &Json) -> Given {
    let value = match value {
        Json::String(text) => Value::Text(text.clone()),
        Json::Array(items) => {
            let texts = items.iter().map(|item| item.as_str().map(str::to_owned));
            texts
                .collect::<Option<_>>()
                .map_or(Value::Other("a list of other things than texts"), Value::List)
        }
        Json::Number(_) => Value::Other("a number"),
        Json::Bool(_) => Value::Other("true or false"),
        Json::Null => Value::Other("null"),
        Json::Object(_) => Value::Other("an object"),
    };
    Given { line, value }
}
