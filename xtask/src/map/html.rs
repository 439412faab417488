//! The few pieces of HTML that the map is made of.

use std::fmt::Write as _;

/// A whole page.
pub(super) fn document(title: &str, body: &str) -> String {
    format!(
        "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>{title}</title>\n<style>{STYLE}</style>\n\
         </head>\n<body>\n<h1>{title}</h1>\n{body}</body>\n</html>\n"
    )
}

const STYLE: &str = "body{font:16px/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem}\
    table{border-collapse:collapse;width:100%}th,td{border:1px solid #999;padding:.4rem;text-align:start;vertical-align:top}\
    code{background:#eee;padding:0 .2rem}section{break-inside:avoid}";

/// Text, made safe.
pub(super) fn text(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
}

/// An id.
pub(super) fn code(id: &str) -> String {
    format!("<code>{}</code>", text(id))
}

/// A list, or what to say where it is empty. The items are HTML.
pub(super) fn list(items: impl IntoIterator<Item = String>, empty: &str) -> String {
    let mut html = String::new();
    for item in items {
        let _ = write!(html, "<li>{item}</li>");
    }
    if html.is_empty() {
        text(empty)
    } else {
        format!("<ul>{html}</ul>")
    }
}

/// A table. The cells are HTML.
pub(super) fn table<const COLUMNS: usize>(
    heads: [&str; COLUMNS],
    rows: impl IntoIterator<Item = [String; COLUMNS]>,
) -> String {
    let mut html = String::from("<table><thead><tr>");
    for head in heads {
        let _ = write!(html, "<th>{head}</th>");
    }
    html.push_str("</tr></thead><tbody>");
    for row in rows {
        html.push_str("<tr>");
        for cell in row {
            let _ = write!(html, "<td>{cell}</td>");
        }
        html.push_str("</tr>\n");
    }
    html.push_str("</tbody></table>\n");
    html
}
