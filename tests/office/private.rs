//! Nothing private is in a file or a code, at any stage, with any switches.

use pedir::domain::answer::Answer;
use pedir::domain::handover::Handover;
use pedir::domain::questions::question;
use pedir::domain::saved;
use pedir::domain::summary::Switches;
use pedir::domain::vocabulary::{QuestionId, Stage};
use pedir::export::office::code;

use crate::support::with;

/// What no file and no code may tell, each way of saying it.
const PRIVATE: &[(&str, &[&str])] = &[
    ("flag-harmed", &["yes"]),
    ("flag-harmed", &["no"]),
    ("flag-harmed", &["unknown"]),
    ("flag-arrest", &["yes"]),
    ("flag-arrest", &["no"]),
    ("flag-earlier-order", &["yes"]),
    ("flag-missed-hearing", &["yes"]),
    ("work-school", &["works"]),
    ("work-school", &["owns-business"]),
    ("work-school", &["files-taxes"]),
    ("work-school", &["none"]),
    ("work-school", &["unknown"]),
    ("health", &["serious-illness"]),
    ("health", &["disability", "mental-health"]),
    ("health", &["pregnant-or-nursing"]),
    ("health", &["none"]),
    ("community", &["helped-police-or-court"]),
    ("community", &["none"]),
];

/// Words that a file's text could give it away by.
const TELLING: &[&str] = &[
    "flag",
    "harm",
    "arrest",
    "works",
    "business",
    "taxes",
    "health",
    "illness",
    "disability",
    "mental",
    "pregnant",
    "police",
    "u-visa",
    "t-visa",
    "vawa",
    "phone",
    "tick",
];

const SWITCHES: [Switches; 2] = [
    Switches {
        own_words: false,
        details: false,
    },
    Switches {
        own_words: true,
        details: true,
    },
];

#[test]
fn private_answers_change_nothing_that_is_handed_over() {
    let mut compared = 0;
    for stage in Stage::IDS {
        for switches in SWITCHES {
            let mut without = with(&[
                ("stage", &[stage]),
                ("years-here", &["over-10"]),
                ("relief", &["asylum", "other"]),
            ]);
            without.switches = switches;
            let expected = Handover::of(&without);
            for (id, values) in PRIVATE {
                let mut private = without.clone();
                let id = QuestionId::from_id(id).unwrap();
                private
                    .answers
                    .set(id, Some(Answer::parse(question(id), values).unwrap()));
                private.answers.set(
                    QuestionId::Relief,
                    Some(
                        Answer::parse(
                            question(QuestionId::Relief),
                            &["asylum", "u-visa", "t-visa", "vawa"],
                        )
                        .unwrap(),
                    ),
                );
                assert_eq!(Handover::of(&private), expected, "{stage} {} {values:?}", id.id());
                compared += 1;
            }
            if let Some(handover) = expected {
                let text = saved::write(&handover.clone().into_session());
                for word in TELLING {
                    assert!(!text.contains(word), "{word} in {text}");
                }
                assert_eq!(code::read(&code::write(&handover)), Ok(handover.without_words()));
            }
        }
    }
    assert_eq!(compared, Stage::IDS.len() * SWITCHES.len() * PRIVATE.len());
}

#[test]
fn own_words_go_into_a_file_when_switched_on_and_never_into_a_code() {
    let mut session = with(&[
        ("stage", &["court-pending"]),
        ("own-words", &["CANARY of my own"]),
    ]);
    let text = |handover: Handover| saved::write(&handover.into_session());
    assert!(!text(Handover::of(&session).unwrap()).contains("CANARY"));
    session.switches.own_words = true;
    let handover = Handover::of(&session).unwrap();
    assert!(text(handover.clone()).contains("CANARY"));
    assert_eq!(
        code::write(&handover),
        code::write(&handover.clone().without_words())
    );
}

#[test]
fn where_the_paper_is_questions_only_nothing_is_handed_over_unless_switched_on() {
    for stage in ["no-case", "nta-not-filed", "case-ended", "fear-case"] {
        let mut session = with(&[
            ("stage", &[stage]),
            ("years-here", &["over-10"]),
            ("own-words", &["CANARY"]),
        ]);
        session.switches.own_words = true;
        assert_eq!(Handover::of(&session), None, "{stage}");
        session.switches.details = true;
        assert!(Handover::of(&session).is_some(), "{stage}");
    }
}

#[test]
fn a_foreign_hand_cannot_put_private_answers_into_a_file() {
    let text = "pedir 1\nphone mine\nstep attorney\nanswer stage court-pending\nanswer flag-arrest yes\nanswer health disability\nend\n";
    let sealed =
        pedir::export::office::envelope::close(text.as_bytes(), "x", crate::support::RANDOM).unwrap();
    let handover = pedir::export::office::file::open(&sealed, "x").unwrap();
    assert_eq!(
        handover,
        Handover::of(&with(&[("stage", &["court-pending"])])).unwrap()
    );
}

#[test]
fn a_foreign_hand_cannot_put_private_answers_into_a_code() {
    let given = with(&[
        ("stage", &["court-pending"]),
        ("relief", &["u-visa"]),
        ("health", &["disability"]),
    ]);
    let foreign = Handover {
        answers: given.answers.clone(),
        decided_on: None,
    };
    assert_ne!(Handover::of(&given), Some(foreign.clone()));
    assert_eq!(code::read(&code::write(&foreign)).ok(), Handover::of(&given));
}

#[test]
fn how_long_ago_is_handed_over_with_its_day_or_not_at_all() {
    let mut session = with(&[("stage", &["final-order"]), ("decision-when", &["0-10-days"])]);
    assert_eq!(
        Handover::of(&session)
            .unwrap()
            .answers
            .get(QuestionId::DecisionWhen),
        None
    );
    session.decided_on = session.today;
    let handover = Handover::of(&session).unwrap();
    assert_eq!(handover.decided_on, session.today);
    assert_eq!(code::read(&code::write(&handover)), Ok(handover));
    let dateless = with(&[("stage", &["court-pending"])]);
    let dated = pedir::domain::session::Session {
        decided_on: session.today,
        ..dateless
    };
    assert_eq!(Handover::of(&dated).unwrap().decided_on, None, "a day of nothing");
}
