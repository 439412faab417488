//! What an office can open: nothing lost, nothing private in it, and every wrong file or code refused in its own way.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

#[path = "properties/any.rs"]
#[allow(dead_code, reason = "shared with the other properties")]
mod any;
#[path = "office/errand.rs"]
mod errand;
#[path = "office/locked.rs"]
mod locked;
#[path = "office/locked_refused.rs"]
mod locked_refused;
#[path = "office/private.rs"]
mod private;
#[path = "office/refused.rs"]
mod refused;
#[path = "office/support.rs"]
mod support;
#[path = "office/vectors.rs"]
mod vectors;

use pedir::domain::handover::Handover;
use pedir::export::office::{code, envelope, file, picture};
use proptest::prelude::*;

use support::{PASSPHRASE, RANDOM, any_session, example, handed, picture_of};

proptest! {
    #![proptest_config(ProptestConfig::with_cases(400))]

    /// The text of the file, which the seal leaves as it is: `a_file_opens_to_what_was_saved` has the seal too.
    #[test]
    fn save_then_open_is_the_identity(session in any_session()) {
        if let Some(handover) = Handover::of(&session) {
            let text = pedir::domain::saved::write(&handover.clone().into_session());
            let read = pedir::domain::saved::read(&text).unwrap();
            let read = Handover { answers: read.answers, decided_on: read.decided_on }.received();
            prop_assert_eq!(read, handover);
        }
    }

    #[test]
    fn a_code_reads_to_what_was_written(session in any_session()) {
        if let Some(handover) = Handover::of(&session) {
            let handover = handover.without_words();
            let text = code::write(&handover);
            prop_assert!(picture::draw(&text).is_some(), "{}", text.len());
            prop_assert_eq!(code::read(&text), Ok(handover.clone()));
            let typed = code::typed(&text);
            prop_assert!(!typed.contains(' '));
            let (half, rest) = typed.split_at(typed.len() / 2);
            let broken = [" ", &half.to_lowercase(), "\r\n", rest, "\n"].concat();
            prop_assert_eq!(code::read(&broken), Ok(handover));
        }
    }
}

proptest! {
    // Each seals and opens: slow on purpose.
    #![proptest_config(ProptestConfig::with_cases(4))]

    #[test]
    fn a_file_opens_to_what_was_saved(session in any_session(), passphrase in "\\PC{1,40}", random: [u8; 16]) {
        if let Some(handover) = Handover::of(&session) {
            let mut all = RANDOM;
            all[..16].copy_from_slice(&random);
            let sealed = file::save(&handover, &passphrase, all).unwrap();
            prop_assert_eq!(file::open(&sealed, &passphrase), Ok(handover));
        }
    }
}

#[test]
fn a_picture_of_the_code_reads_back() {
    let text = code::write(&handed(&example()).without_words());
    let drawing = picture::draw(&text).unwrap();
    for pixels in [3, 8] {
        let (width, light) = picture_of(&drawing, pixels);
        assert_eq!(picture::find(width, &light), Ok(text.clone()));
    }
}

#[test]
fn the_example_makes_a_small_code() {
    let text = code::write(&handed(&example()).without_words());
    let drawing = picture::draw(&text).unwrap();
    assert!(
        drawing.size <= 33 + 8,
        "{} signs, {} units",
        text.len(),
        drawing.size
    );
}

#[test]
fn a_short_passphrase_is_refused_and_a_long_one_is_not() {
    for weak in [
        "",
        "abc",
        "one two",
        "eleven sign",
        "           a",
        "aaaaaaaaaaaaaaaa",
        "a b c d",
    ] {
        assert!(!file::strong(weak), "{weak}");
    }
    for strong in [
        "red fox big sun",
        "twelve signs",
        "corazón-azul",
        "one two six ten",
    ] {
        assert!(file::strong(strong), "{strong}");
    }
}

#[test]
fn a_text_longer_than_a_chunk_is_not_sealed() {
    assert_eq!(envelope::close(&vec![0; 70_000], PASSPHRASE, RANDOM), None);
}
