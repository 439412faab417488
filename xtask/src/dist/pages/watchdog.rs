//! What a page says when the app ends, or takes too long to wake: written into the page, outside of what the app holds.

use pedir::content::{Key, PageSlug, Words, key};
use pedir::ui::Place;
use pedir::ui::route::Route;

use crate::dist::head::escape;

/// The element that `public/guard.js` shows.
pub(super) fn html(words: &Words, place: &Place) -> String {
    let text = |key: Key| escape(words.get(key));
    let link = |route, key| format!("<a href=\"{}\">{}</a>", place.href(route), text(key));
    format!(
        "<aside id=\"watchdog\" class=\"watchdog\" role=\"alert\" hidden>\
         <div class=\"watchdog-box\">\
         <div class=\"watchdog-slow\"><h2>{}</h2><p>{}</p></div>\
         <div class=\"watchdog-broken\"><h2>{}</h2><p>{}</p></div>\
         <p class=\"watchdog-ways\"><a href=\"\">{}</a> {} {}</p></div></aside>",
        text(key::WATCHDOG_SLOW_TITLE),
        text(key::WATCHDOG_SLOW_HELP),
        text(key::WATCHDOG_BROKEN_TITLE),
        text(key::WATCHDOG_BROKEN_HELP),
        text(key::WATCHDOG_AGAIN),
        link(Route::Page(PageSlug::Worksheet), key::ASLEEP_WORKSHEET),
        link(Route::Page(PageSlug::FindHelp), key::FOOTER_FIND_HELP),
    )
}
