//! What a tap on one of many choices means.

use super::answer::{Answer, Choices};
use super::questions::Question;

/// A choice that was tapped.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tapped {
    /// "I don't know".
    Unknown,
    /// The choice at this place of the question's choices.
    Choice(u8),
}

/// The answer after the tap; `None` when nothing is chosen any more. `none` and `unknown` each exclude every
/// other choice, and a second tap takes a choice back.
pub fn toggled(question: &Question, before: Option<&Answer>, tapped: Tapped) -> Option<Answer> {
    let chosen = match before {
        Some(Answer::Many(choices)) => *choices,
        Some(Answer::Unknown | Answer::One(_) | Answer::Date(_) | Answer::Court(_) | Answer::Text(_))
        | None => Choices::default(),
    };
    let choice = match tapped {
        Tapped::Unknown => return (before != Some(&Answer::Unknown)).then_some(Answer::Unknown),
        Tapped::Choice(choice) => choice,
    };
    let none = question.kind.none();
    let after = if chosen.contains(choice) {
        Choices::new(chosen.iter().filter(|kept| *kept != choice))
    } else if none == Some(choice) {
        Choices::new([choice])
    } else {
        Choices::new(chosen.iter().filter(|kept| none != Some(*kept)).chain([choice]))
    };
    (!after.is_empty()).then_some(Answer::Many(after))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::questions::question;
    use crate::domain::vocabulary::{Family, QuestionId};

    fn tap(before: Option<&Answer>, family: Family) -> Option<Answer> {
        toggled(question(QuestionId::Family), before, Tapped::Choice(family as u8))
    }

    fn many(choices: &[Family]) -> Answer {
        Answer::Many(Choices::new(choices.iter().map(|choice| *choice as u8)))
    }

    #[test]
    fn a_second_tap_takes_a_choice_back() {
        let one = tap(None, Family::CitizenChild);
        assert_eq!(one, Some(many(&[Family::CitizenChild])));
        assert_eq!(tap(one.as_ref(), Family::CitizenChild), None);
    }

    #[test]
    fn none_and_unknown_exclude_every_other_choice() {
        let two = many(&[Family::CitizenChild, Family::FamilyHere]);
        assert_eq!(tap(Some(&two), Family::None), Some(many(&[Family::None])));
        assert_eq!(
            tap(Some(&many(&[Family::None])), Family::CitizenChild),
            Some(many(&[Family::CitizenChild]))
        );
        let unknown = toggled(question(QuestionId::Family), Some(&two), Tapped::Unknown);
        assert_eq!(unknown, Some(Answer::Unknown));
        assert_eq!(
            tap(unknown.as_ref(), Family::CitizenChild),
            Some(many(&[Family::CitizenChild]))
        );
    }
}
