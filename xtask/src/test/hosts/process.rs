//! A program of this test alone, which ends with it.

use std::fs;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::thread;
use std::time::Duration;

use crate::failure::{Failure, Naming, Outcome};

/// Runs until this goes away.
pub(super) struct Process(Child);

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.0.kill();
        let _ = self.0.wait();
    }
}

/// Starts it, and waits until it is ready, for half a minute at most. What it says goes into `log`.
pub(super) fn start(
    name: &str,
    command: &mut Command,
    log: &Path,
    ready: impl Fn() -> bool,
) -> Outcome<Process> {
    let out = fs::File::create(log).naming(log.display())?;
    let errors = out.try_clone().naming(log.display())?;
    command.stdin(Stdio::null()).stdout(out).stderr(errors);
    let mut process = Process(command.spawn().naming(name)?);
    for _ in 0..300 {
        if ready() {
            return Ok(process);
        }
        if process.0.try_wait().naming(name)?.is_some() {
            break;
        }
        thread::sleep(Duration::from_millis(100));
    }
    let said = fs::read_to_string(log).unwrap_or_default();
    Err(Failure::new(format!("{name} did not start:\n{said}")))
}
