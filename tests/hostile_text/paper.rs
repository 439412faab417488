//! A paper with a text at each place that a person can write to, and the same paper with a harmless one.

use pedir::domain::answers::Answers;
use pedir::domain::edits::{Edit, Edits};
use pedir::domain::session::Session;
use pedir::domain::summary::Switches;
use pedir::domain::vocabulary::{Phone, Who};
use pedir::export::paper::Paper;

use crate::support::{EXAMPLE, answers, edited_in};

/// How often the text is on the paper.
pub(crate) const PLACES: usize = 3;
/// A sentence of the paper that a person can write anew.
pub(crate) const SENTENCE: &str = "stage.court-pending";
/// Typed where nobody means harm.
pub(crate) const HARMLESS: &str = "harmless";

const SWITCHES: Switches = Switches {
    own_words: true,
    details: false,
};

/// A session with the text as own words, as a changed sentence and as a line of its own.
pub(crate) fn session(text: &str) -> Session {
    let change = Edit::Change(SENTENCE.to_owned(), text.to_owned());
    let edits = Edits::default().with(change).unwrap();
    Session {
        phone: Some(Phone::Mine),
        who: Some(Who::Me),
        answers: given(text),
        switches: SWITCHES,
        edits: edits.with(Edit::AddLine(text.to_owned())).unwrap(),
        ..Session::default()
    }
}

fn given(text: &str) -> Answers {
    let own = ("own-words", &[text] as &[&str]);
    answers(EXAMPLE.iter().chain([&own]))
}

/// The paper of that session, as it comes out of the bytes in which it goes to the module that makes files.
pub(crate) fn paper(text: &str) -> Paper {
    let session = session(text);
    let words = pedir::content::embedded::words("en").unwrap();
    let paper = edited_in(&words, &session.answers, session.switches, &session.edits);
    Paper::read(&paper.to_bytes()).unwrap()
}
