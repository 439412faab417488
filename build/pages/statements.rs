//! The page of every statement of law: under the heading of each topic, the statements that `content/facts/` has of it.

use std::path::Path;

use super::super::facts;
use super::super::problem::Problems;
use super::super::prose::{Block, Inline, LinkTo};
use super::Page;

/// The file of the page.
const PAGE: &str = "pages/statements";

/// Puts the statements under the headings whose ids are topics, and a list of links to them before the first.
pub(super) fn fill(page: &mut Page, content: &Path, problems: &mut Problems) {
    if page.name != PAGE {
        return;
    }
    let mut topics = facts::by_topic(content);
    let address = page.address();
    let (mut blocks, mut links, mut first) = (Vec::new(), Vec::new(), None);
    for block in std::mem::take(&mut page.prose.blocks) {
        let Block::Heading { id, text, .. } = &block else {
            blocks.push(block);
            continue;
        };
        let statements = topics.remove(id);
        if statements.is_some() {
            first.get_or_insert(blocks.len());
            let to = LinkTo::Internal {
                path: address.clone(),
                fragment: id.clone(),
            };
            let text = text.clone();
            links.push(vec![Inline::Link { to, text }]);
        }
        blocks.push(block);
        blocks.extend(statements.map(Block::Statements));
    }
    if let Some(first) = first {
        let contents = Block::List {
            ordered: false,
            items: links,
        };
        blocks.insert(first, contents);
    }
    page.prose.blocks = blocks;
    for topic in topics.keys() {
        let says = format!(
            "has no heading {{#{topic}}}, which is a topic of content/facts/; write \"## … {{#{topic}}}\""
        );
        problems.error(&page.path, 0, says);
    }
}
