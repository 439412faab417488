//! What `content/facts/` holds for the editor alone, and the app is not given: the numbers of the sources, and who reviewed
//! a statement.

use std::collections::BTreeMap;
use std::fs;

use serde::Deserialize;

use crate::failure::{Naming as _, Outcome};
use crate::paths;

/// From this number on, a source says that nothing was found, or that no more than a title was seen.
const NOT_SEEN: u16 = 900;

/// A statement, as the editor wrote it.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct Fact {
    id: String,
    /// The numbers of its sources: `S1`.
    pub(super) sources: Vec<String>,
    /// The attorney who reviewed it; empty until one has.
    #[serde(default)]
    pub(super) reviewed_by: String,
    /// When.
    #[serde(default)]
    pub(super) reviewed_on: String,
}

/// The statements by their ids.
pub(super) type Listed = BTreeMap<String, Fact>;

#[derive(Deserialize)]
struct File {
    #[serde(default)]
    fact: Vec<Fact>,
}

/// Reads every file. The build has checked them.
pub(super) fn read() -> Outcome<Listed> {
    let folder = paths::root().join("content/facts");
    let mut listed = Listed::new();
    for entry in fs::read_dir(&folder).naming(folder.display())? {
        let path = entry.naming(folder.display())?.path();
        let text = fs::read_to_string(&path).naming(path.display())?;
        let file: File = toml::from_str(&text).naming(path.display())?;
        listed.extend(file.fact.into_iter().map(|fact| (fact.id.clone(), fact)));
    }
    Ok(listed)
}

impl Fact {
    /// Whether nothing was found for it, or no more than a title.
    pub(super) fn was_not_seen(&self) -> bool {
        let number = |id: &String| id.trim_start_matches('S').parse::<u16>().ok();
        self.sources
            .iter()
            .filter_map(number)
            .any(|number| number >= NOT_SEEN)
    }
}
