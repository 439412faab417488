//! What an organization puts on its own site: pieces of HTML to copy, a settings file, and a ZIP of the whole app. It is made
//! by the module `files`, out of what was typed on the page and nothing else.

mod json;
mod markup;
mod package;

use serde::{Deserialize, Serialize};

use crate::content::config::{Setting, Source, fragment};
pub use package::{Package, Packed};

/// What the pieces are made of.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Site {
    /// Name and value of each setting that is set, in the order of the form.
    pub settings: Vec<(String, String)>,
    /// The address of the app, up to its last `/`.
    pub address: String,
    /// The language that the pieces begin with, as BCP 47: `es`.
    pub language: String,
    /// Which way its lines run: `ltr` or `rtl`.
    pub direction: String,
    /// What follows the language in the address: `interview/`, or nothing.
    pub start: String,
    /// What stands on the card.
    pub text: String,
    /// What the link of the card says.
    pub link: String,
    /// What a screen reader calls the frame.
    pub title: String,
}

/// The pieces.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Pieces {
    /// A link with a few words, in plain HTML.
    pub card: String,
    /// A frame.
    pub frame: String,
    /// The frame by one line of script.
    pub script: String,
    /// The frame by the plugin for `WordPress`.
    pub shortcode: String,
    /// `config.json`.
    pub config: String,
    /// What was typed, to go on with it another day: the settings and the address of the app.
    pub saved: String,
    /// The address of the frame.
    pub address: String,
}

impl Pieces {
    /// What the module gave back. `None` where the bytes are nothing of the kind.
    pub fn read(bytes: &[u8]) -> Option<Self> {
        postcard::from_bytes(bytes).ok()
    }
}

/// What a frame may do: all that the app does, and never more. The loader and the plugin say the same; a test of xtask holds it.
pub const SANDBOX: &str = "allow-scripts allow-same-origin allow-forms allow-downloads allow-modals allow-popups \
    allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation";
/// What the browser lets a frame do besides.
pub const ALLOW: &str = "clipboard-write; web-share; fullscreen";

impl Site {
    /// The pieces.
    pub fn pieces(&self) -> Pieces {
        let carried = self.set_by(Source::Frame);
        let page = [&self.address, &self.language, "/", &self.start].concat();
        let with = |settings: &[(&str, &str)]| match settings {
            [] => page.clone(),
            settings => [&page, "#", &fragment::write(settings)].concat(),
        };
        let address = with(&carried);
        Pieces {
            card: self.card(&with(&self.set_by(Source::Link))),
            frame: self.frame(&address),
            script: self.script(&carried),
            shortcode: self.shortcode(&carried),
            config: json::object(&self.settings),
            saved: json::object(
                &[
                    &self.settings[..],
                    &[("address".to_owned(), self.address.clone())],
                ]
                .concat(),
            ),
            address,
        }
    }

    /// The settings that an address from there may carry.
    fn set_by(&self, source: Source) -> Vec<(&str, &str)> {
        let settings = self.settings.iter();
        settings
            .map(|(name, value)| (name.as_str(), value.as_str()))
            .filter(|(name, _)| Setting::from_id(name).is_some_and(|setting| setting.may_be_set_by(source)))
            .collect()
    }

    fn card(&self, address: &str) -> String {
        let organization = self.settings.iter().find(|(name, _)| name == "organization");
        let mut html = String::from("<div");
        markup::attribute(&mut html, "lang", &self.language);
        markup::attribute(&mut html, "dir", &self.direction);
        html.push('>');
        if let Some((_, name)) = organization {
            html.push_str("<p><strong>");
            markup::text(&mut html, name);
            html.push_str("</strong></p>");
        }
        html.push_str("<p>");
        markup::text(&mut html, &self.text);
        html.push_str("</p><p><a");
        markup::attribute(&mut html, "href", address);
        html.push('>');
        markup::text(&mut html, &self.link);
        html.push_str("</a></p></div>");
        html
    }

    fn frame(&self, address: &str) -> String {
        let mut html = String::from("<iframe");
        for (name, value) in [
            ("src", address),
            ("title", &self.title),
            ("lang", &self.language),
            ("width", "100%"),
            ("height", "760"),
            ("loading", "lazy"),
            ("referrerpolicy", "no-referrer"),
            ("sandbox", SANDBOX),
            ("allow", ALLOW),
        ] {
            markup::attribute(&mut html, name, value);
        }
        html.push_str("></iframe>");
        html
    }

    fn script(&self, carried: &[(&str, &str)]) -> String {
        let mut html = String::from("<script async");
        markup::attribute(&mut html, "src", &[&self.address, "v1/embed.js"].concat());
        markup::attribute(&mut html, "data-language", &self.language);
        markup::attribute(&mut html, "data-start", &self.start);
        for (name, value) in carried {
            markup::attribute(&mut html, &["data-", name].concat(), value);
        }
        html.push_str("></script>");
        html
    }

    /// The plugin reads signs of HTML back. A bracket would end the shortcode.
    fn shortcode(&self, carried: &[(&str, &str)]) -> String {
        let mut code = String::new();
        for (name, value) in [
            ("address", self.address.as_str()),
            ("language", &self.language),
            ("start", &self.start),
            ("title", &self.title),
        ] {
            markup::attribute(&mut code, name, value);
        }
        for (name, value) in carried {
            markup::attribute(&mut code, name, value);
        }
        let code = code.replace('[', "&#91;").replace(']', "&#93;");
        ["[pedir", &code, "]"].concat()
    }
}

#[cfg(test)]
mod tests;
