//! `cargo xtask fuzz`: the readers of what comes from outside, on changed bytes, longer than the tests do it.

use crate::failure::{Failure, Outcome};
use crate::shell;

/// Some minutes.
const RUNS: &str = "100000";

/// `cargo xtask fuzz [--runs N] [--seed N]`
pub(crate) fn run(args: &[String]) -> Outcome {
    let (mut runs, mut seed) = (RUNS, "1");
    for pair in args.chunks(2) {
        let known = match pair {
            [name, value] if value.parse::<u32>().is_ok() => match name.as_str() {
                "--runs" => Some((&mut runs, value)),
                "--seed" => Some((&mut seed, value)),
                _ => None,
            },
            _ => None,
        };
        let Some((place, value)) = known else {
            let says = format!(
                "fuzz does not know {}; it knows --runs N and --seed N",
                pair.join(" ")
            );
            return Err(Failure::input(says));
        };
        *place = value;
    }
    let mut command = shell::command("cargo", ["test", "--quiet", "--test", "fuzz"]);
    command.env("PEDIR_FUZZ_RUNS", runs).env("PEDIR_FUZZ_SEED", seed);
    shell::run(&mut command)
}
