//! The few pieces of HTML that the map is made of.

use std::fmt::Write as _;

/// A part of the page, with its place in the contents.
pub(super) struct Section {
    /// What a link to it names.
    pub(super) id: &'static str,
    /// Its heading.
    pub(super) title: &'static str,
    /// What it holds, as HTML.
    pub(super) body: String,
}

/// A kind of thing that has an id of its own, and so a place on the page.
#[derive(Clone, Copy)]
pub(super) enum Of {
    Question,
    Box,
    Request,
    Goal,
    Reason,
    Ask,
    Strength,
    FindOut,
    Paper,
    AttorneyQuestion,
    Step,
    Fact,
}

impl Of {
    /// The id of its place: `fact-pd-is-a-choice`.
    pub(super) fn place(self, id: &str) -> String {
        let kind = match self {
            Self::Question => "question",
            Self::Box => "box",
            Self::Request => "request",
            Self::Goal => "goal",
            Self::Reason => "reason",
            Self::Ask => "ask",
            Self::Strength => "strength",
            Self::FindOut => "find-out",
            Self::Paper => "paper",
            Self::AttorneyQuestion => "attorney-question",
            Self::Step => "step",
            Self::Fact => "fact",
        };
        format!("{kind}-{id}")
    }

    /// Its id, as a link to its place.
    pub(super) fn link(self, id: &str) -> String {
        format!("<a href=\"#{}\">{}</a>", self.place(id), code(id))
    }

    /// All that is said of it: its id, its words, and rows of a name and what it holds, of which the empty ones are left
    /// out. Words and rows are HTML.
    pub(super) fn entry<const ROWS: usize>(
        self,
        id: &str,
        words: &str,
        rows: [(&str, String); ROWS],
    ) -> String {
        let mut held = String::new();
        for (name, holds) in rows.iter().filter(|(_, holds)| !holds.is_empty()) {
            let _ = writeln!(held, "<div><dt>{name}</dt> <dd>{holds}</dd></div>");
        }
        if !held.is_empty() {
            held = format!("<dl>\n{held}</dl>\n");
        }
        let (place, id) = (self.place(id), code(id));
        format!("<div class=\"entry\" id=\"{place}\">\n<h3>{id} {words}</h3>\n{held}</div>\n")
    }
}

/// Text, made safe.
pub(super) fn text(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}

/// An id.
pub(super) fn code(id: &str) -> String {
    format!("<code>{}</code>", text(id))
}

/// A list; what stands alone is none, and what is not there is empty. The items are HTML.
pub(super) fn list(items: impl IntoIterator<Item = String>) -> String {
    let items: Vec<String> = items.into_iter().collect();
    if let [] | [_] = items[..] {
        return items.concat();
    }
    points(items)
}

/// A list, also of one.
pub(super) fn points(items: impl IntoIterator<Item = String>) -> String {
    let mut html = String::from("<ul>");
    for item in items {
        let _ = write!(html, "<li>{item}</li>");
    }
    html.push_str("</ul>");
    html
}

/// Several in one line.
pub(super) fn line(items: impl IntoIterator<Item = String>) -> String {
    items.into_iter().collect::<Vec<_>>().join(", ")
}
