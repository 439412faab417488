//! What the gallery shows: a component, or a screen with the session that it needs.

use std::rc::Rc;

use jiff::civil::date;

use crate::content::{Courts, Prose};
use crate::domain::answer::Answer;
use crate::domain::answers::Answers;
use crate::domain::flow::{Step, step_of};
use crate::domain::questions::question;
use crate::domain::session::Session;
use crate::domain::vocabulary::{Phone, QuestionId, Who};
use crate::ui::late::Late;
use crate::ui::screen::Screen;

/// One thing to look at.
#[derive(Clone, PartialEq)]
pub(super) struct Exhibit {
    /// Its name, and its place in the page.
    pub id: &'static str,
    /// The component.
    pub what: What,
    /// The screen, for [`What::Screen`].
    pub screen: Screen,
    /// What was answered.
    pub session: Session,
    /// Whether the table of courts is there.
    pub courts: Late<Courts>,
    /// Whether this browser keeps nothing.
    pub keeping_failed: bool,
}

/// The component.
#[derive(Clone, PartialEq)]
pub(super) enum What {
    /// Every drawing.
    Drawings,
    /// The two kinds of buttons.
    Buttons,
    /// A notice of a kind.
    Notice(&'static str),
    /// Two folds.
    Fold,
    /// The header, which says what is kept.
    Header,
    /// The footer.
    Footer,
    /// What is wrong with an answer.
    Problem,
    /// A page of prose with its sources.
    Prose(Rc<Prose>),
    /// A screen of the interview.
    Screen,
}

/// A session in the middle of a court case, which shows a result in all its parts.
const ANSWERS: &[(QuestionId, &[&str])] = &[
    (QuestionId::Attorney, &["no"]),
    (QuestionId::Detained, &["no"]),
    (QuestionId::Soon, &["within-2-weeks"]),
    (QuestionId::CheckIn, &["yes"]),
    (QuestionId::Stage, &["court-pending"]),
    (QuestionId::Hearing, &["final"]),
    (QuestionId::NextDate, &["2026-12-03"]),
    (QuestionId::AddressCurrent, &["unknown"]),
    (QuestionId::Relief, &["asylum", "family-petition"]),
    (QuestionId::OtherAgency, &["waiting"]),
    (QuestionId::YearsHere, &["5-to-10"]),
    (QuestionId::Family, &["citizen-child"]),
    (QuestionId::Goal, &["pause", "more-time"]),
    (QuestionId::OwnWords, &["1234567890"]),
    (QuestionId::FlagArrest, &["no"]),
];

/// All of them: the small ones, then the screens in the order in which a person meets them.
pub(super) fn exhibits(pages: &[Rc<Prose>], courts: &Rc<Courts>) -> Vec<Exhibit> {
    let component = |id, what| Exhibit {
        what,
        ..screen(id, Screen::Phone, None)
    };
    let mut all = vec![
        component("drawings", What::Drawings),
        component("buttons", What::Buttons),
        component("notice-urgent", What::Notice("urgent")),
        component("notice-risk", What::Notice("risk")),
        component("notice-problem", What::Notice("problem")),
        component("notice-note", What::Notice("note")),
        component("problem-summary", What::Problem),
        component("folds", What::Fold),
        component("header-nothing-kept", What::Header),
        Exhibit {
            session: kept(),
            ..component("header-kept", What::Header)
        },
        Exhibit {
            session: kept(),
            keeping_failed: true,
            ..component("header-not-possible", What::Header)
        },
        component("footer", What::Footer),
    ];
    let names = ["page-risk", "page-table", "page-to-write-on"];
    all.extend(
        names
            .into_iter()
            .zip(pages)
            .map(|(id, page)| component(id, What::Prose(page.clone()))),
    );
    let asked = |id: QuestionId| screen(id.id(), Screen::Interview, Some(step_of(id)));
    all.extend(vec![
        screen("phone", Screen::Phone, None),
        screen("who", Screen::Who, None),
        asked(QuestionId::Stage),
        asked(QuestionId::Relief),
        asked(QuestionId::NextDate),
        Exhibit {
            courts: Late::Here(courts.clone()),
            ..asked(QuestionId::Court)
        },
        Exhibit {
            id: "court-waiting",
            ..asked(QuestionId::Court)
        },
        Exhibit {
            id: "court-failed",
            courts: Late::Failed,
            ..asked(QuestionId::Court)
        },
        asked(QuestionId::OwnWords),
        screen("private", Screen::Interview, Some(Step::Flags)),
        screen("stop", Screen::Interview, Some(Step::Stop)),
        screen("check", Screen::Interview, Some(Step::Check)),
        screen("result", Screen::Result, None),
        screen("paper", Screen::Paper, None),
        screen("erased", Screen::Erased, None),
    ]);
    all
}

fn screen(id: &'static str, screen: Screen, step: Option<Step>) -> Exhibit {
    let session = Session {
        phone: None,
        step: step.unwrap_or(Session::default().step),
        ..kept()
    };
    Exhibit {
        id,
        what: What::Screen,
        screen,
        session,
        courts: Late::Waiting,
        keeping_failed: false,
    }
}

/// Everything answered, on the person's own phone.
fn kept() -> Session {
    let parse = |id: QuestionId, values: &[&str]| Answer::parse(question(id), values).ok();
    let mut answers = Answers::default();
    for (id, values) in ANSWERS {
        answers.set(*id, parse(*id, values));
    }
    Session {
        phone: Some(Phone::Mine),
        who: Some(Who::Me),
        today: Some(date(2026, 11, 24)),
        answers,
        ..Session::default()
    }
}
