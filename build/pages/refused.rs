//! The names of what is not part of our Markdown.

#![expect(
    clippy::wildcard_enum_match_arm,
    reason = "whatever is not in our Markdown is refused"
)]

use pulldown_cmark::{Event, Tag};

/// What this is called. `None` for what follows something refused: it is no second mistake.
pub(super) fn name(event: &Event) -> Option<&'static str> {
    let name = match event {
        Event::Html(_) | Event::InlineHtml(_) | Event::Start(Tag::HtmlBlock) => "HTML",
        Event::Code(_) | Event::Start(Tag::CodeBlock(_)) => "code",
        Event::HardBreak => "a break inside a line",
        Event::Rule => "a line across the page",
        Event::Start(Tag::Image { .. }) => {
            "a picture of anything but a table (![What it shows](policy-history.csv), alone in its paragraph)"
        }
        Event::Start(Tag::BlockQuote(_)) => "a quotation",
        // What follows something refused is no second mistake.
        Event::Start(Tag::Strong | Tag::Emphasis | Tag::Link { .. } | Tag::Paragraph)
        | Event::End(_)
        | Event::Text(_)
        | Event::SoftBreak => return None,
        _ => "this",
    };
    Some(name)
}
