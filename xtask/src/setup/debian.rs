//! Packages of Debian.

use std::path::Path;

use crate::failure::{Failure, Outcome};
use crate::shell;

/// Installs packages that are not there yet. On another system, asks for `instead` in one sentence.
pub(crate) fn ensure(what: &str, packages: &[&str], instead: &str) -> Outcome {
    let missing: Vec<&str> = packages
        .iter()
        .copied()
        .filter(|package| !installed(package))
        .collect();
    if missing.is_empty() || (!available() && on_path(instead)) {
        return Ok(());
    }
    if !available() {
        return Err(Failure::new(format!(
            "please install {instead} ({what}), then run this again"
        )));
    }
    let packages = missing.join(" ");
    shell::step("Package lists", &mut as_root(&["apt-get", "update", "-q"]))?;
    let mut install = vec!["apt-get", "install", "-q", "-y", "--no-install-recommends"];
    install.extend(&missing);
    let mut command = as_root(&install);
    command.env("DEBIAN_FRONTEND", "noninteractive");
    shell::step(&format!("Packages for {what}: {packages}"), &mut command)
}

/// The same for servers that a test starts itself. A package of a server starts it for the whole machine, unless the
/// machine's policy says no.
pub(crate) fn ensure_without_services(what: &str, packages: &[&str]) -> Outcome {
    if !available() {
        return Err(Failure::new(format!(
            "{what} need a Debian: they take its packages"
        )));
    }
    let policy = Path::new("/usr/sbin/policy-rc.d");
    let is_ours = !policy.exists() && !packages.iter().all(|package| installed(package));
    if is_ours {
        let write = "printf '#!/bin/sh\\nexit 101\\n' > \"$0\" && chmod +x \"$0\"";
        shell::run(&mut as_root(&["sh", "-c", write, "/usr/sbin/policy-rc.d"]))?;
    }
    let done = ensure(what, packages, "apt-get");
    if is_ours {
        shell::run(&mut as_root(&["rm", "/usr/sbin/policy-rc.d"]))?;
    }
    done
}

/// Whether this is a Debian with its package manager.
pub(crate) fn available() -> bool {
    Path::new("/etc/debian_version").exists() && on_path("apt-get")
}

fn installed(package: &str) -> bool {
    let query = ["-W", "-f", "${Status}", package];
    shell::output(&mut shell::command("dpkg-query", query))
        .is_some_and(|status| status.ends_with(" installed"))
}

fn on_path(program: &str) -> bool {
    shell::output(&mut shell::command("which", [program])).is_some()
}

fn as_root(words: &[&str]) -> std::process::Command {
    let user = shell::output(&mut shell::command("id", ["-u"]));
    match words.split_first() {
        Some((program, args)) if user.is_some_and(|id| id.trim() == "0") => shell::command(program, args),
        _ => shell::command("sudo", words),
    }
}
