//! Properties of the changes that a person makes to the paper, for any changes of any paper.

#![allow(clippy::unwrap_used, reason = "a test stops at the first thing that is wrong")]

#[path = "properties/any.rs"]
mod any;

use pedir::content::{Courts, Facts, Words, embedded};
use pedir::domain::answers::Answers;
use pedir::domain::case::Context;
use pedir::domain::edits::{Edit, EditError, Edits, LONGEST, MOST_LINES};
use pedir::domain::saved;
use pedir::domain::session::{Action, Session};
use pedir::domain::summary::{Section, Switches, draft};
use pedir::export::paper::{Paper, changeable, pair, paper};
use proptest::prelude::*;

use any::{any_answers, any_context};

const WHOLE: Switches = Switches {
    own_words: true,
    details: true,
};

/// Ids of sentences: some are on a paper, some may not be changed, some are on none.
fn any_id() -> impl Strategy<Value = String> {
    prop_oneof![
        "(ask|strength|stage|first)\\.[a-z0-9-]{1,8}",
        prop::sample::select(vec![
            "ask.admin-closure",
            "ask.continuance",
            "ask.stip-facts",
            "strength.here-over-10",
            "strength.citizen-child",
            "stage.court-pending",
            "private.1",
            "private.2",
            "sheet.leave-at-home",
            "sheet.footer",
            "find-out.order",
            "case.next-date",
        ])
        .prop_map(str::to_owned),
    ]
}

fn any_edit() -> impl Strategy<Value = Edit> {
    let words = "\\PC{0,40}|[a-z \\\\\n]{0,40}";
    prop_oneof![
        prop::collection::vec(any_id(), 0..5).prop_map(Edit::Order),
        (any_id(), any::<bool>()).prop_map(|(id, out)| Edit::Out(id, out)),
        (any_id(), words).prop_map(|(id, words)| Edit::Change(id, words)),
        any_id().prop_map(Edit::Suggested),
        words.prop_map(Edit::AddLine),
        (0_usize..6, words).prop_map(|(place, words)| Edit::ChangeLine(place, words)),
        (0_usize..6).prop_map(Edit::RemoveLine),
    ]
}

fn any_edits() -> impl Strategy<Value = Edits> {
    prop::collection::vec(any_edit(), 0..16).prop_map(|all| {
        all.into_iter()
            .fold(Edits::default(), |edits, edit| edits.with(edit).unwrap_or(edits))
    })
}

thread_local! {
    static FACTS: Facts = embedded::facts().unwrap();
    static COURTS: Courts = embedded::courts().unwrap();
    static ENGLISH: Words = embedded::words("en").unwrap();
    static SPANISH: Words = embedded::words("es").unwrap();
}

fn session(answers: &Answers, edits: &Edits) -> Session {
    Session {
        answers: answers.clone(),
        edits: edits.clone(),
        switches: WHOLE,
        ..Session::default()
    }
}

fn in_english(session: &Session, context: Context) -> Paper {
    let summary = session.summary(&context);
    ENGLISH
        .with(|words| FACTS.with(|facts| COURTS.with(|courts| paper(&summary, words, facts, Some(courts)))))
}

fn in_two(session: &Session, context: Context) -> Paper {
    let summary = session.summary(&context);
    let spanish = SPANISH
        .with(|words| FACTS.with(|facts| COURTS.with(|courts| paper(&summary, words, facts, Some(courts)))));
    pair(spanish, in_english(session, context))
}

/// The ids of the lists that can be arranged.
fn lists(session: &Session, context: Context) -> Vec<Vec<String>> {
    let summary = session.summary(&context);
    let ids = summary.for_attorney.iter().map(|section| match section {
        Section::Ask(asks) => asks.iter().map(|ask| ask.id.id().to_owned()).collect(),
        Section::Strengths(ids) => ids.iter().map(|id| id.id().to_owned()).collect(),
        Section::First(_)
        | Section::Case(_)
        | Section::Careful(_)
        | Section::InPrivate
        | Section::FindOut(_)
        | Section::Questions(_)
        | Section::OwnWords(_)
        | Section::OwnLines(_)
        | Section::Evidence(_)
        | Section::FollowUp(_) => Vec::new(),
    });
    ids.collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn a_saved_change_is_read_back(edits in any_edits()) {
        let session = Session { edits, ..Session::default() };
        prop_assert_eq!(saved::read(&saved::write(&session)), Ok(session));
    }

    #[test]
    fn each_change_can_be_taken_back(edits in any_edits(), id in any_id(), words in "[a-z]{1,9}") {
        let changed = edits.with(Edit::Change(id.clone(), words.clone())).unwrap();
        prop_assert!(changed.changed().contains(&(id.clone(), words.clone())));
        let back = changed.with(Edit::Suggested(id.clone())).unwrap();
        prop_assert!(back.changed().iter().all(|(other, _)| *other != id));
        prop_assert_eq!(back.with(Edit::Suggested(id.clone())).unwrap(), back.clone(), "twice is once");
        let out = edits.with(Edit::Out(id.clone(), true)).unwrap();
        prop_assert!(out.is_out(&id) && !out.with(Edit::Out(id.clone(), false)).unwrap().is_out(&id));
        prop_assert!(edits.with(Edit::SuggestedPaper).unwrap().is_empty());
        if edits.lines().len() < MOST_LINES {
            let added = edits.with(Edit::AddLine(words)).unwrap();
            prop_assert_eq!(added.with(Edit::RemoveLine(edits.lines().len())).unwrap(), edits);
        }
    }

    #[test]
    fn what_is_too_long_or_too_much_changes_nothing(edits in any_edits(), id in any_id(), more in 1_usize..50) {
        let long = "é".repeat(LONGEST + more);
        let refused = Err(EditError::TooLong(LONGEST + more));
        prop_assert_eq!(&edits.with(Edit::Change(id.clone(), long.clone())), &refused);
        prop_assert_eq!(&edits.with(Edit::AddLine(long.clone())), &refused);
        prop_assert_eq!(edits.with(Edit::Change(id.clone(), " \n".to_owned())), Err(EditError::Empty));
        let before = Session { edits, ..Session::default() };
        prop_assert_eq!(before.apply(Action::Edit(Edit::Change(id, long))), before.clone());
        prop_assert!(before.edits.lines().len() <= MOST_LINES);
        prop_assert!(before.edits.with(Edit::AddLine("é".repeat(LONGEST))).is_ok() || before.edits.lines().len() == MOST_LINES);
    }

    #[test]
    fn a_list_in_another_order_is_the_same_list(order in prop::collection::vec(0_u8..12, 0..12), list in prop::collection::vec(0_u8..12, 0..12)) {
        let mut list = list;
        list.sort_unstable();
        list.dedup();
        let id = |number: &u8| number.to_string();
        let edits = Edits::default().with(Edit::Order(order.iter().map(id).collect())).unwrap();
        let arranged = edits.arranged(list.clone(), id);
        let mut sorted = arranged.clone();
        sorted.sort_unstable();
        prop_assert_eq!(&sorted, &list, "a permutation");
        // What was given no place stands where it stood.
        for (place, number) in list.iter().enumerate() {
            prop_assert!(order.contains(number) || arranged[place] == *number);
        }
        // Giving every line its place in turn is the order wanted.
        let all = Edits::default().with(Edit::Order(arranged.iter().map(id).collect())).unwrap();
        prop_assert_eq!(all.arranged(list, id), arranged);
    }

    #[test]
    fn changes_take_away_and_say_nothing_that_was_not_asked_for(answers in any_answers(), context in any_context(), edits in any_edits()) {
        let (plain, edited) = (session(&answers, &Edits::default()), session(&answers, &edits));
        let suggested: Vec<String> = lists(&plain, context).concat();
        for id in lists(&edited, context).concat() {
            prop_assert!(suggested.contains(&id));
        }
        let (before, after) = (in_english(&plain, context), in_english(&edited, context));
        let may_change: Vec<String> = before.pages.iter().flat_map(changeable).flat_map(|group| group.lines).map(|line| line.text.id).collect();
        for text in after.texts() {
            if let Some(old) = before.texts().find(|old| old.id == text.id) {
                let changed = edits.changed().iter().find(|(id, _)| *id == text.id && may_change.contains(id));
                prop_assert_eq!(&text.words, changed.map_or(&old.words, |(_, words)| words));
                prop_assert_eq!(text.typed.is_some(), changed.is_some() || old.typed.is_some());
            } else {
                prop_assert!(text.id.starts_with("own-line") || text.id == "heading.own-lines", "{}", text.id);
            }
        }
        // Back to the suggested paper is back.
        let back = edited.apply(Action::Edit(Edit::SuggestedPaper));
        prop_assert_eq!(in_english(&back, context), before);
    }

    #[test]
    fn both_languages_are_the_same_tree_with_any_changes(answers in any_answers(), context in any_context(), edits in any_edits(), details in any::<bool>()) {
        let mut session = session(&answers, &edits);
        session.switches.details = details;
        let (english, two) = (in_english(&session, context), in_two(&session, context));
        let ids = |paper: &Paper| paper.texts().map(|text| text.id.clone()).collect::<Vec<_>>();
        prop_assert_eq!(ids(&english), ids(&two));
        for (text, english) in two.texts().zip(english.texts()) {
            let said = if text.typed.is_some() { None } else { Some(&english.words) };
            prop_assert_eq!(text.english.as_ref(), said, "{}", text.id);
        }
    }

    /// What no paper may tell by what it lacks, no change may touch, whatever else the person changed.
    #[test]
    fn what_is_the_same_on_every_paper_stays_as_it_is(answers in any_answers(), context in any_context(), edits in any_edits()) {
        const SAME: [&str; 6] = ["private.1", "private.2", "ask.private-first", "find-out.order", "sheet.leave-at-home", "sheet.footer"];
        // What ends the requests goes with the last of them.
        const AFTER_ASKS: &str = "ask.private-first";
        let mut mine = edits;
        for id in SAME {
            mine = mine.with(Edit::Change(id.to_owned(), "mine".to_owned())).unwrap();
            mine = mine.with(Edit::Out(id.to_owned(), true)).unwrap();
        }
        let asks = in_english(&session(&answers, &mine), context)
            .texts()
            .any(|text| text.id.starts_with("ask.") && text.id != AFTER_ASKS);
        let said = |edits: &Edits| -> Vec<(String, String)> {
            let paper = in_english(&session(&answers, edits), context);
            let texts = paper.texts().filter(|text| SAME.contains(&text.id.as_str()));
            let texts = texts.filter(|text| asks || text.id != AFTER_ASKS);
            texts.map(|text| (text.id.clone(), text.words.clone())).collect()
        };
        let suggested = said(&Edits::default());
        prop_assert!(suggested.len() >= 2, "they are there");
        prop_assert_eq!(said(&mine), suggested);
    }

    /// A page of questions only is the same for everyone, whatever was changed where there was more on it.
    #[test]
    fn a_page_of_questions_takes_no_changes(answers in any_answers(), context in any_context(), edits in any_edits()) {
        let summary = draft(&answers, &context, Switches::default());
        if summary.questions_only {
            prop_assert_eq!(summary.clone().edited(&edits), summary);
        }
    }
}
