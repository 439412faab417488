//! The closed tree of a page of prose, as elements.

use yew::prelude::*;

use super::link::link_to;
use crate::content::{Block, Inline, LinkTo, Prose};
use crate::ui::context::AppContext;
use crate::ui::route::Route;

/// The text of a page.
pub(crate) fn blocks(app: &AppContext, prose: &Prose) -> Html {
    html! { <div class="flow">{ for prose.blocks.iter().map(|part| block(app, part)) }</div> }
}

fn block(app: &AppContext, block: &Block) -> Html {
    match block {
        Block::Heading { level, id, text } => {
            let id = (!id.is_empty()).then(|| id.clone());
            let class = if id.as_deref() == Some("risk") {
                "risk-heading"
            } else {
                "heading"
            };
            let words = inlines(app, text);
            if *level <= 2 {
                html! { <h2 {id} {class}>{ words }</h2> }
            } else {
                html! { <h3 {id} {class}>{ words }</h3> }
            }
        }
        Block::Paragraph(text) => html! { <p>{ inlines(app, text) }</p> },
        Block::List { ordered, items } => {
            let items = items.iter().map(|item| html! { <li>{ inlines(app, item) }</li> });
            if *ordered {
                html! { <ol>{ for items }</ol> }
            } else {
                html! { <ul>{ for items }</ul> }
            }
        }
        Block::Table { head, rows } => table(app, head, rows),
    }
}

fn table(app: &AppContext, head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) -> Html {
    let head = head
        .iter()
        .map(|cell| html! { <th scope="col">{ inlines(app, cell) }</th> });
    let rows = rows.iter().map(|row| {
        let cells = row.iter().map(|cell| html! { <td>{ inlines(app, cell) }</td> });
        html! { <tr>{ for cells }</tr> }
    });
    html! {
        <div class="table-frame" tabindex="0">
            <table><thead><tr>{ for head }</tr></thead><tbody>{ for rows }</tbody></table>
        </div>
    }
}

fn inlines(app: &AppContext, text: &[Inline]) -> Html {
    html! { <>{ for text.iter().map(|part| inline(app, part)) }</> }
}

fn inline(app: &AppContext, inline: &Inline) -> Html {
    match inline {
        Inline::Text(text) => html! { { text } },
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
        } => match Route::from_path(path) {
            Some(to) => link_to(app, to, fragment, "", inlines(app, text)),
            // The build checks every link, so this never shows; the text alone is still true.
            None => inlines(app, text),
        },
    }
}
