//! What stands between the two `---` on top of a page.

use super::super::problem::{Problems, did_you_mean};
use super::super::prose::Prose;
use super::super::vocabulary::FactId;

const KEYS: &[&str] = &["title", "description", "facts", "reviewed-by", "reviewed-on"];

/// A page with no text yet, and where in `source` the text begins.
pub(super) fn read(path: &str, source: &str, problems: &mut Problems) -> (Prose, usize) {
    let mut prose = Prose::default();
    let Some(end) = source.strip_prefix("---\n").and_then(|rest| rest.find("\n---\n")) else {
        problems.error(
            path,
            1,
            "a page begins with a line \"---\", its title and description, and a line \"---\"",
        );
        return (prose, source.len());
    };
    let front = &source[4..4 + end];
    let mut seen = Vec::new();
    for (index, line) in front
        .lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty())
    {
        let number = index + 2;
        let (key, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.split(" #").next().unwrap_or_default().trim();
        if seen.contains(&key) {
            problems.error(path, number, format!("{key} is here twice; take one out"));
        }
        seen.push(key);
        match key {
            "title" => value.clone_into(&mut prose.title),
            "description" => value.clone_into(&mut prose.description),
            "reviewed-by" => value.clone_into(&mut prose.reviewed_by),
            "reviewed-on" => value.clone_into(&mut prose.reviewed_on),
            "facts" => prose.facts = facts(path, number, value, problems),
            _ => {
                let hint = did_you_mean(key, KEYS.iter().copied());
                problems.error(path, number, format!("\"{key}\" is not known here{hint}"));
            }
        }
    }
    for (key, value) in [("title", &prose.title), ("description", &prose.description)] {
        if value.is_empty() {
            problems.error(path, 1, format!("has no {key}; add a line \"{key}: ...\""));
        }
    }
    if prose.reviewed_by.is_empty() != prose.reviewed_on.is_empty() {
        problems.error(path, 1, "reviewed-by and reviewed-on go together");
    }
    (prose, 4 + end + 5)
}

fn facts(path: &str, line: usize, value: &str, problems: &mut Problems) -> Vec<FactId> {
    let Some(list) = value.strip_prefix('[').and_then(|value| value.strip_suffix(']')) else {
        problems.error(
            path,
            line,
            "facts are written as a list: [pd-is-a-choice, pd-no-status]",
        );
        return Vec::new();
    };
    let names = list.split(',').map(str::trim).filter(|name| !name.is_empty());
    let known = names.filter_map(|name| {
        let fact = FactId::from_id(name);
        if fact.is_none() {
            let hint = did_you_mean(name, FactId::IDS.iter().copied());
            problems.error(path, line, format!("there is no fact \"{name}\"{hint}"));
        }
        fact
    });
    known.collect()
}
