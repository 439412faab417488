//! `content/tables/*.csv`: the courts, their circuits and offices, and the history of the policy.

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;
use serde::de::DeserializeOwned;

use super::dates::{is_date, is_day};
use super::problem::{Problems, did_you_mean};

#[derive(Deserialize)]
struct Court {
    eoir_code: String,
    name: String,
    city: String,
    state: String,
    address: String,
    circuit: String,
    opla_office: String,
    status: String,
    checked_on: String,
}

#[derive(Deserialize)]
struct Office {
    #[serde(rename = "office")]
    name: String,
    phone: String,
    source_date: String,
}

#[derive(Deserialize)]
struct State {
    #[serde(rename = "state_or_territory")]
    code: String,
    name: String,
    circuit: String,
}

#[derive(Deserialize)]
struct Policy {
    date: String,
    title: String,
    status: String,
}

/// The lines of `courts.txt`: `src/content/courts.rs` has the format.
pub(crate) fn courts(content: &Path, problems: &mut Problems) -> Vec<String> {
    let folder = content.join("tables");
    let path = folder.join("immigration-courts.csv");
    let offices: BTreeMap<String, Office> = rows(&folder.join("opla-offices.csv"), problems)
        .into_iter()
        .map(|(_, row): (_, Office)| (row.name.clone(), row))
        .collect();
    let states: BTreeMap<String, State> = rows(&folder.join("circuits.csv"), problems)
        .into_iter()
        .map(|(_, row): (_, State)| (row.code.clone(), row))
        .collect();
    check_history(&folder.join("policy-history.csv"), problems);
    let mut lines = Vec::new();
    // The Board of Immigration Appeals is in the table too, but has no code: it is no court to choose.
    for (line, court) in rows::<Court>(&path, problems)
        .into_iter()
        .filter(|(_, court)| !court.eoir_code.is_empty())
    {
        let mut error =
            |says: String| problems.error(path.display(), line, format!("court {} {says}", court.eoir_code));
        if court.eoir_code.len() != 3 || !court.eoir_code.bytes().all(|byte| byte.is_ascii_uppercase()) {
            error("needs a code of three capital letters".to_owned());
        }
        if !court.checked_on.is_empty() && !is_day(&court.checked_on) {
            error("needs a checked_on that is a day, or nothing".to_owned());
        }
        let circuit = if court.circuit == "varies" {
            ""
        } else {
            &court.circuit
        };
        let state = states.get(&court.state);
        if state.is_none() || !circuit.is_empty() && state.is_some_and(|state| state.circuit != circuit) {
            error(format!(
                "is in the {circuit} circuit, but {} is not (circuits.csv)",
                court.state
            ));
        }
        let name = format!("OPLA {}", court.opla_office);
        let office = offices.get(&name);
        if office.is_none() && !court.opla_office.starts_with("varies") {
            let hint = did_you_mean(&name, offices.keys().map(String::as_str));
            error(format!(
                "names an office \"{name}\" that is not in opla-offices.csv{hint}"
            ));
        }
        let (office, phone, date) = office.map_or(("", "", ""), |office| {
            let date = if is_date(&office.source_date) {
                office.source_date.as_str()
            } else {
                ""
            };
            (office.name.as_str(), office.phone.as_str(), date)
        });
        let Court {
            eoir_code: code,
            name,
            city,
            state,
            address,
            ..
        } = &court;
        let state_name = states
            .get(state)
            .map(|state| state.name.as_str())
            .unwrap_or_default();
        // On the newest list, and nothing said against it.
        let listed = if court.status.starts_with("listed") {
            court.checked_on.as_str()
        } else {
            ""
        };
        lines.push(
            [
                code, name, city, state, state_name, circuit, address, listed, office, phone, date,
            ]
            .join("\t"),
        );
    }
    lines
}

fn check_history(path: &Path, problems: &mut Problems) {
    for (line, policy) in rows::<Policy>(path, problems) {
        if !is_date(&policy.date) || policy.title.is_empty() || policy.status.is_empty() {
            problems.error(
                path.display(),
                line,
                "needs a date (a day, a month or a year), a title and a status",
            );
        }
    }
}

/// What the table lacks, and what to write.
#[expect(
    clippy::wildcard_enum_match_arm,
    reason = "only these are mistakes of an editor"
)]
fn what_is_wrong(error: &csv::Error) -> String {
    match error.kind() {
        csv::ErrorKind::UnequalLengths {
            expected_len, len, ..
        } => format!(
            "has {len} cells in place of {expected_len}; write one for each column, with nothing between two commas where \
             there is nothing, and in quotes where it has a comma"
        ),
        csv::ErrorKind::Deserialize { err, .. } => {
            format!("{}; the first line names every column", err.kind())
        }
        _ => error.to_string(),
    }
}

/// The rows of a table, each with its line.
fn rows<Row: DeserializeOwned>(path: &Path, problems: &mut Problems) -> Vec<(usize, Row)> {
    let mut reader = match csv::Reader::from_path(path) {
        Ok(reader) => reader,
        Err(error) => {
            problems.error(path.display(), 0, error);
            return Vec::new();
        }
    };
    let headers = reader.headers().cloned().unwrap_or_default();
    let mut rows = Vec::new();
    for record in reader.records() {
        let row = record.and_then(|record| {
            let line = record.position().map_or(0, csv::Position::line);
            Ok((
                usize::try_from(line).unwrap_or_default(),
                record.deserialize(Some(&headers))?,
            ))
        });
        match row {
            Ok(row) => rows.push(row),
            Err(error) => {
                let line = error.position().map_or(0, csv::Position::line);
                let line = usize::try_from(line).unwrap_or_default();
                problems.error(path.display(), line, what_is_wrong(&error));
            }
        }
    }
    rows
}
