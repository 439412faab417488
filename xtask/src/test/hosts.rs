//! `cargo xtask test hosts`: the ZIP of `cargo xtask package`, unpacked as a person would, on real servers with the files
//! that it has for them. They run as processes of this test alone.

mod checks;
mod client;
mod process;
mod servers;
mod wordpress;

use std::fs;
use std::path::{Path, PathBuf};

use crate::dist::{self, Build};
use crate::failure::{Failure, Naming, Outcome};
use crate::package::{self, Address};
use crate::{paths, setup, shell};

/// The first of the ports that the servers take, one each.
const PORT: u16 = 4341;

/// Where the first of them has the app.
fn app() -> String {
    format!("http://127.0.0.1:{PORT}/")
}

/// `cargo xtask test hosts [--dir DIR]`
pub(super) fn run(args: &[String]) -> Outcome {
    let folder = match args {
        [] => None,
        [flag, given] if flag == "--dir" => Some(PathBuf::from(given)),
        _ => return Err(Failure::input("test hosts knows --dir DIR alone")),
    };
    setup::for_hosts()?;
    let folder = if let Some(folder) = folder {
        folder
    } else {
        setup::for_build()?;
        dist::build(Build::Preview)?;
        paths::dist()
    };
    let place = Place::make(&folder)?;
    let mut troubles = Vec::new();
    for (number, host) in (0u16..).zip(servers::HOSTS) {
        println!("== {}", host.name);
        let server = servers::start(host, &place, PORT + number)?;
        troubles.extend(checks::all(&place, &server, host.folder)?);
    }
    if troubles.is_empty() {
        browser(&place)?;
        place.remove()
    } else {
        let shown: Vec<_> = troubles.iter().take(40).map(String::as_str).collect();
        Err(Failure::new(format!(
            "{} troubles; the servers' folder is {}\n{}",
            troubles.len(),
            place.home.display(),
            shown.join("\n")
        )))
    }
}

/// What only a browser shows: that the app wakes on each server, what a visit costs, and what `WordPress` leaves of it.
fn browser(place: &Place) -> Outcome {
    println!("== In a browser");
    let mut running = Vec::new();
    let mut addresses = Vec::new();
    for (number, host) in (0u16..).zip(servers::HOSTS) {
        running.push(servers::start(host, place, PORT + number)?);
        addresses.push(format!("http://127.0.0.1:{}{}", PORT + number, host.folder));
    }
    let _site = wordpress::start(place)?;
    let config = "tests/hosts/playwright.config.mjs";
    let mut playwright = shell::command("playwright", ["test", "--config", config]);
    playwright
        .env("PEDIR_APP", app())
        .env("PEDIR_HOSTS", addresses.join(" "))
        .env("PEDIR_WORDPRESS", wordpress::address())
        .env("PEDIR_DIST", &place.alone);
    shell::run(&mut playwright)?;
    wordpress::complaints(place)
}

/// Where the package is unpacked for the servers.
struct Place {
    /// Holds all else.
    home: PathBuf,
    /// The folder that was in the ZIP.
    package: PathBuf,
    /// A site that is the app.
    alone: PathBuf,
    /// A site with the app in a folder.
    site: PathBuf,
}

impl Place {
    fn make(dist: &Path) -> Outcome<Self> {
        let home = std::env::temp_dir().join(format!("pedir-hosts-{}", std::process::id()));
        fs::create_dir_all(home.join("site")).naming(home.display())?;
        let zip = package::write(dist, Some(&Address::parse(&app())?), &home)?;
        let (zip, to) = (zip.to_string_lossy(), home.to_string_lossy());
        shell::run(&mut shell::command("unzip", ["-q", &zip, "-d", &to]))?;
        let package = home.join(format!("pedir-{}", package::VERSION));
        let mut check = shell::command("sha256sum", ["--check", "--strict", "--quiet", "SHA256SUMS"]);
        shell::run(check.current_dir(&package))?;
        shell::run(check.current_dir(package.join("dist")))?;
        let alone = package.join("dist");
        // Apache reads it, the others do not mind.
        let file = alone.join(".htaccess");
        fs::copy(package.join("headers/apache/.htaccess"), &file).naming(file.display())?;
        let site = home.join("site");
        let (from, to) = (alone.to_string_lossy(), site.join("pedir"));
        shell::run(&mut shell::command("cp", ["-a", &from, &to.to_string_lossy()]))?;
        fs::write(site.join("index.html"), "another page").naming(site.display())?;
        Ok(Self {
            home,
            package,
            alone,
            site,
        })
    }

    fn remove(&self) -> Outcome {
        fs::remove_dir_all(&self.home).naming(self.home.display())
    }
}
