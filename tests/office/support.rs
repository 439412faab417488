//! Sessions to hand over, and a picture of a code.

use pedir::domain::answer::Answer;
use pedir::domain::handover::Handover;
use pedir::domain::questions::question;
use pedir::domain::session::Session;
use pedir::domain::summary::Switches;
use pedir::domain::vocabulary::QuestionId;
use pedir::export::office::picture::Drawing;
use proptest::prelude::*;

use crate::any::{TODAY, any_answers};

pub(crate) const PASSPHRASE: &str = "river lamp seven chairs";

/// 0, 1, 2 … 47.
pub(crate) const RANDOM: [u8; 48] = {
    let mut random = [0; 48];
    let mut at = 0;
    while at < 48 {
        #[allow(clippy::cast_possible_truncation, reason = "less than 48")]
        {
            random[at] = at as u8;
        }
        at += 1;
    }
    random
};

/// Answers of a case in court, with private ones among them.
pub(crate) fn example() -> Session {
    with(&[
        ("attorney", &["yes"]),
        ("detained", &["no"]),
        ("check-in", &["unknown"]),
        ("stage", &["court-pending"]),
        ("government-asked", &["none"]),
        ("hearing", &["final"]),
        ("court", &["SND"]),
        ("next-date", &["2027-01-12"]),
        ("relief", &["family-petition", "u-visa"]),
        ("other-agency", &["waiting"]),
        ("years-here", &["5-to-10"]),
        ("family", &["citizen-child"]),
        ("work-school", &["works", "studies"]),
        ("health", &["disability"]),
        ("flag-arrest", &["yes"]),
        ("goal", &["pause", "agree-on-parts"]),
        ("own-words", &["CANARY of my own"]),
    ])
}

pub(crate) fn with(given: &[(&str, &[&str])]) -> Session {
    let mut session = Session {
        today: Some(TODAY),
        ..Session::default()
    };
    for (id, values) in given {
        let id = QuestionId::from_id(id).unwrap();
        session
            .answers
            .set(id, Some(Answer::parse(question(id), values).unwrap()));
    }
    session
}

pub(crate) fn handed(session: &Session) -> Handover {
    Handover::of(session).unwrap()
}

/// Any answers, with any switches, on the day or without.
pub(crate) fn any_session() -> impl Strategy<Value = Session> {
    (any_answers(), any::<[bool; 3]>()).prop_map(|(answers, [own_words, details, dated])| Session {
        answers,
        decided_on: dated.then_some(TODAY),
        switches: Switches { own_words, details },
        ..Session::default()
    })
}

/// A picture of a drawing: so many pixels for each unit, dark grey on light grey.
pub(crate) fn picture_of(drawing: &Drawing, pixels: usize) -> (usize, Vec<u8>) {
    let width = drawing.size as usize * pixels;
    let mut light = vec![210; width * width];
    for square in drawing.path.split('M').skip(1) {
        let (column, rest) = square.split_once(' ').unwrap();
        let row = rest.split_once('h').unwrap().0;
        let (column, row): (usize, usize) = (column.parse().unwrap(), row.parse().unwrap());
        for y in row * pixels..(row + 1) * pixels {
            light[y * width + column * pixels..][..pixels].fill(40);
        }
    }
    (width, light)
}
