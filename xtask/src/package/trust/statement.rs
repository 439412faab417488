//! A statement of law on paper: its name on the map, its words, each source on a line, how sure it is, when it was checked.

use pedir::content::{self, Confidence, Source, Words, key};
use pedir::domain::vocabulary::FactId;
use pedir::export::dates;
use pedir::export::paper::Block;

use super::tree::Tree;
use crate::failure::{Failure, Outcome};

/// Its name as a small heading, and what is said under it. A statement without a source is not printed.
pub(super) fn blocks(tree: &mut Tree, id: FactId) -> Outcome<Vec<Block>> {
    let words = tree.words();
    let fact = tree.facts().get(id).filter(|fact| !fact.sources.is_empty());
    let fact = fact.ok_or_else(|| Failure::new(format!("the statement {} has no source", id.id())))?;
    let confidence = match fact.confidence {
        Confidence::High => key::CONFIDENCE_HIGH,
        Confidence::Medium => key::CONFIDENCE_MEDIUM,
        Confidence::Low => key::CONFIDENCE_LOW,
    };
    let sure = format!(
        "{} {}",
        words.get(confidence),
        key::source_checked(words, &dates::read(words, &fact.checked_on))
    );
    let statement = words.get(content::fact(id)).to_owned();
    let mut blocks = vec![tree.under(id.id().to_owned(), vec![statement])];
    let about = fact
        .sources
        .iter()
        .map(|source| written(words, source))
        .chain([sure]);
    blocks.extend(about.map(|line| Block::Fine(vec![tree.text(line)])));
    Ok(blocks)
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
