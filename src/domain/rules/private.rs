//! What to talk about in private. On the screen alone: a paper has the same two sentences for everyone.

use crate::domain::case::Case;
use crate::domain::vocabulary::{Community, Health, QuestionId, WorkSchool};

/// The private flags, in the order asked.
pub const FLAGS: &[QuestionId] = &[
    QuestionId::FlagHarmed,
    QuestionId::FlagArrest,
    QuestionId::FlagEarlierOrder,
    QuestionId::FlagMissedHearing,
];

/// The choices that are private although their questions are no flags.
pub const CHOICES: &[(QuestionId, &[u8])] = &[
    (
        QuestionId::WorkSchool,
        &[
            WorkSchool::Works as u8,
            WorkSchool::OwnsBusiness as u8,
            WorkSchool::FilesTaxes as u8,
        ],
    ),
    (QuestionId::Community, &[Community::HelpedPoliceOrCourt as u8]),
    (
        QuestionId::Health,
        &[
            Health::SeriousIllness as u8,
            Health::Disability as u8,
            Health::MentalHealth as u8,
            Health::PregnantOrNursing as u8,
        ],
    ),
];

/// The questions whose answers call for a talk in private. A flag not answered calls for it too.
pub fn private(case: &Case) -> Vec<QuestionId> {
    let chosen = CHOICES
        .iter()
        .filter(|(id, choices)| choices.iter().any(|choice| case.has(*id, *choice) == Some(true)));
    let flagged = FLAGS.iter().filter(|id| !case.no(**id));
    chosen.map(|(id, _)| *id).chain(flagged.copied()).collect()
}
