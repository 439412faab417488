//! What makes no copy of the device, and what opens none: each is refused as what it is.

use base64ct::{Base64, Encoding as _};
use pedir::domain::edits::{Edit, Edits};
use pedir::domain::saved;
use pedir::domain::session::Session;
use pedir::domain::vocabulary::{Phone, Who};
use pedir::export::office::envelope::{self, NONCE};
use pedir::export::office::order::Errand;
use pedir::export::office::{Refused, locked};

use crate::locked::{copy, copy_of, done, lock, lock_again, own, short, unlock};
use crate::support::{PASSPHRASE, RANDOM, example, with};

#[test]
fn another_key_and_another_copy_are_refused_and_nothing_comes_out() {
    let (text, key) = copy();
    let mut other = RANDOM;
    other[0] ^= 1;
    let foreign = locked::lock(&short(), PASSPHRASE, other).unwrap();
    let no_key = Base64::encode_string(&[0; envelope::KEY]);
    for (text, key) in [
        (text.as_str(), foreign.key.as_str()),
        (&foreign.text, &key),
        (&text, &no_key),
        (&text, ""),
        (&text, "no key"),
        (&text, &key[..key.len() - 4]),
        ("", &key),
        ("bm90aGluZw==", &key),
        (&text[..196], &key),
    ] {
        assert_eq!(
            lock_again(text, key, &own(example()), &[1; NONCE]),
            Err(Refused::Nothing)
        );
    }
}

#[test]
fn answers_of_another_person_are_never_locked_away() {
    let (text, key) = copy();
    for foreign in [
        Session {
            who: Some(Who::Helping),
            ..own(example())
        },
        Session {
            phone: Some(Phone::Shared),
            ..own(example())
        },
        Session {
            phone: None,
            ..own(example())
        },
        Session::default(),
    ] {
        assert_eq!(lock(&foreign, PASSPHRASE, PASSPHRASE), Err(Refused::Nothing));
        assert_eq!(
            lock_again(&text, &key, &foreign, &[1; NONCE]),
            Err(Refused::Nothing)
        );
    }
    let nothing = own(with(&[]));
    assert_eq!(lock(&nothing, PASSPHRASE, PASSPHRASE), Err(Refused::Nothing));
    assert!(lock_again(&text, &key, &nothing, &[1; NONCE]).is_ok());
}

#[test]
fn a_wrong_passcode_opens_nothing_and_changes_nothing() {
    let (text, _) = copy();
    for wrong in ["river lamp seven chair", "River lamp seven chairs", "x"] {
        assert_eq!(unlock(&text, wrong), Err(Refused::WrongPassphrase), "{wrong}");
    }
    for empty in ["", " ", "\u{a0}\t"] {
        assert_eq!(unlock(&text, empty), Err(Refused::NoPassphrase));
    }
    assert_eq!(unlock(&text, PASSPHRASE), Ok(short()));
}

#[test]
fn spaces_around_the_passcode_are_no_part_of_it() {
    let around = [" ", PASSPHRASE, "\u{a0}\n"].concat();
    let (text, key) = lock(&short(), &around, PASSPHRASE).unwrap();
    assert_eq!((text.clone(), key), copy());
    assert_eq!(unlock(&text, &around), Ok(short()));
    let between = PASSPHRASE.replacen(' ', "  ", 1);
    assert_eq!(unlock(&text, &between), Err(Refused::WrongPassphrase));
}

#[test]
fn a_passcode_is_refused_as_for_the_sealed_file() {
    let session = saved::write(&short());
    for (passphrase, again, refused) in [
        ("", "", Refused::NoPassphrase),
        (" \u{a0}", "x", Refused::NoPassphrase),
        ("1234", "1234", Refused::Weak),
        ("aaaaaaaaaaaaaaaa", "aaaaaaaaaaaaaaaa", Refused::Weak),
        (PASSPHRASE, "river lamp seven chair", Refused::Differs),
        (PASSPHRASE, "", Refused::Differs),
    ] {
        assert_eq!(lock(&short(), passphrase, again), Err(refused), "{passphrase}");
        let sealed = done(&Errand::Seal {
            session: &session,
            passphrase,
            again,
            random: &RANDOM,
        });
        assert_eq!(sealed, Err(refused), "{passphrase}");
    }
}

#[test]
fn every_cut_of_a_copy_is_an_error() {
    let (text, _) = copy();
    for length in 0..text.len() {
        let refused = unlock(&text[..length], PASSPHRASE).unwrap_err();
        assert!(
            matches!(refused, Refused::Cut | Refused::Damaged),
            "{length}: {refused:?}"
        );
    }
}

#[test]
fn a_changed_sign_of_a_copy_is_an_error() {
    let (text, _) = copy();
    // Each change of the salt and of what is behind it costs a guess.
    for at in (0..text.len()).step_by(7).chain(text.len() - 4..text.len()) {
        for sign in ["A", "z", "="] {
            let changed = [&text[..at], sign, &text[at + 1..]].concat();
            if changed != text {
                assert!(unlock(&changed, PASSPHRASE).is_err(), "{at} {sign}");
            }
        }
    }
}

#[test]
fn noise_is_an_error() {
    let large = "x".repeat(5_000_000);
    assert_eq!(unlock(&large, PASSPHRASE), Err(Refused::Foreign));
    assert_eq!(
        lock_again(&large, "", &short(), &[1; NONCE]),
        Err(Refused::Nothing)
    );
    for (noise, refused) in [
        ("", Refused::Cut),
        ("ñ\u{202e}\0", Refused::Damaged),
        ("pedir 2\nend\n", Refused::Damaged),
        ("bm90aGluZw==", Refused::Foreign),
    ] {
        assert_eq!(unlock(noise, PASSPHRASE), Err(refused), "{noise}");
    }
    let longest = Session {
        edits: Edits::default()
            .with(Edit::Out("x".repeat(70_000), true))
            .unwrap(),
        ..short()
    };
    assert_eq!(lock(&longest, PASSPHRASE, PASSPHRASE), Err(Refused::Nothing));
}

#[test]
fn a_copy_of_a_newer_version_is_told_as_such() {
    for (inside, refused) in [
        ("pedir 3\nsomething\nend\n", Refused::Newer),
        ("pedir 2\nstep check\nflavour sweet\nend\n", Refused::Newer),
        ("pedir 2\nstep check", Refused::Damaged),
        ("hello", Refused::Foreign),
    ] {
        assert_eq!(unlock(&copy_of(inside), PASSPHRASE), Err(refused), "{inside}");
    }
    let newer = Base64::encode_string(b"age-encryption.org/v2\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 15\n");
    assert_eq!(unlock(&newer, PASSPHRASE), Err(Refused::Newer));
}
