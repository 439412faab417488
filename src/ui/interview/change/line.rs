//! One line: its words, and what can be done with it.

use yew::prelude::*;

use super::{Hand, own_place, writing};
use crate::content::{Key, key};
use crate::domain::edits::Edit;

/// A line that can be changed.
pub(super) struct Row<'a> {
    /// The id of its sentence.
    pub(super) id: String,
    /// Its words as they were suggested, or as they were added.
    pub(super) words: &'a str,
    /// Its place among the lines of its list, where it has one.
    pub(super) place: Option<(usize, &'a [String])>,
}

impl Hand<'_> {
    /// The line. Focus can be led to it by the id of its sentence.
    pub(super) fn row(&self, row: &Row) -> Html {
        let Row { id, words, place } = row;
        let changed = self.edits.changed().iter().find(|(other, _)| other == id);
        let now = changed.map_or(*words, |(_, words)| words);
        let out = self.edits.is_out(id);
        let inside = if self.doing.writing.as_ref() == Some(id) {
            self.field(id, now)
        } else {
            self.ways(row, now, changed.is_some(), *place)
        };
        let mark = |text| html! { <span class="change-note">{ self.app.text(text) }</span> };
        html! {
            <div key={id.clone()} id={id.clone()} class={classes!("change-line", out.then_some("is-out"))} tabindex="-1">
                <p class="change-words"><span dir="auto">{ now }</span></p>
                if out { { mark(key::CHANGE_IS_OUT) } }
                if changed.is_some() { { mark(key::CHANGE_IS_CHANGED) } }
                { inside }
            </div>
        }
    }

    fn ways(&self, row: &Row, now: &str, changed: bool, place: Option<(usize, &[String])>) -> Html {
        let (app, id) = (self.app, row.id.as_str());
        let words = app.words();
        let write = {
            let id = row.id.clone();
            self.doing(move |doing| doing.writing = Some(id.clone()), writing::FIELD)
        };
        let remove = own_place(id).map(|place| {
            let said = app.text(key::CHANGE_SAID_REMOVED).to_owned();
            self.edit(Edit::RemoveLine(place), said, super::NEW)
        });
        let out = self.edits.is_out(id);
        let said = if out {
            key::change_said_back(words, now)
        } else {
            key::change_said_out(words, now)
        };
        let toggle = self.edit(Edit::Out(row.id.clone(), !out), said, &named("out", id));
        let said = key::change_said_changed(words, row.words);
        let suggested = self.edit(Edit::Suggested(row.id.clone()), said, id);
        html! {
            <div class="change-ways">
                if let Some((place, order)) = place {
                    { self.press("up", key::CHANGE_UP, id, now, self.moved(place, place.checked_sub(1), order, "up", now)) }
                    { self.press("down", key::CHANGE_DOWN, id, now, self.moved(place, Some(place + 1), order, "down", now)) }
                    { self.press("out", if out { key::CHANGE_BACK } else { key::CHANGE_OUT }, id, now, toggle) }
                }
                { self.press("write", key::CHANGE_WRITE, id, now, write) }
                if changed { { self.press("suggested", key::CHANGE_SUGGESTED, id, now, suggested) } }
                if let Some(remove) = remove { { self.press("remove", key::CHANGE_REMOVE, id, now, remove) } }
            </div>
        }
    }

    /// One place up or down. At the end of the list a press only says so, and focus stays.
    fn moved(&self, from: usize, to: Option<usize>, order: &[String], way: &str, now: &str) -> Callback<()> {
        let focus = order.get(from).map(|id| named(way, id)).unwrap_or_default();
        let mut order = order.to_vec();
        let Some(to) = to.filter(|to| *to < order.len()) else {
            let said = self.app.text(key::CHANGE_SAID_END).to_owned();
            return self.doing(move |doing| doing.told.clone_from(&said), &focus);
        };
        order.swap(from, to);
        let (place, count) = ((to + 1).to_string(), order.len().to_string());
        let said = key::change_said_moved(self.app.words(), &place, &count, now);
        self.edit(Edit::Order(order), said, &focus)
    }

    /// A button that says what it does, and to a screen reader with which sentence.
    fn press(&self, way: &'static str, text: Key, id: &str, line: &str, press: Callback<()>) -> Html {
        let text = self.app.text(text);
        let name = key::change_name(self.app.words(), text, line);
        let onclick = press.reform(|_: MouseEvent| ());
        html! {
            <button key={way} id={named(way, id)} type="button" class="button change-button" aria-label={name} {onclick}>
                { text }
            </button>
        }
    }
}

/// The id of a button of a line.
fn named(way: &str, id: &str) -> String {
    [way, "-", id].concat()
}
