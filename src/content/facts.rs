//! The sources and dates of the statements of law. The statements themselves are words: `content::fact`.

use std::rc::Rc;

use super::lines::{FileError, cells, lines};
use super::vocabulary::{FactId, OptionId};

/// The sources and dates of every statement of law.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    facts: Vec<Option<Fact>>,
    /// What each kind of request rests on.
    options: Vec<Vec<FactId>>,
}

/// Where a statement comes from, and when it was looked at. A date is `2026-11-24`, `2026-11`, `2026` or `undated`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What it does to how dangerous something looks.
    pub weight: Weight,
    /// The number, date or address itself; empty where there is none.
    pub value: String,
    /// What it rests on.
    pub sources: Vec<Rc<Source>>,
    /// The date of the newest of them.
    pub source_date: String,
    /// The day on which it was last compared with its sources.
    pub checked_on: String,
    /// The day after which it may be old.
    pub review_by: String,
    /// The day after which it may be wrong.
    pub expires_on: String,
    /// How sure it is.
    pub confidence: Confidence,
}

/// What a statement does to how dangerous something looks. When in doubt, it is a warning.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// It makes something look more dangerous, or neither more nor less. It is shown for ever.
    Warning,
    /// It makes something look safer, or possible. It is shown until it expires.
    Help,
}

/// A source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Source {
    /// What it is called, in its own language.
    pub title: String,
    /// Where it is; empty where no exact address was kept.
    pub address: String,
    /// Of when it is.
    pub date: String,
}

impl Source {
    /// Its date; `None` where it has none.
    pub fn dated(&self) -> Option<&str> {
        (self.date != "undated").then_some(self.date.as_str())
    }
}

/// How sure a statement is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confidence {
    /// The law itself, or several sources that agree.
    High,
    /// One good source, or an older one.
    Medium,
    /// A caution, to be confirmed by an attorney.
    Low,
}

impl Facts {
    /// Reads `facts.txt`: a line for each source, then one for each statement in the order of [`FactId`]:
    /// `w` where it is a warning, `h` where it helps, `-` where it is missing. Then `o` and the
    /// numbers of the statements that each kind of request rests on, in the order of [`OptionId`].
    pub fn parse(file: &str) -> Result<Self, FileError> {
        let mut sources = Vec::new();
        let mut read = Self::default();
        for line in lines("facts", file)?.split('\n') {
            match line.split_once(' ') {
                Some(("s", source)) => {
                    let [title, address, date] = cells(source)?.map(str::to_owned);
                    sources.push(Rc::new(Source { title, address, date }));
                }
                Some(("w", fact)) => read.facts.push(Some(fact_of(Weight::Warning, fact, &sources)?)),
                Some(("h", fact)) => read.facts.push(Some(fact_of(Weight::Help, fact, &sources)?)),
                Some(("o", facts)) => read.options.push(numbered(facts).ok_or(FileError::Damaged)?),
                _ if line == "-" => read.facts.push(None),
                _ => return Err(FileError::Damaged),
            }
        }
        if read.facts.len() == FactId::ALL.len() && read.options.len() == OptionId::ALL.len() {
            Ok(read)
        } else {
            Err(FileError::Damaged)
        }
    }

    /// Whether nothing was read yet.
    pub fn is_empty(&self) -> bool {
        self.facts.is_empty()
    }

    /// Where a statement comes from. `None` only while English is a draft, or where nothing was read yet.
    pub fn get(&self, id: FactId) -> Option<&Fact> {
        self.facts.get(id as usize)?.as_ref()
    }

    /// The statements that the page of a kind of request rests on. `None` where nothing was read yet.
    pub fn of_option(&self, id: OptionId) -> Option<&[FactId]> {
        self.options.get(id as usize).map(Vec::as_slice)
    }
}

/// The statements that a line names by number.
pub(super) fn numbered(line: &str) -> Option<Vec<FactId>> {
    let numbers = line.split_ascii_whitespace();
    numbers
        .map(|number| FactId::ALL.get(number.parse::<usize>().ok()?).copied())
        .collect()
}

fn fact_of(weight: Weight, line: &str, known: &[Rc<Source>]) -> Result<Fact, FileError> {
    let [
        value,
        sources,
        source_date,
        checked_on,
        review_by,
        expires_on,
        confidence,
    ] = cells(line)?;
    let source = |number: &str| known.get(number.parse::<usize>().ok()?).cloned();
    let sources: Option<Vec<_>> = sources.split_ascii_whitespace().map(source).collect();
    Ok(Fact {
        weight,
        value: value.to_owned(),
        sources: sources.ok_or(FileError::Damaged)?,
        source_date: source_date.to_owned(),
        checked_on: checked_on.to_owned(),
        review_by: review_by.to_owned(),
        expires_on: expires_on.to_owned(),
        confidence: match confidence {
            "high" => Confidence::High,
            "medium" => Confidence::Medium,
            "low" => Confidence::Low,
            _ => return Err(FileError::Damaged),
        },
    })
}
