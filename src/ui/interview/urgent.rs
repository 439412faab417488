//! The urgent boxes, in their order, each with what is true and what to do.

use yew::prelude::*;

use crate::content::{self, Key, UrgentWord, key};
use crate::domain::outcome::{self, Urgent};
use crate::domain::rules::timing::LastDay;
use crate::domain::rules::urgent;
use crate::domain::vocabulary::UrgentId;
use crate::ui::components::age::help_of;
use crate::ui::components::day;
use crate::ui::components::notice::notice;
use crate::ui::components::whole::whole;
use crate::ui::context::AppContext;

/// All that is urgent.
pub(crate) fn urgent_boxes(app: &AppContext, boxes: &[Urgent]) -> Html {
    let boxes = boxes.iter().map(|urgent| {
        let word = |word| content::urgent(urgent.id, word);
        // Nothing is called safer before it is known how old the law is.
        let help = (!app.facts().is_empty()).then(|| app.text(word(UrgentWord::Help)));
        let help = help.filter(|help| !help.is_empty());
        let text = html! {
            <>
                <p>{ whole(app.text(word(UrgentWord::Says))) }</p>
                if let Some(help) = help { <p>{ whole(help_of(app, urgent::facts(urgent.id), help)) }</p> }
                if urgent.id == UrgentId::AppealDeadline {
                    { last_days(app) }
                }
                <p><strong>{ whole(app.text(word(UrgentWord::Do))) }</strong></p>
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

/// The two days that may be the last, the nearest first; nothing where the day of the decision is not known.
fn last_days(app: &AppContext) -> Html {
    let answers = &app.store.session.answers;
    let Some(days) = app
        .context()
        .and_then(|context| outcome::last_days(answers, &context))
    else {
        return html! {};
    };
    let item = |name: Key, last: LastDay| {
        html! {
            <li>
                { app.text(name) }{ " " }<strong>{ day::date(app, last.day) }</strong>
                if last.is_over {
                    { " " }{ app.text(key::LAST_DAY_OVER) }
                }
            </li>
        }
    };
    html! {
        <div class="last-days">
            <ul>
                { item(key::LAST_DAY_CAUTIOUS, days.cautious) }
                { item(key::LAST_DAY_LATEST_SOURCE, days.latest_source) }
            </ul>
            <p>{ app.text(key::LAST_DAY_CONFIRM) }</p>
        </div>
    }
}
