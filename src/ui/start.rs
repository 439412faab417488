//! What the app begins with, besides its page.

use std::rc::Rc;

use jiff::civil::Date;

use super::screen::Screen;
use crate::domain::answer;
use crate::domain::session::Session;
use crate::domain::vocabulary::{Opening, QuestionId};

/// Session, screen, and how they were found.
#[derive(Clone, PartialEq)]
pub struct Start {
    /// The session: kept by the tab, or begun in the plain form.
    pub session: Session,
    /// The screen that the address names.
    pub(crate) screen: Screen,
    /// Where "I am not sure" was chosen before the interview.
    pub(crate) unsure: Unsure,
    /// How the session was found.
    pub restored: Restored,
    /// Which day it is.
    pub day: Day,
}

impl Default for Start {
    fn default() -> Self {
        Self {
            session: Session::default(),
            screen: Screen::Phone,
            unsure: Unsure::default(),
            restored: Restored::default(),
            day: Day::default(),
        }
    }
}

/// Which day it is to the app.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Day {
    /// That of this device.
    #[default]
    Device,
    /// One that a preview was asked for, to look at the app on it.
    Asked(Date),
    /// A preview was asked for a day that is none: it is that of this device.
    Wrong,
}

impl Day {
    /// The day that `?asof=` asks for, where it asks.
    pub(crate) fn asked(day: Option<&str>) -> Self {
        day.map_or(Self::Device, |day| {
            answer::date(day).map_or(Self::Wrong, Self::Asked)
        })
    }
}

/// How the session of this tab was found.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Restored {
    /// Nothing was kept.
    #[default]
    Nothing,
    /// The answers are here again.
    Whole,
    /// Another version kept them, and some have to be given again: those of these questions.
    Partly(Rc<[QuestionId]>),
    /// Something was kept that can't be read: of another version, or cut in half.
    Unreadable,
    /// The page was opened again, and nothing was kept.
    Lost,
}

/// The questions before the interview that were answered "I am not sure". The session keeps nothing of it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Unsure([bool; Opening::ALL.len()]);

impl Unsure {
    /// Whether this question was answered so.
    pub(crate) const fn is(self, question: Opening) -> bool {
        self.0[question as usize]
    }

    /// The same, this question answered so or not.
    #[must_use]
    pub(crate) const fn with(mut self, question: Opening, unsure: bool) -> Self {
        self.0[question as usize] = unsure;
        self
    }
}
