//! `cargo xtask serve`: builds, then serves `dist/` on this machine alone.

use std::fs;
use std::path::{Component, Path, PathBuf};

use tiny_http::{Header, Request, Response, Server};

use crate::dist::{self, Build};
use crate::failure::{Failure, Naming, Outcome};
use crate::{paths, setup};

const PORT: u16 = 8080;

/// How many requests are answered at the same time.
const WORKERS: usize = 8;

/// `cargo xtask serve [--preview] [--port N] [--dir DIR]`
pub(crate) fn run(args: &[String]) -> Outcome {
    let mut port = PORT;
    let mut folder = None;
    let mut words = args.iter();
    while let Some(word) = words.next() {
        match word.as_str() {
            "--preview" => {}
            "--port" => port = number(words.next())?,
            "--dir" => folder = words.next().map(PathBuf::from),
            _ => {
                return Err(Failure::input(format!(
                    "serve does not know {word}; it knows --preview, --port N, --dir DIR"
                )));
            }
        }
    }
    let folder = if let Some(folder) = folder {
        folder
    } else {
        setup::for_build()?;
        dist::build(Build::from_args(args))?;
        paths::dist()
    };
    listen(&folder, port)
}

fn number(word: Option<&String>) -> Outcome<u16> {
    let number = word.and_then(|word| word.parse().ok());
    number.ok_or_else(|| Failure::input("--port wants a number between 0 and 65535"))
}

/// Answers requests until the process is stopped. Port 0 takes any free one.
fn listen(folder: &Path, port: u16) -> Outcome {
    let server = Server::http(("127.0.0.1", port)).naming(format!("port {port}"))?;
    println!("http://{}/", server.server_addr());
    // A browser that stops reading holds up one of them, not the others.
    std::thread::scope(|threads| {
        for _ in 0..WORKERS {
            threads.spawn(|| {
                while let Ok(request) = server.recv() {
                    // A browser that went away is no reason to stop.
                    let _ = answer(folder, request);
                }
            });
        }
    });
    Ok(())
}

fn answer(folder: &Path, request: Request) -> std::io::Result<()> {
    let path = request
        .url()
        .split(['?', '#'])
        .next()
        .unwrap_or_default()
        .to_owned();
    let Some(file) = inside(folder, &path) else {
        return request.respond(Response::from_string("").with_status_code(400));
    };
    if file.is_dir() {
        if path.ends_with('/') {
            return send(folder, &file.join("index.html"), request);
        }
        let moved = Response::from_string("").with_status_code(301);
        return request.respond(headed(moved, &[("Location", &format!("{path}/"))]));
    }
    send(folder, &file, request)
}

/// The file of an address, never outside the folder.
fn inside(folder: &Path, path: &str) -> Option<PathBuf> {
    let relative = Path::new(path.trim_start_matches('/'));
    let safe = relative
        .components()
        .all(|part| matches!(part, Component::Normal(_) | Component::CurDir));
    safe.then(|| folder.join(relative))
}

fn send(folder: &Path, file: &Path, request: Request) -> std::io::Result<()> {
    let (bytes, kind, status) = match fs::read(file) {
        Ok(bytes) => (bytes, kind_of(file), 200),
        Err(_) => (
            fs::read(folder.join("404.html")).unwrap_or_default(),
            "text/html; charset=utf-8",
            404,
        ),
    };
    let given = fs::read_to_string(folder.join("_headers")).unwrap_or_default();
    let given: Vec<(&str, &str)> = given
        .lines()
        .filter_map(|line| line.strip_prefix("  ")?.split_once(": "))
        .collect();
    let response = Response::from_data(bytes).with_status_code(status);
    request.respond(headed(
        headed(response, &[("Content-Type", kind), ("Cache-Control", "no-cache")]),
        &given,
    ))
}

fn headed<R: std::io::Read>(mut response: Response<R>, headers: &[(&str, &str)]) -> Response<R> {
    for (name, value) in headers {
        if let Ok(header) = Header::from_bytes(name.as_bytes(), value.as_bytes()) {
            response.add_header(header);
        }
    }
    response
}

fn kind_of(file: &Path) -> &'static str {
    match file.extension().and_then(|extension| extension.to_str()) {
        Some("html") => "text/html; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("css") => "text/css; charset=utf-8",
        Some("wasm") => "application/wasm",
        Some("svg") => "image/svg+xml",
        Some("png") => "image/png",
        Some("webmanifest") => "application/manifest+json",
        _ => "text/plain; charset=utf-8",
    }
}
