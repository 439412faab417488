//! Every page of every language, prerendered; and the few pages outside of them.

mod gallery;
mod manifest;
mod outside;
mod watchdog;

use std::fs;
use std::path::Path;
use std::rc::Rc;

use pedir::content::{self, Facts, Language, Prose, Words, embedded, key};
use pedir::ui::app::{BuildInfo, View};
use pedir::ui::route::Route;
use pedir::ui::{App, AppProps, Place};

use super::Build;
use super::assets::{Assets, short_hash};
use super::head::{self, Document};
use super::security;
use crate::failure::{Failure, Naming, Outcome};
use crate::map;

/// Writes all pages and the words they are made of. Gives the number of pages.
pub(super) fn write(folder: &Path, assets: &Assets, build: Build) -> Outcome<usize> {
    let languages = build.languages();
    let words = write_words(folder, &languages)?;
    let site = Site {
        folder,
        assets,
        words: &words,
        languages: &languages,
        preview: build == Build::Preview,
    };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .build()
        .naming("the renderer")?;
    let local = tokio::task::LocalSet::new();
    let mut written = 0;
    for language in &languages {
        for route in Route::all() {
            local.block_on(&runtime, site.page(language, route))?;
            written += 1;
        }
        manifest::write(&site, language)?;
        if build == Build::Preview {
            local.block_on(&runtime, gallery::write(&site, language))?;
        }
    }
    outside::write(&site)?;
    write_file(&folder.join("_headers"), &headers(assets)?)?;
    Ok(written)
}

/// What hosts are asked to send with every file.
fn headers(assets: &Assets) -> Outcome<String> {
    let inside = Route::all().map(|route| assets.styles.inside(route));
    let styles = inside.chain([outside::STYLE.to_owned(), map::style()?]);
    Ok(security::headers(&styles.collect(), &[outside::UNKNOWN_SCRIPT]))
}

/// The files that the app fetches, in a folder named by the hash of them all. Gives its path, with a last slash.
fn write_words(folder: &Path, languages: &[&'static Language]) -> Outcome<String> {
    let wanted = |path: &str| {
        let first = path.split(['/', '.']).next().unwrap_or_default();
        content::language(first).is_none() || languages.iter().any(|language| language.code == first)
    };
    let files: Vec<_> = embedded::files()
        .iter()
        .filter(|(path, _)| wanted(path))
        .collect();
    let all: Vec<u8> = files
        .iter()
        .flat_map(|(path, text)| [path.as_bytes(), text.as_bytes()].concat())
        .collect();
    let words = format!("words/{}/", short_hash(&all));
    for (path, text) in files {
        write_file(&folder.join(&words).join(path), text)?;
    }
    Ok(words)
}

/// What all pages share.
pub(super) struct Site<'a> {
    folder: &'a Path,
    assets: &'a Assets,
    words: &'a str,
    languages: &'a [&'static Language],
    preview: bool,
}

impl Site<'_> {
    async fn page(&self, language: &Language, route: Route) -> Outcome {
        let view = self.view(language, route)?;
        let words = view.words.clone();
        let (title, description) = pedir::ui::pages::about(&view.words, route, key::APP_NAME);
        let place = view.place.clone();
        let props = AppProps {
            view,
            start: pedir::ui::start::Start::default(),
        };
        let body = yew::LocalServerRenderer::<App>::with_props(props).render().await;
        let codes: Vec<&str> = self.languages.iter().map(|language| language.code).collect();
        let prose = route
            .prose()
            .map(|file| [language.code, "/", &file].concat())
            .unwrap_or_default();
        let document = Document {
            language: language.code,
            direction: language.direction.id(),
            title: &title,
            description: &description,
            root: &place.root(),
            words: self.words,
            words_integrity: &security::integrity(
                embedded_file(format!("{}.txt", language.code))?.as_bytes(),
            ),
            prose: &prose,
            languages: &codes.join(" "),
            style_inside: &self.assets.styles.inside(route),
            eager: route == Route::Interview,
            preview: self.preview,
            watchdog: &watchdog::html(&words, &place),
            body: &body,
        };
        let file = self
            .folder
            .join(language.code)
            .join(route.path())
            .join("index.html");
        write_file(&file, &head::html(&document, self.assets))
    }

    fn view(&self, language: &Language, route: Route) -> Outcome<View> {
        let words = embedded_file(format!("{}.txt", language.code))?.to_owned();
        let prose = match route.prose() {
            None => None,
            Some(name) => {
                let text = embedded_file(format!("{}/{name}", language.code))?;
                Some(Rc::new(
                    Prose::parse(text).map_err(|error| Failure::new(format!("{name}: {error:?}")))?,
                ))
            }
        };
        let facts = embedded_file("facts.txt".to_owned())?;
        Ok(View {
            place: Place {
                language: language.code.to_owned(),
                route,
            },
            words: Words::parse(words)
                .map_err(|error| Failure::new(format!("{}: {error:?}", language.code)))?,
            prose,
            facts: Rc::new(
                Facts::parse(facts).map_err(|error| Failure::new(format!("facts.txt: {error:?}")))?,
            ),
            fragment: String::new(),
            failed: false,
            build: BuildInfo {
                modules: self.assets.modules.clone().into(),
                words: self.words.into(),
                languages: self
                    .languages
                    .iter()
                    .map(|language| language.code.to_owned())
                    .collect(),
            },
        })
    }
}

/// A file of the words, which the build of this program made.
fn embedded_file(path: String) -> Outcome<&'static str> {
    embedded::file(&path).ok_or_else(|| Failure::new(format!("{path} was not built")))
}

/// Writes a file and the folders above it.
fn write_file(path: &Path, text: &str) -> Outcome {
    if let Some(parent) = path.parent() {
        fs::create_dir_all(parent).naming(parent.display())?;
    }
    fs::write(path, text).naming(path.display())
}
