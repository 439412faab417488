//! The immigration courts, each with its circuit and the office of the government's attorneys (OPLA) there.

use super::lines::{FileError, cells, lines};
use crate::domain::case::Circuit;

/// Every court.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Courts(Vec<Court>);

/// An immigration court.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Court {
    /// EOIR's code: three capital letters.
    pub code: String,
    /// What EOIR calls it.
    pub name: String,
    /// Its city.
    pub city: String,
    /// Its state or territory: two capital letters.
    pub state: String,
    /// The name of the state or territory, in English.
    pub state_name: String,
    /// Its circuit as it is written: `9th`, `DC`; empty where the circuit varies from case to case.
    pub circuit: String,
    /// Where it is, with notes of the table in brackets; empty where none was found.
    pub address: String,
    /// The day of the list of open courts that it is on; empty where it could not be confirmed.
    pub checked_on: String,
    /// Its office of the government's attorneys; `None` where that varies.
    pub office: Option<Office>,
}

/// An office of the government's attorneys (OPLA).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Office {
    /// `OPLA San Diego`
    pub name: String,
    /// Its telephone; empty where none was found.
    pub phone: String,
    /// The date of the list that it is on; empty where the list has no date.
    pub date: String,
}

impl Courts {
    /// Reads `courts.txt`: a line for each court.
    pub fn parse(file: &str) -> Result<Self, FileError> {
        lines("courts", file)?
            .split('\n')
            .map(read)
            .collect::<Result<_, _>>()
            .map(Self)
    }

    /// Every court, in the order of the table.
    pub fn iter(&self) -> impl Iterator<Item = &Court> {
        self.0.iter()
    }

    /// The court with this code.
    pub fn by_code(&self, code: &str) -> Option<&Court> {
        self.0.iter().find(|court| court.code == code)
    }

    /// The circuit of the court with this code, as far as a rule tells circuits apart.
    pub fn circuit(&self, code: &str) -> Circuit {
        self.by_code(code).map_or(Circuit::Unknown, Court::circuit)
    }
}

impl Court {
    /// Its circuit, as far as a rule tells circuits apart.
    pub fn circuit(&self) -> Circuit {
        match self.circuit.as_str() {
            "" => Circuit::Varies,
            "9th" => Circuit::Ninth,
            _ => Circuit::Other,
        }
    }
}

fn read(line: &str) -> Result<Court, FileError> {
    let [
        code,
        name,
        city,
        state,
        state_name,
        circuit,
        address,
        checked_on,
        office,
        phone,
        date,
    ] = cells(line)?.map(str::to_owned);
    let office = (!office.is_empty()).then_some(Office {
        name: office,
        phone,
        date,
    });
    Ok(Court {
        code,
        name,
        city,
        state,
        state_name,
        circuit,
        address,
        checked_on,
        office,
    })
}
