//! `content/facts/*.toml`: where each statement of law comes from, and when it was looked at.

mod check;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use serde::Deserialize;
use toml::Spanned;

use super::dates::next_year;
use super::languages::line_of;
use super::problem::Problems;
use super::vocabulary::FactId;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[serde(default)]
    fact: Vec<Spanned<Fact>>,
    #[serde(default)]
    source: Vec<Spanned<Source>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
struct Fact {
    id: String,
    /// The heading of the page of all statements under which it stands.
    topic: String,
    /// Asked for by `check`, which says what to write.
    weight: Option<Weight>,
    #[serde(default)]
    value: String,
    sources: Vec<String>,
    source_date: String,
    checked_on: String,
    review_by: String,
    /// Where a warning has none, a year after `review-by`.
    #[serde(default)]
    expires_on: String,
    confidence: Confidence,
    /// The attorney who reviewed it, and when. The map of the interview shows it, the app does not.
    #[serde(default)]
    reviewed_by: String,
    #[serde(default)]
    reviewed_on: String,
}

#[derive(Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Weight {
    Warning,
    Help,
}

#[derive(Clone, Copy, Deserialize)]
#[serde(rename_all = "lowercase")]
enum Confidence {
    High,
    Medium,
    Low,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Source {
    id: String,
    title: String,
    #[serde(default)]
    address: String,
    date: String,
}

/// The statements and their sources, checked.
#[derive(Default)]
pub(crate) struct Facts {
    facts: BTreeMap<String, (Fact, Place)>,
    sources: BTreeMap<String, (Source, Place)>,
}

/// A file and a line.
type Place = (String, usize);

/// Reads every file; `draft` allows statements to be missing.
pub(crate) fn read(content: &Path, draft: bool, problems: &mut Problems) -> Facts {
    let folder = content.join("facts");
    let listed = fs::read_dir(&folder)
        .into_iter()
        .flatten()
        .flatten()
        .map(|entry| entry.path());
    let mut paths: Vec<PathBuf> = listed
        .filter(|path| path.extension().is_some_and(|extension| extension == "toml"))
        .collect();
    paths.sort();
    let mut all = Facts::default();
    for path in paths {
        all.add(&path, problems);
    }
    all.check_sources(problems);
    all.check_facts(problems);
    let missing: Vec<&str> = FactId::IDS
        .iter()
        .copied()
        .filter(|id| !all.facts.contains_key(*id))
        .collect();
    match missing.first() {
        Some(first) if draft => {
            problems.warn(
                folder.display(),
                0,
                format!("{} facts are missing, first \"{first}\"", missing.len()),
            );
        }
        _ => missing.iter().for_each(|id| {
            problems.error(
                folder.display(),
                0,
                format!("there is no fact \"{id}\"; add a [[fact]] with id = \"{id}\""),
            );
        }),
    }
    all
}

/// The statements of each topic, without a check: `read` has said what is wrong.
pub(crate) fn by_topic(content: &Path) -> BTreeMap<String, Vec<FactId>> {
    let facts = read(content, true, &mut Problems::default());
    let mut topics: BTreeMap<String, Vec<FactId>> = BTreeMap::new();
    for id in FactId::ALL {
        if let Some((fact, _)) = facts.facts.get(id.id()) {
            topics.entry(fact.topic.clone()).or_default().push(*id);
        }
    }
    topics
}

impl Facts {
    fn add(&mut self, path: &Path, problems: &mut Problems) {
        let text = match fs::read_to_string(path) {
            Ok(text) => text,
            Err(error) => return problems.error(path.display(), 0, error),
        };
        let file: File = match toml::from_str(&text) {
            Ok(file) => file,
            Err(error) => {
                return problems.error(path.display(), line_of(&text, error.span()), error.message());
            }
        };
        let place = |span| (path.display().to_string(), line_of(&text, Some(span)));
        for fact in file.fact {
            let place = place(fact.span());
            let fact = fact.into_inner();
            if let Some((twice, place)) = self.facts.insert(fact.id.clone(), (fact, place)) {
                problems.error(
                    place.0,
                    place.1,
                    format!("fact \"{}\" is here twice; take one out", twice.id),
                );
            }
        }
        for source in file.source {
            let place = place(source.span());
            let source = source.into_inner();
            if let Some((twice, place)) = self.sources.insert(source.id.clone(), (source, place)) {
                problems.error(
                    place.0,
                    place.1,
                    format!("source \"{}\" is here twice; take one out", twice.id),
                );
            }
        }
    }

    /// The newest `checked-on`: the date of the whole content, whenever it is built.
    pub(crate) fn content_date(&self) -> &str {
        self.facts
            .values()
            .map(|(fact, _)| fact.checked_on.as_str())
            .max()
            .unwrap_or("1970-01-01")
    }

    /// Whatever a fact says besides its sentence: its value, the date of its source, the day on which it was checked.
    pub(crate) fn said_by(&self, id: FactId) -> [&str; 3] {
        let fact = self.facts.get(id.id()).map(|(fact, _)| fact);
        fact.map_or([""; 3], |fact| [&fact.value, &fact.source_date, &fact.checked_on])
    }

    /// The lines of `facts.txt`: `src/content/facts.rs` has the format.
    pub(crate) fn lines(&self) -> impl Iterator<Item = String> {
        let numbers: BTreeMap<&str, usize> = self.sources.keys().map(String::as_str).zip(0..).collect();
        let sources = self
            .sources
            .values()
            .map(|(source, _)| format!("s {}\t{}\t{}", source.title, source.address, source.date));
        let facts = FactId::IDS.iter().map(move |id| {
            let Some((fact, _)) = self.facts.get(*id) else {
                return "-".to_owned();
            };
            let sources = fact
                .sources
                .iter()
                .filter_map(|id| numbers.get(id.as_str()))
                .map(usize::to_string);
            let confidence = match fact.confidence {
                Confidence::High => "high",
                Confidence::Medium => "medium",
                Confidence::Low => "low",
            };
            let sources = sources.collect::<Vec<_>>().join(" ");
            let mark = match fact.weight {
                Some(Weight::Help) => 'h',
                Some(Weight::Warning) | None => 'w',
            };
            let Fact {
                value,
                source_date,
                checked_on,
                review_by,
                ..
            } = fact;
            let expires_on = if fact.expires_on.is_empty() {
                next_year(review_by)
            } else {
                fact.expires_on.clone()
            };
            format!("{mark} {value}\t{sources}\t{source_date}\t{checked_on}\t{review_by}\t{expires_on}\t{confidence}")
        });
        sources.chain(facts)
    }
}
