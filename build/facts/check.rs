//! What must hold of every statement of law and every source.

use super::super::dates::{is_date, is_day};
use super::super::pages::Page;
use super::super::problem::{Problems, did_you_mean};
use super::super::vocabulary::FactId;
use super::{Facts, Weight};

/// How our notes mark what no source confirms. It is never shipped as a fact, nor said anywhere.
pub(super) const UNSOURCED: &str = "UBK";

impl Facts {
    /// Every statement stands on a page, where a person can read it with its source.
    pub(crate) fn check_used(&self, pages: &[Page], problems: &mut Problems) {
        let named: Vec<&str> = pages
            .iter()
            .flat_map(|page| &page.prose.facts)
            .map(|id| id.id())
            .collect();
        for (fact, (path, line)) in self.facts.values() {
            let is_known = FactId::IDS.contains(&fact.id.as_str());
            if is_known && !named.contains(&fact.id.as_str()) {
                let says = format!(
                    "fact \"{}\" stands on no page; name it in the line \"facts:\" of the page that says it, or take it out",
                    fact.id
                );
                problems.error(path, *line, says);
            }
        }
    }

    /// A page that rests on a statement that helps says which of its sentences or parts do: those expire.
    pub(crate) fn check_help(&self, pages: &[Page], problems: &mut Problems) {
        let helps = |id: &&FactId| {
            self.facts
                .get(id.id())
                .is_some_and(|(fact, _)| fact.weight == Some(Weight::Help))
        };
        for page in pages
            .iter()
            .filter(|page| page.is_written() && !page.marks_help())
        {
            if let Some(id) = page.prose.facts.iter().find(helps) {
                let says = format!(
                    "names \"{}\", which helps, and marks nothing as help; write [the sentence that it is for.]{{.help}}, or \
                     .help behind the id of a heading",
                    id.id()
                );
                problems.error(&page.path, 1, says);
            }
        }
    }

    /// Every source says what it is and of when.
    pub(super) fn check_sources(&self, problems: &mut Problems) {
        for (source, (path, line)) in self.sources.values() {
            let mut error =
                |says: &str| problems.error(path, *line, format!("source \"{}\" {says}", source.id));
            if source.title.is_empty() {
                error("has no title");
            }
            if source.title.contains(UNSOURCED) || source.id.contains(UNSOURCED) {
                error("is UBK, which is no source; take it out, and the facts that rest on it");
            }
            if !source.address.is_empty() && !source.address.starts_with("http") {
                error(
                    "has an address that does not begin with http; leave the line out where no address was kept",
                );
            }
            if !is_date(&source.date) {
                error(
                    "needs a date that is a day (2026-11-24), a month (2026-11), a year (2026) or \"undated\"",
                );
            }
        }
    }

    /// Every statement is known, has sources that are there, and days on which it was and will be looked at.
    pub(super) fn check_facts(&self, problems: &mut Problems) {
        for (fact, (path, line)) in self.facts.values() {
            let mut error = |says: &str| problems.error(path, *line, format!("fact \"{}\" {says}", fact.id));
            if !FactId::IDS.contains(&fact.id.as_str()) {
                error(&format!(
                    "is not known{}",
                    did_you_mean(&fact.id, FactId::IDS.iter().copied())
                ));
            }
            if fact.sources.is_empty() {
                error("names no source; a statement of law always has one");
            }
            if fact.sources.iter().any(|id| id.contains(UNSOURCED)) {
                error(
                    "rests on UBK, which is what we believe and found no source for; find a source, or take it out",
                );
            }
            for id in fact.sources.iter().filter(|id| !self.sources.contains_key(*id)) {
                let hint = did_you_mean(id, self.sources.keys().map(String::as_str));
                error(&format!(
                    "names a source \"{id}\" that is not in sources.toml{hint}"
                ));
            }
            if !is_date(&fact.source_date) {
                error("needs a source-date that is a day, a month, a year or \"undated\"");
            }
            for (name, day) in [("checked-on", &fact.checked_on), ("review-by", &fact.review_by)] {
                if !is_day(day) {
                    error(&format!("needs a {name} that is a day: 2026-11-24"));
                }
            }
            if fact.review_by <= fact.checked_on {
                error("is to be reviewed before it was checked; review-by comes after checked-on");
            }
            if fact.reviewed_by.is_empty() != fact.reviewed_on.is_empty() {
                error("names a reviewer or a day of review alone; reviewed-by and reviewed-on go together");
            }
            if !fact.reviewed_on.is_empty() && !is_day(&fact.reviewed_on) {
                error("needs a reviewed-on that is a day: 2026-11-24");
            }
            if fact.weight.is_none() {
                error(
                    "has no weight; write weight = \"warning\", or weight = \"help\" and an expires-on where it makes \
                     something look safer or possible (when in doubt, it is a warning)",
                );
            }
            match fact.expires_on.as_str() {
                "" if fact.weight == Some(Weight::Help) => error(
                    "has weight \"help\" and no expires-on; write the day after which the app no longer shows it, \
                     as expires-on = \"2027-02-24\"",
                ),
                "" => {}
                day if !is_day(day) => error("needs an expires-on that is a day: 2027-02-24"),
                day if *day <= *fact.review_by => {
                    error("expires before it is to be reviewed; expires-on comes after review-by");
                }
                _ => {}
            }
        }
    }
}
