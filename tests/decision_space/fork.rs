//! Walks every answer that a rule can read. The rules read answers through `Fork`, which forks whenever an answer is
//! read that was not chosen yet, so the walk is complete by construction and no longer than the rules make it.

use std::cell::RefCell;

use jiff::ToSpan;
use jiff::civil::{Date, date};
use pedir::domain::answer::{Answer, Choices, CourtCode};
use pedir::domain::answers::Answers;
use pedir::domain::case::{Case, Circuit, Context, Reads};
use pedir::domain::questions::question;
use pedir::domain::vocabulary::{QuestionId, Stage};

/// The day of every walk.
pub(crate) const TODAY: Date = date(2026, 11, 24);

/// Days from today at which a rule may change its mind: each side of every border, and no day at all.
const NEXT_DATES: &[Option<i64>] = &[None, Some(-1), Some(0), Some(14), Some(15), Some(400)];
const DECISION_DATES: &[Option<i64>] = &[
    None,
    Some(1),
    Some(0),
    Some(-10),
    Some(-11),
    Some(-30),
    Some(-31),
    Some(-90),
    Some(-91),
    Some(-180),
    Some(-181),
];

/// What was read.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Read {
    /// The answer of a question with one.
    One(QuestionId),
    /// Whether a question with many is not answered, has `none`, or has something.
    Many(QuestionId),
    /// Whether a choice is among many.
    Has(QuestionId, u8),
    /// A day.
    Date(QuestionId),
    /// Whether there is a court.
    Court,
}

/// An answer read, the one taken on this path, and how many there are to take.
#[derive(Clone, Copy, Debug)]
struct Taken {
    read: Read,
    value: usize,
    of: usize,
}

/// Answers chosen as they are read.
#[derive(Debug, Default)]
pub(crate) struct Fork {
    taken: RefCell<Vec<Taken>>,
}

/// Shows every case to `visit`, and says how many different ones there were.
pub(crate) fn walk(mut visit: impl FnMut(&Case, &Fork)) -> usize {
    let mut count = 0;
    for circuit in [Circuit::Unknown, Circuit::Varies, Circuit::Ninth, Circuit::Other] {
        let fork = Fork::default();
        let mut read_court = false;
        loop {
            visit(
                &Case::new(
                    &fork,
                    Context {
                        today: TODAY,
                        circuit,
                    },
                ),
                &fork,
            );
            let here = fork
                .taken
                .borrow()
                .iter()
                .any(|taken| taken.read == Read::Court && taken.value == 1);
            read_court |= here;
            count += usize::from(here || circuit == Circuit::Unknown);
            if !fork.advance() {
                break;
            }
        }
        if !read_court {
            break;
        }
    }
    count
}

impl Fork {
    /// The answer of this path, chosen now if it was not before: the place among `of`.
    fn take(&self, read: Read, of: usize) -> usize {
        let known = self
            .taken
            .borrow()
            .iter()
            .find(|taken| taken.read == read)
            .map(|taken| taken.value);
        known.unwrap_or_else(|| {
            self.taken.borrow_mut().push(Taken { read, value: 0, of });
            0
        })
    }

    /// To the next path, if there is one.
    fn advance(&self) -> bool {
        let mut taken = self.taken.borrow_mut();
        while let Some(mut last) = taken.pop() {
            last.value += 1;
            if last.value < last.of {
                taken.push(last);
                return true;
            }
        }
        false
    }

    fn is_asked(&self, id: QuestionId) -> bool {
        question(id).asked.holds(self)
    }

    /// Answers of this path.
    pub(crate) fn answers(&self) -> Answers {
        let mut answers = Answers::default();
        for Taken { read, value, .. } in self.taken.borrow().iter().copied() {
            let (id, answer) = match read {
                Read::One(id) => (id, value.checked_sub(1).map(|choice| Answer::One(small(choice)))),
                Read::Many(id) => (id, (value > 0).then(|| Answer::Many(self.chosen(id, value == 1)))),
                Read::Date(id) => (id, days(id)[value].map(|days| Answer::Date(TODAY + days.days()))),
                Read::Court if value == 1 => (QuestionId::Court, CourtCode::parse("SFR").map(Answer::Court)),
                Read::Court | Read::Has(..) => continue,
            };
            answers.set(id, answer);
        }
        answers
    }

    /// The choices of this path; where none was asked for and taken, one that was not refused.
    fn chosen(&self, id: QuestionId, none: bool) -> Choices {
        if none {
            return Choices::new(question(id).kind.none());
        }
        let taken = self.taken.borrow();
        let value = |choice: u8| {
            taken
                .iter()
                .find(|taken| taken.read == Read::Has(id, choice))
                .map(|taken| taken.value)
        };
        let chosen = Choices::new(choices(id).filter(|choice| value(*choice) == Some(1)));
        if chosen.is_empty() {
            Choices::new(choices(id).find(|choice| value(*choice).is_none()))
        } else {
            chosen
        }
    }

    /// Whether every other choice was refused on this path.
    fn is_last(&self, id: QuestionId, choice: u8) -> bool {
        let taken = self.taken.borrow();
        let refused = |other: u8| {
            taken
                .iter()
                .any(|taken| taken.read == Read::Has(id, other) && taken.value == 0)
        };
        choices(id).all(|other| other == choice || refused(other))
    }

    /// Whether an answer to this question was asked for on this path. Where not, it can't matter.
    pub(crate) fn has_read(&self, id: QuestionId) -> bool {
        self.taken.borrow().iter().any(|taken| match taken.read {
            Read::One(read) | Read::Many(read) | Read::Has(read, _) | Read::Date(read) => read == id,
            Read::Court => id == QuestionId::Court,
        })
    }

    /// The stage of this path.
    pub(crate) fn stage(&self) -> Option<Stage> {
        self.one(QuestionId::Stage)
            .map(|place| Stage::ALL[usize::from(place)])
    }
}

impl Reads for Fork {
    fn one(&self, id: QuestionId) -> Option<u8> {
        if !self.is_asked(id) {
            return None;
        }
        let place = self.take(Read::One(id), question(id).kind.choices().len() + 1);
        place.checked_sub(1).map(small)
    }

    fn has(&self, id: QuestionId, choice: u8) -> Option<bool> {
        if !self.is_asked(id) {
            return None;
        }
        let is_none = question(id).kind.none() == Some(choice);
        match self.take(Read::Many(id), 3) {
            0 => None,
            1 => Some(is_none),
            _ if is_none => Some(false),
            // Something was chosen: where all the others were refused, it is this one.
            _ if self.is_last(id, choice) => Some(true),
            _ => Some(self.take(Read::Has(id, choice), 2) == 1),
        }
    }

    fn date(&self, id: QuestionId) -> Option<Date> {
        if !self.is_asked(id) {
            return None;
        }
        days(id)[self.take(Read::Date(id), days(id).len())].map(|days| TODAY + days.days())
    }

    fn has_court(&self) -> bool {
        self.is_asked(QuestionId::Court) && self.take(Read::Court, 2) == 1
    }
}

/// The choices of a question with many, but for `none`.
fn choices(id: QuestionId) -> impl Iterator<Item = u8> {
    let kind = question(id).kind;
    (0..small(kind.choices().len())).filter(move |choice| Some(*choice) != kind.none())
}

fn days(id: QuestionId) -> &'static [Option<i64>] {
    if id == QuestionId::NextDate {
        NEXT_DATES
    } else {
        DECISION_DATES
    }
}

fn small(number: usize) -> u8 {
    u8::try_from(number).unwrap()
}
