//! A drawing that the build makes from a table. What it shows stands on the page in words too.

use yew::prelude::*;

use crate::content::{Mark, Picture, Shape};

/// The drawing, as wide as the page lets it be. Its colours are those of the text: they hold in the dark and on paper.
pub(super) fn picture(picture: &Picture) -> Html {
    let view_box = [
        "0 0 ",
        &picture.width.to_string(),
        " ",
        &picture.height.to_string(),
    ]
    .concat();
    let shapes = picture.shapes.iter().map(shape);
    html! {
        <svg class="picture" role="img" aria-label={picture.description.clone()} viewBox={view_box}>{ for shapes }</svg>
    }
}

fn shape(shape: &Shape) -> Html {
    match shape {
        Shape::Line { mark, x, from, to } => {
            let (x, from, to) = (x.to_string(), from.to_string(), to.to_string());
            let class = ["picture-", mark.name()].concat();
            html! { <line {class} x1={x.clone()} x2={x} y1={from} y2={to} /> }
        }
        Shape::Text { mark, x, y, text } => {
            let (x, y) = (x.to_string(), y.to_string());
            let class = ["picture-", mark.name()].concat();
            html! {
                <>
                    if *mark == Mark::Number {
                        <circle class="picture-dot" cx={x.clone()} cy={y.clone()} r="9" />
                    }
                    <text {class} {x} {y} dy="0.35em">{ text }</text>
                </>
            }
        }
    }
}
