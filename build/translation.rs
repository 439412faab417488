//! One language, complete.

use super::catalog;
use super::fluent::{self, Entry};
use super::key_set::{KeySet, LATE_FILES};
use super::languages::Language;
use super::lines;
use super::pages::{self, Page};
use super::problem::Problems;
use super::prose::Prose;
use super::pseudo::Pseudo;
use super::translated_from::{self, English};

/// What is written in one language.
pub(crate) struct Written {
    pub(crate) entries: Vec<Entry>,
    /// The pages, a placeholder for each that is missing.
    pub(crate) pages: Vec<Page>,
}

impl Written {
    /// Reads the language's folder. Where a draft lacks a page, the English one stands in.
    pub(crate) fn read(
        language: &Language,
        subjects: &[String],
        english: Option<&Self>,
        problems: &mut Problems,
    ) -> Self {
        let pages = pages::read(
            language,
            subjects,
            english.map(|english| english.pages.as_slice()),
            problems,
        );
        let mut entries = fluent::read_language(&language.folder, problems);
        entries.extend(pages.iter().filter_map(Page::entries).flatten());
        Self { entries, pages }
    }

    /// Every text with its name, as `from.txt` writes it.
    pub(crate) fn named(&self) -> English {
        let entries = self
            .entries
            .iter()
            .filter(|entry| !entry.file.starts_with("pages/"));
        let entries = entries.map(|entry| (entry.name(), entry.text.clone()));
        let pages = self.pages.iter().filter(|page| page.is_written());
        entries
            .chain(pages.map(|page| (format!("{}.md -", page.name), page.source.clone())))
            .collect()
    }
}

/// A language with all that the app shows in it.
pub(crate) struct Translation {
    pub(crate) language: Language,
    /// By key.
    words: Vec<String>,
    /// How many of them, the last ones, are in each of the files that are fetched late.
    late: [usize; 2],
    /// By name.
    prose: Vec<(String, Prose)>,
    /// How many texts were translated from an English that has changed.
    pub(crate) out_of_date: usize,
}

impl Translation {
    /// The language that the others are made from.
    pub(crate) fn of_source(
        language: &Language,
        keys: &KeySet,
        written: &Written,
        problems: &mut Problems,
    ) -> Self {
        Self {
            language: language.clone(),
            words: catalog::complete(language, keys, None, &written.entries, problems),
            late: keys.late,
            prose: prose(&written.pages),
            out_of_date: 0,
        }
    }

    /// A language that people speak. `english` is what is written in the source language, `self` all that it shows.
    pub(crate) fn in_language(
        &self,
        language: &Language,
        keys: &KeySet,
        english: &Written,
        subjects: &[String],
        problems: &mut Problems,
    ) -> Self {
        let written = Written::read(language, subjects, Some(english), problems);
        let names: Vec<String> = written.named().into_keys().collect();
        Self {
            language: language.clone(),
            words: catalog::complete(language, keys, Some(&self.words), &written.entries, problems),
            late: keys.late,
            prose: prose(&written.pages),
            out_of_date: translated_from::out_of_date(language, &english.named(), &names, problems),
        }
    }

    /// A language that nobody speaks.
    pub(crate) fn in_pseudo(&self, pseudo: &Pseudo) -> Self {
        Self {
            language: pseudo.language(),
            words: self.words.iter().map(|text| pseudo.text(text)).collect(),
            late: self.late,
            prose: self
                .prose
                .iter()
                .map(|(name, prose)| (name.clone(), pseudo.prose(prose)))
                .collect(),
            out_of_date: 0,
        }
    }

    /// Its files for the browser: the words, those that are fetched late, and one for each page.
    pub(crate) fn files(&self, hash: &str) -> Vec<(String, String)> {
        let Language { code, .. } = &self.language;
        let (early, mut rest) = self
            .words
            .split_at(self.words.len() - self.late.iter().sum::<usize>());
        let words = (format!("{code}.txt"), lines::file("words", hash, early));
        let late = LATE_FILES.iter().zip(self.late).map(|(file, count)| {
            let kind = file.trim_end_matches(".ftl");
            let (texts, others) = rest.split_at(count);
            rest = others;
            (format!("{code}.{kind}.txt"), lines::file(kind, hash, texts))
        });
        let late: Vec<_> = late.collect();
        let prose = self.prose.iter().map(|(name, prose)| {
            (
                format!("{code}/{name}.txt"),
                lines::file("prose", hash, &pages::encode(prose)),
            )
        });
        std::iter::once(words).chain(late).chain(prose).collect()
    }
}

fn prose(pages: &[Page]) -> Vec<(String, Prose)> {
    pages
        .iter()
        .map(|page| (page.name.clone(), page.prose.clone()))
        .collect()
}
