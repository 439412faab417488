//! Checks that links between pages lead somewhere.

use std::collections::BTreeSet;

use super::super::problem::{Problems, did_you_mean};
use super::super::prose::LinkTo;
use super::Page;

/// Pages that are no files of prose: the landing page, the list of requests, the interview, the map for attorneys.
const OTHER_PAGES: &[&str] = &["", "options/", "interview/", "map/"];

/// A link and where it stands, to be checked when every page is known.
#[derive(Clone)]
pub(super) struct FoundLink {
    pub(super) line: usize,
    pub(super) path: String,
    pub(super) fragment: String,
}

/// Where a link leads, as it is written.
pub(super) fn target(address: &str) -> LinkTo {
    let Some(inside) = address.strip_prefix('/') else {
        return LinkTo::External(address.to_owned());
    };
    let (path, fragment) = inside.split_once('#').unwrap_or((inside, ""));
    LinkTo::Internal {
        path: path.to_owned(),
        fragment: fragment.to_owned(),
    }
}

/// Whether a link out of the app may lead there.
pub(super) fn is_allowed(address: &str) -> bool {
    address.starts_with("https://") || address.starts_with("tel:")
}

/// Every link to a page of the app leads to a page that is there, and to a heading that is there.
pub(super) fn check(pages: &[Page], problems: &mut Problems) {
    let addresses: Vec<String> = pages.iter().map(Page::address).collect();
    for page in pages {
        let mut seen = BTreeSet::new();
        for id in page.heading_ids().filter(|id| !seen.insert(*id)) {
            problems.error(&page.path, 0, format!("has two headings {{#{id}}}; rename one"));
        }
        for link in &page.links {
            let target = addresses
                .iter()
                .position(|address| *address == link.path)
                .map(|index| &pages[index]);
            if target.is_none() && !OTHER_PAGES.contains(&link.path.as_str()) {
                let known = addresses
                    .iter()
                    .map(String::as_str)
                    .chain(OTHER_PAGES.iter().copied());
                let hint = did_you_mean(&link.path, known);
                problems.error(
                    &page.path,
                    link.line,
                    format!("there is no page \"/{}\"{hint}", link.path),
                );
            } else if !link.fragment.is_empty() && target.is_none_or(Page::is_written) {
                let known: Vec<&str> = target.into_iter().flat_map(Page::heading_ids).collect();
                if !known.contains(&link.fragment.as_str()) {
                    let hint = did_you_mean(&link.fragment, known);
                    let says = format!("\"/{}\" has no heading {{#{}}}{hint}", link.path, link.fragment);
                    problems.error(&page.path, link.line, says);
                }
            }
        }
    }
}
