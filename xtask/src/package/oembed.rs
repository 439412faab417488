//! `v1/oembed.json`: what a site that knows oEmbed shows for a link to the app. It holds the address of the app, which the
//! build does not know; so it is made when the package is.

use pedir::export::site::{ALLOW, SANDBOX};
use serde_json::json;

use crate::dist::escape;
use crate::failure::{Failure, Outcome};

/// The size of the frame, in CSS pixels.
const WIDTH: u16 = 600;
const HEIGHT: u16 = 720;

/// An address at which the app is served: by https, or on this machine.
pub(crate) struct Address(String);

impl Address {
    /// Takes it as a person types it.
    pub(crate) fn parse(text: &str) -> Outcome<Self> {
        let secure = text.strip_prefix("https://");
        let own = text.strip_prefix("http://").filter(|rest| {
            let host = rest.split(['/', ':']).next();
            host == Some("127.0.0.1") || host == Some("localhost")
        });
        let plain = |letter: char| letter.is_ascii_alphanumeric() || "-._~/:".contains(letter);
        match secure.or(own) {
            Some(rest) if rest.ends_with('/') && !rest.starts_with('/') && rest.chars().all(plain) => {
                Ok(Self(text.to_owned()))
            }
            _ => Err(Failure::input(format!(
                "--address wants https:// and a slash at its end, not {text}"
            ))),
        }
    }
}

/// The file.
pub(super) fn text(address: &Address) -> String {
    let Address(address) = address;
    let page = format!("{address}en/interview/#from=1");
    let html = format!(
        "<iframe src=\"{}\" title=\"Pedir\" width=\"{WIDTH}\" height=\"{HEIGHT}\" loading=\"lazy\" \
         sandbox=\"{SANDBOX}\" allow=\"{ALLOW}\" referrerpolicy=\"no-referrer\"></iframe>",
        escape(&page)
    );
    let file = json!({
        "type": "rich",
        "version": "1.0",
        "provider_name": "Pedir",
        "provider_url": address,
        "title": "Pedir",
        "html": html,
        "width": WIDTH,
        "height": HEIGHT,
    });
    format!("{file:#}\n")
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops at the first thing that is wrong")]

    use serde_json::Value;

    use super::*;

    #[test]
    fn a_site_gets_a_frame_of_the_address_that_was_given() {
        let address = Address::parse("https://example.org/pedir/").unwrap();
        let file: Value = serde_json::from_str(&text(&address)).unwrap();
        assert_eq!(file["type"], "rich");
        assert_eq!(file["version"], "1.0");
        assert!(file["width"].is_u64() && file["height"].is_u64());
        assert!(file.get("author_name").is_none());
        let html = file["html"].as_str().unwrap();
        assert!(html.starts_with("<iframe src=\"https://example.org/pedir/en/interview/#from=1\" title="));
        assert_eq!(html.matches('<').count(), 2, "one element");
        assert_eq!(html.matches('"').count(), 16, "eight attributes, each whole");
    }

    #[test]
    fn an_address_is_https_and_a_folder_and_holds_nothing_else() {
        for right in [
            "https://a.org/",
            "https://a.org:8443/b/c/",
            "http://127.0.0.1:4341/",
            "http://localhost/",
        ] {
            assert!(Address::parse(right).is_ok(), "{right}");
        }
        for wrong in [
            "http://a.org/",
            "https://a.org",
            "https:///",
            "a.org/",
            "https://a.org/?b/",
            "https://a.org/#/",
            "https://a.org/\"onload=x/",
            "https://user@a.org/",
            "javascript:alert(1)/",
            "http://localhost.a.org/",
        ] {
            assert!(Address::parse(wrong).is_err(), "{wrong}");
        }
    }

    /// A frame that is made in another way may do the same.
    #[test]
    fn each_way_gives_the_frame_the_same_rights() {
        let plugin = include_str!("../../../wordpress/pedir/frame.php");
        let loader = include_str!("../../../public/v1/embed.js");
        let page = include_str!("../../../tests/hosts/outputs/frame.html");
        assert!(plugin.contains(&format!("'{SANDBOX}'")) && plugin.contains(&format!("'{ALLOW}'")));
        assert!(loader.contains(&format!("sandbox: '{SANDBOX}'")));
        assert!(
            page.contains(&format!("sandbox=\"{SANDBOX}\"")) && page.contains(&format!("allow=\"{ALLOW}\""))
        );
    }
}
