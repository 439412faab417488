//! A whole `WordPress` beside the app: Debian's, on PHP's own server, with a database in a folder.

use std::fs;
use std::net::TcpStream;
use std::process::Command;

use super::process::{self, Process};
use super::{PORT, Place, app};
use crate::failure::{Failure, Naming, Outcome};
use crate::{paths, shell};

/// After those of the servers.
const OWN_PORT: u16 = PORT + 20;

/// The site, which is another one than the app's to a browser.
pub(super) fn address() -> String {
    format!("http://localhost:{OWN_PORT}")
}

/// Makes the site and starts it.
pub(super) fn start(place: &Place) -> Outcome<[Process; 2]> {
    println!("WordPress: a database, a site, two people …");
    let site = place.home.join("wordpress");
    fs::create_dir_all(&site).naming(site.display())?;
    let to = site.to_string_lossy();
    shell::run(&mut shell::command("cp", ["-rL", "/usr/share/wordpress/.", &to]))?;
    let own = paths::root().join("tests/hosts/wordpress");
    let config = site.join("wp-config.php");
    fs::remove_file(&config).naming(config.display())?;
    fs::copy(own.join("wp-config.php"), &config).naming(config.display())?;
    let must = site.join("wp-content/mu-plugins");
    fs::create_dir_all(&must).naming(must.display())?;
    fs::copy(own.join("must-use.php"), must.join("must-use.php")).naming(must.display())?;
    // The plugin as the owner of a site uploads it.
    let zip = place.alone.join("v1/pedir-wordpress.zip");
    let plugins = format!("{to}/wp-content/plugins");
    let unzip = ["-q", &zip.to_string_lossy(), "-d", &plugins];
    shell::run(&mut shell::command("unzip", unzip))?;
    let database = database(place)?;
    let install = own.join("install.php");
    shell::run(&mut php([install.to_string_lossy().as_ref(), &to]))?;
    let hostile = own.join("hostile.php");
    shell::run(&mut php([hostile.to_string_lossy().as_ref(), &to]))?;
    let serve = format!("127.0.0.1:{OWN_PORT}");
    let log = place.home.join("wordpress.log");
    let server = process::start("WordPress", &mut php(["-S", &serve, "-t", &to]), &log, || {
        TcpStream::connect(("127.0.0.1", OWN_PORT)).is_ok()
    })?;
    Ok([server, database])
}

/// What PHP had to say of the plugin, in all that was done.
pub(super) fn complaints(place: &Place) -> Outcome {
    let log = fs::read_to_string(place.home.join("wordpress/wp-content/debug.log")).unwrap_or_default();
    let lines: Vec<&str> = log
        .lines()
        .filter(|line| line.contains("plugins/pedir"))
        .collect();
    if lines.is_empty() {
        return Ok(());
    }
    Err(Failure::new(lines.join("\n")))
}

fn php<'a>(args: impl IntoIterator<Item = &'a str>) -> Command {
    let mut command = shell::command("php", args);
    command.env("PEDIR_WORDPRESS", address()).env("PEDIR_APP", app());
    command
}

/// A database that nothing but its socket leads to.
fn database(place: &Place) -> Outcome<Process> {
    let home = place.home.display();
    let (data, socket) = (
        format!("--datadir={home}/database"),
        place.home.join("database.socket"),
    );
    let user = shell::output(&mut shell::command("id", ["-un"])).unwrap_or_default();
    let user = format!("--user={}", user.trim());
    let install = [
        "--no-defaults",
        "--auth-root-authentication-method=normal",
        "--skip-test-db",
        &data,
        &user,
    ];
    shell::output(&mut shell::command("mariadb-install-db", install))
        .ok_or_else(|| Failure::new("mariadb-install-db failed"))?;
    let listen = format!("--socket={}", socket.display());
    let own = ["--no-defaults", "--skip-networking", &data, &user, &listen];
    let mut command = shell::command("/usr/sbin/mariadbd", own);
    let log = place.home.join("database.log");
    process::start("MariaDB", &mut command, &log, || socket.exists())
}
