//! The closed tree of a page of prose, as elements.

use yew::prelude::*;

use super::drawing::{Drawing, mark};
use super::link::{link_to, map_link};
use super::picture::picture;
use super::sources::statements;
use super::table::table;
use super::worksheet;
use crate::content::{self, Block, Inline, LinkTo, PageSlug, Prose, key};
use crate::ui::context::AppContext;
use crate::ui::place::MAP;
use crate::ui::route::Route;

/// The text of a page as far as it still stands: a section for each of its parts, the one about risk in its frame.
pub(crate) fn blocks(app: &AppContext, prose: &Prose) -> Html {
    let aged = (!app.facts().help_stands(&prose.facts, app.as_of())).then(|| {
        let (instead, changed) = (key::ASK_ATTORNEY_INSTEAD, key::MAY_HAVE_CHANGED);
        content::aged(&prose.blocks, app.text(instead), app.text(changed))
    });
    let parts = sections(aged.as_deref().unwrap_or(&prose.blocks))
        .into_iter()
        .map(|part| {
            let class = if part.first().is_some_and(is_risk) {
                "risk flow"
            } else {
                "flow"
            };
            html! { <section {class}>{ for part.iter().map(|inside| block(app, inside)) }</section> }
        });
    html! { <div class="flow">{ for parts }</div> }
}

/// The blocks, cut before each heading of a part.
fn sections(blocks: &[Block]) -> Vec<&[Block]> {
    let begins = |block: &Block| matches!(block, Block::Heading { level: 0..=2, .. });
    let mut parts = Vec::new();
    let mut rest = blocks;
    while !rest.is_empty() {
        let end = rest
            .iter()
            .skip(1)
            .position(begins)
            .map_or(rest.len(), |place| place + 1);
        let (part, after) = rest.split_at(end);
        parts.push(part);
        rest = after;
    }
    parts
}

fn is_risk(block: &Block) -> bool {
    matches!(block, Block::Heading { id, .. } if id == "risk")
}

fn block(app: &AppContext, block: &Block) -> Html {
    match block {
        Block::Heading { id, text, .. } if is_risk(block) => html! {
            <h2 id={id.clone()} class="risk-heading">
                { mark(Drawing::Caution) }<span>{ inlines(app, text) }</span>
            </h2>
        },
        Block::Heading { level, id, text, .. } => {
            let id = (!id.is_empty()).then(|| id.clone());
            if *level <= 2 {
                html! { <h2 {id}>{ inlines(app, text) }</h2> }
            } else {
                html! { <h3 {id}>{ inlines(app, text) }</h3> }
            }
        }
        Block::Paragraph(text) => html! { <p>{ inlines(app, text) }</p> },
        Block::List { ordered, items } => {
            let class = worksheet::class_of(items).or_else(|| contents(items));
            let items = items.iter().map(|item| html! { <li>{ inlines(app, item) }</li> });
            if *ordered {
                html! { <ol>{ for items }</ol> }
            } else {
                html! { <ul {class}>{ for items }</ul> }
            }
        }
        Block::Table { head, rows } => table(app, head, rows),
        Block::Picture(shown) => picture(shown),
        Block::Statements(ids) => statements(app, ids),
    }
}

/// The class of a list of nothing but links to places on the page.
fn contents(items: &[Vec<Inline>]) -> Option<&'static str> {
    let leads_down = |item: &Vec<Inline>| match item.as_slice() {
        [
            Inline::Link {
                to: LinkTo::Internal { fragment, .. },
                ..
            },
        ] => !fragment.is_empty(),
        _ => false,
    };
    items.iter().all(leads_down).then_some("contents")
}

/// A line of text.
pub(super) fn inlines(app: &AppContext, text: &[Inline]) -> Html {
    html! { <>{ for text.iter().map(|part| inline(app, part)) }</> }
}

fn inline(app: &AppContext, inline: &Inline) -> Html {
    match inline {
        Inline::Text(text) => worksheet::to_write_on(text),
        Inline::Help(text) => html! { <span>{ inlines(app, text) }</span> },
        Inline::Strong(text) => html! { <strong>{ inlines(app, text) }</strong> },
        Inline::Emphasis(text) => html! { <em>{ inlines(app, text) }</em> },
        Inline::Link {
            to: LinkTo::External(address),
            text,
        } => {
            html! { <a href={address.clone()} rel="noopener noreferrer">{ inlines(app, text) }</a> }
        }
        Inline::Link {
            to: LinkTo::Internal { path, fragment },
            text,
        } if path == MAP => map_link(app, inlines(app, text)),
        Inline::Link {
            to: LinkTo::Internal { path, fragment },
            text,
        } => match Route::from_path(path) {
            Some(to) => {
                // A legal word looks like the text around it: a page is not to become a field of links.
                let is_term = to == Route::Page(PageSlug::Glossary) && !fragment.is_empty();
                link_to(
                    app,
                    to,
                    fragment,
                    if is_term { "term" } else { "" },
                    inlines(app, text),
                )
            }
            // The build checks every link, so this never shows; the text alone is still true.
            None => inlines(app, text),
        },
    }
}
