//! `cargo xtask explain FILE.toml` prints what the interview makes of a scenario, as JSON, on its own day or the one
//! after `--as-of`. With `--batch FILE.jsonl`
//! it reads one `{"today": "2026-11-24", "answers": {…}}` a line, and prints one object a line.

mod batch;
mod json;

use std::fs;
use std::io::{BufWriter, Write as _};

use jiff::civil::Date;
use pedir::domain::answers::Answers;
use pedir::domain::case::{Circuit, Context};

use crate::day;
use crate::failure::{Failure, Naming as _, Outcome};
use crate::scenario::{self, given::courts};

/// Runs the command.
pub(crate) fn run(args: &[String]) -> Outcome {
    let (day, args) = day::as_of(args)?;
    match args.iter().map(String::as_str).collect::<Vec<_>>()[..] {
        ["--batch", file] | [file, "--batch"] if day.is_none() => explain_each(file),
        [file] if !file.starts_with('-') => explain_one(file, day),
        _ => Err(Failure::input(
            "usage: cargo xtask explain FILE.toml [--as-of DAY], or cargo xtask explain --batch FILE.jsonl",
        )),
    }
}

fn explain_one(file: &str, day: Option<Date>) -> Outcome {
    let text = read(file)?;
    let scenario = scenario::read(&text).map_err(|trouble| Failure::input(format!("{file}:{trouble}")))?;
    let explained = json::explain(
        &scenario.answers,
        context(&scenario.answers, day.unwrap_or(scenario.today)),
    );
    println!("{}", serde_json::to_string_pretty(&explained).naming(file)?);
    Ok(())
}

fn explain_each(file: &str) -> Outcome {
    let text = read(file)?;
    let mut out = BufWriter::new(std::io::stdout().lock());
    for (index, line) in text
        .lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty())
    {
        let (today, answers) =
            batch::read(line, index + 1).map_err(|trouble| Failure::input(format!("{file}:{trouble}")))?;
        let explained = json::explain(&answers, context(&answers, today));
        writeln!(out, "{}", serde_json::to_string(&explained).naming(file)?).naming("standard output")?;
    }
    out.flush().naming("standard output")
}

fn read(file: &str) -> Outcome<String> {
    fs::read_to_string(file).map_err(|error| Failure::input(format!("{file}: {error}")))
}

/// What a result depends on besides the answers.
pub(crate) fn context(answers: &Answers, today: Date) -> Context {
    let circuit = answers
        .court()
        .zip(courts())
        .map(|(code, courts)| courts.circuit(code.as_str()));
    Context {
        today,
        circuit: circuit.unwrap_or(Circuit::Unknown),
    }
}
