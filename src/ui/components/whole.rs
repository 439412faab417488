//! Text in which a telephone number and the name of a form stay whole: `content::pieces` says what they are.

use yew::prelude::*;

use crate::content::{Piece, pieces};

/// The text. A number stands on one line, and runs from left to right in every language.
pub(crate) fn whole(text: &str) -> Html {
    let pieces = pieces(text).into_iter().map(|part| match part {
        Piece::Words(words) => html! { { words.to_owned() } },
        Piece::Whole(number) => html! { <bdi dir="ltr">{ number.to_owned() }</bdi> },
    });
    html! { <>{ for pieces }</> }
}
