//! A table of a page of prose. On a phone each row stands alone, so every cell carries the name of its column.

use yew::prelude::*;

use super::prose::inlines;
use crate::content::Inline;
use crate::ui::context::AppContext;

/// The table. The roles are said again: browsers forget them where a style sheet makes blocks of the rows.
pub(super) fn table(app: &AppContext, head: &[Vec<Inline>], rows: &[Vec<Vec<Inline>>]) -> Html {
    let columns = head
        .iter()
        .map(|cell| html! { <th role="columnheader" scope="col">{ inlines(app, cell) }</th> });
    let rows = rows.iter().map(|row| {
        let cells = row.iter().zip(head).enumerate().map(|(column, (cell, name))| {
            if column == 0 {
                return html! { <th role="rowheader" scope="row">{ inlines(app, cell) }</th> };
            }
            html! {
                <td role="cell">
                    <span class="table-label" aria-hidden="true">{ inlines(app, name) }{ " " }</span>
                    <span class="table-cell">{ inlines(app, cell) }</span>
                </td>
            }
        });
        html! { <tr role="row">{ for cells }</tr> }
    });
    html! {
        <table class="table" role="table">
            <thead role="rowgroup"><tr role="row">{ for columns }</tr></thead>
            <tbody role="rowgroup">{ for rows }</tbody>
        </table>
    }
}
