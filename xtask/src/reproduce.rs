//! `cargo xtask reproduce`: builds `dist/` a second time, from a copy of the source in another folder, and compares. Who can't
//! build the same bytes can't know what the bytes of a host were built from.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::os::unix::fs::symlink;
use std::path::{Path, PathBuf};

use crate::dist::{self, Build};
use crate::failure::{Failure, Naming, Outcome};
use crate::{paths, setup, shell};

/// `cargo xtask reproduce [--preview]`
pub(crate) fn run(args: &[String]) -> Outcome {
    if let Some(unknown) = args.iter().find(|arg| *arg != "--preview") {
        return Err(Failure::input(format!(
            "reproduce does not know {unknown}; it knows --preview"
        )));
    }
    setup::for_build()?;
    check(Build::from_args(args))
}

/// Builds twice, and names the files that differ.
pub(crate) fn check(build: Build) -> Outcome {
    dist::build(build)?;
    let copy = std::env::temp_dir().join(format!("pedir-built-again-{}", std::process::id()));
    copy_source(&copy)?;
    lend_compiled(&copy)?;
    let kind: &[&str] = if build == Build::Preview {
        &["--preview"]
    } else {
        &[]
    };
    let mut command = shell::command(
        "cargo",
        [
            "run",
            "--quiet",
            "--offline",
            "--locked",
            "--package",
            "xtask",
            "--",
            "dist",
        ],
    );
    command.args(kind).current_dir(&copy);
    let ended = shell::step("dist/ once more, in another folder", &mut command);
    if ended.is_err() {
        fs::remove_dir_all(&copy).naming(copy.display())?;
    }
    ended?;
    let differing = differing(&sums(&paths::root())?, &sums(&copy)?);
    if differing.is_empty() {
        println!("two builds gave the same bytes");
        return fs::remove_dir_all(&copy).naming(copy.display());
    }
    Err(Failure::new(format!(
        "two builds of the same source differ in:\n  {}\nthe second is in {}",
        differing.join("\n  "),
        copy.join("dist").display()
    )))
}

/// Copies what git knows, as it stands, and nothing that was compiled. The tools from npm are lent.
fn copy_source(to: &Path) -> Outcome {
    let files = shell::output(&mut shell::command("git", ["ls-files", "-z"]));
    let files = files.ok_or_else(|| Failure::new("git does not tell which files are the source"))?;
    for file in files.split('\0').filter(|file| !file.is_empty()) {
        let (from, to) = (paths::root().join(file), to.join(file));
        if let Some(folder) = to.parent() {
            fs::create_dir_all(folder).naming(folder.display())?;
        }
        if from.exists() {
            fs::copy(&from, &to).naming(from.display())?;
        }
    }
    let lent = to.join("node_modules");
    symlink(paths::root().join("node_modules"), &lent).naming(lent.display())
}

/// Lends what this very command was compiled from, of others: it takes minutes, and none of it is in `dist/`. What is ours, and
/// all that becomes WebAssembly, is compiled again.
fn lend_compiled(to: &Path) -> Outcome {
    for folder in ["deps", "build", ".fingerprint"] {
        let folder = Path::new("target/debug").join(folder);
        let mut copy = shell::command("cp", ["-a"]);
        for entry in fs::read_dir(paths::root().join(&folder)).naming(folder.display())? {
            let path = entry.naming(folder.display())?.path();
            let name = path.file_name().unwrap_or_default().to_string_lossy();
            // Programs have no ending: those are tests.
            if !is_ours(&name) && (path.is_dir() || path.extension().is_some()) {
                copy.arg(&path);
            }
        }
        let lent = to.join(&folder);
        fs::create_dir_all(&lent).naming(lent.display())?;
        shell::run(copy.arg(lent))?;
    }
    Ok(())
}

/// Whether a compiled file is of a package of this repository.
fn is_ours(name: &str) -> bool {
    let name = name.strip_prefix("lib").unwrap_or(name);
    name.starts_with("pedir") || name.starts_with("xtask")
}

fn sums(root: &Path) -> Outcome<String> {
    let file: PathBuf = root.join("dist/SHA256SUMS");
    fs::read_to_string(&file).naming(file.display())
}

/// The names of files that are in one of the two lists alone, or with another sum.
fn differing(one: &str, other: &str) -> Vec<String> {
    let read = |sums: &str| -> BTreeMap<String, String> {
        let lines = sums.lines().filter_map(|line| line.split_once("  "));
        lines
            .map(|(sum, name)| (name.to_owned(), sum.to_owned()))
            .collect()
    };
    let (one, other) = (read(one), read(other));
    let names: BTreeSet<&String> = one.keys().chain(other.keys()).collect();
    names
        .into_iter()
        .filter(|name| one.get(*name) != other.get(*name))
        .cloned()
        .collect()
}

#[cfg(test)]
mod tests {
    use super::{differing, is_ours};

    #[test]
    fn nothing_of_ours_is_lent() {
        for ours in ["libpedir-01.rlib", "pedir-01", "xtask-01", "xtask-01.d"] {
            assert!(is_ours(ours), "{ours}");
        }
        assert!(!is_ours("libyew-01.rlib"));
    }

    #[test]
    fn what_differs_is_named() {
        let one = "aa  a.html\nbb  b.html\ncc  c.html\n";
        assert!(differing(one, one).is_empty());
        let other = "aa  a.html\nb0  b.html\ndd  d.html\n";
        assert_eq!(differing(one, other), ["b.html", "c.html", "d.html"]);
    }
}
