//! The screens of the interview page, each with a fragment of its own. A path per screen would write answers
//! into the browser's history.

use crate::domain::flow::{self, Step};
use crate::domain::vocabulary::QuestionId;

/// What the interview page shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Screen {
    /// The plain form, as the page came with it: the app takes over at the next step, so that nothing under a finger
    /// is replaced while it wakes.
    Form,
    /// A locked copy is on this device: to open it or not.
    Unlock,
    /// Whose phone this is.
    Phone,
    /// Whom it is for.
    Who,
    /// The step of the session.
    Interview,
    /// What to talk about with the attorney.
    Result,
    /// The paper.
    Paper,
    /// To keep the answers longer, under a passcode.
    Keep,
    /// Everything is erased.
    Erased,
}

impl Screen {
    /// The fragment of this screen, `step` being the session's.
    pub(crate) const fn fragment(self, step: Step) -> &'static str {
        match self {
            Self::Form => "form",
            Self::Unlock => "unlock",
            Self::Phone => "phone",
            Self::Who => "who",
            Self::Interview => step_fragment(step),
            Self::Result => "result",
            Self::Paper => "paper",
            Self::Keep => "keep",
            Self::Erased => "erased",
        }
    }

    /// The screen that a fragment names, and the step where it is one. `None` for anything else.
    pub(crate) fn from_fragment(fragment: &str) -> Option<(Self, Option<Step>)> {
        let step = |step| Some((Self::Interview, Some(step)));
        match fragment {
            "phone" => Some((Self::Phone, None)),
            "who" => Some((Self::Who, None)),
            "unlock" => Some((Self::Unlock, None)),
            "keep" => Some((Self::Keep, None)),
            "stop" => step(Step::Stop),
            "private" => step(Step::Flags),
            "check" => step(Step::Check),
            "result" => Some((Self::Result, None)),
            "paper" => Some((Self::Paper, None)),
            // Where the plain form ends before the app is awake: the question after the last of its own.
            "more" => step(Step::Question(QuestionId::GovernmentAsked)),
            _ => step(flow::step_of(QuestionId::from_id(fragment)?)),
        }
    }
}

const fn step_fragment(step: Step) -> &'static str {
    match step {
        Step::Question(id) => id.id(),
        Step::Stop => "stop",
        Step::Flags => "private",
        Step::Check => "check",
    }
}
