//! Whether the law in this source was looked at lately enough to be published.

use jiff::civil::Date;
use pedir::content::{Age, AsOf, Facts, embedded};
use pedir::domain::vocabulary::FactId;

use crate::failure::{Failure, Naming as _, Outcome};

/// Refuses to publish a statement of law past its review date; any other build says how many there are.
pub(super) fn check(publish: bool, day: Date) -> Outcome {
    let facts = embedded::facts().ok_or("can't be read").naming("facts.txt")?;
    let overdue = overdue(&facts, day);
    if overdue.is_empty() {
        return Ok(());
    }
    let count = overdue.len();
    if publish {
        let list = overdue.join("\n  ");
        return Err(Failure::new(format!(
            "{count} statements of law are past their review date on {day}:\n  {list}\ncompare each with its sources, \
             and set its checked-on and review-by anew (CONTENT.md)"
        )));
    }
    eprintln!("warning: {count} statements of law are past their review date; dist --publish names them");
    Ok(())
}

/// A line for each statement that should have been looked at again by now.
fn overdue(facts: &Facts, day: Date) -> Vec<String> {
    let line = |id: &FactId| {
        let fact = facts.get(*id)?;
        let is_old = fact.age(AsOf::of(Some(day))) != Age::Fresh;
        is_old.then(|| {
            format!(
                "content/facts/facts.toml: \"{}\", review by {}",
                id.id(),
                fact.review_by
            )
        })
    };
    FactId::ALL.iter().filter_map(line).collect()
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at the first thing that is wrong")]

    use jiff::civil::date;

    use super::*;

    #[test]
    fn what_is_old_is_named_and_not_published() {
        let facts = embedded::facts().unwrap();
        let last = facts.get(FactId::AppealDeadline).unwrap().review_by.clone();
        let named = format!("content/facts/facts.toml: \"appeal-deadline\", review by {last}");
        assert!(overdue(&facts, date(2036, 11, 24)).contains(&named));
        let refused = check(true, date(2036, 11, 24)).unwrap_err().to_string();
        assert!(refused.contains(&named), "{refused}");
        assert!(check(false, date(2036, 11, 24)).is_ok());
    }
}
