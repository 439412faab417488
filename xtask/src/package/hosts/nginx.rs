//! For nginx, inside a `server { }`.

use std::fmt::Write as _;

use super::ABOUT;
use crate::headers::{ASKED_AGAIN, FOR_EVER, NAMED_BY_HASH, PLAIN, TYPES};

/// What `folder`, an address with its slashes, is served with.
///
/// A place inside another takes over no header from it once it has one of its own, so both have them all.
pub(super) fn text(list: &[(&str, &str)], folder: &str) -> String {
    let mut text = String::new();
    for line in ABOUT {
        let _ = writeln!(text, "# {line}");
    }
    let types: Vec<String> = TYPES
        .iter()
        .map(|(ending, kind, _)| format!("        \"{kind}\" {ending};\n"))
        .collect();
    let _ = write!(
        text,
        "location {folder} {{
    index index.html;
    error_page 404 {folder}404.html;
    absolute_redirect off;
    # Who read what is nobody's business.
    access_log off;
    gzip off;
    gzip_vary on;
    gzip_static on;
    # Leave this line out where nginx does not know it: pages are then a fifth larger.
    brotli_static on;
    types {{
{}    }}
    default_type \"{PLAIN}\";
{}    add_header Cache-Control \"{ASKED_AGAIN}\" always;
    location ~ \"{NAMED_BY_HASH}\" {{
{}        add_header Cache-Control \"{FOR_EVER}\";
    }}
}}
",
        types.concat(),
        headers(list, "    "),
        headers(list, "        "),
    );
    text
}

fn headers(list: &[(&str, &str)], indent: &str) -> String {
    list.iter()
        .map(|(name, value)| format!("{indent}add_header {name} \"{value}\" always;\n"))
        .collect::<Vec<_>>()
        .concat()
}
