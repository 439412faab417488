//! What stands under every page: what this is not, when it was checked, and where else to go.

use yew::prelude::*;

use super::link::Link;
use crate::content::{CONTENT_DATE, PageSlug, key};
use crate::ui::context::use_app;
use crate::ui::route::Route;

/// The footer.
#[component]
pub(crate) fn Footer() -> Html {
    let app = use_app();
    html! {
        <footer class="footer">
            <p>{ app.text(key::FOOTER_NOT_ADVICE) }</p>
            <p>{ key::footer_checked(app.words(), CONTENT_DATE) }</p>
            <ul class="footer-links">
                <li><Link to={Route::Page(PageSlug::FindHelp)}>{ app.text(key::FOOTER_FIND_HELP) }</Link></li>
                <li><Link to={Route::Options}>{ app.text(key::FOOTER_OPTIONS) }</Link></li>
                <li><Link to={Route::Page(PageSlug::Glossary)}>{ app.text(key::FOOTER_GLOSSARY) }</Link></li>
                <li><Link to={Route::Page(PageSlug::Privacy)}>{ app.text(key::FOOTER_PRIVACY) }</Link></li>
                <li><Link to={Route::Page(PageSlug::About)}>{ app.text(key::FOOTER_ABOUT) }</Link></li>
            </ul>
        </footer>
    }
}
