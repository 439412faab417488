//! `cargo xtask summary FILE.toml --lang en --format text|html --out FILE` writes the paper of a scenario,
//! made on its own day or the one after `--as-of`. In any other language it has English beside it.

use std::fs;

use jiff::civil::Date;
use pedir::content::{Language, Words, embedded, language, languages};
use pedir::domain::summary::{Switches, draft};
use pedir::export::{html, paper, text};

use crate::day;
use crate::explain::context;
use crate::failure::{Failure, Naming as _, Outcome};
use crate::scenario::{self, given};

const USAGE: &str =
    "usage: cargo xtask summary FILE.toml --lang en --format text|html --out FILE [--as-of DAY]";

/// What was asked for.
#[derive(Debug, PartialEq, Eq)]
struct Order<'a> {
    scenario: &'a str,
    language: &'static Language,
    format: Format,
    out: &'a str,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    Text,
    Html,
}

/// Runs the command.
pub(crate) fn run(args: &[String]) -> Outcome {
    let (day, args) = day::as_of(args)?;
    let order = Order::read(&args)?;
    let written = write(&order, day)?;
    fs::write(order.out, written).map_err(|error| Failure::input(format!("{}: {error}", order.out)))
}

fn write(order: &Order, day: Option<Date>) -> Outcome<String> {
    let file = order.scenario;
    let text = fs::read_to_string(file).map_err(|error| Failure::input(format!("{file}: {error}")))?;
    let scenario = scenario::read(&text).map_err(|trouble| Failure::input(format!("{file}:{trouble}")))?;
    let context = context(&scenario.answers, day.unwrap_or(scenario.today));
    let summary = draft(&scenario.answers, &context, Switches::default());
    let code = order.language.code;
    let facts = embedded::facts().ok_or("can't be read").naming("facts.txt")?;
    let words = |code: &str| {
        let words = embedded::words(code).ok_or("its words can't be read");
        words.naming(code)
    };
    let in_words = |words: &Words| paper::paper(&summary, words, &facts, given::courts());
    let (own, english) = (words(code)?, words("en")?);
    let mut paper = in_words(&own);
    if code != "en" {
        paper = paper::pair(paper, in_words(&english));
    }
    if order.language.is_unreviewed_translation() {
        paper::mark_translation(&mut paper, &own, Some(&english));
    }
    Ok(match order.format {
        Format::Text => text::text(&paper),
        Format::Html => html::html(&paper, order.language),
    })
}

impl<'a> Order<'a> {
    fn read(args: &'a [String]) -> Outcome<Self> {
        let (mut scenario, mut language, mut format, mut out) = (None, None, None, None);
        let mut args = args.iter().map(String::as_str);
        while let Some(arg) = args.next() {
            let mut value = || {
                args.next()
                    .ok_or_else(|| Failure::input(format!("{arg} needs a value; {USAGE}")))
            };
            match arg {
                "--lang" => language = Some(language_of(value()?)?),
                "--format" => format = Some(Format::read(value()?)?),
                "--out" => out = Some(value()?),
                _ if arg.starts_with('-') || scenario.is_some() => {
                    return Err(Failure::input(format!("summary does not know {arg}; {USAGE}")));
                }
                file => scenario = Some(file),
            }
        }
        match (scenario, language, format, out) {
            (Some(scenario), Some(language), Some(format), Some(out)) => Ok(Self {
                scenario,
                language,
                format,
                out,
            }),
            _ => Err(Failure::input(USAGE)),
        }
    }
}

impl Format {
    fn read(format: &str) -> Outcome<Self> {
        match format {
            "text" => Ok(Self::Text),
            "html" => Ok(Self::Html),
            "docx" => Err(Failure::input(
                "Word files can't be written yet; the formats are text and html",
            )),
            _ => Err(Failure::input(format!(
                "there is no format \"{format}\"; the formats are text and html"
            ))),
        }
    }
}

fn language_of(code: &str) -> Outcome<&'static Language> {
    language(code).ok_or_else(|| {
        let known: Vec<&str> = languages().iter().map(|language| language.code).collect();
        Failure::input(format!(
            "there is no language \"{code}\"; there are {}",
            known.join(", ")
        ))
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at the first thing that is wrong")]

    use super::*;

    fn read(line: &str) -> Result<(String, Format, String), (u8, String)> {
        let args: Vec<String> = line.split(' ').map(str::to_owned).collect();
        let order = Order::read(&args).map_err(|failure| (failure.code, failure.to_string()))?;
        Ok((order.scenario.to_owned(), order.format, order.out.to_owned()))
    }

    #[test]
    fn the_order_of_the_options_does_not_matter() {
        let right = Ok(("a.toml".to_owned(), Format::Html, "b.html".to_owned()));
        assert_eq!(read("a.toml --lang en --format html --out b.html"), right);
        assert_eq!(read("--out b.html --format html --lang en a.toml"), right);
    }

    #[test]
    fn wrong_input_is_named_with_exit_code_2() {
        for (line, says) in [
            (
                "a.toml --lang en --format docx --out b",
                "Word files can't be written yet",
            ),
            (
                "a.toml --lang en --format pdf --out b",
                "there is no format \"pdf\"",
            ),
            (
                "a.toml --lang xx --format text --out b",
                "there is no language \"xx\"; there are en",
            ),
            ("a.toml --lang en --format text --out", "--out needs a value"),
            ("a.toml b.toml --lang en", "does not know b.toml"),
            ("a.toml --loud", "does not know --loud"),
            ("a.toml --lang en --format text", "usage"),
        ] {
            let (code, message) = read(line).unwrap_err();
            assert_eq!(code, 2, "{line}");
            assert!(message.contains(says), "{line}: {message}");
        }
    }

    #[test]
    fn a_scenario_becomes_a_paper() {
        let folder = own_folder();
        let scenario = folder.join("scenario.toml");
        let answers = "[answers]\nstage = \"court-pending\"\nyears-here = \"5-to-10\"\n";
        fs::write(
            &scenario,
            ["name = \"Test\"\ntoday = 2026-11-24\n", answers].concat(),
        )
        .unwrap();
        let args = ["--lang", "en", "--format", "text", "--out"].map(str::to_owned);
        let out = folder.join("paper.txt");
        let ends = [
            out.to_string_lossy().into_owned(),
            scenario.to_string_lossy().into_owned(),
        ];
        run(&[&args[..], &ends[..]].concat()).unwrap();
        let paper = fs::read_to_string(&out).unwrap();
        fs::remove_dir_all(&folder).unwrap();
        assert!(
            paper.starts_with("For my attorney") && paper.contains("Here for 5 to 10 years"),
            "{paper}"
        );
    }

    fn own_folder() -> std::path::PathBuf {
        let folder = std::env::temp_dir().join(format!("pedir-summary-{}", std::process::id()));
        fs::create_dir_all(&folder).unwrap();
        folder
    }
}
