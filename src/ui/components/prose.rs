//! The closed tree of a page of prose, as elements.

use std::rc::Rc;

use yew::prelude::*;

use super::link::Link;
use crate::content::{Block, Inline, LinkTo, Prose};
use crate::ui::route::Route;

/// Properties of [`Blocks`].
#[derive(Properties, PartialEq)]
pub(crate) struct BlocksProps {
    /// The page.
    pub prose: Rc<Prose>,
}

/// The text of a page.
#[component]
pub(crate) fn Blocks(props: &BlocksProps) -> Html {
    html! { <div class="flow">{ for props.prose.blocks.iter().map(block) }</div> }
}

fn block(block: &Block) -> Html {
    match block {
        Block::Heading { level, id, text } => {
            let id = (!id.is_empty()).then(|| id.clone());
            let class = if id.as_deref() == Some("risk") { "risk-heading" } else { "heading" };
            html! { <@{ if *level <= 2 { "h2" } else { "h3" } } {id} {class}>{ inlines(text) }</@> }
        }
        Block::Paragraph(text) => html! { <p>{ inlines(text) }</p> },
        Block::List { ordered, items } => {
            let items = items.iter().map(|item| html! { <li>{ inlines(item) }</li> });
            if *ordered { html! { <ol>{ for items }</ol> } } else { html! { <ul>{ for items }</ul> } }
        }
        Block::Table { head, rows } => table(head, rows),
    }
}

fn table(head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) -> Html {
    let head = head.iter().map(|cell| html! { <th scope="col">{ inlines(cell) }</th> });
    let rows = rows.iter().map(|row| {
        let cells = row.iter().map(|cell| html! { <td>{ inlines(cell) }</td> });
        html! { <tr>{ for cells }</tr> }
    });
    html! {
        <div class="table-frame" tabindex="0">
            <table><thead><tr>{ for head }</tr></thead><tbody>{ for rows }</tbody></table>
        </div>
    }
}

fn inlines(text: &[Inline]) -> Html {
    html! { <>{ for text.iter().map(inline) }</> }
}

fn inline(inline: &Inline) -> Html {
    match inline {
        Inline::Text(text) => html! { { text } },
        Inline::Strong(text) => html! { <strong>{ inlines(text) }</strong> },
        Inline::Emphasis(text) => html! { <em>{ inlines(text) }</em> },
        Inline::Link { to: LinkTo::External(address), text } => {
            html! { <a href={address.clone()} rel="noopener noreferrer">{ inlines(text) }</a> }
        }
        Inline::Link { to: LinkTo::Internal { path, fragment }, text } => match Route::from_path(path) {
            Some(to) => html! { <Link {to} fragment={fragment.clone()}>{ inlines(text) }</Link> },
            // The build checks every link, so this never shows; the text alone is still true.
            None => inlines(text),
        },
    }
}
