#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use proptest::prelude::*;
use zip::ZipArchive;

use super::*;

fn site(settings: &[(&str, &str)]) -> Site {
    Site {
        settings: settings
            .iter()
            .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
            .collect(),
        address: "https://example.org/pedir/".to_owned(),
        language: "es".to_owned(),
        direction: "ltr".to_owned(),
        start: "interview/".to_owned(),
        text: "Conteste preguntas.".to_owned(),
        link: "Abrir".to_owned(),
        title: "Preguntas".to_owned(),
    }
}

/// The values of an attribute, as a browser reads them.
fn attribute(html: &str, name: &str) -> String {
    let rest = html.split_once(&format!(" {name}=\"")).unwrap().1;
    let value = rest.split_once('"').unwrap().0;
    value
        .replace("&#10;", "\n")
        .replace("&#91;", "[")
        .replace("&#93;", "]")
        .replace("&#39;", "'")
        .replace("&quot;", "\"")
        .replace("&gt;", ">")
        .replace("&lt;", "<")
        .replace("&amp;", "&")
}

#[test]
fn names_with_signs_of_html_arrive_as_they_were_typed() {
    for name in [
        "O'Neil & \"Co\"",
        "</script><script>alert(1)</script>",
        "عون 🕊",
        "[x] = 'y'",
        "two\nlines",
    ] {
        let pieces = site(&[("organization", name), ("exit", "https://example.org/?a=b&c")]).pieces();
        assert_eq!(attribute(&pieces.script, "data-organization"), name);
        let source = attribute(&pieces.frame, "src");
        assert_eq!(source, pieces.address);
        let read = fragment::read(source.split_once('#').unwrap().1).unwrap();
        assert_eq!(read[0].1, name);
        assert_eq!(
            read[1],
            ("exit".to_owned(), "https://example.org/?a=b&c".to_owned())
        );
        for html in [&pieces.card, &pieces.frame] {
            assert_eq!(html.matches("<script").count(), 0, "{html}");
        }
        assert_eq!(pieces.script.matches('<').count(), 2, "{}", pieces.script);
        let inside = pieces
            .shortcode
            .strip_prefix('[')
            .unwrap()
            .strip_suffix(']')
            .unwrap();
        assert!(
            attribute(inside, "organization") == name && !inside.contains(['[', ']', '\'', '<', '>']),
            "{inside}"
        );
    }
}

#[test]
fn a_link_says_nothing_about_exit_and_no_address_carries_what_is_the_hosts() {
    let settings = [
        ("exit", "https://example.org/"),
        ("logo", "logo.png"),
        ("start", "interview"),
    ];
    let pieces = site(&settings).pieces();
    assert!(
        !pieces.card.contains("exit") && !pieces.card.contains('#'),
        "{}",
        pieces.card
    );
    assert!(pieces.frame.contains("#from=1&amp;exit=") && !pieces.frame.contains("logo"));
    assert!(!pieces.script.contains("data-logo"));
    assert_eq!(
        pieces.config,
        "{\n  \"exit\": \"https://example.org/\",\n  \"logo\": \"logo.png\",\n  \"start\": \"interview\"\n}\n"
    );
}

#[test]
fn with_no_settings_the_address_is_a_plain_one() {
    let pieces = site(&[]).pieces();
    assert_eq!(
        attribute(&pieces.frame, "src"),
        "https://example.org/pedir/es/interview/"
    );
    assert_eq!(pieces.config, "{}\n");
    assert!(
        pieces
            .card
            .contains("<a href=\"https://example.org/pedir/es/interview/\">Abrir</a>")
    );
}

fn package() -> Package {
    let sums = "a591a6d40bf420404a011733cfb7b190d62c65bf0bcda32b57b277d9ad9f146e  en/index.html\n\
        44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a  config.json\n";
    let file = |path: &str, text: &str| (path.to_owned(), text.as_bytes().to_vec());
    Package {
        sums: sums.to_owned(),
        files: [
            file("en/index.html", "Hello World"),
            file("config.json", "{}"),
            file("not-listed", "x"),
        ]
        .into(),
        own: [file("config.json", "{\"name\":\"notes\"}")].into(),
    }
}

#[test]
fn a_package_has_every_file_the_own_ones_and_a_list_that_is_true() {
    let Packed::Zip(zip) = package().pack() else {
        panic!("it packs")
    };
    let mut archive = ZipArchive::new(Cursor::new(zip)).unwrap();
    let mut files = BTreeMap::new();
    for index in 0..archive.len() {
        let mut file = archive.by_index(index).unwrap();
        let mut text = String::new();
        file.read_to_string(&mut text).unwrap();
        files.insert(file.name().to_owned(), text);
    }
    let names: Vec<&str> = files.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        ["pedir/SHA256SUMS", "pedir/config.json", "pedir/en/index.html"]
    );
    assert_eq!(files["pedir/config.json"], "{\"name\":\"notes\"}");
    let sums = &files["pedir/SHA256SUMS"];
    assert!(
        sums.contains("a591a6d40bf420404a011733cfb7b190d62c65bf0bcda32b57b277d9ad9f146e  en/index.html\n")
    );
    assert!(!sums.contains("44136fa3"), "the settings are others now");
}

#[test]
fn a_file_that_is_not_what_the_list_says_ends_it() {
    let mut changed = package();
    changed
        .files
        .insert("en/index.html".to_owned(), b"Hello world".to_vec());
    assert_eq!(changed.pack(), Packed::Wrong("en/index.html".to_owned()));
    let mut missing = package();
    missing.files.remove("config.json");
    assert_eq!(missing.pack(), Packed::Wrong("config.json".to_owned()));
}

proptest! {
    #[test]
    fn whatever_is_typed_stays_inside_its_quotes(name: String, words: String) {
        let pieces = site(&[("organization", &name), ("landing", &words)]).pieces();
        prop_assert_eq!(attribute(&pieces.script, "data-organization"), name);
        prop_assert_eq!(attribute(&pieces.script, "data-landing"), words);
        prop_assert_eq!(pieces.frame.matches('<').count(), 2);
    }
}
