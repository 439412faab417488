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
    until: String,
}

/// A court to choose, with what follows from it. What varies from case to case is empty.
pub(crate) struct ListedCourt {
    code: String,
    pub(crate) name: String,
    city: String,
    state: String,
    pub(crate) state_name: String,
    pub(crate) circuit: String,
    pub(crate) address: String,
    /// The day of the list of open courts that it is on; empty where something speaks against it.
    pub(crate) listed_on: String,
    pub(crate) office: String,
    phone: String,
    office_date: String,
}

/// The lines of `courts.txt`: `src/content/courts.rs` has the format.
pub(crate) fn courts(content: &Path, problems: &mut Problems) -> Vec<String> {
    let folder = content.join("tables");
    check_history(&folder.join("policy-history.csv"), problems);
    let courts = listed_courts(&folder, problems).into_iter().map(|court| {
        [
            court.code,
            court.name,
            court.city,
            court.state,
            court.state_name,
            court.circuit,
            court.address,
            court.listed_on,
            court.office,
            court.phone,
            court.office_date,
        ]
        .join("\t")
    });
    courts.collect()
}

/// The courts, each checked against the tables of circuits and offices.
pub(crate) fn listed_courts(folder: &Path, problems: &mut Problems) -> Vec<ListedCourt> {
    let path = folder.join("immigration-courts.csv");
    let offices: BTreeMap<String, Office> = rows(&folder.join("opla-offices.csv"), problems)
        .into_iter()
        .map(|(_, row): (_, Office)| (row.name.clone(), row))
        .collect();
    let states: BTreeMap<String, State> = rows(&folder.join("circuits.csv"), problems)
        .into_iter()
        .map(|(_, row): (_, State)| (row.code.clone(), row))
        .collect();
    // The Board of Immigration Appeals is in the table too, but has no code: it is no court to choose.
    let courts = rows::<Court>(&path, problems)
        .into_iter()
        .filter(|(_, court)| !court.eoir_code.is_empty());
    let courts: Vec<_> = courts.collect();
    let listed = courts.into_iter().map(|(line, court)| {
        check(&court, &offices, &states, |says| {
            problems.error(path.display(), line, format!("court {} {says}", court.eoir_code));
        });
        listed(court, &offices, &states)
    });
    listed.collect()
}

fn check(
    court: &Court,
    offices: &BTreeMap<String, Office>,
    states: &BTreeMap<String, State>,
    mut error: impl FnMut(String),
) {
    if court.eoir_code.len() != 3 || !court.eoir_code.bytes().all(|byte| byte.is_ascii_uppercase()) {
        error("needs a code of three capital letters".to_owned());
    }
    if !court.checked_on.is_empty() && !is_day(&court.checked_on) {
        error("needs a checked_on that is a day, or nothing".to_owned());
    }
    let circuit = circuit_of(court);
    let state = states.get(&court.state);
    if state.is_none_or(|state| !circuit.is_empty() && state.circuit != circuit) {
        error(format!(
            "is in the {circuit} circuit, but {} is not (circuits.csv)",
            court.state
        ));
    }
    let office = format!("OPLA {}", court.opla_office);
    if !offices.contains_key(&office) && !court.opla_office.starts_with("varies") {
        let hint = did_you_mean(&office, offices.keys().map(String::as_str));
        error(format!(
            "names an office \"{office}\" that is not in opla-offices.csv{hint}"
        ));
    }
}

/// Its circuit; empty where it varies from case to case.
fn circuit_of(court: &Court) -> &str {
    if court.circuit == "varies" {
        ""
    } else {
        &court.circuit
    }
}

fn listed(court: Court, offices: &BTreeMap<String, Office>, states: &BTreeMap<String, State>) -> ListedCourt {
    let office = offices.get(&format!("OPLA {}", court.opla_office));
    let date = office
        .map(|office| office.source_date.clone())
        .filter(|date| is_date(date));
    ListedCourt {
        circuit: circuit_of(&court).to_owned(),
        state_name: states
            .get(&court.state)
            .map(|state| state.name.clone())
            .unwrap_or_default(),
        listed_on: if court.status.starts_with("listed") {
            court.checked_on
        } else {
            String::new()
        },
        office: office.map(|office| office.name.clone()).unwrap_or_default(),
        phone: office.map(|office| office.phone.clone()).unwrap_or_default(),
        office_date: date.unwrap_or_default(),
        code: court.eoir_code,
        name: court.name,
        city: court.city,
        state: court.state,
        address: court.address,
    }
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
        let until = policy.until.as_str();
        let year = |date: &str| date.get(..4).map(str::to_owned);
        if !["open", "unknown"].contains(&until) && (!is_date(until) || year(until) < year(&policy.date)) {
            problems.error(
                path.display(),
                line,
                "needs an \"until\": the date on which it ended, \"open\" where no end was found, or \"unknown\"",
            );
        }
    }
}

/// The rows of a table, each with its line.
pub(crate) fn rows<Row: DeserializeOwned>(path: &Path, problems: &mut Problems) -> Vec<(usize, Row)> {
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
