//! "Talk with an attorney in private first": what every kind of request that writes to the government carries where
//! that can hurt.

use crate::domain::case::Case;
use crate::domain::outcome::Reason;
use crate::domain::rules::conditions::{ARRESTED, EARLIER_ORDER};
use crate::domain::rules::predicate::{Stages, Test, When};
use crate::domain::rules::rule::{at, if_all};
use crate::domain::vocabulary::{FactId, ReasonId, Stage};

/// What calls for it, each with the fact behind. A private question that is not answered counts too.
pub const CALLS: &[(When, FactId)] = &[
    (
        When {
            stages: Stages::UnknownOr(&[
                Stage::NoCase,
                Stage::NtaNotFiled,
                Stage::CaseEnded,
                Stage::FearCase,
            ]),
            tests: &[],
        },
        FactId::NoNtaBringsAttention,
    ),
    (
        at(&[Stage::CircuitAppeal, Stage::FinalOrder]),
        FactId::OldOrderContact,
    ),
    (
        if_all(&[Test::OrUnknown(&ARRESTED)]),
        FactId::CriminalRecordContact,
    ),
    (
        if_all(&[Test::OrUnknown(&EARLIER_ORDER)]),
        FactId::OldOrderContact,
    ),
];

/// The reason, where something calls for it. It names all of that, and one fact: that of the stage, else the last.
pub fn reason(case: &Case) -> Option<Reason> {
    let held = CALLS.iter().filter(|(when, _)| when.holds(case, &mut Vec::new()));
    let held: Vec<_> = held.collect();
    let of_stage = held.iter().find(|(when, _)| when.stages != Stages::Any);
    let (_, fact) = of_stage.or(held.last())?;
    Some(Reason {
        id: ReasonId::AttorneyFirst,
        from: held.iter().flat_map(|(when, _)| when.questions(case)).collect(),
        fact: Some(*fact),
    })
}
