//! How old a statement of law is, and what is said then.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use jiff::civil::date;
use pedir::content::{Age, AsOf, Block, CONTENT_DATE, Fact, Inline, Standing, Weight, aged, embedded};
use pedir::domain::vocabulary::{FactId, OptionId};

fn fact(weight: Weight) -> Fact {
    let facts = embedded::facts().unwrap();
    Fact {
        weight,
        review_by: "2027-02-24".to_owned(),
        expires_on: "2027-05-24".to_owned(),
        ..facts.get(FactId::AppealDeadline).unwrap().clone()
    }
}

#[test]
fn a_fact_is_old_after_its_day_and_not_on_it() {
    let fact = fact(Weight::Help);
    for (day, age) in [
        (date(2027, 2, 24), Age::Fresh),
        (date(2027, 2, 25), Age::Old),
        (date(2027, 5, 24), Age::Old),
        (date(2027, 5, 25), Age::Expired),
        (date(2028, 1, 1), Age::Expired),
    ] {
        assert_eq!(fact.age(AsOf::of(Some(day))), age, "{day}");
    }
}

#[test]
fn a_day_that_cannot_be_read_has_gone_by() {
    let mut fact = fact(Weight::Help);
    fact.review_by = "soon".to_owned();
    assert_eq!(fact.age(AsOf::of(None)), Age::Old);
    fact.expires_on = "later".to_owned();
    assert_eq!(fact.age(AsOf::of(None)), Age::Expired);
}

#[test]
fn a_clock_in_the_past_makes_nothing_fresh() {
    assert_eq!(AsOf::of(Some(date(1970, 1, 1))), AsOf::of(None));
    assert!(AsOf::of(Some(date(2050, 1, 1))) > AsOf::of(None));
    let mut fact = fact(Weight::Help);
    fact.expires_on = "2020-01-01".to_owned();
    assert!(*fact.expires_on < *CONTENT_DATE);
    assert_eq!(fact.age(AsOf::of(Some(date(2019, 1, 1)))), Age::Expired);
}

#[test]
fn an_expired_warning_stays_and_expired_help_does_not() {
    let (warning, help) = (fact(Weight::Warning), fact(Weight::Help));
    let standings = |day| [&warning, &help].map(|fact| fact.standing(AsOf::of(Some(day))));
    assert_eq!(standings(date(2027, 2, 24)), [Standing::Stands; 2]);
    assert_eq!(standings(date(2027, 2, 25)), [Standing::MayHaveChanged; 2]);
    assert_eq!(
        standings(date(2027, 5, 25)),
        [Standing::MayHaveChanged, Standing::AskAttorney]
    );
}

#[test]
fn help_stands_until_the_first_of_its_facts_expires() {
    let facts = embedded::facts().unwrap();
    let today = AsOf::of(None);
    for option in OptionId::ALL {
        let ids = facts.of_option(*option).unwrap();
        assert!(!ids.is_empty(), "{}", option.id());
        assert!(facts.option_stands(*option, today), "{}", option.id());
        let first = ids
            .iter()
            .map(|id| &facts.get(*id).unwrap().expires_on)
            .min()
            .unwrap();
        let after = |day: &str| {
            let day: Vec<i16> = day.split('-').map(|part| part.parse().unwrap()).collect();
            let on = date(
                day[0],
                i8::try_from(day[1]).unwrap(),
                i8::try_from(day[2]).unwrap(),
            );
            [on, on.tomorrow().unwrap()].map(|day| facts.option_stands(*option, AsOf::of(Some(day))))
        };
        assert_eq!(after(first), [true, false], "{}", option.id());
    }
}

#[test]
fn what_was_not_read_yet_takes_no_warning_away_and_helps_nobody() {
    let none = pedir::content::Facts::default();
    let today = AsOf::of(None);
    assert_eq!(
        none.standing(FactId::DismissalArrests, today),
        Standing::MayHaveChanged
    );
    assert!(!none.option_stands(OptionId::Dismissal, today));
}

#[test]
fn the_parts_of_a_page_that_help_are_replaced_and_the_others_stay() {
    let text = |words: &str| vec![Inline::Text(words.to_owned())];
    let heading = |level, id: &str, help| Block::Heading {
        level,
        id: id.to_owned(),
        help,
        text: text(id),
    };
    let paragraph = |words: &str| Block::Paragraph(text(words));
    let said = |words: &str| Block::Paragraph(vec![Inline::Strong(text(words))]);
    let page = [
        paragraph("first"),
        heading(2, "risk", false),
        paragraph("arrest"),
        heading(3, "hope", true),
        paragraph("a stay"),
        heading(3, "more", false),
        paragraph("more risk"),
        heading(2, "may-do", true),
        paragraph("free"),
        heading(3, "inside", false),
        paragraph("inside"),
        heading(2, "after", false),
        paragraph("go to court"),
        Block::Paragraph([text("danger"), vec![Inline::Help(text("hope"))]].concat()),
    ];
    let later = aged(&page, "instead", "changed");
    let expected = [
        paragraph("first"),
        heading(2, "risk", false),
        paragraph("arrest"),
        heading(3, "hope", true),
        said("instead"),
        heading(3, "more", false),
        paragraph("more risk"),
        heading(2, "may-do", true),
        said("instead"),
        heading(2, "after", false),
        said("changed"),
        paragraph("go to court"),
        Block::Paragraph([text("danger"), text("instead")].concat()),
    ];
    assert_eq!(later, expected);
}
