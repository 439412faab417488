//! What npm gives are programs that build and test. Nothing of it is in the app.

#![allow(clippy::unwrap_used, reason = "a test stops at the first thing that is wrong")]

use std::fs;
use std::path::{Path, PathBuf};

use serde_json::Value;
use sha2::{Digest as _, Sha256};

/// Where programs from npm may be named: where they are put, where they are run, and where they are lent to a second build.
const NAMED: [(&str, &str); 3] = [
    ("xtask/src/reproduce.rs", "join(\"node_modules\")"),
    ("xtask/src/setup/node.rs", "node_modules/.pedir-lock"),
    ("xtask/src/shell.rs", "node_modules/.bin"),
];

/// All that `dist/` is made from, and what makes it.
const BUILD: [&str; 13] = [
    ".cargo",
    "Cargo.toml",
    "Trunk.toml",
    "build",
    "content",
    "fonts",
    "index.html",
    "public",
    "src",
    "styles",
    "sw",
    "wordpress",
    "xtask/src",
];

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap().to_owned()
}

fn json(name: &str) -> Value {
    serde_json::from_slice(&fs::read(root().join(name)).unwrap()).unwrap()
}

/// The names of everything in a package file that npm would install.
fn installed(package: &Value) -> Vec<&str> {
    let keys = package.as_object().unwrap().keys();
    keys.map(String::as_str)
        .filter(|key| key.ends_with("ependencies"))
        .collect()
}

#[test]
fn the_packages_are_for_development_alone() {
    assert_eq!(installed(&json("package.json")), ["devDependencies"]);
    let lock = json("package-lock.json");
    let packages = lock["packages"].as_object().unwrap();
    assert!(packages.len() > 3, "the packages are there");
    for (name, package) in packages {
        if name.is_empty() {
            assert_eq!(installed(package), ["devDependencies"]);
        } else {
            assert_eq!(package["dev"], true, "{name}");
        }
        // npm asks the registry that this machine knows.
        assert!(package.get("resolved").is_none(), "{name} has an address");
    }
}

#[test]
fn another_kind_of_dependency_is_seen() {
    let package = serde_json::json!({"name": "x", "devDependencies": {}, "dependencies": {}, "optionalDependencies": {}});
    assert_eq!(
        installed(&package),
        ["dependencies", "devDependencies", "optionalDependencies"]
    );
}

#[test]
fn the_build_reads_no_file_of_a_package() {
    let mut files = Vec::new();
    for part in BUILD {
        collect(&root().join(part), &mut files);
    }
    assert!(files.len() > 100, "the files are there");
    let mut found = Vec::new();
    for file in &files {
        let name = file.strip_prefix(root()).unwrap().to_string_lossy().into_owned();
        let bytes = fs::read(file).unwrap();
        let text = String::from_utf8_lossy(&bytes);
        for line in text.lines().filter(|line| line.contains("node_modules")) {
            let known = NAMED
                .iter()
                .any(|(file, what)| name == *file && line.contains(what));
            if !known {
                found.push(format!("{name}: {}", line.trim()));
            }
        }
    }
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn the_fonts_are_those_that_their_page_names() {
    let folder = root().join("fonts");
    let page = fs::read_to_string(folder.join("README.md")).unwrap();
    let mut files = Vec::new();
    collect(&folder, &mut files);
    let files: Vec<_> = files.iter().filter(|file| !file.ends_with("README.md")).collect();
    assert_eq!(files.len(), 3);
    for file in files {
        let name = file.file_name().unwrap().to_string_lossy();
        let hash = Sha256::digest(fs::read(file).unwrap());
        let hash: Vec<String> = hash.iter().map(|byte| format!("{byte:02x}")).collect();
        let row = format!("| {} | {name} |", hash.concat());
        assert!(page.contains(&row), "{row}");
    }
}

fn collect(path: &Path, files: &mut Vec<PathBuf>) {
    if !path.is_dir() {
        return files.push(path.to_owned());
    }
    for entry in fs::read_dir(path).unwrap() {
        collect(&entry.unwrap().path(), files);
    }
}
