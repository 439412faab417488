//! Every command of the project, one file each. `cargo xtask help` lists them.

mod day;
mod deny;
mod dist;
mod explain;
mod failure;
mod fuzz;
mod headers;
mod map;
mod package;
mod paths;
mod reproduce;
#[expect(
    dead_code,
    reason = "what a scenario expects is held by tests/scenarios.rs, which includes this module too"
)]
mod scenario;
mod serve;
mod setup;
mod shell;
mod summary;
mod test;

use std::process::ExitCode;

use failure::{Failure, Outcome};

type Command = fn(&[String]) -> Outcome;

/// Name, what it does, the function.
const COMMANDS: &[(&str, &str, Command)] = &[
    (
        "serve",
        "build the app and serve it on this machine  [--preview] [--port N]",
        serve::run,
    ),
    (
        "test",
        "run every test  [--quick: those that need no browser] | hosts: the package on nginx, Caddy, Apache, WordPress",
        test::run,
    ),
    (
        "fuzz",
        "change what comes from outside at random, and read it  [--runs N] [--seed N]",
        fuzz::run,
    ),
    (
        "explain",
        "what the interview makes of answers, as JSON  FILE.toml [--as-of DAY] | --batch FILE.jsonl",
        explain::run,
    ),
    (
        "map",
        "write the whole interview as one page for a lawyer  [--out FILE]",
        map::run,
    ),
    (
        "summary",
        "the paper of a scenario  FILE.toml --lang en --format text|html --out FILE [--as-of DAY]",
        summary::run,
    ),
    (
        "dist",
        "build the app into dist/  [--preview | --publish: not with law past its review date] [--as-of DAY]",
        dist::run,
    ),
    (
        "reproduce",
        "build dist/ twice, in two folders, and compare every byte  [--preview]",
        reproduce::run,
    ),
    (
        "package",
        "the app as one ZIP for any host, with what each host is told  [--dir DIR] [--address URL]",
        package::run,
    ),
    (
        "setup",
        "install what is missing on this machine, once",
        setup::run,
    ),
];

fn main() -> ExitCode {
    let args: Vec<String> = std::env::args().skip(1).collect();
    match run(&args) {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("{failure}");
            ExitCode::from(failure.code)
        }
    }
}

fn run(args: &[String]) -> Outcome {
    let Some((name, rest)) = args.split_first() else {
        return help();
    };
    if name == "help" {
        return help();
    }
    match COMMANDS.iter().find(|(known, ..)| known == name) {
        Some((.., command)) => command(rest),
        None => Err(Failure::input(format!(
            "there is no command \"{name}\"; `cargo xtask help` lists them"
        ))),
    }
}

#[expect(clippy::unnecessary_wraps, reason = "the shape of every command")]
fn help() -> Outcome {
    for (name, about, _) in COMMANDS {
        println!("cargo xtask {name:<10} {about}");
    }
    Ok(())
}
