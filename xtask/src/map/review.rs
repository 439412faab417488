//! What is still to be done: what no attorney has reviewed, and what could not be confirmed.

use std::fmt::Write as _;

use pedir::content::{Confidence, languages};
use pedir::domain::vocabulary::FactId;

use super::Map;
use super::html::{Of, Section, code, line, points, text};
use super::used::Page;

/// Pages, statements and languages without a reviewer; then those that have one.
pub(super) fn unreviewed(map: &Map, pages: &[Page]) -> Section {
    let by = |name: &str, on: &str| format!("{}, {}", text(name), text(on));
    let pages = pages.iter().map(|page| {
        let name = format!("{} {}", page.link, code(&page.file));
        (
            name,
            (!page.reviewed_by.is_empty()).then(|| by(&page.reviewed_by, &page.reviewed_on)),
        )
    });
    let facts = FactId::ALL
        .iter()
        .map(|id| (Of::Fact.link(id.id()), map.reviewed(*id)));
    // Pseudo-languages are made from English by the build: nobody has to review them.
    let real = languages()
        .iter()
        .filter(|language| !language.code.contains("-X"));
    let languages = real.map(|language| {
        let reviewed = by(language.reviewed_by, language.reviewed_on);
        let name = format!("{} {}", text(language.english_name), code(language.code));
        (name, (!language.reviewed_by.is_empty()).then_some(reviewed))
    });
    Section {
        id: "unreviewed",
        title: "What no attorney has reviewed yet",
        body: [
            part("Pages", pages.collect(), points),
            part("Sentences of law", facts.collect(), line),
            part(
                "Languages, by a translator or an attorney who reads them",
                languages.collect(),
                points,
            ),
        ]
        .concat(),
    }
}

/// What has no reviewer, how many of how many, and then what has one.
fn part(title: &str, all: Vec<(String, Option<String>)>, shown: fn(Vec<String>) -> String) -> String {
    let count = all.len();
    let (mut missing, mut done) = (Vec::new(), Vec::new());
    for (name, reviewed) in all {
        match reviewed {
            None => missing.push(name),
            Some(by) => done.push(format!("{name}: reviewed by {by}")),
        }
    }
    let mut html = format!("<h3>{title}: {} of {count} not reviewed</h3>\n", missing.len());
    for some in [missing, done] {
        if !some.is_empty() {
            let _ = writeln!(html, "<div>{}</div>", shown(some));
        }
    }
    html
}

/// Statements that rest on nothing that was found, on a title alone, or on a caution.
pub(super) fn unconfirmed(map: &Map) -> Section {
    let weak = FactId::ALL.iter().filter_map(|id| {
        let is_low = map.facts.get(*id)?.confidence == Confidence::Low;
        let listed = map.listed.get(id.id())?;
        let why = match (listed.was_not_seen(), is_low) {
            (true, _) => format!("rests on {}", line(listed.sources.clone())),
            (false, true) => "low".to_owned(),
            (false, false) => return None,
        };
        Some(format!("{} ({why})", map.fact(*id)))
    });
    let intro = "<p>A source from S900 on says that nothing was found, or that only a title or a summary was seen. “Low” is a \
                 caution.</p>\n";
    Section {
        id: "unconfirmed",
        title: "What could not be confirmed",
        body: intro.to_owned() + &points(weak),
    }
}
