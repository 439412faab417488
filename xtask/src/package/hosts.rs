//! What each host is told, all made of the one list of headers that the build wrote into `_headers`.

mod apache;
mod caddy;
mod nginx;

use crate::failure::{Failure, Outcome};
use crate::headers;

/// The folder of an address in the files for a site of which the app is but a part.
pub(crate) const FOLDER: &str = "/pedir/";

/// Names, from `headers/`, and texts.
pub(super) fn files(given: &str) -> Outcome<Vec<(&'static str, String)>> {
    let list = headers::of_every_file(given);
    if list.is_empty() {
        return Err(Failure::new("_headers names no header for every file"));
    }
    list.iter().try_for_each(|(name, value)| plain(name, value))?;
    Ok(vec![
        ("nginx/pedir.conf", nginx::text(&list, "/")),
        ("nginx/pedir-in-a-folder.conf", nginx::text(&list, FOLDER)),
        ("caddy/pedir.caddy", caddy::text(&list, "/")),
        ("caddy/pedir-in-a-folder.caddy", caddy::text(&list, FOLDER)),
        ("apache/.htaccess", apache::text(&list)),
        ("netlify/_headers", given.to_owned()),
        ("cloudflare-pages/_headers", given.to_owned()),
    ])
}

/// None of the servers reads anything but itself in these values between quotation marks.
fn plain(name: &str, value: &str) -> Outcome {
    let special = |letter: char| "\"\\$%{}#`".contains(letter) || letter.is_control();
    if value.contains(special)
        || !name
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    {
        return Err(Failure::new(format!(
            "the header {name} has a letter that means something to a server: {value}"
        )));
    }
    Ok(())
}

/// The first lines of each file, without the sign of a comment.
const ABOUT: [&str; 2] = [
    "Made by `cargo xtask package` from the headers of this build: it belongs to this build alone.",
    "Take the new one with each new build.",
];

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at the first thing that is wrong")]

    use super::*;

    const GIVEN: &str = "/*\n  Content-Security-Policy: default-src 'none'; img-src data:\n  \
                         Access-Control-Allow-Origin: *\n/assets/*\n  Cache-Control: x\n";

    #[test]
    fn every_host_is_told_every_header_with_its_value() {
        let files = files(GIVEN).unwrap();
        assert_eq!(files.len(), 7);
        for (name, text) in files {
            for (header, value) in headers::of_every_file(GIVEN) {
                let line = |line: &str| {
                    let words: Vec<_> = line.split([' ', ':']).collect();
                    words.contains(&header) && line.contains(value)
                };
                assert!(text.lines().any(line), "{name} lacks {header}");
            }
        }
    }

    #[test]
    fn what_a_server_would_read_as_its_own_is_refused() {
        for value in ["a\"b", "$host", "%{x}e", "{x}", "a\nb"] {
            let given = format!("/*\n  Some: {value}\n");
            assert!(value.contains('\n') || files(&given).is_err(), "{value}");
        }
        assert!(files("").is_err());
    }
}
