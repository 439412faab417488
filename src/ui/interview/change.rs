//! Changing the attorney's page: the order of its lists, what is taken out, sentences in other words, lines of one's own.
//! Every button names its sentence, focus stays with the line that moved, and what became of it is told.

mod line;
mod writing;

use yew::prelude::*;

use crate::content::key;
use crate::domain::edits::{Edit, EditError, Edits, LONGEST, MOST_LINES};
use crate::domain::session::Action;
use crate::export::paper::{Group, Line};
use crate::platform::focus;
use crate::ui::components::button;
use crate::ui::components::fold::fold;
use crate::ui::context::AppContext;
use line::Row;
use writing::Field;

/// What the person is doing here.
#[derive(Clone, Default, PartialEq)]
pub(super) struct Doing {
    /// The sentence that is being written: its id.
    writing: Option<String>,
    /// Whether "back to the suggested paper" was pressed once.
    asked: bool,
    /// What became of the last press.
    told: String,
    /// Where focus goes next; counted, so that the same place twice is two places.
    focus: (u32, String),
}

/// The id of a line that is not there yet.
const NEW: &str = "own-line.new";

/// What the person is doing here, and focus where it leads.
#[hook]
pub(super) fn use_doing() -> UseStateHandle<Doing> {
    let doing = use_state(Doing::default);
    use_effect_with(doing.focus.clone(), |(_, id)| focus::to(id));
    doing
}

/// Everything that can be changed, folded. Nothing where nothing can.
pub(super) fn change(app: &AppContext, groups: &[Group], doing: &UseStateHandle<Doing>) -> Html {
    if groups.is_empty() {
        return html! {};
    }
    let hand = Hand {
        app,
        doing,
        edits: &app.store.session.edits,
    };
    let groups = groups.iter().map(|group| {
        html! {
            <section key={group.heading.id.clone()} class="change-group">
                <h2 class="change-heading">{ group.heading.words.clone() }</h2>
                { hand.list(&group.lines) }
            </section>
        }
    });
    let inside = html! {
        <div class="change flow">
            <p>{ app.text(key::CHANGE_LEAD) }</p>
            <p>{ app.text(key::CHANGE_PRIVATE) }</p>
            <p class="change-told" role="status">
                <span key={doing.focus.0.to_string()}>{ doing.told.clone() }</span>
            </p>
            { for groups }
            { hand.own_lines() }
            { hand.whole() }
        </div>
    };
    html! { <div class="no-print">{ fold(app, key::CHANGE_TITLE, inside) }</div> }
}

/// What every line needs at hand.
struct Hand<'a> {
    app: &'a AppContext,
    doing: &'a UseStateHandle<Doing>,
    edits: &'a Edits,
}

impl Hand<'_> {
    /// Lines in the order wanted, what was taken out among them; what stands below a line moves with it.
    fn list(&self, lines: &[Line]) -> Html {
        let mut rows: Vec<Vec<&Line>> = Vec::new();
        for line in lines {
            match rows.last_mut() {
                Some(row) if line.below => row.push(line),
                _ => rows.push(vec![line]),
            }
        }
        let id = |row: &Vec<&Line>| row.first().map(|line| line.text.id.clone()).unwrap_or_default();
        let rows = self.edits.arranged(rows, id);
        let order: Vec<String> = rows.iter().map(id).collect();
        let items = rows.iter().enumerate().map(|(place, lines)| {
            let rows = lines.iter().map(|line| {
                self.row(&Row {
                    id: line.text.id.clone(),
                    words: &line.text.words,
                    place: line.listed.then_some((place, order.as_slice())),
                })
            });
            html! { <li key={id(lines)}>{ for rows }</li> }
        });
        html! { <ul class="change-list">{ for items }</ul> }
    }

    /// The lines that the person added, and a way to one more.
    fn own_lines(&self) -> Html {
        let lines = self.edits.lines();
        let items = lines.iter().enumerate().map(|(place, words)| {
            let id = ["own-line.", &(place + 1).to_string()].concat();
            html! { <li key={id.clone()}>{ self.row(&Row { id, words, place: None }) }</li> }
        });
        let more = if lines.len() >= MOST_LINES {
            let count = MOST_LINES.to_string();
            html! { <p>{ key::change_full(self.app.words(), &count) }</p> }
        } else if self.doing.writing.as_deref() == Some(NEW) {
            self.field(NEW, "")
        } else {
            let press = self.doing(|doing| doing.writing = Some(NEW.to_owned()), writing::FIELD);
            button::quiet(self.app, key::CHANGE_ADD, "change-add", press)
        };
        html! {
            <section class="change-group">
                <h2 class="change-heading">{ self.app.text(key::HEADING_OWN_LINES) }</h2>
                <ul class="change-list">{ for items }</ul>
                <div id={NEW} tabindex="-1">{ more }</div>
            </section>
        }
    }

    /// Back to the suggested paper, after one question.
    fn whole(&self) -> Html {
        if self.edits.is_empty() {
            return html! {};
        }
        if !self.doing.asked {
            let ask = self.doing(|doing| doing.asked = true, "change-all");
            return html! { <div id="change-all" tabindex="-1">{ button::quiet(self.app, key::CHANGE_ALL, "change-all-ask", ask) }</div> };
        }
        let said = self.app.text(key::CHANGE_SAID_ALL).to_owned();
        let yes = self.edit(Edit::SuggestedPaper, said, NEW);
        html! {
            <div id="change-all" tabindex="-1">
                <p>{ self.app.text(key::CHANGE_ALL_ASK) }</p>
                { button::quiet(self.app, key::CHANGE_ALL_YES, "change-all-yes", yes) }
            </div>
        }
    }

    fn field(&self, id: &str, words: &str) -> Html {
        let doing = self.doing.clone();
        let id = id.to_owned();
        let store = self.app.store.clone();
        let app = self.app.clone();
        let back = id.clone();
        let onkeep = Callback::from(move |words: String| {
            let said = key::change_said_changed(app.words(), &words);
            store.dispatch(Action::Edit(written(&id, words)));
            doing.set(after(&doing, said, &id));
        });
        let onleave = self.doing(|doing| doing.writing = None, &back);
        html! { <Field words={words.to_owned()} {onkeep} {onleave} /> }
    }

    /// A press that changes the paper, tells what became of it, and leaves focus at `focus`.
    fn edit(&self, edit: Edit, said: String, focus: &str) -> Callback<()> {
        let (doing, store, focus) = (self.doing.clone(), self.app.store.clone(), focus.to_owned());
        Callback::from(move |()| {
            store.dispatch(Action::Edit(edit.clone()));
            doing.set(after(&doing, said.clone(), &focus));
        })
    }

    /// A press that changes only what is shown here.
    fn doing(&self, change: impl Fn(&mut Doing) + 'static, focus: &str) -> Callback<()> {
        let (doing, focus) = (self.doing.clone(), focus.to_owned());
        Callback::from(move |()| {
            let mut next = Doing {
                told: String::new(),
                focus: (doing.focus.0.wrapping_add(1), focus.clone()),
                ..(*doing).clone()
            };
            change(&mut next);
            doing.set(next);
        })
    }
}

fn after(doing: &Doing, told: String, focus: &str) -> Doing {
    Doing {
        writing: None,
        asked: false,
        told,
        focus: (doing.focus.0.wrapping_add(1), focus.to_owned()),
    }
}

/// The change that gives the sentence with this id these words.
fn written(id: &str, words: String) -> Edit {
    if id == NEW {
        return Edit::AddLine(words);
    }
    match own_place(id) {
        Some(place) => Edit::ChangeLine(place, words),
        None => Edit::Change(id.to_owned(), words),
    }
}

/// The place of a line of the person's own, counted from zero.
fn own_place(id: &str) -> Option<usize> {
    let number: usize = id.strip_prefix("own-line.")?.parse().ok()?;
    number.checked_sub(1)
}
