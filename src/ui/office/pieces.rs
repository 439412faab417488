//! What stands on the desk, piece by piece: texts, fields, buttons. The ways are lists of them.

use yew::prelude::*;

use super::made::{Made, show};
use super::{Desk, Way, work};
use crate::content::{Key, PageSlug, key};
use crate::ui::components::button;
use crate::ui::components::link::link;
use crate::ui::pages::title_of;
use crate::ui::question::choices::row;
use crate::ui::route::Route;

/// A piece of a way.
#[derive(Clone, Copy)]
pub(super) enum Piece {
    /// A heading.
    Title(Key),
    /// A paragraph.
    Text(Key),
    /// A paragraph that must not be overlooked.
    Warning(Key),
    /// A paragraph with a link to the page that opens.
    Page(Key),
    /// The field of a passphrase by this name, with a way to hide it.
    Passphrase(Key),
    /// The passphrase once more, where it is hidden: a slip would lose the file.
    Again(Key),
    /// A field to choose a file, by its id and name.
    Choose(&'static str, Key),
    /// The field for the text of a code.
    Code,
    /// A button, and under it what became of the last press.
    Press(Way, Key, &'static str),
}

/// The name of the field of a passphrase.
pub(super) const PASSPHRASE: &str = "passphrase";
/// The name of the field to type it once more.
pub(super) const AGAIN: &str = "passphrase-again";
/// The id and name of the field for a sealed file.
pub(super) const FILE: &str = "office-file";
/// The id and name of the field for a picture.
pub(super) const PICTURE: &str = "office-picture";
/// The name of the field for the text of a code.
pub(super) const TEXT: &str = "office-text";

/// The pieces, one after the other.
pub(super) fn all(desk: &Desk, pieces: &[Piece]) -> Html {
    pieces.iter().map(|piece| one(desk, *piece)).collect()
}

fn one(desk: &Desk, piece: Piece) -> Html {
    match piece {
        Piece::Title(text) => html! { <h3>{ desk.text(text) }</h3> },
        Piece::Text(text) => html! { <p>{ desk.text(text) }</p> },
        Piece::Warning(text) => html! { <p><strong>{ desk.text(text) }</strong></p> },
        Piece::Page(text) => {
            let title = html! { { title_of(desk.app.words(), PageSlug::Open) } };
            let page = link(&desk.app, Route::Page(PageSlug::Open), "", title);
            html! { <p>{ desk.text(text) }{ " " }{ page }</p> }
        }
        Piece::Passphrase(name) => {
            let hidden = desk.hidden.clone();
            let hide = Callback::from(move |_: Event| hidden.set(!*hidden));
            let hide = row(
                "checkbox",
                "hide",
                "hide",
                desk.text(key::OFFICE_HIDE),
                *desk.hidden,
                hide,
            );
            html! { <>{ typed(desk, PASSPHRASE, name) }{ hide }</> }
        }
        Piece::Again(name) if *desk.hidden => typed(desk, AGAIN, name),
        Piece::Again(_) => html! {},
        Piece::Choose(name, text) => {
            let accept = (name == PICTURE).then_some("image/*");
            field(
                desk,
                text,
                html! { <input id={name} {name} type="file" {accept} /> },
            )
        }
        Piece::Code => field(
            desk,
            key::OFFICE_TYPE_TEXT,
            html! { <textarea name={TEXT} rows="3" dir="ltr" autocomplete="off" autocapitalize="characters" spellcheck="false" /> },
        ),
        Piece::Press(way, text, class) => press(desk, way, text, class),
    }
}

/// The button of a way; where a screen reader hears what became of its last press; and what that made.
fn press(desk: &Desk, way: Way, text: Key, class: &'static str) -> Html {
    let said = desk.said.as_deref().filter(|said| said.way == way);
    let told = said.map(|said| said.told.as_str()).unwrap_or_default();
    let made = said.and_then(|said| said.made.as_ref());
    let start = {
        let desk = desk.clone();
        Callback::from(move |()| work::start(&desk, way))
    };
    html! {
        <>
            if !matches!(made, Some(Made::Film)) { { button::quiet(&desk.app, text, class, start) } }
            <p class="office-told" role="status"><span key={told.to_owned()}>{ told }</span></p>
            if let Some(made) = made { { show(desk, made) } }
        </>
    }
}

/// The browser holds what is typed: it stays while the page around it changes, and nothing else ever has it.
fn typed(desk: &Desk, name: &'static str, text: Key) -> Html {
    let kind = if *desk.hidden { "password" } else { "text" };
    let input = html! { <input {name} type={kind} dir="auto" autocomplete="off" autocapitalize="none" spellcheck="false" /> };
    field(desk, text, input)
}

fn field(desk: &Desk, text: Key, input: Html) -> Html {
    html! { <label class="field office-field">{ desk.text(text) }{ input }</label> }
}
