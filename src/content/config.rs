//! What a host may set in `config.json`, beside the first page of the app. Anyone may have written it: what is not as it
//! should be is left out, and told to the owner of the site on the page to check the app.

use super::{Key, key};

/// The longest text of a setting, in bytes.
const LONGEST: usize = 300;
/// The names of the app that tell nothing about its subject, as they are set and as they are shown.
pub const NAMES: [(&str, Key); 4] = [
    ("pedir", key::APP_NAME),
    ("notes", key::NAME_NOTES),
    ("guide", key::NAME_GUIDE),
    ("questions", key::NAME_QUESTIONS),
];

/// The settings, each with what the app does where there is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Config {
    /// What the app is called.
    pub name: Key,
    /// Where Exit leads to, an address with https; none: the empty page of the app.
    pub exit: Option<String>,
    /// What was left out.
    pub problems: Vec<Problem>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            name: key::APP_NAME,
            exit: None,
            problems: Vec::new(),
        }
    }
}

/// A value of the file, as far as a setting can be one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A text.
    Text(String),
    /// Anything else.
    Other,
}

/// Why something was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The file is not there, or did not come.
    NotFetched,
    /// The file is longer than any settings are.
    TooLong,
    /// The file is no list of settings in JSON.
    NotJson,
    /// There is no such setting.
    Unknown(String),
    /// The name is none of those that tell nothing.
    Name,
    /// The address for Exit is no address with https.
    Exit,
}

impl Config {
    /// The settings that these are.
    pub fn read(settings: &[(String, Value)]) -> Self {
        let mut config = Self::default();
        for (name, value) in settings {
            let problem = match (name.as_str(), value) {
                ("name", Value::Text(text)) => match NAMES.iter().find(|(known, _)| known == text) {
                    Some((_, name)) => {
                        config.name = *name;
                        None
                    }
                    None => Some(Problem::Name),
                },
                ("name", Value::Other) => Some(Problem::Name),
                ("exit", Value::Text(text)) if is_address(text) => {
                    config.exit = Some(text.clone());
                    None
                }
                ("exit", Value::Text(_) | Value::Other) => Some(Problem::Exit),
                (other, Value::Text(_) | Value::Other) => {
                    Some(Problem::Unknown(other.chars().take(40).collect()))
                }
            };
            config.problems.extend(problem);
        }
        config
    }

    /// The name of the manifest that calls the app so, in the folder of a language.
    pub fn manifest(&self) -> String {
        let known = NAMES.iter().find(|(_, name)| *name == self.name);
        [known.map_or("pedir", |(id, _)| id), ".webmanifest"].concat()
    }

    /// What stands where the file can't be read at all.
    pub fn without(problem: Problem) -> Self {
        Self {
            problems: vec![problem],
            ..Self::default()
        }
    }
}

/// Whether this is an address with https and a host: no other scheme, no name or password, nothing that a browser would mend.
fn is_address(text: &str) -> bool {
    let host = |rest: &str| rest.split(['/', '?', '#']).next().unwrap_or_default().to_owned();
    text.len() <= LONGEST
        && text.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\')
        && text.strip_prefix("https://").is_some_and(|rest| {
            let host = host(rest);
            host.contains('.') && !host.contains('@') && !host.starts_with('.')
        })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(name: &str, value: &str) -> (String, Value) {
        (name.to_owned(), Value::Text(value.to_owned()))
    }

    #[test]
    fn what_is_right_is_taken() {
        let config = Config::read(&[
            text("name", "notes"),
            text("exit", "https://www.example.org/weather?x#y"),
        ]);
        assert_eq!(config.name, key::NAME_NOTES);
        assert_eq!(config.manifest(), "notes.webmanifest");
        assert_eq!(
            config.exit.as_deref(),
            Some("https://www.example.org/weather?x#y")
        );
        assert_eq!(config.problems, []);
    }

    #[test]
    fn a_name_that_tells_the_subject_or_holds_a_script_is_not_taken() {
        for name in ["Deportation help", "<script>alert(1)</script>", "", "Notes"] {
            let config = Config::read(&[text("name", name)]);
            assert_eq!(config, Config::without(Problem::Name), "{name}");
        }
        let config = Config::read(&[("name".to_owned(), Value::Other)]);
        assert_eq!(config, Config::without(Problem::Name));
    }

    #[test]
    fn only_an_address_with_https_is_one_to_leave_to() {
        let long = ["https://example.org/", &"x".repeat(300)].concat();
        for exit in [
            "javascript:alert(1)",
            "data:text/html,x",
            "http://example.org/",
            "//example.org/",
            "https://",
            "https:///x",
            "https://localhost/",
            "https://user@example.org/",
            "https://example.org\\@evil.example/",
            "https://example.org/ x",
            "https://exam\u{0}ple.org/",
            "HTTPS://example.org/",
            &long,
        ] {
            let config = Config::read(&[text("exit", exit)]);
            assert_eq!(config, Config::without(Problem::Exit), "{exit}");
        }
    }

    #[test]
    fn an_unknown_setting_is_named_and_the_others_hold() {
        let config = Config::read(&[
            text("logo", "x"),
            text("name", "guide"),
            text(&"k".repeat(5000), "x"),
        ]);
        assert_eq!(config.name, key::NAME_GUIDE);
        let unknown = ["logo".to_owned(), "k".repeat(40)].map(Problem::Unknown);
        assert_eq!(config.problems, unknown);
    }
}
