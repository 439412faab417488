//! The design's promises that can be measured: contrast in every theme, and nothing that an old browser drops.

#![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// Text, what it stands on, and the least contrast: 7 for text, 3 for the edge of a control (WCAG 2.2, 1.4.6, 1.4.11).
const PAIRS: &[(&str, &str, f64)] = &[
    ("text", "surface", 12.0),
    ("text", "surface-raised", 12.0),
    ("text", "surface-sunken", 12.0),
    ("text", "press-soft", 7.0),
    ("text", "danger-soft", 7.0),
    ("text-quiet", "surface", 7.0),
    ("text-quiet", "surface-raised", 7.0),
    ("text-quiet", "surface-sunken", 7.0),
    ("press", "surface", 7.0),
    ("press", "surface-raised", 7.0),
    ("press", "surface-sunken", 7.0),
    ("press", "danger-soft", 7.0),
    ("press-strong", "press-soft", 7.0),
    ("on-press", "press", 7.0),
    ("on-press", "press-strong", 7.0),
    ("on-press", "danger", 7.0),
    ("danger", "surface", 7.0),
    ("danger", "surface-raised", 7.0),
    ("danger", "danger-soft", 7.0),
    ("line-field", "surface", 3.0),
    ("line-field", "surface-raised", 3.0),
    ("line-field", "danger-soft", 3.0),
    ("press", "press-soft", 3.0),
    ("focus", "surface", 3.0),
    ("focus", "focus-gap", 3.0),
    ("focus", "press-soft", 3.0),
];

/// What browsers of 2017 do not know, so that they drop a whole rule or block.
const TOO_NEW: &[&str] = &[
    ":has(",
    "@layer",
    "clamp(",
    "light-dark(",
    "color-mix(",
    "@container",
    ":is(",
    ":where(",
];

fn styles() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("styles")
}

/// Every style sheet with its path under `styles/`.
fn sheets(folder: &Path) -> Vec<(String, String)> {
    let mut found = Vec::new();
    for path in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if path.is_dir() {
            found.extend(sheets(&path));
        } else {
            let name = path.strip_prefix(styles()).unwrap().display().to_string();
            found.push((name, fs::read_to_string(&path).unwrap()));
        }
    }
    found.sort();
    found
}

type Tokens = BTreeMap<String, String>;

/// The custom properties of every `:root` whose media query is among `media`, the later ones winning.
fn tokens(media: &[&str]) -> Tokens {
    let css = fs::read_to_string(styles().join("tokens.css")).unwrap();
    let mut found = Tokens::new();
    let mut applies = true;
    for line in css.lines().map(str::trim) {
        if let Some(query) = line.strip_prefix("@media ") {
            applies = media.iter().any(|wanted| query.contains(wanted));
        } else if let (true, Some(rest)) = (applies, line.strip_prefix("--")) {
            let (name, value) = rest.trim_end_matches(';').split_once(": ").unwrap();
            found.insert(name.to_owned(), value.to_owned());
        }
    }
    found
}

/// The red, green and blue of a token, each from 0 to 1.
fn colour(tokens: &Tokens, name: &str) -> [f64; 3] {
    let value = tokens.get(name).unwrap_or_else(|| panic!("there is no --{name}"));
    if let Some(other) = value.strip_prefix("var(--") {
        // What a host may set is checked in content/config/color.rs; where nothing is set, the second name holds.
        let own = other.rsplit("var(--").next().unwrap_or_default();
        return colour(tokens, own.trim_end_matches(')'));
    }
    let digits = value.strip_prefix('#').filter(|digits| digits.len() == 6);
    let digits = digits.unwrap_or_else(|| panic!("--{name} is no colour: {value}"));
    [0, 2, 4].map(|at| f64::from(u8::from_str_radix(&digits[at..at + 2], 16).unwrap()) / 255.0)
}

/// The contrast of two colours as WCAG counts it, from 1 to 21.
fn contrast(one: [f64; 3], other: [f64; 3]) -> f64 {
    let light = |colour: [f64; 3]| {
        let linear = colour.map(|part| {
            if part <= 0.04045 {
                part / 12.92
            } else {
                ((part + 0.055) / 1.055).powf(2.4)
            }
        });
        0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2] + 0.05
    };
    let (one, other) = (light(one), light(other));
    one.max(other) / one.min(other)
}

#[test]
fn every_pair_of_colours_keeps_its_contrast_in_every_theme() {
    let (dark, more) = ("prefers-color-scheme: dark", "prefers-contrast: more");
    let mut faint = Vec::new();
    for theme in [&[][..], &[dark], &[more], &[dark, more]] {
        let tokens = tokens(theme);
        for (front, back, least) in PAIRS {
            let found = contrast(colour(&tokens, front), colour(&tokens, back));
            println!("{theme:?} {front} on {back}: {found:.1}");
            if found < *least {
                faint.push(format!(
                    "{theme:?}: {front} on {back} has {found:.2}, not {least}"
                ));
            }
        }
    }
    assert!(faint.is_empty(), "\n{}", faint.join("\n"));
}

#[test]
fn contrast_is_counted_as_wcag_does() {
    assert!((contrast([0.0; 3], [1.0; 3]) - 21.0).abs() < 0.01);
    let grey = [f64::from(0x76_u8) / 255.0; 3];
    assert!((contrast(grey, [1.0; 3]) - 4.54).abs() < 0.01);
}

#[test]
fn style_sheets_use_nothing_that_an_old_browser_drops() {
    let mut found = Vec::new();
    for (name, css) in sheets(&styles()) {
        for (number, line) in css.lines().enumerate() {
            for new in TOO_NEW.iter().filter(|new| line.contains(**new)) {
                found.push(format!("styles/{name}:{}: `{new}`", number + 1));
            }
        }
    }
    assert!(found.is_empty(), "\n{}", found.join("\n"));
}

#[test]
fn nothing_moves() {
    let moving = ["transition", "animation", "@keyframes", "scroll-behavior"];
    let sheets = sheets(&styles());
    let found: Vec<_> = sheets
        .iter()
        .filter(|(_, css)| moving.iter().any(|word| css.contains(word)))
        .collect();
    assert!(
        found.is_empty(),
        "{:?}",
        found.iter().map(|(name, _)| name).collect::<Vec<_>>()
    );
}

#[test]
fn raw_values_of_colour_stand_in_the_tokens_alone() {
    // The paper and print are black on white in every theme, so they name those two.
    let allowed = |name: &str| ["tokens.css", "print.css", "blocks/paper.css"].contains(&name);
    let has_colour = |line: &str| {
        let value = line.split_once(": ").map_or("", |(_, value)| value);
        value.contains('#') || value.contains("rgb") || value.contains("hsl")
    };
    for (name, css) in sheets(&styles()).iter().filter(|(name, _)| !allowed(name)) {
        let found = css.lines().find(|line| has_colour(line));
        assert_eq!(
            found, None,
            "styles/{name} names a colour: use a role of tokens.css"
        );
    }
}
