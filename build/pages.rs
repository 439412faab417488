//! Reads the pages of a language: one for each kind of request, one for each subject.

mod encode;
mod folder;
mod from_tables;
mod front_matter;
mod help;
mod links;
mod markdown;
mod parts;
mod refused;
mod statements;
mod terms;
mod timeline;

use std::fs;

use super::fluent::Entry;
use super::languages::Language;
use super::problem::Problems;
use super::prose::{Block, Inline, Prose};
use super::vocabulary::OptionId;
pub(crate) use encode::{encode, of_options};
pub(crate) use folder::subjects;
use links::FoundLink;

/// A page of a language.
#[derive(Clone)]
pub(crate) struct Page {
    /// Its file in the language's folder without the ending: `options/dismissal`, `pages/find-help`.
    pub(crate) name: String,
    /// Where it is, for errors.
    pub(crate) path: String,
    pub(crate) prose: Prose,
    links: Vec<FoundLink>,

    /// The text as written, to tell whether a translation is out of date.
    pub(crate) source: String,
}

/// Every page of a language, links checked. In a draft a missing page is the English one, or a line that says so.
pub(crate) fn read(
    language: &Language,
    subjects: &[String],
    english: Option<&[Page]>,
    problems: &mut Problems,
) -> Vec<Page> {
    let folder = &language.folder;
    let options = OptionId::IDS.iter().map(|id| ((*id).to_owned(), "options"));
    let wanted: Vec<_> = options
        .chain(subjects.iter().map(|slug| (slug.clone(), "pages")))
        .collect();
    folder::refuse_unknown(folder, &wanted, problems);
    let mut missing = Vec::new();
    let pages = wanted.iter().map(|(slug, kind)| {
        let name = format!("{kind}/{slug}");
        let path = folder.join(&name).with_extension("md");
        let Ok(source) = fs::read_to_string(&path) else {
            missing.push(path.display().to_string());
            let english = english.and_then(|pages| pages.iter().find(|page| page.name == name));
            return english.map_or_else(
                || placeholder(name),
                |page| Page {
                    links: Vec::new(),
                    source: String::new(),
                    ..page.clone()
                },
            );
        };
        let of_source = english.and_then(|pages| pages.iter().find(|page| page.name == name));
        let mut page = read_one(&path.display().to_string(), name, source, problems);
        page.mark_help(of_source);
        if let Some(of_source) = of_source {
            page.check_help(of_source, language.is_draft(), problems);
        }
        let content = folder.parent().unwrap_or(folder);
        from_tables::fill(
            &page.path,
            &mut page.prose.blocks,
            &content.join("tables"),
            problems,
        );
        statements::fill(&mut page, content, problems);
        if *kind == "options" {
            parts::check(&page, problems);
        }
        page
    });
    let mut pages: Vec<Page> = pages.collect();
    report_missing(language, &missing, problems);
    links::check(&pages, problems);
    terms::link(&mut pages);
    pages
}

fn read_one(path: &str, name: String, source: String, problems: &mut Problems) -> Page {
    let (mut prose, start) = front_matter::read(path, &source, problems);
    let (blocks, links) = markdown::read(path, &source, start, problems);
    prose.blocks = blocks;
    Page {
        name,
        path: path.to_owned(),
        prose,
        links,
        source,
    }
}

impl Page {
    /// Whether it is there, in this language.
    pub(crate) fn is_written(&self) -> bool {
        !self.source.is_empty()
    }

    /// The ids of its headings.
    fn heading_ids(&self) -> impl Iterator<Item = &str> {
        self.prose.blocks.iter().filter_map(|block| match block {
            Block::Heading { id, .. } if !id.is_empty() => Some(id.as_str()),
            Block::Heading { .. }
            | Block::Paragraph(_)
            | Block::List { .. }
            | Block::Table { .. }
            | Block::Picture(_)
            | Block::Statements(_) => None,
        })
    }

    /// Its title and description, which the words hold too, for links to it.
    pub(crate) fn entries(&self) -> Option<[Entry; 2]> {
        let slug = self.name.strip_prefix("pages/")?;
        let entry = |line, word: &str, text: &str| Entry {
            path: self.path.clone(),
            file: format!("{}.md", self.name),
            line,
            id: slug.to_owned(),
            word: word.to_owned(),
            text: text.to_owned(),
        };
        Some([
            entry(2, "title", &self.prose.title),
            entry(3, "description", &self.prose.description),
        ])
    }

    /// What follows the language in its address: `options/dismissal/`, `find-help/`.
    pub(crate) fn address(&self) -> String {
        match self.name.strip_prefix("pages/") {
            Some(name) => format!("{}/", super::address::of_page(name)),
            None => format!("{}/", self.name),
        }
    }
}

fn placeholder(name: String) -> Page {
    let text = format!("[[{name}]]");
    let blocks = vec![Block::Paragraph(vec![Inline::Text(text.clone())])];
    let prose = Prose {
        title: text.clone(),
        description: text,
        blocks,
        ..Prose::default()
    };
    Page {
        name,
        path: String::new(),
        prose,
        links: Vec::new(),
        source: String::new(),
    }
}

fn report_missing(language: &Language, missing: &[String], problems: &mut Problems) {
    if let [first, ..] = missing
        && language.is_draft()
    {
        let says = format!(
            "{} pages are missing (\"{}\" is a draft)",
            missing.len(),
            language.code
        );
        return problems.warn(first, 0, says);
    }
    for path in missing {
        problems.error(path, 0, "there is no such page; write it as CONTENT.md says");
    }
}
