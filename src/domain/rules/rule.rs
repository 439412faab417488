//! What is said of one kind of request, as data.

use crate::domain::rules::predicate::{Stages, Test, Way, When};
use crate::domain::vocabulary::{Goal, ReasonId, Stage};

/// What is said of one kind of request.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    /// The ways in which it is possible; the first that holds counts.
    pub possible: &'static [Way],
    /// The goals that it serves: they are offered where it is possible.
    pub serves: &'static [Goal],
    /// When it is talked about first; none: never.
    pub first: Option<First>,
    /// When it can do real harm; none: never.
    pub careful: Option<When>,
    /// Whether it means writing to the government (DHS).
    pub writes_to_dhs: bool,
}

/// When a kind of request is talked about first.
#[derive(Clone, Copy, Debug)]
pub struct First {
    /// Then alone, whether for a goal or without one.
    pub only: When,
    /// With no goal answered: then, and why.
    pub inferred: Option<(When, ReasonId)>,
}

/// At every stage, without any condition.
pub const ALWAYS: When = When {
    stages: Stages::Any,
    tests: &[],
};

impl Rule {
    /// A kind of request that is possible in these ways, writes to the government, and is never talked about first.
    pub const fn possible(possible: &'static [Way]) -> Self {
        Self {
            possible,
            serves: &[],
            first: None,
            careful: None,
            writes_to_dhs: true,
        }
    }

    /// It serves these goals.
    #[must_use]
    pub const fn serves(mut self, goals: &'static [Goal]) -> Self {
        self.serves = goals;
        self
    }

    /// It is talked about first for a goal that it serves.
    #[must_use]
    pub const fn first(mut self) -> Self {
        self.first = Some(First {
            only: ALWAYS,
            inferred: None,
        });
        self
    }

    /// It is talked about first for a goal that it serves or, with no goal answered, when this holds.
    #[must_use]
    pub const fn first_if(mut self, inferred: When, why: ReasonId) -> Self {
        self.first = Some(First {
            only: ALWAYS,
            inferred: Some((inferred, why)),
        });
        self
    }

    /// It is talked about first only when this holds too.
    #[must_use]
    pub const fn first_only(mut self, only: When) -> Self {
        if let Some(First { inferred, .. }) = self.first {
            self.first = Some(First { only, inferred });
        }
        self
    }

    /// It can do real harm when this holds.
    #[must_use]
    pub const fn careful(mut self, when: When) -> Self {
        self.careful = Some(when);
        self
    }

    /// It goes to a court or to the lawyers of another department, not to DHS.
    #[must_use]
    pub const fn not_to_dhs(mut self) -> Self {
        self.writes_to_dhs = false;
        self
    }
}

/// At these stages, without any other condition.
pub const fn at(stages: &'static [Stage]) -> When {
    When {
        stages: Stages::Of(stages),
        tests: &[],
    }
}

/// At these stages, if these hold.
pub const fn at_if(stages: &'static [Stage], tests: &'static [Test]) -> When {
    When {
        stages: Stages::Of(stages),
        tests,
    }
}

/// At any stage, if these hold.
pub const fn if_all(tests: &'static [Test]) -> When {
    When {
        stages: Stages::Any,
        tests,
    }
}

/// Possible at these stages.
pub const fn way(stages: &'static [Stage]) -> Way {
    Way {
        stages: Stages::Of(stages),
        needs: &[],
    }
}

/// Possible at these stages, if these needs are met.
pub const fn way_if(stages: &'static [Stage], needs: &'static [(Test, ReasonId)]) -> Way {
    Way {
        stages: Stages::Of(stages),
        needs,
    }
}
