//! Bytes and texts as they were published: what was saved once opens for ever.

use pedir::domain::locked::lockable;
use pedir::export::office::{code, file, locked};

use crate::locked::own;
use crate::support::{PASSPHRASE, RANDOM, example, handed};

/// Sealed by this app. The program `age` 1.1.1 (filippo.io/age) opened it: `age -d ours.age`.
const OURS: &[u8] = include_bytes!("../fixtures/office/ours.age");
/// The same, when sessions had no changes of the paper.
const BEFORE: &[u8] = include_bytes!("../fixtures/office/before.age");
/// The copy on a device.
const COPY: &str = include_str!("../fixtures/fuzz/copy/ours.txt");
const CODE: &str = include_str!("../fixtures/office/code.txt");
const LISTS: &str = include_str!("../fixtures/office/lists.txt");

#[test]
fn the_same_randomness_gives_the_same_file() {
    assert_eq!(file::save(&handed(&example()), PASSPHRASE, RANDOM).unwrap(), OURS);
    assert_eq!(file::open(OURS, PASSPHRASE), Ok(handed(&example())));
    assert_eq!(file::open(BEFORE, PASSPHRASE), Ok(handed(&example())));
}

#[test]
fn the_same_randomness_gives_the_same_copy() {
    let session = own(example());
    assert_eq!(locked::lock(&session, PASSPHRASE, RANDOM).unwrap().text, COPY);
    assert_eq!(locked::unlock(COPY, PASSPHRASE).unwrap().0, lockable(&session));
}

#[test]
fn the_same_answers_give_the_same_code() {
    let handover = handed(&example()).without_words();
    assert_eq!(code::write(&handover), CODE.trim_end());
    assert_eq!(code::read(CODE), Ok(handover));
}

/// Where this fails, a list has changed: then the code is of a new version, and old codes are read by the old lists.
#[test]
fn the_lists_behind_version_1_of_the_code_are_as_they_were() {
    let lists: String = code::coded()
        .map(|question| [question.id.id(), ": ", &question.kind.choices().join(" "), "\n"].concat())
        .collect();
    assert_eq!(lists, LISTS);
}
