//! A small folder packed as a build is.

#![allow(clippy::unwrap_used, reason = "a test stops at the first thing that is wrong")]

use std::process::Command;

use super::*;

const HEADERS: &str = "/*\n  Access-Control-Allow-Origin: *\n";

fn build(name: &str) -> PathBuf {
    let folder = std::env::temp_dir().join(format!("pedir-package-{name}-{}", std::process::id()));
    fs::create_dir_all(folder.join("en")).unwrap();
    for (name, text) in [
        ("_headers", HEADERS),
        ("en/index.html", &"page ".repeat(50)),
        ("SHA256SUMS", "x"),
    ] {
        fs::write(folder.join(name), text).unwrap();
    }
    folder
}

#[test]
fn the_zip_has_the_build_its_copies_the_headers_the_pages_and_the_sums_of_all() {
    let folder = build("all");
    let address = Address::parse("https://example.org/pedir/").unwrap();
    let files = files(&folder, Some(&address)).unwrap();
    for name in [
        "SHA256SUMS",
        "LICENSE-MIT",
        "dist/SHA256SUMS",
        "dist/en/index.html",
        "dist/en/index.html.br",
        "dist/en/index.html.gz",
        "dist/v1/oembed.json",
        "headers/nginx/pedir.conf",
        "headers/apache/.htaccess",
        "hosting/nginx.md",
        "hosting/github-pages.md",
    ] {
        assert!(files.contains_key(name), "{name}");
    }
    assert_eq!(files["dist/SHA256SUMS"], b"x", "the build's own stay as they are");
    let zip = write(&folder, Some(&address), &folder.join("to")).unwrap();
    let unpacked = folder.join("unpacked");
    let archive = zip::ZipArchive::new(fs::File::open(&zip).unwrap());
    archive.unwrap().extract(&unpacked).unwrap();
    let mut check = Command::new("sha256sum");
    check
        .args(["--check", "--strict", "--quiet", "SHA256SUMS"])
        .current_dir(unpacked.join(format!("pedir-{VERSION}")));
    assert!(check.status().unwrap().success());
    assert_eq!(
        String::from_utf8_lossy(&files["SHA256SUMS"]).lines().count(),
        files.len() - 1,
        "all but itself"
    );
    fs::remove_dir_all(&folder).unwrap();
}

#[test]
fn a_folder_that_is_no_build_is_refused() {
    let folder = build("none");
    fs::remove_file(folder.join("SHA256SUMS")).unwrap();
    assert_eq!(files(&folder, None).err().unwrap().code, 2);
    fs::remove_dir_all(&folder).unwrap();
}
