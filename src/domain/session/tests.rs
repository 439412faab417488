#![allow(clippy::unwrap_used, reason = "a test stops at the first thing that is wrong")]

use jiff::civil::date;

use super::*;
use crate::domain::questions::question;

fn answer(id: QuestionId, values: &[&str]) -> Action {
    Action::Answer(id, Answer::parse(question(id), values).unwrap())
}

fn apply(actions: impl IntoIterator<Item = Action>) -> Session {
    actions
        .into_iter()
        .fold(Session::default(), |session, action| session.apply(action))
}

fn walked(actions: impl IntoIterator<Item = Action>) -> Session {
    let session = apply(actions);
    (0..50).fold(session, |session, _| session.apply(Action::Continue))
}

#[test]
fn continue_ends_at_the_check_page_and_back_goes_to_the_first_question() {
    let end = walked([answer(QuestionId::Stage, &["final-order"])]);
    assert_eq!(end.step, Step::Check);
    let start = (0..50).fold(end, |session, _| session.apply(Action::Back));
    assert_eq!(start.step, flow::first());
}

#[test]
fn a_change_comes_back_to_the_check_page() {
    let session = walked([answer(QuestionId::Stage, &["court-pending"])]);
    let changed = session
        .apply(Action::Change(QuestionId::Age))
        .apply(answer(QuestionId::Age, &["21-to-64"]));
    assert_eq!(changed.step, Step::Question(QuestionId::Age));
    let back = changed.apply(Action::Continue);
    assert_eq!((back.step, back.returning), (Step::Check, None));
    assert_eq!(changed.apply(Action::Back).step, Step::Check);
}

#[test]
fn a_change_goes_through_the_questions_that_it_opens() {
    let session = walked([answer(QuestionId::Stage, &["court-pending"])]);
    let mut session = session
        .apply(Action::Change(QuestionId::Stage))
        .apply(answer(QuestionId::Stage, &["bia-appeal"]));
    for opened in ["who-appealed", "appeal-about", "earlier-motion", "something-new"] {
        session = session.apply(Action::Continue);
        assert_eq!(session.step.id(), opened);
    }
    assert_eq!(session.apply(Action::Back).step.id(), "earlier-motion");
    session = session.apply(Action::Continue);
    assert_eq!((session.step, session.returning), (Step::Check, None));
}

#[test]
fn a_goal_that_is_not_offered_any_more_is_asked_again() {
    let goals: &[&str] = &["more-time"];
    let session = walked([
        answer(QuestionId::Stage, &["court-pending"]),
        answer(QuestionId::Goal, goals),
    ]);
    let changed = session
        .apply(Action::Change(QuestionId::Stage))
        .apply(answer(QuestionId::Stage, &["court-closed"]))
        .apply(Action::Continue);
    assert_eq!(changed.step.id(), "something-new");
    assert_eq!(changed.apply(Action::Continue).step.id(), "goal");
}

#[test]
fn the_browsers_history_moves_along_a_change() {
    let session = walked([answer(QuestionId::Stage, &["court-pending"])]);
    let opened = session
        .apply(Action::Change(QuestionId::Stage))
        .apply(answer(QuestionId::Stage, &["bia-appeal"]))
        .apply(Action::Continue);
    let stage = Step::Question(QuestionId::Stage);
    let before = opened.apply(Action::GoTo(stage));
    assert_eq!(before.step, stage);
    let again = before.apply(Action::GoTo(opened.step));
    assert_eq!(again, opened);
    assert_eq!(again.apply(Action::GoTo(Step::Check)).returning, None);
}

#[test]
fn a_clean_slate_stands_between_two_persons() {
    let first = apply([
        Action::Phone(Some(Phone::Mine)),
        Action::Today(date(2026, 11, 24)),
        answer(QuestionId::Stage, &["no-case"]),
        Action::Tick(EvidenceId::School, Some(Tick::Have)),
    ]);
    assert!(first.may_store());
    let second = first.apply(Action::Who(Some(Who::Helping)));
    assert!(second.answers.is_empty() && second.ticks.iter().all(Option::is_none));
    assert_eq!((second.phone, second.today), (Some(Phone::Mine), first.today));
    let erased = first.apply(Action::Erase);
    assert_eq!(
        erased,
        Session {
            today: first.today,
            ..Session::default()
        }
    );
    assert!(!erased.may_store());
}

#[test]
fn how_long_ago_is_taken_back_after_more_than_a_day() {
    let session = apply([
        Action::Today(date(2026, 11, 24)),
        answer(QuestionId::Stage, &["final-order"]),
        answer(QuestionId::DecisionWhen, &["0-10-days"]),
    ]);
    let next_day = session.apply(Action::Today(date(2026, 11, 25)));
    assert!(next_day.answers.get(QuestionId::DecisionWhen).is_some());
    let later = next_day.apply(Action::Today(date(2026, 11, 26)));
    assert!(later.answers.get(QuestionId::DecisionWhen).is_none());
    let again = later.apply(answer(QuestionId::DecisionWhen, &["11-30-days"]));
    assert_eq!(again.decided_on, Some(date(2026, 11, 26)));
}

#[test]
fn a_saved_session_takes_the_place_of_this_one_and_not_of_the_day() {
    let saved = apply([
        Action::Today(date(2026, 11, 20)),
        answer(QuestionId::Stage, &["final-order"]),
        answer(QuestionId::DecisionWhen, &["0-10-days"]),
        Action::Continue,
    ]);
    let restored = apply([
        Action::Today(date(2026, 11, 24)),
        Action::Restore(Box::new(saved.clone())),
    ]);
    assert_eq!(restored.today, Some(date(2026, 11, 24)));
    assert_eq!(restored.step, saved.step);
    assert!(
        restored.answers.get(QuestionId::DecisionWhen).is_none(),
        "it was four days old"
    );
}
