//! What was typed in the form, and the settings that it makes.

use crate::content::Language;
use crate::content::config::Setting;

/// The fields that are no settings: the languages, one a tick; the first of them; the address of the app.
pub(super) const LANGUAGE: &str = "language";
/// See [`LANGUAGE`].
pub(super) const FIRST: &str = "first";
/// See [`LANGUAGE`].
pub(super) const ADDRESS: &str = "address";

/// Name and value of every field that is filled in.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Typed(pub Vec<(String, String)>);

impl Typed {
    /// What is in a field; empty where nothing is.
    pub(super) fn field(&self, name: &str) -> &str {
        self.0
            .iter()
            .find(|(known, _)| known == name)
            .map_or("", |(_, value)| value.trim())
    }

    /// Whether a language is ticked.
    pub(super) fn has_language(&self, code: &str) -> bool {
        self.0
            .iter()
            .any(|(name, value)| name == LANGUAGE && value == code)
    }

    /// Name and value of each setting that is set, in the order of the settings. `all` are the languages of the app.
    pub(super) fn settings(&self, all: &[&Language], has_logo: bool) -> Vec<(String, String)> {
        let value = |setting: Setting| {
            if setting == Setting::Languages {
                self.languages(all)
            } else if setting == Setting::Logo {
                if has_logo {
                    "logo.png".to_owned()
                } else {
                    String::new()
                }
            } else {
                self.field(setting.id()).to_owned()
            }
        };
        Setting::ALL
            .into_iter()
            .map(|setting| (setting.id().to_owned(), value(setting)))
            .filter(|(_, value)| !value.is_empty())
            .collect()
    }

    /// The ticked ones, the first one first. With none ticked and a first one: all, the first one first.
    fn languages(&self, all: &[&Language]) -> String {
        let first = self.field(FIRST);
        let ticked = |language: &&&Language| self.has_language(language.code);
        let mut codes: Vec<&str> = all.iter().filter(ticked).map(|language| language.code).collect();
        if codes.is_empty() && !first.is_empty() {
            codes = all.iter().map(|language| language.code).collect();
        }
        if let Some(language) = all.iter().find(|language| language.code == first) {
            codes.retain(|code| *code != language.code);
            codes.insert(0, language.code);
        }
        codes.join(" ")
    }

    /// What the fields hold for settings of a file.
    pub(super) fn of(settings: &[(String, String)]) -> Self {
        let mut fields = Vec::new();
        for (name, value) in settings {
            if name == Setting::Languages.id() {
                let codes: Vec<&str> = value.split_ascii_whitespace().collect();
                fields.extend(codes.first().map(|first| (FIRST.to_owned(), (*first).to_owned())));
                fields.extend(codes.iter().map(|code| (LANGUAGE.to_owned(), (*code).to_owned())));
            } else if Setting::from_id(name).is_some_and(|setting| setting != Setting::Logo)
                || name == ADDRESS
            {
                fields.push((name.clone(), value.clone()));
            }
        }
        Self(fields)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

    use super::*;
    use crate::content::languages;

    fn typed(fields: &[(&str, &str)]) -> Typed {
        Typed(
            fields
                .iter()
                .map(|(name, value)| ((*name).to_owned(), (*value).to_owned()))
                .collect(),
        )
    }

    fn settings(fields: &[(&str, &str)]) -> Vec<(String, String)> {
        let all: Vec<&Language> = languages()
            .iter()
            .filter(|language| ["en", "es"].contains(&language.code))
            .collect();
        typed(fields).settings(&all, false)
    }

    #[test]
    fn what_is_left_empty_is_no_setting() {
        let fields = [
            ("telephone", " 211 "),
            ("organization", ""),
            ("hours", "  "),
            ("nonsense", "x"),
        ];
        assert_eq!(settings(&fields), typed(&[("telephone", "211")]).0);
    }

    #[test]
    fn the_first_language_comes_first() {
        let of = |fields: &[(&str, &str)]| settings(fields).pop().map(|(_, codes)| codes);
        assert_eq!(of(&[]), None);
        assert_eq!(
            of(&[("language", "en"), ("language", "es"), ("first", "es")]).as_deref(),
            Some("es en")
        );
        assert_eq!(of(&[("first", "es")]).as_deref(), Some("es en"));
        assert_eq!(
            of(&[("language", "en"), ("first", "es")]).as_deref(),
            Some("es en")
        );
        assert_eq!(of(&[("language", "en")]).as_deref(), Some("en"));
    }

    #[test]
    fn a_file_fills_the_form_as_it_was() {
        let fields = [
            ("organization", "O'Neil"),
            ("languages", "es en"),
            ("logo", "logo.png"),
            ("other", "x"),
        ];
        let read = Typed::of(&typed(&fields).0);
        assert_eq!(read.field("organization"), "O'Neil");
        assert_eq!(read.field(FIRST), "es");
        assert!(read.has_language("en") && read.has_language("es"));
        assert_eq!(read.0.len(), 4, "{read:?}");
    }
}
