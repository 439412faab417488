//! The answers that a paper may be drafted from: nothing private is left in them, so nothing drafted from them can
//! tell anything private, whatever the rules do.

use super::answer::{Answer, Choices};
use super::answers::Answers;
use super::rules::private::FLAGS;
use super::vocabulary::{Community, QuestionId, WorkSchool};

/// What is left of the questions that have both private and other choices.
const KEPT: &[(QuestionId, &[u8])] = &[
    (
        QuestionId::WorkSchool,
        &[WorkSchool::Studies as u8, WorkSchool::Graduated as u8],
    ),
    (
        QuestionId::Community,
        &[
            Community::FaithGroup as u8,
            Community::Volunteers as u8,
            Community::MilitarySelf as u8,
            Community::MilitaryFamily as u8,
        ],
    ),
    (QuestionId::Health, &[]),
];

/// The same answers without the flags, work, business, taxes, health, help to police, and the person's own words.
/// Where a private choice was, the answer looks as if it had never been given.
pub(super) fn shareable(answers: &Answers) -> Answers {
    let mut shared = answers.in_use();
    for flag in FLAGS {
        shared.set(*flag, None);
    }
    shared.set(QuestionId::OwnWords, None);
    for (id, kept) in KEPT {
        let kept = Choices::new(kept.iter().copied());
        let left = match shared.get(*id) {
            Some(Answer::Many(chosen)) => chosen.and(kept),
            Some(Answer::Unknown | Answer::One(_) | Answer::Date(_) | Answer::Court(_) | Answer::Text(_))
            | None => Choices::default(),
        };
        shared.set(*id, (!left.is_empty()).then_some(Answer::Many(left)));
    }
    shared
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::questions::question;
    use crate::domain::rules::private::CHOICES;

    #[test]
    fn every_choice_is_either_kept_or_private() {
        for (id, private) in CHOICES {
            let kept = KEPT
                .iter()
                .find(|(other, _)| other == id)
                .map_or(&[][..], |(_, kept)| kept);
            let none = question(*id).kind.none();
            let all = 0..u8::try_from(question(*id).kind.choices().len()).unwrap_or_default();
            for choice in all.filter(|choice| Some(*choice) != none) {
                assert_ne!(
                    kept.contains(&choice),
                    private.contains(&choice),
                    "{} {choice}",
                    id.id()
                );
            }
        }
    }
}
