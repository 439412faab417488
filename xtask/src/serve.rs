//! `cargo xtask serve`: builds, then serves `dist/` on this machine alone.

use std::fs;
use std::path::{Component, Path, PathBuf};
use std::str::FromStr as _;

use axum::Router;
use axum::http::{HeaderName, HeaderValue, StatusCode, Uri, header};
use axum::response::{IntoResponse as _, Response};
use tokio::net::TcpListener;
use tokio::runtime::Runtime;

use crate::dist::{self, Build};
use crate::failure::{Failure, Naming, Outcome};
use crate::{headers, paths, setup};

const PORT: u16 = 8080;

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
    listen(folder, port)
}

fn number(word: Option<&String>) -> Outcome<u16> {
    let number = word.and_then(|word| word.parse().ok());
    number.ok_or_else(|| Failure::input("--port wants a number between 0 and 65535"))
}

/// Answers requests until the process is stopped. Port 0 takes any free one.
fn listen(folder: PathBuf, port: u16) -> Outcome {
    let runtime = Runtime::new().naming("the server")?;
    runtime.block_on(async {
        let listener = TcpListener::bind(("127.0.0.1", port))
            .await
            .naming(format!("port {port}"))?;
        println!("http://{}/", listener.local_addr().naming("the server")?);
        let answers = Router::new().fallback(async move |uri: Uri| answer(&folder, uri.path()));
        axum::serve(listener, answers).await.naming("the server")
    })
}

fn answer(folder: &Path, path: &str) -> Response {
    let Some(file) = inside(folder, path) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    if !file.is_dir() {
        return send(folder, &file);
    }
    if path.ends_with('/') {
        return send(folder, &file.join("index.html"));
    }
    let moved = [(header::LOCATION, format!("{path}/"))];
    (StatusCode::MOVED_PERMANENTLY, moved).into_response()
}

/// The file of an address, never outside the folder.
fn inside(folder: &Path, path: &str) -> Option<PathBuf> {
    let relative = Path::new(path.trim_start_matches('/'));
    let safe = relative
        .components()
        .all(|part| matches!(part, Component::Normal(_) | Component::CurDir));
    safe.then(|| folder.join(relative))
}

/// A file with the headers that a host is asked to send; where there is none, the page that says so.
fn send(folder: &Path, file: &Path) -> Response {
    let kind = |kind| [(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "no-cache")];
    let mut response = if let Ok(bytes) = fs::read(file) {
        (kind(headers::kind_of(&file.to_string_lossy())), bytes).into_response()
    } else {
        let page = fs::read(folder.join("404.html")).unwrap_or_default();
        (StatusCode::NOT_FOUND, kind("text/html; charset=utf-8"), page).into_response()
    };
    let given = fs::read_to_string(folder.join("_headers")).unwrap_or_default();
    for (name, value) in headers::of_every_file(&given) {
        if let (Ok(name), Ok(value)) = (HeaderName::from_str(name), HeaderValue::from_str(value)) {
            response.headers_mut().append(name, value);
        }
    }
    response
}
