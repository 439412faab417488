//! Cut, changed, foreign and newer: each is refused as what it is, whatever the bytes, without a panic.

use pedir::export::office::{Refused, code, envelope, file, picture};
use proptest::prelude::*;

use crate::support::{PASSPHRASE, RANDOM, example, handed};

fn sealed() -> Vec<u8> {
    file::save(&handed(&example()), PASSPHRASE, RANDOM).unwrap()
}

/// Where the sealed text begins: before it everything is told apart without the slow guess, or by one.
fn rest_of(file: &[u8]) -> usize {
    let at = file.windows(4).position(|bytes| bytes == b"--- ").unwrap();
    at + 4 + 43 + 1
}

#[test]
fn another_passphrase_does_not_open_it() {
    for other in ["", "river lamp seven chair", "River lamp seven chairs"] {
        assert_eq!(file::open(&sealed(), other), Err(Refused::WrongPassphrase));
    }
}

#[test]
fn every_cut_of_the_header_is_told() {
    let file = sealed();
    for length in 0..rest_of(&file) {
        assert_eq!(
            file::open(&file[..length], PASSPHRASE),
            Err(Refused::Cut),
            "{length}"
        );
    }
}

#[test]
fn a_cut_of_the_rest_is_told() {
    let file = sealed();
    let begin = rest_of(&file);
    for length in [begin, begin + 1, begin + 16, begin + 31] {
        assert_eq!(
            file::open(&file[..length], PASSPHRASE),
            Err(Refused::Cut),
            "{length}"
        );
    }
    for length in [begin + 32, begin + 33, file.len() - 16, file.len() - 1] {
        assert_eq!(
            file::open(&file[..length], PASSPHRASE),
            Err(Refused::Damaged),
            "{length}"
        );
    }
    let longer = [&file[..], b"x"].concat();
    assert_eq!(file::open(&longer, PASSPHRASE), Err(Refused::Damaged));
}

#[test]
fn a_changed_byte_is_told() {
    let file = sealed();
    // In the first line, the salt, the work, the key, the code, the nonce, the text and the seal's tag.
    let begin = rest_of(&file);
    for at in [
        0,
        20,
        21,
        35,
        56,
        60,
        80,
        100,
        106,
        120,
        begin - 1,
        begin,
        begin + 20,
        file.len() - 1,
    ] {
        let mut changed = file.clone();
        changed[at] ^= 1;
        assert!(file::open(&changed, PASSPHRASE).is_err(), "{at}");
    }
}

#[test]
fn another_version_and_another_kind_of_file_are_told() {
    let newer = String::from_utf8_lossy(&sealed()).replacen("/v1\n", "/v2\n", 1);
    assert_eq!(file::open(newer.as_bytes(), PASSPHRASE), Err(Refused::Newer));
    let greedy = [
        b"age-encryption.org/v1\n-> scrypt AAAAAAAAAAAAAAAAAAAAAA 30\n".as_slice(),
        &[b'A'; 43],
        b"\n--- ",
        &[b'A'; 43],
        b"\n",
    ];
    assert_eq!(
        file::open(&greedy.concat(), PASSPHRASE),
        Err(Refused::Newer),
        "it would take 32 GiB"
    );
    let more = String::from_utf8_lossy(&sealed()).replacen(" 15\n", " 16\n", 1);
    assert_eq!(
        file::open(more.as_bytes(), PASSPHRASE),
        Err(Refused::Newer),
        "more than ours"
    );
    for foreign in [
        &b"PK\x03\x04 a Word file"[..],
        b"age-encryption.org/v1\n-> X25519 abc\n",
        b"{}",
    ] {
        assert_eq!(file::open(foreign, PASSPHRASE), Err(Refused::Foreign));
    }
    for (text, refused) in [
        ("pedir 3\nsomething\nend\n", Refused::Newer),
        ("pedir 2\nstep check\nflavour sweet\nend\n", Refused::Newer),
        ("pedir 2\nstep check", Refused::Damaged),
        ("hello", Refused::Foreign),
    ] {
        let sealed = envelope::close(text.as_bytes(), PASSPHRASE, RANDOM).unwrap();
        assert_eq!(file::open(&sealed, PASSPHRASE), Err(refused), "{text}");
    }
}

#[test]
fn every_cut_and_every_other_sign_of_a_code_is_told() {
    let text = code::write(&handed(&example()).without_words());
    for length in 0..text.len() {
        let refused = code::read(&text[..length]).unwrap_err();
        assert!(
            matches!(refused, Refused::Cut | Refused::Damaged | Refused::Foreign),
            "{length}"
        );
    }
    for at in 0..text.len() {
        for sign in ['A', '7', '/', 'é'] {
            let changed = [&text[..at], &sign.to_string(), &text[at + 1..]].concat();
            if changed != text {
                assert!(code::read(&changed).is_err(), "{changed}");
            }
        }
    }
}

#[test]
fn codes_of_others_are_told() {
    assert_eq!(code::read("NOTES2:ABC"), Err(Refused::Newer));
    assert_eq!(code::read("NOTES10:ABC"), Err(Refused::Newer));
    assert_eq!(code::read("NOTES"), Err(Refused::Cut));
    for foreign in [
        "",
        "https://example.org",
        "WIFI:S:x;;",
        "NOTESBOOK",
        &"NOTES1:A".repeat(100),
    ] {
        assert_eq!(code::read(foreign), Err(Refused::Foreign), "{foreign}");
    }
}

#[test]
fn a_picture_without_a_code_is_told() {
    for (width, light) in [
        (0, vec![]),
        (100, vec![255; 100 * 100]),
        (100, vec![7; 99]),
        (1, vec![0; 50]),
    ] {
        assert_eq!(picture::find(width, &light), Err(Refused::NoCode));
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn any_bytes_are_refused(bytes: Vec<u8>) {
        prop_assert!(file::open(&bytes, PASSPHRASE).is_err());
        let text = String::from_utf8_lossy(&bytes);
        prop_assert!(code::read(&text).is_err());
        prop_assert!(code::read(&["NOTES1:", &text].concat()).is_err());
    }

    #[test]
    fn any_header_is_refused(middle in "[a-zA-Z0-9+/ \n>-]{0,90}", end: Vec<u8>) {
        let file = ["age-encryption.org/v1\n-> scrypt ".as_bytes(), middle.as_bytes(), &end].concat();
        prop_assert!(file::open(&file, PASSPHRASE).is_err());
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]

    #[test]
    fn any_picture_is_looked_at(width in 1..120_usize, light in prop::collection::vec(any::<u8>(), 0..12_000)) {
        let whole = light.len() / width * width;
        prop_assert!(picture::find(width, &light[..whole]).is_err());
    }
}
