//! The map leaves nothing out, and each of its links leads somewhere.

#![allow(clippy::unwrap_used, reason = "a test stops at the first thing that is wrong")]

use std::collections::BTreeSet;

use pedir::domain::vocabulary::{
    AskId, AttorneyQuestionId, EvidenceId, FactId, FindOutId, Goal, OptionId, QuestionId, ReasonId, StepId,
    StrengthId, UrgentId,
};

use super::html::Of;

/// Every value of an attribute on the page.
fn values<'a>(page: &'a str, attribute: &str) -> Vec<&'a str> {
    let parts = page.split(attribute).skip(1);
    parts.map(|rest| rest.split_once('"').unwrap().0).collect()
}

#[test]
fn every_id_of_every_vocabulary_has_its_place() {
    let page = super::in_app().unwrap();
    let places: BTreeSet<&str> = values(&page, " id=\"").into_iter().collect();
    for (of, ids) in [
        (Of::Question, QuestionId::IDS),
        (Of::Box, UrgentId::IDS),
        (Of::Request, OptionId::IDS),
        (Of::Goal, Goal::IDS),
        (Of::Reason, ReasonId::IDS),
        (Of::Ask, AskId::IDS),
        (Of::Strength, StrengthId::IDS),
        (Of::FindOut, FindOutId::IDS),
        (Of::Paper, EvidenceId::IDS),
        (Of::AttorneyQuestion, AttorneyQuestionId::IDS),
        (Of::Step, StepId::IDS),
        (Of::Fact, FactId::IDS),
    ] {
        for id in ids {
            let place = of.place(id);
            assert!(places.contains(place.as_str()), "{place} is not on the map");
        }
    }
}

#[test]
fn no_place_is_there_twice_and_every_link_inside_leads_to_one() {
    let page = super::in_app().unwrap();
    let mut places = BTreeSet::new();
    for place in values(&page, " id=\"") {
        assert!(places.insert(place), "{place} is there twice");
    }
    for link in values(&page, " href=\"#") {
        assert!(places.contains(link), "#{link} leads nowhere");
    }
}

#[test]
fn it_needs_no_script_and_has_no_style_outside_its_own() {
    let page = super::in_app().unwrap();
    assert!(!page.contains("<script") && !page.contains(" style=\""));
    assert_eq!(page.matches("<style>").count(), 1);
}
