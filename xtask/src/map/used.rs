//! Where each statement of law is used.

use pedir::content;
use pedir::content::OptionWord;
use pedir::content::{embedded, page_title, pages};
use pedir::domain::options::RANKED;
use pedir::domain::rules::warnings::warnings;
use pedir::domain::rules::{attorney_first, follow_up, sources, urgent};
use pedir::domain::vocabulary::{FactId, OptionId, StepId, UrgentId};

use super::Map;
use super::html::{Of, line};

/// A page of the app, as a reviewer looks at it.
pub(super) struct Page {
    /// Its file, under `content/`: `en/options/dismissal.md`.
    pub(super) file: String,
    /// A link to it, with its title, from the folder of the map.
    pub(super) link: String,
    /// What it rests on.
    pub(super) facts: Vec<FactId>,
    /// The attorney who reviewed it; empty until one has.
    pub(super) reviewed_by: String,
    /// When.
    pub(super) reviewed_on: String,
}

impl Map {
    /// Every page of prose in English.
    pub(super) fn pages(&self) -> Vec<Page> {
        let options = RANKED.iter().map(|option| {
            let name = self.text(content::option(*option, OptionWord::Name));
            (
                format!("options/{}", option.id()),
                format!("options/{}", option.id()),
                name,
            )
        });
        let others = pages().iter().map(|slug| {
            (
                format!("pages/{}", slug.id()),
                slug.path(),
                self.text(page_title(*slug)),
            )
        });
        options
            .chain(others)
            .filter_map(|(file, path, title)| {
                let prose = embedded::prose("en", &file)?;
                Some(Page {
                    file: format!("en/{file}.md"),
                    link: format!("<a href=\"../{path}/\">{title}</a>"),
                    facts: prose.facts,
                    reviewed_by: prose.reviewed_by,
                    reviewed_on: prose.reviewed_on,
                })
            })
            .collect()
    }
}

/// Rows of where a statement is used, of `pages` among others.
pub(super) fn rows(id: FactId, pages: &[Page]) -> [(&'static str, String); 5] {
    let pages = pages.iter().filter(|page| page.facts.contains(&id));
    let warns = |option: &&OptionId| warnings(**option).iter().any(|warning| warning.fact == id);
    let boxes = UrgentId::ALL
        .iter()
        .filter(|urgent| urgent::facts(**urgent).contains(&id));
    let steps = StepId::ALL
        .iter()
        .filter(|step| follow_up::facts(**step).contains(&id));
    let everywhere = [
        (sources::ALWAYS.contains(&id), "every result"),
        (
            attorney_first::CALLS.iter().any(|(_, fact)| *fact == id),
            "every kind of request that writes to DHS, where that can hurt",
        ),
    ];
    let everywhere = everywhere.iter().filter(|(holds, _)| *holds);
    [
        ("On the pages", line(pages.map(|page| page.link.clone()))),
        (
            "In the warnings of",
            line(
                RANKED
                    .iter()
                    .filter(warns)
                    .map(|option| Of::Request.link(option.id())),
            ),
        ),
        (
            "In the boxes",
            line(boxes.map(|urgent| Of::Box.link(urgent.id()))),
        ),
        ("In the steps", line(steps.map(|step| Of::Step.link(step.id())))),
        ("In", line(everywhere.map(|(_, what)| (*what).to_owned()))),
    ]
}
