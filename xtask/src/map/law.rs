//! Every sentence of law.

use pedir::content::{self, Confidence, Fact, Source, Weight};
use pedir::domain::vocabulary::FactId;

use super::Map;
use super::html::{Of, Section, list, text};
use super::used::{self, Page};

/// Every statement, with all that is known of it and where it is used.
pub(super) fn section(map: &Map, pages: &[Page]) -> Section {
    let intro = "<p>After “review by” the app says that a statement was due to be checked. After “may be wrong after” a help is \
                 replaced by “ask your attorney”; a warning stays, and says that it may have changed.</p>\n";
    let all = FactId::ALL.iter().filter_map(|id| statement(map, *id, pages));
    Section {
        id: "law",
        title: "Every sentence of law",
        body: intro.to_owned() + &all.collect::<String>(),
    }
}

fn statement(map: &Map, id: FactId, pages: &[Page]) -> Option<String> {
    let fact = map.facts.get(id)?;
    let numbers = map
        .listed
        .get(id.id())
        .map(|fact| fact.sources.as_slice())
        .unwrap_or_default();
    let sources = fact
        .sources
        .iter()
        .zip(numbers)
        .map(|(known, number)| source(known, number));
    let days = format!(
        "source of {}; checked on {}; review by {}; may be wrong after {}",
        fact.source_date, fact.checked_on, fact.review_by, fact.expires_on
    );
    let reviewed = map.reviewed(id).unwrap_or_else(|| "no".to_owned());
    let [on_pages, in_warnings, in_boxes, in_steps, everywhere] = used::rows(id, pages);
    let rows = [
        ("Value", text(&fact.value)),
        ("Weight", weight(fact).to_owned()),
        ("How sure", confidence(fact).to_owned()),
        ("Days", days),
        ("Sources", list(sources)),
        ("Reviewed by an attorney", reviewed),
        on_pages,
        in_warnings,
        in_boxes,
        in_steps,
        everywhere,
    ];
    Some(Of::Fact.entry(id.id(), &map.text(content::fact(id)), rows))
}

fn source(source: &Source, number: &str) -> String {
    let Source { title, address, date } = source;
    let (title, address) = (text(title), text(address));
    let address = if address.is_empty() {
        "no exact address was kept".to_owned()
    } else if address.starts_with("https:") {
        format!("<a href=\"{address}\" rel=\"noopener noreferrer\">{address}</a>")
    } else {
        address
    };
    format!("{number}: {title} ({date}). {address}")
}

fn weight(fact: &Fact) -> &'static str {
    match fact.weight {
        Weight::Warning => "a warning, or neither: it is shown for ever",
        Weight::Help => "a help: it makes something look safer or possible, and expires",
    }
}

fn confidence(fact: &Fact) -> &'static str {
    match fact.confidence {
        Confidence::High => "high: the law itself, or several sources that agree",
        Confidence::Medium => "medium: one good source, or an older one",
        Confidence::Low => "low: a caution, to be confirmed by an attorney",
    }
}

impl Map {
    /// A statement, as a link to all that is known of it.
    pub(super) fn fact(&self, id: FactId) -> String {
        format!("{} {}", Of::Fact.link(id.id()), self.text(content::fact(id)))
    }

    /// Several of them.
    pub(super) fn facts_of(&self, ids: &[FactId]) -> String {
        list(ids.iter().map(|id| self.fact(*id)))
    }

    /// Who reviewed a statement, and when; none until an attorney has.
    pub(super) fn reviewed(&self, id: FactId) -> Option<String> {
        let fact = self.listed.get(id.id())?;
        let by = &fact.reviewed_by;
        (!by.is_empty()).then(|| format!("{}, {}", text(by), fact.reviewed_on))
    }
}
