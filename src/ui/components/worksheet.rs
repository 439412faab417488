//! What a page to write on has besides text: boxes to mark, and lines.

use yew::prelude::*;

use super::whole::whole;
use crate::content::Inline;

/// A box to mark.
const MARK: char = '\u{2610}';

/// What stands for a line to write on: a row of these.
const DOT: char = '\u{2026}';

/// Fewer than these are what they say: something left out.
const DOTS: &str = "\u{2026}\u{2026}\u{2026}";

/// A row of dots up to this long is a short line; a longer one fills the page.
const SHORT: usize = 24;

/// The class of a list: one of boxes alone, one of lines to fill in, or one like any other.
pub(super) fn class_of(items: &[Vec<Inline>]) -> Option<&'static str> {
    let text = |item: &[Inline]| match item.first() {
        Some(Inline::Text(text)) => text.clone(),
        Some(Inline::Strong(_) | Inline::Emphasis(_) | Inline::Help(_) | Inline::Link { .. }) | None => {
            String::new()
        }
    };
    if items.iter().all(|item| text(item).starts_with(MARK)) {
        Some("marks")
    } else if items.iter().any(|item| text(item).contains([MARK, DOT])) {
        Some("lines")
    } else {
        None
    }
}

/// Text whose rows of dots are lines, and whose boxes stay with their words.
pub(super) fn to_write_on(text: &str) -> Html {
    let mut parts = text.split(MARK);
    let before = parts.next().unwrap_or_default();
    let marks = parts
        .map(|words| html! { <span class="mark">{ MARK }<span>{ whole(words.trim_end()) }</span></span> });
    html! { <>{ with_line(before) }{ for marks }</> }
}

fn with_line(text: &str) -> Html {
    let Some((before, rest)) = text.find(DOTS).map(|start| text.split_at(start)) else {
        return whole(text);
    };
    let after = rest.trim_start_matches(DOT);
    let dots = rest.chars().take_while(|letter| *letter == DOT).count();
    let class = if dots > SHORT { "blank blank-long" } else { "blank" };
    html! { <>{ whole(before) }<span {class}></span>{ whole(after) }</> }
}
