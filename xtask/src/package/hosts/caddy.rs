//! For Caddy, inside a site.

use std::fmt::Write as _;

use super::ABOUT;
use crate::headers::{ASKED_AGAIN, FOR_EVER, NAMED_BY_HASH, PLAIN, TYPES};

/// What `folder`, an address with its slashes, is served with.
///
/// `route` keeps the order of the lines; outside of one, Caddy sorts them.
pub(super) fn text(list: &[(&str, &str)], folder: &str) -> String {
    let mut text = String::new();
    for line in ABOUT {
        let _ = writeln!(text, "# {line}");
    }
    let headers: Vec<String> = list
        .iter()
        .map(|(name, value)| format!("        header {name} \"{value}\"\n"))
        .collect();
    let types: Vec<String> = TYPES
        .iter()
        .map(|(ending, kind, _)| {
            format!("        @{ending} path *.{ending}\n        header @{ending} Content-Type \"{kind}\"\n")
        })
        .collect();
    let (headers, types) = (headers.concat(), types.concat());
    let _ = write!(
        text,
        "route {folder}* {{
{headers}        header Cache-Control \"{ASKED_AGAIN}\"
        header Content-Type \"{PLAIN}\"
        @page path */
        header @page Content-Type \"text/html; charset=utf-8\"
{types}        @named path_regexp {NAMED_BY_HASH}
        header @named Cache-Control \"{FOR_EVER}\"
        header {{
                Vary Accept-Encoding
                defer
        }}
        file_server {{
                precompressed br gzip
        }}
}}
handle_errors {{
        handle {folder}* {{
                header Cache-Control \"{ASKED_AGAIN}\"
                header Content-Type \"text/html; charset=utf-8\"
                rewrite * {folder}404.html
                file_server
        }}
}}
"
    );
    text
}
