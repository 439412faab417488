//! What stands under every page: what this is not, when it was checked, and where else to go.

use yew::prelude::*;

use super::day;
use super::link::{link, map_link};
use crate::content::{CONTENT_DATE, PageSlug, key};
use crate::ui::context::AppContext;
use crate::ui::route::Route;
use crate::ui::screen::Screen;

/// The footer.
pub(crate) fn footer(app: &AppContext) -> Html {
    let links = [
        (Route::Page(PageSlug::FindHelp), key::FOOTER_FIND_HELP),
        (Route::Options, key::FOOTER_OPTIONS),
        (Route::Page(PageSlug::Glossary), key::FOOTER_GLOSSARY),
        (Route::Page(PageSlug::Privacy), key::FOOTER_PRIVACY),
        (Route::Page(PageSlug::About), key::FOOTER_ABOUT),
        (Route::Page(PageSlug::YourSite), key::FOOTER_SITE),
    ];
    let links = links
        .iter()
        .map(|(route, text)| html! { <li>{ link(app, *route, "", html! { { app.text(*text) } }) }</li> });
    // The paper has a foot of its own.
    let class = if app.screen == Screen::Paper {
        "footer no-print"
    } else {
        "footer"
    };
    html! {
        <footer {class}>
            <p>{ app.text(key::FOOTER_NOT_ADVICE) }</p>
            <p>{ key::footer_checked(app.words(), &day::written(app, CONTENT_DATE)) }</p>
            <ul class="footer-links">
                { for links }
                <li>{ map_link(app, html! { { app.text(key::FOOTER_MAP) } }) }</li>
            </ul>
        </footer>
    }
}
