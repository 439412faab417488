//! The servers, each with the file that the package has for it.

use std::fs;
use std::net::TcpStream;

use super::Place;
use super::process::{self, Process};
use crate::failure::{Failure, Naming, Outcome};
use crate::shell;

/// A server and where it serves the app.
pub(super) struct Host {
    /// As a person reads it.
    pub name: &'static str,
    kind: Kind,
    /// The address of the app, with its slashes.
    pub folder: &'static str,
}

enum Kind {
    Nginx,
    Caddy,
    /// With `.htaccess`.
    Apache,
    /// With the same lines in the server's own file.
    ApacheDirectory,
}

/// All that are tried.
pub(super) const HOSTS: &[Host] = &[
    Host {
        name: "nginx",
        kind: Kind::Nginx,
        folder: "/",
    },
    Host {
        name: "nginx, in a folder",
        kind: Kind::Nginx,
        folder: "/pedir/",
    },
    Host {
        name: "Caddy",
        kind: Kind::Caddy,
        folder: "/",
    },
    Host {
        name: "Caddy, in a folder",
        kind: Kind::Caddy,
        folder: "/pedir/",
    },
    Host {
        name: "Apache",
        kind: Kind::Apache,
        folder: "/",
    },
    Host {
        name: "Apache, in a folder",
        kind: Kind::Apache,
        folder: "/pedir/",
    },
    Host {
        name: "Apache, without .htaccess",
        kind: Kind::ApacheDirectory,
        folder: "/",
    },
];

/// A server that runs until this goes away.
pub(super) struct Server {
    _process: Process,
    /// Where it listens, on 127.0.0.1.
    pub port: u16,
}

/// Starts it, and waits until it answers.
pub(super) fn start(host: &Host, place: &Place, port: u16) -> Outcome<Server> {
    let answers = || TcpStream::connect(("127.0.0.1", port)).is_ok();
    if answers() {
        return Err(Failure::new(format!("port {port} is taken")));
    }
    let config = place.home.join(format!("{port}.conf"));
    fs::write(&config, text(host, place, port)).naming(config.display())?;
    let (config, home) = (config.to_string_lossy(), place.home.to_string_lossy());
    let mut command = match host.kind {
        Kind::Nginx => shell::command("/usr/sbin/nginx", ["-c", &config, "-p", &home]),
        Kind::Caddy => shell::command("caddy", ["run", "--adapter", "caddyfile", "--config", &config]),
        Kind::Apache | Kind::ApacheDirectory => shell::command("/usr/sbin/apache2", ["-X", "-f", &config]),
    };
    let log = place.home.join(format!("{port}.log"));
    let process = process::start(host.name, command.env("HOME", &*home), &log, answers)?;
    Ok(Server {
        _process: process,
        port,
    })
}

/// What the person who runs the server writes, around the file of the package.
fn text(host: &Host, place: &Place, port: u16) -> String {
    let alone = host.folder == "/";
    let root = if alone { &place.alone } else { &place.site };
    let (root, home, headers) = (
        root.display(),
        place.home.display(),
        place.package.join("headers"),
    );
    let headers = headers.display();
    let suffix = if alone { "" } else { "-in-a-folder" };
    match host.kind {
        Kind::Nginx => format!(
            "load_module /usr/lib/nginx/modules/ngx_http_brotli_static_module.so;
daemon off; master_process off; pid {home}/{port}.pid; error_log stderr;
events {{}}
http {{
    access_log off;
    client_body_temp_path {home}/body; proxy_temp_path {home}/proxy; fastcgi_temp_path {home}/fastcgi;
    uwsgi_temp_path {home}/uwsgi; scgi_temp_path {home}/scgi;
    server {{
        listen 127.0.0.1:{port};
        root {root};
        include {headers}/nginx/pedir{suffix}.conf;
    }}
}}
"
        ),
        Kind::Caddy => format!(
            "{{
        admin off
        auto_https off
}}
http://127.0.0.1:{port} {{
        root * {root}
        import {headers}/caddy/pedir{suffix}.caddy
}}
"
        ),
        Kind::Apache => apache(
            port,
            place,
            &format!("AllowOverride All\n    Require all granted\n</Directory>\nDocumentRoot {root}"),
            &root.to_string(),
        ),
        Kind::ApacheDirectory => apache(
            port,
            place,
            &format!(
                "AllowOverride None\n    Require all granted\n    Include {headers}/apache/.htaccess\n</Directory>\nDocumentRoot {root}"
            ),
            &root.to_string(),
        ),
    }
}

/// A whole Apache, whose folder `root` has `inside`.
fn apache(port: u16, place: &Place, inside: &str, root: &str) -> String {
    let modules: Vec<String> = [
        "mpm_event",
        "authz_core",
        "dir",
        "mime",
        "headers",
        "rewrite",
        "deflate",
        "filter",
    ]
    .iter()
    .map(|name| format!("LoadModule {name}_module /usr/lib/apache2/modules/mod_{name}.so\n"))
    .collect();
    let home = place.home.display();
    // What Debian's own set-up has on: it must not compress a second time.
    format!(
        "{}ServerName 127.0.0.1
Listen 127.0.0.1:{port}
PidFile {home}/{port}.pid
DefaultRuntimeDir {home}
ErrorLog /dev/stderr
User www-data
Group www-data
TypesConfig /etc/mime.types
AddOutputFilterByType DEFLATE text/html text/plain text/css text/javascript application/wasm
<Directory \"{root}\">
    {inside}
",
        modules.concat()
    )
}
