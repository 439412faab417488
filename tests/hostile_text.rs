//! What a person typed stays what it is, on its way from the field to each file: text, unchanged, and never a mark, a command
//! or another answer. PDF files: `tests/pdf.rs`. The screen in a browser: `tests/e2e/hostile-text.spec.mjs`.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "hostile_text/files.rs"]
mod files;
#[path = "hostile_text/paper.rs"]
mod paper;
#[path = "paper/support.rs"]
#[allow(dead_code, reason = "shared with the tests of the paper")]
mod support;
#[path = "hostile_text/texts.rs"]
mod texts;

use pedir::domain::answer::Answer;
use pedir::domain::handover::Handover;
use pedir::domain::questions::question;
use pedir::domain::saved;
use pedir::domain::vocabulary::QuestionId;
use pedir::export::office::{code, file, locked};

use paper::{HARMLESS, PLACES, SENTENCE, paper, session};
use texts::texts;

const PASSPHRASE: &str = "river lamp seven chairs";

#[test]
fn it_is_taken_as_it_was_typed_but_for_control_characters() {
    for (typed, expected) in texts() {
        let row = question(QuestionId::OwnWords);
        let answer = Answer::parse(row, &[&typed]);
        assert_eq!(answer, Ok(Answer::Text(expected.clone())), "{typed:?}");
        assert_eq!(answer.unwrap().values(row), std::slice::from_ref(&expected));
        let session = session(&typed);
        assert_eq!(session.edits.lines(), std::slice::from_ref(&expected));
        assert_eq!(session.edits.changed(), [(SENTENCE.to_owned(), expected)]);
    }
}

#[test]
fn a_saved_session_gives_it_back_and_no_line_of_it_is_a_line_of_the_session() {
    let lines = |text: &str| saved::write(&session(text)).split('\n').count();
    for (typed, _) in texts() {
        let session = session(&typed);
        assert_eq!(saved::read(&saved::write(&session)), Ok(session), "{typed:?}");
        assert_eq!(lines(&typed), lines(HARMLESS), "{typed:?}");
    }
}

#[test]
fn a_sealed_file_and_a_locked_copy_give_it_back() {
    let first = locked::lock(&session(HARMLESS), PASSPHRASE, [1; 48]).unwrap();
    for (typed, _) in texts() {
        let session = session(&typed);
        let handover = Handover::of(&session).unwrap();
        let sealed = file::save(&handover, PASSPHRASE, [2; 48]).unwrap();
        assert_eq!(file::open(&sealed, PASSPHRASE), Ok(handover), "{typed:?}");
        let copy = locked::lock_again(&first.text, &first.key, &session, [3; 16]).unwrap();
        assert_eq!(
            locked::unlock(&copy.text, PASSPHRASE).unwrap().0,
            session,
            "{typed:?}"
        );
    }
}

#[test]
fn a_code_has_no_place_for_it() {
    let code_of = |text: &str| code::write(&Handover::of(&session(text)).unwrap());
    for (typed, _) in texts() {
        assert_eq!(code_of(&typed), code_of(HARMLESS), "{typed:?}");
    }
}

#[test]
fn the_paper_has_it_at_its_places_and_nothing_else_of_it() {
    let harmless = paper(HARMLESS);
    for (typed, expected) in texts() {
        let paper = paper(&typed);
        let changed: Vec<_> = paper
            .texts()
            .zip(harmless.texts())
            .filter(|(text, other)| text != other)
            .collect();
        assert_eq!(changed.len(), PLACES, "{typed:?}");
        for (text, other) in changed {
            assert_eq!(
                (text.words.as_str(), other.words.as_str()),
                (expected.as_str(), HARMLESS)
            );
            assert_eq!(
                (&text.id, &text.typed, &text.english),
                (&other.id, &other.typed, &None)
            );
            assert!(text.typed.is_some(), "it is marked as typed");
        }
    }
}
