//! `cargo xtask package`: `dist/` as one ZIP that a person can put on any host: compressed copies beside the files, what
//! each host must be told, a page of instructions for each, and the sums of it all.

pub(crate) mod archive;
mod compress;
mod hosts;
mod oembed;
mod trust;

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

pub(crate) use oembed::Address;
use sha2::{Digest as _, Sha256};

use crate::dist::{self, Build};
use crate::failure::{Failure, Naming, Outcome};
use crate::{paths, setup};

/// Its number, which is in the name of the ZIP and of the one folder in it.
pub(crate) const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Files by their name in the ZIP.
type Files = BTreeMap<String, Vec<u8>>;

/// What goes along as it is: the file here, its name there.
const BESIDE: &[(&str, &str)] = &[
    ("LICENSE-APACHE", "LICENSE-APACHE"),
    ("LICENSE-MIT", "LICENSE-MIT"),
];

/// `cargo xtask package [--dir DIR] [--address URL]`
pub(crate) fn run(args: &[String]) -> Outcome {
    let mut folder = None;
    let mut address = None;
    let mut words = args.iter();
    while let Some(word) = words.next() {
        match (word.as_str(), words.next()) {
            ("--dir", Some(given)) => folder = Some(PathBuf::from(given)),
            ("--address", Some(given)) => address = Some(Address::parse(given)?),
            _ => {
                return Err(Failure::input(format!(
                    "package does not know {word}; it knows --dir DIR and --address URL"
                )));
            }
        }
    }
    let folder = if let Some(folder) = folder {
        folder
    } else {
        if !paths::dist().is_dir() {
            setup::for_build()?;
            dist::build(Build::Published)?;
        }
        paths::dist()
    };
    let zip = write(&folder, address.as_ref(), &paths::root().join("target/package"))?;
    println!("{}", zip.display());
    Ok(())
}

/// Packs the build in `folder`, which is served at `address` if that is known, into a ZIP in the folder `to`. Gives the path
/// of the ZIP.
pub(crate) fn write(folder: &Path, address: Option<&Address>, to: &Path) -> Outcome<PathBuf> {
    println!("Compressed copies, as small as they get …");
    let packed = archive::zip(&format!("pedir-{VERSION}/"), &files(folder, address)?)?;
    fs::create_dir_all(to).naming(to.display())?;
    let zip = to.join(format!("pedir-{VERSION}.zip"));
    println!("{} kB in one ZIP", packed.len() / 1000);
    fs::write(&zip, packed).naming(zip.display())?;
    Ok(zip)
}

/// All that goes into the ZIP.
fn files(folder: &Path, address: Option<&Address>) -> Outcome<Files> {
    let mut files = Files::new();
    let mut given = String::new();
    for name in dist::names(folder)? {
        let bytes = fs::read(folder.join(&name)).naming(&name)?;
        if name == "_headers" {
            given = String::from_utf8_lossy(&bytes).into_owned();
        }
        files.insert(format!("dist/{name}"), bytes);
    }
    if !files.contains_key("dist/SHA256SUMS") {
        return Err(Failure::input(format!(
            "{} is no build of the app: it has no SHA256SUMS",
            folder.display()
        )));
    }
    if let Some(address) = address {
        files.insert(
            "dist/v1/oembed.json".to_owned(),
            oembed::text(address).into_bytes(),
        );
    }
    files.extend(compress::copies(&files)?);
    for (name, text) in hosts::files(&given)? {
        files.insert(format!("headers/{name}"), text.into_bytes());
    }
    files.extend(trust::files(&files, &given)?);
    let pages = paths::root().join("docs/hosting");
    for name in dist::names(&pages)? {
        let bytes = fs::read(pages.join(&name)).naming(&name)?;
        files.insert(format!("hosting/{name}"), bytes);
    }
    for (here, there) in BESIDE {
        let bytes = fs::read(paths::root().join(here)).naming(here)?;
        files.insert((*there).to_owned(), bytes);
    }
    files.insert("SHA256SUMS".to_owned(), sums(&files).into_bytes());
    Ok(files)
}

/// One file with its copies, packed as all are: what a newer package puts in its place.
pub(crate) fn of_one(name: &str, bytes: &[u8]) -> Outcome<Vec<u8>> {
    let mut files = Files::from([(name.to_owned(), bytes.to_vec())]);
    files.extend(compress::copies(&files)?);
    archive::zip("", &files)
}

/// A line for each file. The one of `dist/` says the same of the build alone.
fn sums(files: &Files) -> String {
    let mut sums = String::new();
    for (name, bytes) in files {
        let _ = writeln!(sums, "{}  {name}", dist::hex(&Sha256::digest(bytes)));
    }
    sums
}

#[cfg(test)]
mod tests;
