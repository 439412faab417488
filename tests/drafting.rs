//! The paper as the module drafts it is the paper of the session, in the words and from the tables that it was given.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

#[path = "paper/support.rs"]
#[allow(dead_code, reason = "shared with the tests of the paper")]
mod support;

use pedir::content::config::organization::Organization;
use pedir::content::embedded;
use pedir::domain::saved;
use pedir::domain::session::{Action, Session};
use pedir::domain::summary::Switches;
use pedir::export::drafting::{Drafted, Drafting};
use pedir::export::paper::{Block, Paper, mark_translation, pair};
use support::{EXAMPLE, OFF, answers, paper_in};

fn session(given: &[support::Given], switches: Switches) -> Session {
    Session {
        answers: answers(given),
        switches,
        ..Session::default()
    }
}

fn drafting(session: &Session) -> Drafting {
    let english = embedded::words("en").unwrap();
    Drafting {
        session: saved::write(session),
        today: "2026-11-24".to_owned(),
        language: "en".to_owned(),
        words: english.file().to_owned(),
        english: None,
        facts: embedded::file("facts.txt").unwrap().to_owned(),
        organization: None,
        courts: Some(embedded::file("courts.txt").unwrap().to_owned()),
    }
}

fn drafted(drafting: &Drafting) -> Option<Drafted> {
    Drafted::read(&Drafting::fulfil(&drafting.to_bytes())?)
}

fn sheet(drafting: &Drafting) -> Paper {
    Paper::read(&drafted(drafting).unwrap().sheet).unwrap()
}

#[test]
fn the_module_drafts_the_paper_of_the_session() {
    let english = embedded::words("en").unwrap();
    for switches in [
        OFF,
        Switches {
            own_words: true,
            ..OFF
        },
    ] {
        let session = session(EXAMPLE, switches);
        assert_eq!(
            sheet(&drafting(&session)),
            paper_in(&english, &session.answers, switches)
        );
    }
}

#[test]
fn english_stands_beside_another_language() {
    let session = session(EXAMPLE, OFF);
    let spanish = embedded::words("es").unwrap();
    let english = embedded::words("en").unwrap();
    let both = Drafting {
        language: "es".to_owned(),
        words: spanish.file().to_owned(),
        english: Some(english.file().to_owned()),
        ..drafting(&session)
    };
    let paper = |words| paper_in(words, &session.answers, OFF);
    let mut wanted = pair(paper(&spanish), paper(&english));
    mark_translation(&mut wanted, &spanish, Some(&english));
    assert_eq!(sheet(&both), wanted);
    let marks = wanted
        .texts()
        .filter(|text| text.id.starts_with("sheet.translated."));
    let marks: Vec<_> = marks
        .map(|text| (text.words.as_str(), text.english.as_deref()))
        .collect();
    assert_eq!(marks.len(), wanted.pages.len());
    assert!(
        marks
            .iter()
            .all(|(own, english)| own.contains("traductor") && english.unwrap().contains("translator"))
    );
}

#[test]
fn what_may_be_changed_is_what_was_suggested() {
    let plain = session(EXAMPLE, OFF);
    let suggested = drafted(&drafting(&plain)).unwrap().changeable;
    let line = suggested.iter().flat_map(|group| &group.lines).next().unwrap();
    let edit = pedir::domain::edits::Edit::Change(line.text.id.clone(), "MINE".to_owned());
    let edited = drafted(&drafting(&plain.apply(Action::Edit(edit)))).unwrap();
    assert_eq!(edited.changeable, suggested);
    let paper = Paper::read(&edited.sheet).unwrap();
    assert!(
        paper
            .texts()
            .any(|text| text.words == "MINE" && text.typed.is_some())
    );
}

#[test]
fn a_page_of_questions_only_has_nothing_to_change() {
    let reduced = drafted(&drafting(&session(&[("stage", &["no-case"])], OFF))).unwrap();
    assert!(reduced.questions_only && reduced.changeable.is_empty());
    let details = Switches { details: true, ..OFF };
    let whole = drafted(&drafting(&session(&[("stage", &["no-case"])], details))).unwrap();
    assert!(!whole.questions_only && !whole.changeable.is_empty());
}

#[test]
fn damaged_courts_and_english_leave_the_paper_standing() {
    let whole = drafting(&session(EXAMPLE, OFF));
    let words = |drafting: &Drafting| {
        let sheet = sheet(drafting);
        assert!(!sheet.is_pair());
        sheet
            .texts()
            .map(|text| text.words.clone())
            .collect::<Vec<_>>()
            .join("\n")
    };
    assert!(words(&whole).contains("San Diego"));
    for (english, courts) in [(None, None), (Some("no words"), Some("no courts"))] {
        let bare = Drafting {
            english: english.map(str::to_owned),
            courts: courts.map(str::to_owned),
            ..whole.clone()
        };
        let bare = words(&bare);
        assert!(bare.contains("SND") && !bare.contains("San Diego"));
    }
}

#[test]
fn what_is_no_drafting_is_refused() {
    let whole = drafting(&session(EXAMPLE, OFF));
    let cut = |text: &str| text[..text.len() / 2].to_owned();
    for wrong in [
        Drafting {
            session: cut(&whole.session),
            ..whole.clone()
        },
        Drafting {
            today: "2026-02-31".to_owned(),
            ..whole.clone()
        },
        Drafting {
            words: cut(&whole.words),
            ..whole.clone()
        },
        Drafting {
            facts: cut(&whole.facts),
            ..whole.clone()
        },
    ] {
        assert_eq!(drafted(&wrong), None);
    }
    for bytes in [&[][..], b"hello", &[255; 60]] {
        assert_eq!(Drafting::fulfil(bytes), None);
        assert_eq!(Drafted::read(bytes), None);
    }
}

/// The petition in a federal court of the ninth circuit has a way that is confirmed for no other.
#[test]
fn the_circuit_is_that_of_the_court() {
    let english = embedded::words("en").unwrap();
    let details = Switches { details: true, ..OFF };
    let papers = ["SND", "NYC"].map(|court| {
        let given: &[support::Given] = &[("stage", &["circuit-appeal"]), ("court", &[court])];
        let session = session(given, details);
        let drafted = sheet(&drafting(&session));
        assert_eq!(drafted, paper_in(&english, &session.answers, details), "{court}");
        let texts: Vec<_> = drafted.texts().map(|text| text.id.clone()).collect();
        texts
    });
    assert_ne!(papers[0], papers[1], "the ninth circuit and the second differ");
}

#[test]
fn an_organization_has_its_words_on_the_persons_page_alone() {
    let session = session(EXAMPLE, OFF);
    let organization = Organization {
        name: "Legal aid".to_owned(),
        telephone: Some("211".to_owned()),
        words: [
            None,
            None,
            Some("Come on Monday.".to_owned()),
            Some("We are here.".to_owned()),
        ],
        ..Organization::default()
    };
    let with = Drafting {
        organization: Some(organization),
        ..drafting(&session)
    };
    let (before, mut after) = (sheet(&drafting(&session)), sheet(&with));
    assert_eq!(after.pages[0], before.pages[0], "the attorney's page is ours");
    let plan = after.pages[1]
        .parts
        .iter()
        .find(|part| part.heading.id == "heading.plan")
        .unwrap();
    assert!(matches!(plan.blocks.last(), Some(Block::Boxed(text)) if text.words == "Come on Monday."));
    let last = after.pages[1].parts.len() - 2;
    assert_eq!(after.pages[1].parts[last].heading.words, "From Legal aid");
    // Without what is its own, the paper is as it was.
    after.pages[1].parts.remove(last);
    let plan = after.pages[1]
        .parts
        .iter_mut()
        .find(|part| part.heading.id == "heading.plan")
        .unwrap();
    plan.blocks.truncate(plan.blocks.len() - 2);
    assert_eq!(after, before);
}
