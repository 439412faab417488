//! What a site that offers the app may set: its owner in `config.json`, beside the first page of the app; another site that
//! links to the app or frames it in the fragment of the address. Anyone may have written it: what is not as it should be is
//! left out, and told on the page to check the app.

pub mod address;
pub mod color;
pub mod fragment;
pub mod organization;
mod setting;

use self::color::Color;
use self::organization::Organization;
pub use self::setting::{Rule, Setting};
use super::{Key, key};

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
    /// Who offers the app.
    pub organization: Option<Organization>,
    /// The color of what can be pressed.
    pub color: Option<Color>,
    /// The color of lines.
    pub accent: Option<Color>,
    /// The codes of the languages to choose from, the first first; empty: all that the app has.
    pub languages: Vec<String>,
    /// The code of the court that most of its people have.
    pub court: Option<String>,
    /// What was left out.
    pub problems: Vec<Problem>,
}

impl Default for Config {
    fn default() -> Self {
        Self {
            name: key::APP_NAME,
            exit: None,
            organization: None,
            color: None,
            accent: None,
            languages: Vec::new(),
            court: None,
            problems: Vec::new(),
        }
    }
}

/// A value of a setting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Value {
    /// A text.
    Text(String),
    /// Anything else.
    Other,
}

/// Who has set it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Source {
    /// Who runs the host of the app: `config.json`.
    Host,
    /// The site around the frame of the app.
    Frame,
    /// A link, which anyone may have written.
    Link,
}

/// Why something was left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Problem {
    /// The file is not there, or did not come.
    NotFetched,
    /// The file is longer than any settings are.
    TooLong,
    /// The file is no list of settings in JSON, or the fragment is not written as it should be.
    NotJson,
    /// There is no such setting.
    Unknown(String),
    /// The setting is none that this source may set.
    NotHere(Setting),
    /// The value breaks the rule of its setting.
    Breaks(Setting),
    /// There are words, and no name of who says them.
    Nameless,
}

impl Config {
    /// These settings on top of what was set before: a site that links to the app or frames it speaks for itself, and on all
    /// else the host is heard.
    #[must_use]
    pub fn with(mut self, settings: &[(String, Value)], source: Source) -> Self {
        let mut organization = Organization::default();
        for (name, value) in settings {
            let problem = match Setting::from_id(name) {
                None => Some(Problem::Unknown(name.chars().take(40).collect())),
                Some(setting) if !setting.may_be_set_by(source) => Some(Problem::NotHere(setting)),
                Some(setting) => match value {
                    Value::Text(text) if text.trim().is_empty() => None,
                    Value::Text(text) if setting.rule().holds(text.trim()) => {
                        self.set(&mut organization, setting, text.trim());
                        None
                    }
                    Value::Text(_) | Value::Other => Some(Problem::Breaks(setting)),
                },
            };
            self.problems.extend(problem);
        }
        if !organization.name.is_empty() {
            self.organization = Some(organization);
        } else if organization != Organization::default() {
            self.problems.push(Problem::Nameless);
        }
        self
    }

    fn set(&mut self, organization: &mut Organization, setting: Setting, text: &str) {
        let some = || Some(text.to_owned());
        match setting {
            Setting::Organization => text.clone_into(&mut organization.name),
            Setting::Telephone => organization.telephone = some(),
            Setting::Hours => organization.hours = some(),
            Setting::Site => organization.site = some(),
            Setting::Logo => organization.has_logo = true,
            Setting::Words(place) => organization.words[place as usize] = some(),
            Setting::Color => self.color = Color::parse(text),
            Setting::Accent => self.accent = Color::parse(text),
            Setting::Languages => self.languages = text.split_ascii_whitespace().map(str::to_owned).collect(),
            Setting::Court => self.court = some(),
            // Read where the first page leads on: public/choose.js.
            Setting::Start => {}
            Setting::Name => {
                self.name = NAMES
                    .iter()
                    .find(|(id, _)| *id == text)
                    .map_or(self.name, |(_, name)| *name);
            }
            Setting::Exit => self.exit = some(),
        }
    }

    /// The name of the manifest that calls the app so, in the folder of a language.
    pub fn manifest(&self) -> String {
        let known = NAMES.iter().find(|(_, name)| *name == self.name);
        [known.map_or("pedir", |(id, _)| id), ".webmanifest"].concat()
    }

    /// What stands where the settings can't be read at all.
    pub fn without(problem: Problem) -> Self {
        Self {
            problems: vec![problem],
            ..Self::default()
        }
    }
}

#[cfg(test)]
mod tests;
