//! The copy that stays on the device: opened by its passcode, with the newest answers and never a private one in it.

use base64ct::{Base64, Encoding as _};
use pedir::domain::answer::Answer;
use pedir::domain::locked::lockable;
use pedir::domain::rules::private::FLAGS;
use pedir::domain::saved;
use pedir::domain::session::Session;
use pedir::domain::vocabulary::{Phone, QuestionId, Who};
use pedir::export::office::Refused;
use pedir::export::office::envelope::{self, NONCE};
use pedir::export::office::order::{Done, Errand};
use proptest::prelude::*;

use crate::any::any_answer;
use crate::support::{PASSPHRASE, RANDOM, any_session, example, with};

/// A copy, or the session that was in it, and the key to lock it again.
pub(crate) type WithKey = (String, String);

/// A person's own answers on their own phone.
pub(crate) fn own(session: Session) -> Session {
    Session {
        phone: Some(Phone::Mine),
        who: Some(Who::Me),
        today: None,
        ..session
    }
}

/// Few answers, so that a copy of them is short.
pub(crate) fn short() -> Session {
    own(with(&[("stage", &["court-pending"])]))
}

pub(crate) fn done(errand: &Errand) -> Result<WithKey, Refused> {
    let answer = Errand::run(&errand.to_bytes()).unwrap();
    match Done::from_bytes(&answer).unwrap() {
        Done::Locked { text, key } => Ok((text.to_owned(), key.to_owned())),
        Done::Unlocked { session, key } => Ok((session.to_owned(), key.to_owned())),
        Done::Refused(refused) => Err(refused),
        done @ (Done::Sealed(_) | Done::Drawn { .. } | Done::Opened(_)) => panic!("{done:?}"),
    }
}

pub(crate) fn lock(session: &Session, passphrase: &str, again: &str) -> Result<WithKey, Refused> {
    done(&Errand::Lock {
        session: &saved::write(session),
        passphrase,
        again,
        random: &RANDOM,
    })
}

pub(crate) fn lock_again(
    text: &str,
    key: &str,
    session: &Session,
    random: &[u8],
) -> Result<WithKey, Refused> {
    done(&Errand::LockAgain {
        text,
        key,
        session: &saved::write(session),
        random,
    })
}

pub(crate) fn unlock(text: &str, passphrase: &str) -> Result<Session, Refused> {
    let (session, _) = done(&Errand::Unlock { text, passphrase })?;
    Ok(saved::read(&session).unwrap())
}

/// A copy of a few answers.
pub(crate) fn copy() -> WithKey {
    lock(&short(), PASSPHRASE, PASSPHRASE).unwrap()
}

/// A copy of any text.
pub(crate) fn copy_of(inside: &str) -> String {
    Base64::encode_string(&envelope::close(inside.as_bytes(), PASSPHRASE, RANDOM).unwrap())
}

/// What is written in a copy, as another program for the format reads it.
fn inside(text: &str) -> String {
    let file = Base64::decode_vec(text).unwrap();
    String::from_utf8(envelope::open(&file, PASSPHRASE).unwrap()).unwrap()
}

#[test]
fn a_copy_is_a_file_of_the_format_that_its_passcode_opens() {
    let (text, key) = lock(&own(example()), PASSPHRASE, PASSPHRASE).unwrap();
    let file = Base64::decode_vec(&text).unwrap();
    assert!(file.starts_with(b"age-encryption.org/v1\n-> scrypt "));
    assert_eq!(inside(&text), saved::write(&lockable(&own(example()))));
    assert!(!text.contains(&key) && Base64::decode_vec(&key).unwrap().len() == envelope::KEY);
    assert_eq!(unlock(&text, PASSPHRASE), Ok(lockable(&own(example()))));
}

#[test]
fn a_copy_that_was_locked_again_gives_the_newest_answers() {
    let (text, key) = copy();
    let newer = own(with(&[("stage", &["final-order"]), ("goal", &["pause"])]));
    let (second, same_key) = lock_again(&text, &key, &newer, &[7; NONCE]).unwrap();
    assert_eq!(same_key, key);
    let (third, _) = lock_again(&second, &key, &own(example()), &[8; NONCE]).unwrap();
    assert_eq!(unlock(&text, PASSPHRASE), Ok(short()));
    assert_eq!(unlock(&second, PASSPHRASE), Ok(newer));
    assert_eq!(unlock(&third, PASSPHRASE), Ok(lockable(&own(example()))));
}

/// The key comes out of the passcode too, so that another tab goes on where this one was.
#[test]
fn who_unlocks_a_copy_can_lock_it_again() {
    let (text, key) = copy();
    let again = done(&Errand::Unlock {
        text: &text,
        passphrase: PASSPHRASE,
    });
    assert_eq!(again.unwrap().1, key);
}

#[test]
fn each_locking_takes_its_own_random_bytes() {
    let (text, key) = copy();
    let again = |nonce: u8| lock_again(&text, &key, &short(), &[nonce; NONCE]).unwrap().0;
    assert_eq!(again(1), again(1));
    assert_ne!(again(1), again(2));
    let sealed = |nonce: u8| Base64::decode_vec(&again(nonce)).unwrap();
    let payload = saved::write(&short()).len() + 16;
    let begin = sealed(1).len() - payload;
    let (one, other) = (sealed(1), sealed(2));
    let alike = one[begin..].iter().zip(&other[begin..]);
    assert!(
        alike.filter(|(one, other)| one == other).count() < payload / 4,
        "another nonce is another key"
    );
    for random in [&[][..], &[1; NONCE - 1], &[1; NONCE + 1]] {
        assert_eq!(lock_again(&text, &key, &short(), random), Err(Refused::Nothing));
    }
}

#[test]
fn what_is_in_a_copy_is_the_same_whatever_the_private_answers_were() {
    let (text, key) = lock(&own(example()), PASSPHRASE, PASSPHRASE).unwrap();
    let expected = inside(&text);
    assert!(!expected.contains("answer flag-"), "{expected}");
    for answer in [Answer::One(0), Answer::One(1), Answer::Unknown] {
        let mut session = own(example());
        for flag in FLAGS {
            session.answers.set(*flag, Some(answer.clone()));
        }
        let (text, _) = lock_again(&text, &key, &session, &[9; NONCE]).unwrap();
        assert_eq!(inside(&text), expected);
        assert_eq!(unlock(&text, PASSPHRASE), Ok(lockable(&own(example()))));
    }
}

proptest! {
    /// The text that is sealed, for any session.
    #[test]
    fn no_private_answer_is_in_the_text_that_is_sealed(session in any_session(), one in flags(), other in flags()) {
        let told = |flags: &[Option<Answer>]| {
            let mut session = own(session.clone());
            for (flag, answer) in FLAGS.iter().zip(flags) {
                session.answers.set(*flag, answer.clone());
            }
            saved::write(&lockable(&session))
        };
        prop_assert!(!told(&one).contains("answer flag-"));
        if one.iter().any(Option::is_some) == other.iter().any(Option::is_some) {
            prop_assert_eq!(told(&one), told(&other));
        }
    }
}

fn flags() -> impl Strategy<Value = Vec<Option<Answer>>> {
    let rows = FLAGS.iter().map(|flag| pedir::domain::questions::question(*flag));
    rows.map(any_answer).collect::<Vec<_>>()
}

#[test]
fn a_foreign_hand_cannot_put_private_answers_into_a_copy() {
    let foreign = copy_of(
        "pedir 2\nphone shared\nstep stage\nanswer stage court-pending\nanswer flag-arrest yes\nend\n",
    );
    let session = unlock(&foreign, PASSPHRASE).unwrap();
    assert_eq!(session.answers.get(QuestionId::FlagArrest), None);
    assert_eq!(session.phone, Some(Phone::Mine));
}
