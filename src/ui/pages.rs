//! One file a kind of page.

mod landing;
mod option;
mod options;
mod prose;

pub(crate) use prose::title_of;
use yew::prelude::*;

use super::app::View;
use super::context::AppContext;
use super::route::Route;
use crate::content::{Words, key};

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

/// Title and description of a view, for the tab and for the head of the document. Never an answer.
pub fn about(view: &View) -> (String, String) {
    let word = |words: &Words, key| words.get(key).to_owned();
    let words = &view.words;
    match (view.place.route, &view.prose) {
        (Route::Landing, _) => (
            word(words, key::LANDING_DOCUMENT_TITLE),
            word(words, key::LANDING_DESCRIPTION),
        ),
        (Route::Interview, _) => (
            word(words, key::INTERVIEW_TITLE),
            word(words, key::INTERVIEW_DESCRIPTION),
        ),
        (Route::Options, _) => (
            word(words, key::OPTIONS_TITLE),
            word(words, key::OPTIONS_DESCRIPTION),
        ),
        (Route::Option(_) | Route::Page(_), Some(prose)) => (prose.title.clone(), prose.description.clone()),
        (Route::Option(_) | Route::Page(_), None) => (word(words, key::APP_NAME), String::new()),
    }
}
