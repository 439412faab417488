#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use proptest::prelude::*;

use super::organization::Place;
use super::*;

fn text(name: &str, value: &str) -> (String, Value) {
    (name.to_owned(), Value::Text(value.to_owned()))
}

fn read(settings: &[(String, Value)]) -> Config {
    Config::default().with(settings, Source::Host)
}

#[test]
fn what_is_right_is_taken() {
    let config = read(&[
        text("name", "notes"),
        text("exit", "https://www.example.org/weather?x#y"),
        text("organization", " O'Neil & «Ayuda» <b> "),
        text("telephone", "+1 619 555-0100"),
        text("result", "Call us.\nWe speak Spanish."),
        text("logo", "logo.png"),
        text("color", "#0b5055"),
        text("languages", "es en"),
        text("court", "SND"),
        text("start", "options/dismissal"),
        text("hours", ""),
    ]);
    assert_eq!(config.problems, []);
    assert_eq!(config.name, key::NAME_NOTES);
    assert_eq!(config.manifest(), "notes.webmanifest");
    assert_eq!(
        config.exit.as_deref(),
        Some("https://www.example.org/weather?x#y")
    );
    assert_eq!(config.languages, ["es", "en"]);
    assert_eq!(config.court.as_deref(), Some("SND"));
    let organization = config.organization.unwrap();
    assert_eq!(organization.name, "O'Neil & «Ayuda» <b>");
    assert_eq!(
        organization.says(Place::Result),
        Some("Call us.\nWe speak Spanish.")
    );
    assert_eq!(organization.says(Place::Landing), None);
    assert_eq!(organization.hours, None);
    assert!(organization.has_logo);
}

#[test]
fn what_breaks_its_rule_is_left_out_and_named() {
    for (name, value) in [
        ("name", "Deportation help"),
        ("name", "<script>alert(1)</script>"),
        ("name", "Notes"),
        ("exit", "javascript:alert(1)"),
        ("site", "http://example.org/"),
        ("telephone", "call me"),
        ("color", "red"),
        ("accent", "#12345"),
        ("languages", "es xx"),
        ("court", "snd"),
        ("start", "../evil"),
        ("start", "options/nothing"),
        ("logo", "https://example.org/logo.png"),
        ("organization", "\u{202e}gro.live"),
        ("organization", "two\u{0}parts"),
        ("landing", &"x".repeat(401)),
    ] {
        let setting = Setting::from_id(name).unwrap();
        assert_eq!(
            read(&[text(name, value)]),
            Config::without(Problem::Breaks(setting)),
            "{name} {value}"
        );
    }
    let config = read(&[("name".to_owned(), Value::Other)]);
    assert_eq!(config, Config::without(Problem::Breaks(Setting::Name)));
}

#[test]
fn an_unknown_setting_is_named_and_the_others_hold() {
    let config = read(&[
        text("colour", "x"),
        text("name", "guide"),
        text(&"k".repeat(5000), "x"),
    ]);
    assert_eq!(config.name, key::NAME_GUIDE);
    assert_eq!(
        config.problems,
        ["colour".to_owned(), "k".repeat(40)].map(Problem::Unknown)
    );
}

#[test]
fn a_link_does_not_say_where_exit_leads_and_a_frame_does() {
    let exit = [text("exit", "https://example.org/")];
    let of = |source| Config::default().with(&exit, source);
    assert_eq!(of(Source::Link), Config::without(Problem::NotHere(Setting::Exit)));
    assert_eq!(of(Source::Frame).exit.as_deref(), Some("https://example.org/"));
    for setting in ["logo", "start"] {
        let config = Config::default().with(&[text(setting, "logo.png")], Source::Frame);
        assert_eq!(
            config.problems,
            [Problem::NotHere(Setting::from_id(setting).unwrap())]
        );
    }
}

#[test]
fn words_without_a_name_are_left_out() {
    let config = read(&[text("landing", "We are the court."), text("telephone", "211")]);
    assert_eq!(config, Config::without(Problem::Nameless));
}

#[test]
fn a_site_that_frames_the_app_speaks_for_itself_and_the_host_on_all_else() {
    let host = read(&[
        text("organization", "Host"),
        text("telephone", "211"),
        text("name", "guide"),
    ]);
    let config = host.with(&[text("organization", "Site")], Source::Frame);
    assert_eq!(config.name, key::NAME_GUIDE);
    let organization = config.organization.unwrap();
    assert_eq!(organization.name, "Site");
    assert_eq!(
        organization.telephone, None,
        "a number of one is never under the name of the other"
    );
}

proptest! {
    #[test]
    fn whatever_is_set_keeps_its_rule_or_is_left_out(settings: Vec<(String, String)>, ids in proptest::collection::vec(0..16usize, 0..6), value: String) {
        let known = ids.iter().map(|place| text(Setting::ALL[*place].id(), &value));
        let settings: Vec<_> = settings.iter().map(|(name, value)| text(name, value)).chain(known).collect();
        let config = Config::default().with(&settings, Source::Link);
        prop_assert_eq!(&config.exit, &None);
        if let Some(organization) = config.organization {
            prop_assert!(Setting::Organization.rule().holds(&organization.name) && !organization.name.is_empty());
            prop_assert!(organization.site.is_none_or(|site| Rule::Address.holds(&site)));
            prop_assert!(!organization.has_logo);
        }
    }
}
