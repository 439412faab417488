//! Answers as a scenario writes them, the paper that they lead to, and every text on it.

use jiff::civil::{Date, date};
use pedir::content::{Courts, Facts, Words, embedded};
use pedir::domain::answer::Answer;
use pedir::domain::answers::Answers;
use pedir::domain::case::{Circuit, Context};
use pedir::domain::edits::Edits;
use pedir::domain::questions::question;
use pedir::domain::summary::{Switches, draft};
use pedir::domain::vocabulary::QuestionId;
use pedir::export::paper::{Paper, Text, paper};

/// A question and its answers, by id.
pub(crate) type Given<'a> = (&'a str, &'a [&'a str]);

/// Nothing is switched on.
pub(crate) const OFF: Switches = Switches {
    own_words: false,
    details: false,
};

/// The scenario of the design: nine years here, a citizen child, a family petition at USCIS, a final hearing.
pub(crate) const EXAMPLE: &[Given] = &[
    ("attorney", &["yes"]),
    ("detained", &["no"]),
    ("stage", &["court-pending"]),
    ("government-asked", &["none"]),
    ("hearing", &["final"]),
    ("court", &["SND"]),
    ("next-date", &["2027-01-12"]),
    ("relief", &["family-petition"]),
    ("other-agency", &["waiting"]),
    ("years-here", &["5-to-10"]),
    ("family", &["citizen-child"]),
    ("caregiver", &["child"]),
    ("community", &["faith-group"]),
    ("goal", &["pause", "agree-on-parts"]),
];

pub(crate) fn answers<'a>(given: impl IntoIterator<Item = &'a Given<'a>>) -> Answers {
    given
        .into_iter()
        .fold(Answers::default(), |answers, (id, values)| {
            let id = QuestionId::from_id(id).unwrap();
            answers.with(id, Answer::parse(question(id), values).unwrap())
        })
}

thread_local! {
    static FACTS: Facts = embedded::facts().unwrap();
    static COURTS: Courts = embedded::courts().unwrap();
    static ENGLISH: Words = embedded::words("en").unwrap();
}

pub(crate) fn paper_in(words: &Words, answers: &Answers, switches: Switches) -> Paper {
    paper_on(date(2026, 11, 24), words, answers, switches)
}

pub(crate) fn paper_on(today: Date, words: &Words, answers: &Answers, switches: Switches) -> Paper {
    drawn(today, words, answers, switches, &Edits::default())
}

/// The paper with the person's changes.
pub(crate) fn edited_in(words: &Words, answers: &Answers, switches: Switches, edits: &Edits) -> Paper {
    drawn(date(2026, 11, 24), words, answers, switches, edits)
}

fn drawn(today: Date, words: &Words, answers: &Answers, switches: Switches, edits: &Edits) -> Paper {
    let draw = |facts: &Facts, courts: &Courts| {
        let court = answers.court();
        let circuit = court.map_or(Circuit::Unknown, |code| courts.circuit(code.as_str()));
        let context = Context { today, circuit };
        let summary = draft(answers, &context, switches).edited(edits);
        paper(&summary, words, facts, Some(courts))
    };
    FACTS.with(|facts| COURTS.with(|courts| draw(facts, courts)))
}

pub(crate) fn paper_of(answers: &Answers, switches: Switches) -> Paper {
    ENGLISH.with(|words| paper_in(words, answers, switches))
}

/// Every text of a paper.
pub(crate) fn texts(paper: &Paper) -> Vec<&Text> {
    paper.texts().collect()
}
