//! The urgent boxes, in their order, each with what is true and what to do.

use yew::prelude::*;

use crate::content::{self, UrgentWord};
use crate::domain::outcome::Urgent;
use crate::ui::components::notice::Notice;
use crate::ui::context::use_app;

/// Properties of [`UrgentBoxes`].
#[derive(Properties, PartialEq)]
pub(crate) struct UrgentBoxesProps {
    /// The boxes.
    pub boxes: Vec<Urgent>,
}

/// All that is urgent.
#[component]
pub(crate) fn UrgentBoxes(props: &UrgentBoxesProps) -> Html {
    let app = use_app();
    let boxes = props.boxes.iter().map(|urgent| {
        let word = |word| content::urgent(urgent.id, word);
        html! {
            <div key={urgent.id.id()} data-urgent={urgent.id.id()}>
                <Notice kind="urgent" title={word(UrgentWord::Name)}>
                    <p>{ app.text(word(UrgentWord::Says)) }</p>
                    <p><strong>{ app.text(word(UrgentWord::Do)) }</strong></p>
                </Notice>
            </div>
        }
    });
    html! { <div class="urgent flow">{ for boxes }</div> }
}
