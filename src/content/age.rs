//! How old a statement of law is, and what is still said then. One rule: age never makes anything look safer.

use jiff::civil::Date;

use super::facts::{Fact, Facts, Weight};
use super::key::CONTENT_DATE;
use super::vocabulary::{FactId, OptionId};

/// The day by which age is told: the later of the day of the content and the day of this device. So a clock that is wrong
/// in the past can't make law look fresh.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct AsOf((i16, i16, i16));

impl AsOf {
    /// `device` is its day; `None` where it has no clock, and in a prerendered page.
    pub fn of(device: Option<Date>) -> Self {
        let device = device.map(|day| (day.year(), i16::from(day.month()), i16::from(day.day())));
        Self(numbers(CONTENT_DATE).max(device.unwrap_or_default()))
    }

    /// Whether `day` has gone by. One that cannot be read counts as gone by.
    fn is_after(self, day: &str) -> bool {
        self.0 > numbers(day)
    }
}

/// Year, month and day of `2026-11-24`; zeros for what is none.
fn numbers(day: &str) -> (i16, i16, i16) {
    let mut parts = day.split('-').map(|part| part.parse().unwrap_or(0));
    let mut part = || parts.next().unwrap_or(0);
    (part(), part(), part())
}

/// How old a statement is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Age {
    /// The day to look again is still to come.
    Fresh,
    /// That day has gone by.
    Old,
    /// The day after which it may be wrong has gone by too.
    Expired,
}

/// What is said in the place of a statement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    /// The statement.
    Stands,
    /// The statement, and that it may have changed.
    MayHaveChanged,
    /// Not the statement: ask your attorney, this may have changed.
    AskAttorney,
}

impl Fact {
    /// How old it is.
    pub fn age(&self, as_of: AsOf) -> Age {
        if as_of.is_after(&self.expires_on) {
            Age::Expired
        } else if as_of.is_after(&self.review_by) {
            Age::Old
        } else {
            Age::Fresh
        }
    }

    /// What is said in its place.
    pub fn standing(&self, as_of: AsOf) -> Standing {
        match (self.age(as_of), self.weight) {
            (Age::Fresh, _) => Standing::Stands,
            (Age::Old, _) | (Age::Expired, Weight::Warning) => Standing::MayHaveChanged,
            (Age::Expired, Weight::Help) => Standing::AskAttorney,
        }
    }
}

impl Facts {
    /// What is said in the place of a statement. One whose dates were not read may be a warning: it is shown.
    pub fn standing(&self, id: FactId, as_of: AsOf) -> Standing {
        self.get(id)
            .map_or(Standing::MayHaveChanged, |fact| fact.standing(as_of))
    }

    /// How old the oldest of these statements is.
    pub fn age(&self, ids: &[FactId], as_of: AsOf) -> Age {
        let ages = ids.iter().filter_map(|id| Some(self.get(*id)?.age(as_of)));
        ages.max().unwrap_or(Age::Fresh)
    }

    /// Whether a text that rests on these statements may still make something look safer or possible: not when one of them
    /// has expired, be it a help or a warning, and not where nothing was read yet.
    pub fn help_stands(&self, ids: &[FactId], as_of: AsOf) -> bool {
        let stands = |id: &FactId| self.get(*id).is_some_and(|fact| fact.age(as_of) != Age::Expired);
        ids.iter().all(stands)
    }

    /// Whether it may still be said what a request may do. Not where nothing was read yet.
    pub fn option_stands(&self, id: OptionId, as_of: AsOf) -> bool {
        self.of_option(id).is_some_and(|ids| self.help_stands(ids, as_of))
    }
}
