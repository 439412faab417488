//! The urgent boxes, in their order, each with what is true and what to do.

use yew::prelude::*;

use crate::content::{self, UrgentWord};
use crate::domain::outcome::Urgent;
use crate::ui::components::notice::notice;
use crate::ui::context::AppContext;

/// All that is urgent.
pub(crate) fn urgent_boxes(app: &AppContext, boxes: &[Urgent]) -> Html {
    let boxes = boxes.iter().map(|urgent| {
        let word = |word| content::urgent(urgent.id, word);
        let text = html! {
            <>
                <p>{ app.text(word(UrgentWord::Says)) }</p>
                <p><strong>{ app.text(word(UrgentWord::Do)) }</strong></p>
            </>
        };
        html! {
            <div key={urgent.id.id()} data-urgent={urgent.id.id()}>
                { notice(app, "urgent", word(UrgentWord::Name), text) }
            </div>
        }
    });
    html! { <div class="urgent flow">{ for boxes }</div> }
}
