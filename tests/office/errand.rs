//! What the app asks the module, and what it answers: each errand, and each refusal.

use pedir::domain::saved;
use pedir::domain::vocabulary::Who;
use pedir::export::office::Refused;
use pedir::export::office::order::{Done, Errand};
use pedir::export::office::picture::{Drawing, light_of};

use crate::support::{PASSPHRASE, RANDOM, example, handed, picture_of, with};

/// What the module answers, as bytes.
fn answer(errand: &Errand) -> Vec<u8> {
    Errand::run(&errand.to_bytes()).unwrap()
}

fn refused(errand: &Errand) -> Refused {
    match Done::from_bytes(&answer(errand)).unwrap() {
        Done::Refused(refused) => refused,
        done @ (Done::Sealed(_)
        | Done::Drawn { .. }
        | Done::Opened(_)
        | Done::Locked { .. }
        | Done::Unlocked { .. }) => panic!("{done:?}"),
    }
}

fn seal<'a>(session: &'a str, passphrase: &'a str, again: &'a str) -> Errand<'a> {
    Errand::Seal {
        session,
        passphrase,
        again,
        random: &RANDOM,
    }
}

/// Each pixel in red, green, blue and opacity.
fn coloured(light: &[u8]) -> Vec<u8> {
    light
        .iter()
        .flat_map(|light| [*light, *light, *light, 255])
        .collect()
}

#[test]
fn what_is_sealed_opens_on_the_check_page_of_someone_else_and_nothing_is_kept() {
    let session = saved::write(&example());
    let sealed = answer(&seal(&session, PASSPHRASE, PASSPHRASE));
    let Done::Sealed(file) = Done::from_bytes(&sealed).unwrap() else {
        panic!("{sealed:?}")
    };
    let passphrase = [" ", PASSPHRASE, " "].concat();
    let opened = answer(&Errand::Open {
        file,
        passphrase: &passphrase,
    });
    let Done::Opened(text) = Done::from_bytes(&opened).unwrap() else {
        panic!("{opened:?}")
    };
    let opened = saved::read(text).unwrap();
    assert_eq!(opened.answers, handed(&example()).answers);
    assert_eq!(
        (opened.phone, opened.who, opened.may_store()),
        (None, Some(Who::Helping), false)
    );
}

#[test]
fn a_code_is_drawn_and_read_from_its_picture_and_from_its_text() {
    let session = saved::write(&example());
    let drawn = answer(&Errand::Draw { session: &session });
    let Done::Drawn { size, path, text } = Done::from_bytes(&drawn).unwrap() else {
        panic!("{drawn:?}")
    };
    let drawing = Drawing {
        size: size.parse().unwrap(),
        path: path.to_owned(),
    };
    let (width, light) = picture_of(&drawing, 4);
    let seen = answer(&Errand::Look {
        width: u32::try_from(width).unwrap(),
        pixels: &coloured(&light),
    });
    let read = answer(&Errand::Read { text });
    assert_eq!(seen, read);
    assert!(matches!(Done::from_bytes(&read).unwrap(), Done::Opened(_)));
    assert!(!text.contains(' '), "nothing that a line end could lose: {text}");
}

#[test]
fn what_shows_through_a_picture_is_white() {
    assert_eq!(
        light_of(&[0, 0, 0, 255, 0, 0, 0, 0, 255, 255, 255, 255, 9]),
        [0, 255, 255]
    );
}

#[test]
fn each_refusal_goes_through_bytes() {
    let session = saved::write(&example());
    let empty = saved::write(&with(&[]));
    let questions_only = saved::write(&with(&[("stage", &["no-case"]), ("years-here", &["over-10"])]));
    let read = |text| refused(&Errand::Read { text });
    let open = |file, passphrase| refused(&Errand::Open { file, passphrase });
    let ours = include_bytes!("../fixtures/office/ours.age");
    for (said, expected) in [
        (refused(&seal(&session, "  ", "  ")), Refused::NoPassphrase),
        (refused(&seal(&session, "secret", "secret")), Refused::Weak),
        (
            refused(&seal(&session, PASSPHRASE, "river lamp")),
            Refused::Differs,
        ),
        (refused(&seal(&empty, PASSPHRASE, PASSPHRASE)), Refused::Nothing),
        (
            refused(&seal(&questions_only, PASSPHRASE, PASSPHRASE)),
            Refused::Nothing,
        ),
        (refused(&Errand::Draw { session: &empty }), Refused::Nothing),
        (
            refused(&Errand::Draw {
                session: &questions_only,
            }),
            Refused::Nothing,
        ),
        (open(ours, " "), Refused::NoPassphrase),
        (open(ours, "another one"), Refused::WrongPassphrase),
        (open(&ours[..90], PASSPHRASE), Refused::Cut),
        (open(&ours[..ours.len() - 3], PASSPHRASE), Refused::Damaged),
        (open(b"PK", PASSPHRASE), Refused::Foreign),
        (read("NOTES2:ABC"), Refused::Newer),
        (read("WIFI:S:x;;"), Refused::Foreign),
        (
            refused(&Errand::Look {
                width: 50,
                pixels: &[200; 50 * 50 * 4],
            }),
            Refused::NoCode,
        ),
        (
            refused(&Errand::Look {
                width: 0,
                pixels: &[],
            }),
            Refused::NoCode,
        ),
    ] {
        assert_eq!(said, expected);
    }
}

#[test]
fn a_picture_too_large_is_not_looked_at() {
    let pixels = vec![0; 4 * (pedir::export::office::picture::MOST_PIXELS + 1)];
    assert_eq!(
        refused(&Errand::Look {
            width: 1,
            pixels: &pixels
        }),
        Refused::NoCode
    );
}

#[test]
fn bytes_that_are_no_errand_are_none() {
    let errand = Errand::Read { text: "NOTES" }.to_bytes();
    for bytes in [&[][..], b"hello", &[255; 40], &errand[..errand.len() - 1]] {
        assert_eq!(Errand::run(bytes), None);
    }
    for bytes in [&[][..], &[3], &[3, 1, 0, 0, 0, 99], &[9, 0, 0, 0, 0]] {
        assert_eq!(Done::from_bytes(bytes), None);
    }
}

#[test]
fn every_reason_has_the_number_of_its_place() {
    for (place, refused) in Refused::ALL.iter().enumerate() {
        assert_eq!(*refused as usize, place);
    }
}
