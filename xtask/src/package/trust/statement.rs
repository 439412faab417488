//! A statement of law as an item of a list: its words, its name on the map, its sources, how sure it is, when it was checked.

use pedir::content::{self, Confidence, Source, Words, key};
use pedir::domain::vocabulary::FactId;
use pedir::export::dates;
use pedir::export::paper::{Item, Note};

use super::tree::Tree;
use crate::failure::{Failure, Outcome};

/// The item. A statement without a source is not printed.
pub(super) fn item(tree: &mut Tree, id: FactId) -> Outcome<Item> {
    let words = tree.words();
    let fact = tree.facts().get(id).filter(|fact| !fact.sources.is_empty());
    let fact = fact.ok_or_else(|| Failure::new(format!("the statement {} has no source", id.id())))?;
    let confidence = match fact.confidence {
        Confidence::High => key::CONFIDENCE_HIGH,
        Confidence::Medium => key::CONFIDENCE_MEDIUM,
        Confidence::Low => key::CONFIDENCE_LOW,
    };
    let sources = fact.sources.iter().map(|source| written(words, source));
    let about = sources.chain([
        words.get(confidence).to_owned(),
        key::source_checked(words, &dates::read(words, &fact.checked_on)),
    ]);
    let about = about.collect::<Vec<_>>().join(" ");
    Ok(Item {
        text: tree.text(words.get(content::fact(id)).to_owned()),
        cite: Some(tree.text(format!("[{}]", id.id()))),
        note: Some(Note {
            label: None,
            text: tree.text(about),
        }),
    })
}

/// A source with its date, and its address where one was kept.
fn written(words: &Words, source: &Source) -> String {
    let named = match source.dated() {
        Some(date) => key::source_of(words, &source.title, &dates::read(words, date)),
        None => key::source_undated(words, &source.title),
    };
    match source.address.as_str() {
        "" => named,
        address => format!("{named} {address}"),
    }
}
