//! To erase everything, wherever it is offered: after one question, all at once, and then thing by thing what became of it.

use std::rc::Rc;

use yew::prelude::*;

use super::components::button;
use super::context::{AppContext, use_app};
use super::device::DeviceCopy;
use super::route::Route;
use super::screen::Screen;
use crate::content::{Key, key};
use crate::domain::session::Action;
use crate::domain::vocabulary::Who;
use crate::platform::erase::{self, Erased, Outcome, Thing};
use crate::platform::fetch;

/// What is erased and what can't be, and the button.
#[component]
pub(crate) fn Erase() -> Html {
    let app = use_app();
    let asked = use_state(|| false);
    let helping = app.store.session.who == Some(Who::Helping);
    let (title, lead) = if helping {
        (key::ERASE_HELPING_TITLE, key::ERASE_HELPING_LEAD)
    } else {
        (key::ERASE_TITLE, key::ERASE_LEAD)
    };
    let way = if *asked {
        let (erased, asked) = (app.clone(), asked.clone());
        let press = Callback::from(move |()| {
            asked.set(false);
            start(&erased);
        });
        button::primary(&app, key::ERASE_YES, "erase-yes", press)
    } else {
        let press = Callback::from(move |()| asked.set(true));
        button::quiet(&app, title, "erase-ask", press)
    };
    html! {
        <div class="erase no-print">
            <h2>{ app.text(title) }</h2>
            <p>{ app.text(lead) }</p>
            { way }
        </div>
    }
}

/// All that the browser keeps is looked for before memory is emptied, which already takes some of it. On the interview the person goes to the screen that says what became of it.
fn start(app: &AppContext) {
    let app = app.clone();
    fetch::spawn(async move {
        let erased = erase::everything(&app.place().root()).await;
        app.store.dispatch(Action::Erase);
        app.erased.set(Rc::from(erased));
        app.device.set(DeviceCopy::found());
        if app.place().route == Route::Interview {
            app.show.emit(Screen::Erased);
        }
    });
}

/// What became of each thing, as it was read back; nothing where nothing was erased.
pub(crate) fn outcomes(app: &AppContext) -> Html {
    if app.erased.is_empty() {
        return html! {};
    }
    let rows = app.erased.iter().map(|row| outcome(app, *row));
    let remains = app.erased.iter().any(|(_, outcome)| *outcome == Outcome::Remains);
    html! {
        <div class="erased flow" role="status">
            <ul class="erased-list">
                <li data-erased="memory" data-outcome="gone">{ line(app, key::ERASED_MEMORY, key::ERASED_GONE) }</li>
                { for rows }
            </ul>
            if remains { <p><strong>{ app.text(key::ERASED_REMAINS_HELP) }</strong></p> }
            <p>{ app.text(key::ERASED_NOT) }</p>
        </div>
    }
}

fn outcome(app: &AppContext, (thing, outcome): Erased) -> Html {
    let (id, name) = match thing {
        Thing::Tab => ("tab", key::ERASED_TAB),
        Thing::Copy => ("copy", key::ERASED_COPY),
        Thing::Files => ("files", key::ERASED_FILES),
        Thing::Worker => ("worker", key::ERASED_WORKER),
    };
    let (state, text) = match outcome {
        Outcome::Gone => ("gone", key::ERASED_GONE),
        Outcome::Nothing => ("nothing", key::ERASED_NOTHING),
        Outcome::Remains => ("remains", key::ERASED_REMAINS),
    };
    html! { <li key={id} data-erased={id} data-outcome={state}>{ line(app, name, text) }</li> }
}

fn line(app: &AppContext, name: Key, text: Key) -> Html {
    html! { <>{ app.text(name) }{ ": " }<strong>{ app.text(text) }</strong></> }
}
