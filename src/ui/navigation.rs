//! From one page to another in place: fetch what the new page shows, then show it.

use std::rc::Rc;

use yew::prelude::*;

use super::app::View;
use super::place::Place;
use super::route::Route;
use crate::content::{Prose, Words};
use crate::platform::{fetch, history};

/// Where to go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Target {
    /// The page.
    pub route: Route,
    /// A place on it; empty for its top.
    pub fragment: String,
    /// Another language; `None` to stay in this one.
    pub language: Option<String>,
}

impl Target {
    /// The top of a page in the same language.
    pub(crate) fn page(route: Route) -> Self {
        Self {
            route,
            fragment: String::new(),
            language: None,
        }
    }
}

/// Whether the browser's history is already there (Back, Forward) or needs a new entry.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Entry {
    /// A link was followed.
    New,
    /// The person went back or forward.
    Existing,
}

/// Shows `target`. Where a file cannot be fetched, the view stays as it is and says so: a full load might
/// lose answers that live in memory alone.
pub(crate) fn go(view: UseStateHandle<View>, target: Target, entry: Entry) {
    fetch::spawn(async move {
        let from = view.place.clone();
        let language = target.language.clone().unwrap_or_else(|| from.language.clone());
        match load(&view, &language, target.route).await {
            Ok(next) => {
                if entry == Entry::New {
                    let mut address = from.href_in(&language, target.route);
                    if !target.fragment.is_empty() {
                        address.push('#');
                        address.push_str(&target.fragment);
                    }
                    history::push(&address);
                }
                view.set(View {
                    fragment: target.fragment,
                    ..next
                });
            }
            Err(NotLoaded) => view.set(View {
                failed: true,
                ..(*view).clone()
            }),
        }
    });
}

struct NotLoaded;

async fn load(view: &View, language: &str, route: Route) -> Result<View, NotLoaded> {
    let root = view.words_root();
    let words = if language == view.place.language {
        view.words.clone()
    } else {
        let text = fetch::text(&[&root, language, ".txt"].concat())
            .await
            .map_err(|_| NotLoaded)?;
        Words::parse(text).map_err(|_| NotLoaded)?
    };
    let prose = match route.prose() {
        None => None,
        Some(file) => {
            let text = fetch::text(&[&root, language, "/", &file].concat())
                .await
                .map_err(|_| NotLoaded)?;
            Some(Rc::new(Prose::parse(&text).map_err(|_| NotLoaded)?))
        }
    };
    Ok(View {
        place: Place {
            language: language.to_owned(),
            route,
        },
        words,
        prose,
        facts: view.facts.clone(),
        fragment: String::new(),
        failed: false,
        build: view.build.clone(),
    })
}
