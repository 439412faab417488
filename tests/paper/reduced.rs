//! Where a paper with facts does more harm than good it is a page of questions, the same for everyone.

use pedir::domain::summary::Switches;
use pedir::domain::vocabulary::QuestionId;
use pedir::export::text::text;

use super::support::{EXAMPLE, OFF, answers, paper_of};

const STAGES: &[&str] = &["no-case", "nta-not-filed", "case-ended", "fear-case"];

#[test]
fn it_is_the_same_page_whatever_the_stage_and_the_answers() {
    let stage: (&str, &[&str]) = ("stage", &["no-case"]);
    let page = paper_of(&answers([&stage]), OFF);
    assert_eq!(page.pages.len(), 1);
    for stage in STAGES {
        let stage: (&str, &[&str]) = ("stage", &[stage]);
        let own: (&str, &[&str]) = ("own-words", &["CANARY"]);
        let alone = paper_of(&answers([&stage]), OFF);
        let full = paper_of(&answers(EXAMPLE.iter().chain([&stage, &own])), OFF);
        assert_eq!(alone, page, "{stage:?}");
        assert_eq!(full, page, "{stage:?}: an answer shows");
    }
}

#[test]
fn it_says_nothing_about_the_person() {
    for stage in STAGES {
        let stage: (&str, &[&str]) = ("stage", &[stage]);
        let text = text(&paper_of(&answers(EXAMPLE.iter().chain([&stage])), OFF));
        for absent in [
            "Where my case is",
            "San Diego",
            "5 to 10 years",
            "citizen",
            "Child",
            "USCIS",
            "January",
            "Strengths",
        ] {
            assert!(!text.contains(absent), "{stage:?} {absent}\n{text}");
        }
        for present in [
            "Questions for my attorney",
            "In private",
            "Leave this at home",
            "Fill in at the attorney's office",
        ] {
            assert!(text.contains(present), "{stage:?} {present}\n{text}");
        }
    }
}

#[test]
fn the_person_can_switch_the_rest_on() {
    for stage in STAGES {
        let stage: (&str, &[&str]) = ("stage", &[stage]);
        let given = answers(EXAMPLE.iter().chain([&stage]));
        assert!(given.get(QuestionId::YearsHere).is_some());
        let text = text(&paper_of(&given, Switches { details: true, ..OFF }));
        for present in ["Where my case is", "5 to 10 years", "Child who is a US citizen"] {
            assert!(text.contains(present), "{stage:?} {present}\n{text}");
        }
    }
}
