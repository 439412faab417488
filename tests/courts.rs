//! A person finds a court by what they type.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use pedir::content::embedded;

fn found(typed: &str) -> Vec<String> {
    let courts = embedded::courts().unwrap();
    let found = courts.search(typed);
    found.into_iter().map(|court| court.code.clone()).collect()
}

#[test]
fn by_city_state_code_and_name() {
    assert_eq!(found("san diego"), ["SND", "OTM"]);
    assert_eq!(found("Krome"), ["KRO"]);
    assert_eq!(found("federal plaza"), ["NYC"]);
    let courts = embedded::courts().unwrap();
    let texas = courts.iter().filter(|court| court.state == "TX");
    assert_eq!(
        found("TX"),
        texas.map(|court| court.code.clone()).collect::<Vec<_>>()
    );
    assert_eq!(found("Texas"), found("tx"));
    assert_eq!(found("snd"), ["SND"], "the code that attorneys use");
    assert_eq!(
        found("new jersey"),
        ["NEW", "ELZ"],
        "the one that is named so comes first"
    );
}

#[test]
fn every_court_is_found_by_its_own_name_first() {
    for court in embedded::courts().unwrap().iter() {
        assert_eq!(found(&court.name).first(), Some(&court.code), "{}", court.name);
    }
}

#[test]
fn by_a_beginning_with_accents_or_a_slip() {
    assert!(found("hous").starts_with(&["HGP".to_owned(), "HOU".to_owned(), "HSG".to_owned()]));
    for slipped in ["Huoston", "Housten", "Housto n"] {
        assert_eq!(found(slipped)[..3], found("houston")[..3], "{slipped}");
    }
    assert_eq!(found("San Díego"), ["SND", "OTM"]);
    // Three letters leave no room for a slip: only the accent is forgiven.
    for (accented, plain) in [
        ("Ímp", "imp"),
        ("sán", "san"),
        ("DÉT", "det"),
        ("lós", "los"),
        ("Búf", "buf"),
        ("ñew", "new"),
        ("Çhi", "chi"),
    ] {
        assert_eq!(found(accented), found(plain), "{accented}");
        assert_ne!(found(accented), [""; 0], "{accented}");
    }
    assert_eq!(found("Philadelfia"), ["PHI"]);
    assert_eq!(found("Mayami"), found("Miami"));
    assert_eq!(found("  CHICAGO,  IL "), ["CHI"]);
}

#[test]
fn a_word_that_no_court_has_is_passed_over() {
    assert_eq!(found("corte de inmigración de Tacoma"), ["TAC"]);
    assert_eq!(found("zzzzzz"), [""; 0]);
    assert_eq!(
        found("w"),
        [""; 0],
        "one letter says nothing, also where a name has it"
    );
    assert_eq!(found(" ,.- "), [""; 0]);
    assert_eq!(found("東京"), [""; 0]);
}
