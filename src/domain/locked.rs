//! What of a session may stay on the device under a passcode, after the tab is closed.

use super::flow::Step;
use super::rules::private::FLAGS;
use super::session::Session;
use super::vocabulary::{Phone, Who};

/// The session to lock away: all but the private questions. Whoever is made to say the passcode tells no answer to them,
/// and they are asked again.
#[must_use]
pub fn lockable(session: &Session) -> Session {
    let mut kept = session.clone();
    let mut answered = false;
    for flag in FLAGS {
        answered |= kept.answers.get(*flag).is_some();
        kept.answers.set(*flag, None);
    }
    if answered {
        kept.step = Step::Flags;
        kept.returning = None;
    }
    kept
}

/// The session in a copy that was opened. It is the person's own, and whoever made the copy, nothing private is in it.
#[must_use]
pub fn unlocked(session: &Session) -> Session {
    Session {
        phone: Some(Phone::Mine),
        ..lockable(session)
    }
}

/// Whether a session may be locked away: the phone is only the person's, the answers are their own, and there are some.
pub fn may_lock(session: &Session) -> bool {
    may_stay_open(session) && !session.answers.is_empty()
}

/// Whether each change of a session goes into a copy that is open: never the answers of another person, and nothing after
/// all was erased.
pub fn may_stay_open(session: &Session) -> bool {
    session.may_store() && session.who != Some(Who::Helping)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::answer::Answer;
    use crate::domain::answers::Answers;
    use crate::domain::vocabulary::QuestionId;

    fn mine() -> Session {
        let mut session = Session {
            phone: Some(Phone::Mine),
            who: Some(Who::Me),
            step: Step::Check,
            ..Session::default()
        };
        session.answers.set(QuestionId::Attorney, Some(Answer::One(0)));
        session.answers.set(QuestionId::FlagArrest, Some(Answer::One(1)));
        session
    }

    #[test]
    fn the_private_questions_are_not_locked_away_and_are_asked_again() {
        for kept in [lockable(&mine()), unlocked(&mine())] {
            assert_eq!(kept.answers.get(QuestionId::FlagArrest), None);
            assert_eq!(kept.answers.get(QuestionId::Attorney), Some(&Answer::One(0)));
            assert_eq!(kept.step, Step::Flags);
        }
    }

    #[test]
    fn who_was_not_asked_them_yet_goes_on_where_they_were() {
        let mut session = mine();
        session.answers.set(QuestionId::FlagArrest, None);
        session.step = Step::Question(QuestionId::Stage);
        assert_eq!(lockable(&session), session);
    }

    #[test]
    fn a_copy_that_was_opened_is_the_persons_own_whatever_it_says() {
        let foreign = Session {
            phone: Some(Phone::Shared),
            ..mine()
        };
        assert_eq!(unlocked(&foreign).phone, Some(Phone::Mine));
    }

    #[test]
    fn only_ones_own_answers_on_ones_own_phone_may_be_locked_away() {
        for may in [may_lock, may_stay_open] {
            assert!(may(&mine()));
            assert!(!may(&Session {
                who: Some(Who::Helping),
                ..mine()
            }));
            assert!(!may(&Session {
                phone: Some(Phone::Shared),
                ..mine()
            }));
            assert!(!may(&Session {
                phone: None,
                ..mine()
            }));
        }
    }

    #[test]
    fn an_answer_that_was_taken_back_is_taken_out_of_the_copy_too() {
        let empty = Session {
            answers: Answers::default(),
            ..mine()
        };
        assert!(!may_lock(&empty) && may_stay_open(&empty));
    }
}
