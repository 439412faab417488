//! Runs other programs, and says so: one line for each slow step.

use std::ffi::OsStr;
use std::process::{Command, Stdio};
use std::time::Instant;

use crate::failure::{Failure, Naming, Outcome};
use crate::paths;

/// A program with its arguments, started at the root of the checkout, with the kept tools first on its path.
pub(crate) fn command<S: AsRef<OsStr>>(
    program: impl AsRef<OsStr>,
    args: impl IntoIterator<Item = S>,
) -> Command {
    let mut command = Command::new(program);
    let own = [
        paths::tools().join("bin"),
        paths::root().join("node_modules/.bin"),
    ];
    let system = std::env::var_os("PATH").unwrap_or_default();
    let path = own.into_iter().chain(std::env::split_paths(&system));
    if let Ok(path) = std::env::join_paths(path) {
        command.env("PATH", path);
    }
    command.args(args).current_dir(paths::root()).stdin(Stdio::null());
    command
}

/// Runs it with its output shown. Fails when it fails.
pub(crate) fn run(command: &mut Command) -> Outcome {
    let name = describe(command);
    let status = command.status().naming(&name)?;
    if status.success() {
        Ok(())
    } else {
        Err(Failure::new(format!("{name} failed ({status})")))
    }
}

/// Runs a slow step quietly, with one line before and after; its output is shown only when it fails.
pub(crate) fn step(what: &str, command: &mut Command) -> Outcome {
    println!("{what} …");
    let start = Instant::now();
    let name = describe(command);
    let output = command.output().naming(&name)?;
    if output.status.success() {
        println!("{what}: done in {} s", start.elapsed().as_secs());
        return Ok(());
    }
    eprint!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    );
    Err(Failure::new(format!("{what}: {name} failed ({})", output.status)))
}

/// What it prints, if it runs and succeeds.
pub(crate) fn output(command: &mut Command) -> Option<String> {
    let output = command.output().ok()?;
    output
        .status
        .success()
        .then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

fn describe(command: &Command) -> String {
    let mut text = command.get_program().to_string_lossy().into_owned();
    for arg in command.get_args() {
        text.push(' ');
        text.push_str(&arg.to_string_lossy());
    }
    text
}
