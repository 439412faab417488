//! `dist/SHA256SUMS`: what every file must be, so that anyone can check a copy with `sha256sum --check`.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use sha2::{Digest as _, Sha256};

use super::fingerprint::hex;
use crate::failure::{Naming, Outcome};

/// Its name. It is the one file that it does not name.
const FILE: &str = "SHA256SUMS";

/// Writes it into `folder`, and gives it.
pub(super) fn write(folder: &Path) -> Outcome<String> {
    let sums = of(folder)?;
    fs::write(folder.join(FILE), &sums).naming(FILE)?;
    Ok(sums)
}

/// What it must say: a line for each file, by name.
pub(super) fn of(folder: &Path) -> Outcome<String> {
    let files = names(folder)?;
    let mut sums = String::new();
    for name in files.iter().filter(|name| *name != FILE) {
        let bytes = fs::read(folder.join(name)).naming(name)?;
        let _ = writeln!(sums, "{}  {name}", hex(&Sha256::digest(bytes)));
    }
    Ok(sums)
}

/// The names of all files, from the root of the folder, with slashes, in order.
pub(crate) fn names(folder: &Path) -> Outcome<Vec<String>> {
    let mut files = Vec::new();
    collect(folder, "", &mut files)?;
    files.sort();
    Ok(files)
}

fn collect(folder: &Path, before: &str, files: &mut Vec<String>) -> Outcome {
    for entry in fs::read_dir(folder).naming(folder.display())? {
        let path = entry.naming(folder.display())?.path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        let name = format!("{before}{name}");
        if path.is_dir() {
            collect(&path, &format!("{name}/"), files)?;
        } else {
            files.push(name);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at the first thing that is wrong")]

    use std::process::Command;

    use super::*;

    #[test]
    fn every_file_is_named_in_order_and_the_program_of_that_name_agrees() {
        let folder = std::env::temp_dir().join(format!("pedir-sums-{}", std::process::id()));
        fs::create_dir_all(folder.join("b/c")).unwrap();
        for (name, text) in [("b/c/d.txt", "abc"), ("b.txt", ""), (".hidden", "abc")] {
            fs::write(folder.join(name), text).unwrap();
        }
        let sums = write(&folder).unwrap();
        let abc = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        let none = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";
        assert_eq!(sums, format!("{abc}  .hidden\n{none}  b.txt\n{abc}  b/c/d.txt\n"));
        assert_eq!(of(&folder).unwrap(), sums, "it does not name itself");
        let check = || {
            let mut program = Command::new("sha256sum");
            program.args(["--check", "--quiet", FILE]).current_dir(&folder);
            program.output().unwrap().status.success()
        };
        assert!(check());
        fs::write(folder.join("b.txt"), "changed").unwrap();
        assert!(!check());
        fs::remove_dir_all(&folder).unwrap();
    }
}
