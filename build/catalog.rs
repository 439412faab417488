//! Puts the texts of a language in the order of the keys, and says what is missing, unknown, or twice.

use std::collections::{BTreeMap, BTreeSet};

use super::fluent::Entry;
use super::key_set::{FREE_FILES, KeySet, Slot, variables};
use super::languages::Language;
use super::problem::{Problems, did_you_mean};

type Found<'a> = BTreeMap<(&'a str, &'a str, &'a str), &'a Entry>;

/// The texts of `language` by key, variables numbered. In a draft a missing text is the English one, or `[[its name]]`.
pub(crate) fn complete(
    language: &Language,
    keys: &KeySet,
    english: Option<&[String]>,
    entries: &[Entry],
    problems: &mut Problems,
) -> Vec<String> {
    let found = by_name(entries, problems);
    refuse_unknown(keys, &found, problems);
    let mut missing = Missing::default();
    let texts = keys.slots.iter().enumerate().map(|(index, slot)| {
        let name = (slot.file.as_str(), slot.id.as_str(), slot.word.as_str());
        match found.get(&name) {
            Some(entry) => numbered(slot, entry, problems),
            // What English leaves out, every language may.
            None if slot.optional && english.is_none_or(|english| english[index].is_empty()) => String::new(),
            None => {
                missing.note(language, slot, &found, problems);
                english.map_or_else(|| format!("[[{slot}]]"), |english| english[index].clone())
            }
        }
    });
    let texts = texts.collect();
    missing.warn(language, problems);
    texts
}

fn by_name<'a>(entries: &'a [Entry], problems: &mut Problems) -> Found<'a> {
    let mut found = Found::new();
    for entry in entries {
        let name = (entry.file.as_str(), entry.id.as_str(), entry.word.as_str());
        if let Some(first) = found.insert(name, entry) {
            let word = if entry.word == "=" {
                String::new()
            } else {
                format!(".{}", entry.word)
            };
            let says = format!(
                "\"{}{word}\" is here twice, first in line {}; take one out",
                entry.id, first.line
            );
            problems.error(&entry.path, entry.line, says);
        }
    }
    found
}

/// A text that nothing would show is a mistake in its name.
fn refuse_unknown(keys: &KeySet, found: &Found, problems: &mut Problems) {
    let known: BTreeSet<_> = keys
        .slots
        .iter()
        .map(|slot| (slot.file.as_str(), slot.id.as_str(), slot.word.as_str()))
        .collect();
    let mut told = BTreeSet::new();
    for (name, entry) in found.iter().filter(|(name, _)| !known.contains(*name)) {
        let (file, id, word) = *name;
        let of_file = || keys.slots.iter().filter(|slot| slot.file == file);
        if of_file().next().is_none() && !FREE_FILES.contains(&file) {
            if told.insert((file, "")) {
                let files = keys
                    .slots
                    .iter()
                    .map(|slot| slot.file.as_str())
                    .chain(FREE_FILES.iter().copied());
                problems.error(
                    &entry.path,
                    0,
                    format!("is no file that the app reads{}", did_you_mean(file, files)),
                );
            }
        } else if let Some(slot) = of_file().find(|slot| slot.id == id) {
            let words = of_file()
                .filter(|slot| slot.id == id)
                .map(|slot| slot.word.as_str());
            let says = format!(
                "{} \"{id}\" knows no attribute .{word}{}",
                slot.noun,
                did_you_mean(word, words)
            );
            problems.error(&entry.path, entry.line, says);
        } else if told.insert((file, id)) {
            let ids = of_file().map(|slot| slot.id.as_str());
            problems.error(
                &entry.path,
                entry.line,
                format!("\"{id}\" is not known here{}", did_you_mean(id, ids)),
            );
        }
    }
}

/// The text with its variables as `{0}`, `{1}`, in the order of the English ones.
fn numbered(slot: &Slot, entry: &Entry, problems: &mut Problems) -> String {
    let used = variables(&entry.text);
    for name in used.iter().filter(|name| !slot.variables.contains(name)) {
        let says = if FREE_FILES.contains(&slot.file.as_str()) {
            format!("\"{slot}\" has a variable ${name} that its English has not")
        } else {
            format!(
                "\"{slot}\" has a variable ${name}; only {} may have them",
                FREE_FILES.join(", ")
            )
        };
        problems.error(&entry.path, entry.line, says);
    }
    for name in slot.variables.iter().filter(|name| !used.contains(name)) {
        problems.error(
            &entry.path,
            entry.line,
            format!("\"{slot}\" leaves out the variable ${name}"),
        );
    }
    let number = |text: String, (index, name): (usize, &String)| {
        text.replace(&format!("{{{name}}}"), &format!("{{{index}}}"))
    };
    slot.variables.iter().enumerate().fold(entry.text.clone(), number)
}

/// What a language lacks: errors, or in a draft one warning a file.
#[derive(Default)]
struct Missing {
    told: BTreeSet<(String, String)>,
    by_file: BTreeMap<String, (usize, String)>,
}

impl Missing {
    fn note(&mut self, language: &Language, slot: &Slot, found: &Found, problems: &mut Problems) {
        let path = language.folder.join(&slot.file).display().to_string();
        if language.is_draft() {
            self.by_file.entry(path).or_insert((0, slot.to_string())).0 += 1;
            return;
        }
        let message = found
            .range((slot.file.as_str(), slot.id.as_str(), "")..)
            .next()
            .map(|(_, entry)| entry);
        match message.filter(|entry| entry.file == slot.file && entry.id == slot.id) {
            Some(entry) => {
                let Slot { noun, id, word, .. } = slot;
                let says =
                    format!("{noun} \"{id}\" has no attribute .{word}; add a line \"    .{word} = ...\"");
                problems.error(path, entry.line, says);
            }
            None if self.told.insert((slot.file.clone(), slot.id.clone())) => {
                problems.error(
                    path,
                    0,
                    format!(
                        "there is no {0} \"{1}\"; add a line \"{1} = ...\"",
                        slot.noun, slot.id
                    ),
                );
            }
            None => {}
        }
    }

    fn warn(self, language: &Language, problems: &mut Problems) {
        for (path, (count, first)) in self.by_file {
            problems.warn(
                path,
                0,
                format!(
                    "{count} texts are missing (\"{}\" is a draft), first \"{first}\"",
                    language.code
                ),
            );
        }
    }
}
