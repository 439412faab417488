//! Facts, courts and pages reach the app by type.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use pedir::content::{
    self, Block, CONTENT_DATE, Confidence, Courts, Facts, FileError, Inline, LinkTo, Mark, Prose, Shape,
    embedded,
};
use pedir::domain::case::Circuit;
use pedir::domain::vocabulary::{FactId, OptionId};

#[test]
fn a_fact_has_its_own_source_and_dates() {
    let facts = embedded::facts().unwrap();
    let deadline = facts.get(FactId::AppealDeadline).unwrap();
    assert_eq!(deadline.value, "30 days");
    assert_ne!(deadline.confidence, Confidence::Low);
    assert!(
        deadline
            .sources
            .iter()
            .any(|source| source.address.contains("ilrc.org")),
        "{:?}",
        deadline.sources
    );
    assert!(deadline.checked_on.as_str() <= CONTENT_DATE);
}

#[test]
fn a_court_has_its_circuit_and_office() {
    let courts = embedded::courts().unwrap();
    let san_diego = courts.by_code("SND").unwrap();
    assert_eq!(
        (san_diego.city.as_str(), san_diego.circuit.as_str()),
        ("San Diego", "9th")
    );
    let office = san_diego.office.as_ref().unwrap();
    assert_eq!(
        (office.name.as_str(), office.phone.as_str()),
        ("OPLA San Diego", "(619) 436-0277")
    );
    assert_eq!(courts.circuit("SND"), Circuit::Ninth);
    assert_eq!(courts.circuit("NYC"), Circuit::Other);
    assert_eq!(courts.circuit("FTW"), Circuit::Varies);
    assert_eq!(courts.circuit("XXX"), Circuit::Unknown);
    assert_eq!(
        courts.by_code("FTW").unwrap().office,
        None,
        "a remote center has no office of its own"
    );
    assert_eq!(
        courts.by_code("SFR").unwrap().checked_on,
        "",
        "its place could not be confirmed"
    );
    assert_eq!(courts.iter().count(), 75);
}

#[test]
fn every_kind_of_request_says_its_risk() {
    for id in OptionId::ALL {
        let prose = embedded::prose("en", &["options/", id.id()].concat()).unwrap();
        let risk = |block: &Block| matches!(block, Block::Heading { id, level: 2, .. } if id == "risk");
        assert!(prose.blocks.iter().any(risk), "{}", id.id());
        assert!(!prose.facts.is_empty(), "{}", id.id());
    }
}

#[test]
fn every_page_is_there_and_its_title_is_among_the_words() {
    let words = embedded::words("en").unwrap();
    for slug in content::pages() {
        let prose = embedded::prose("en", &["pages/", slug.id()].concat()).unwrap();
        assert_eq!(words.get(content::page_title(*slug)), prose.title);
        assert_eq!(words.get(content::page_description(*slug)), prose.description);
    }
}

#[test]
fn damaged_files_are_refused() {
    let file = |name| embedded::file(name).unwrap();
    let (facts, courts, prose) = (
        file("facts.txt"),
        file("courts.txt"),
        file("en/options/dismissal.txt"),
    );
    assert_eq!(Facts::parse(courts).err(), Some(FileError::OtherKind));
    assert_eq!(
        Facts::parse(&facts.replacen("pedir-facts ", "pedir-facts 0", 1)).err(),
        Some(FileError::OtherVersion)
    );
    for end in (0..facts.len())
        .step_by(97)
        .filter(|end| facts.is_char_boundary(*end))
    {
        assert!(Facts::parse(&facts[..end]).is_err());
    }
    assert_eq!(
        Courts::parse(&courts.replacen('\t', " ", 1)).err(),
        Some(FileError::Damaged)
    );
    assert_eq!(
        Prose::parse(&prose.replacen("\np ", "\nx ", 1)).err(),
        Some(FileError::Damaged)
    );
}

#[test]
fn a_link_of_a_page_is_read_back() {
    let header = embedded::file("en/options/dismissal.txt")
        .unwrap()
        .split_once('\n')
        .unwrap()
        .0;
    let page = |line: &str| Prose::parse(&format!("{header}\n{line}\n.\n"));
    let read = page("p a \u{1}b \u{3}/options/bond/#risk\u{5}c\u{4}\u{4}\u{6}d\u{4}")
        .unwrap()
        .blocks;
    let to = LinkTo::Internal {
        path: "options/bond/".to_owned(),
        fragment: "risk".to_owned(),
    };
    let text = |text: &str| Inline::Text(text.to_owned());
    let link = Inline::Link {
        to,
        text: vec![text("c")],
    };
    assert_eq!(
        read,
        [Block::Paragraph(vec![
            text("a "),
            Inline::Strong(vec![text("b "), link]),
            Inline::Help(vec![text("d")])
        ])]
    );
    for damaged in [
        "p \u{1}a",
        "p a\u{4}",
        "p \u{3}a\u{4}",
        "r a",
        "i a",
        "f 9999",
        "2 a",
    ] {
        assert_eq!(page(damaged).err(), Some(FileError::Damaged), "{damaged:?}");
    }
    let nested = |depth| page(&format!("p {}a{}", "\u{1}".repeat(depth), "\u{4}".repeat(depth)));
    assert!(nested(8).is_ok());
    assert_eq!(
        nested(10).err(),
        Some(FileError::Damaged),
        "a damaged file must not use up the stack"
    );
}

#[test]
fn a_page_becomes_plain_text() {
    let header = embedded::file("en/options/dismissal.txt")
        .unwrap()
        .split_once('\n')
        .unwrap()
        .0;
    let lines = [
        "t Bond",
        "2 risk What could go wrong",
        "p Call \u{3}tel:1-800\u{5}1-800\u{4} or \u{3}https://example.org/\u{5}\u{1}them\u{4}\u{4}.",
        "n ",
        "i \u{3}/options/\u{5}One\u{4}",
        "i Two",
        "h a\tb",
        "r c\td",
    ];
    let prose = Prose::parse(&format!("{header}\n{}\n.\n", lines.join("\n"))).unwrap();
    let expected = "Bond\n\nWhat could go wrong\n\nCall 1-800 or them (example.org/).\n\n1. One\n2. Two\n\na | b\nc | d\n";
    assert_eq!(content::plain(&prose), expected);
}

#[test]
fn the_page_of_all_statements_has_each_once_under_its_topic() {
    let in_topics = |code: &str| {
        let page = embedded::prose(code, "pages/statements").unwrap();
        let topics = page.blocks.windows(2).filter_map(|pair| match pair {
            [Block::Heading { id, .. }, Block::Statements(ids)] => Some((id.clone(), ids.clone())),
            _ => None,
        });
        topics.collect::<Vec<_>>()
    };
    let english = in_topics("en");
    assert_eq!(in_topics("es"), english);
    let mut ids: Vec<FactId> = english.iter().flat_map(|(_, ids)| ids).copied().collect();
    ids.sort_unstable();
    assert_eq!(ids, FactId::ALL);
    let (topic, _) = english
        .iter()
        .find(|(_, ids)| ids.contains(&FactId::AutomaticStay))
        .unwrap();
    assert_eq!(topic, "orders");
}

#[test]
fn the_history_is_drawn_from_its_table() {
    let history = embedded::prose("en", "pages/history").unwrap();
    let picture = history.blocks.iter().find_map(|block| match block {
        Block::Picture(picture) => Some(picture),
        Block::Heading { .. }
        | Block::Paragraph(_)
        | Block::List { .. }
        | Block::Table { .. }
        | Block::Statements(_) => None,
    });
    let picture = picture.unwrap();
    let numbers = picture.shapes.iter().filter(|shape| {
        matches!(
            shape,
            Shape::Text {
                mark: Mark::Number,
                ..
            }
        )
    });
    assert_eq!(numbers.count(), 42, "one for each paper");
    let is_line = |wanted: Mark| {
        picture
            .shapes
            .iter()
            .filter(move |shape| matches!(shape, Shape::Line { mark, .. } if *mark == wanted))
    };
    assert_eq!(is_line(Mark::Open).count(), 11, "no end was found of these");
    for shape in &picture.shapes {
        let (x, y) = match shape {
            Shape::Line { x, to, .. } => (*x, *to),
            Shape::Text { x, y, .. } => (*x, *y),
        };
        assert!(x < picture.width && y < picture.height, "{shape:?} is inside");
    }
    assert!(picture.description.contains("since 1976"));
}
