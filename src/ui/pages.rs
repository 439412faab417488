//! One file a kind of page.

mod landing;
mod option;
mod options;
mod prose;

pub(crate) use prose::title_of;
use yew::prelude::*;

use super::context::AppContext;
use super::route::Route;
use crate::content::{Key, PageSlug, Words, key};

/// The page of the route; the interview has a module of its own.
pub(crate) fn page(app: &AppContext) -> Html {
    match app.place().route {
        Route::Landing => landing::landing(app),
        Route::Options => options::options(app),
        Route::Option(id) => option::option_page(app, id),
        Route::Page(_) => prose::prose_page(app),
        Route::Interview => Html::default(),
    }
}

/// The pages whose tab says more than that they are to be read.
const TABS: [(PageSlug, Key); 7] = [
    (PageSlug::FindHelp, key::TAB_HELP),
    (PageSlug::Glossary, key::TAB_WORDS),
    (PageSlug::Privacy, key::TAB_PRIVACY),
    (PageSlug::Worksheet, key::TAB_WORKSHEET),
    (PageSlug::CheckYourself, key::TAB_CHECK),
    (PageSlug::About, key::TAB_ABOUT),
    (PageSlug::YourSite, key::TAB_SITE),
];

/// Title and description of a page, for the tab, the history of the browser, and the preview of a link. They say what kind
/// of page it is, never its subject: someone may look at the screen, or at the history. `name` is what the app is called.
pub fn about(words: &Words, route: Route, name: Key) -> (String, String) {
    let kind = match route {
        Route::Landing => key::TAB_START,
        Route::Interview => key::TAB_QUESTIONS,
        Route::Options => key::TAB_LIST,
        Route::Option(_) => key::TAB_GUIDE,
        Route::Page(slug) => {
            let named = TABS.iter().find(|(page, _)| *page == slug);
            named.map_or(key::TAB_GUIDE, |(_, kind)| *kind)
        }
    };
    let title = [words.get(kind), " · ", words.get(name)].concat();
    (title, words.get(key::TAB_DESCRIPTION).to_owned())
}
