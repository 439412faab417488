//! The offer to put the app on the home screen: quiet, only on the first page, and only where the phone is the person's own
//! and the app is whole on it.

use yew::prelude::*;

use super::button;
use crate::content::key;
use crate::platform::fetch;
use crate::platform::install::{self, Way};
use crate::ui::context::AppContext;

/// What can go wrong, then the way. Nothing where there is none.
pub(crate) fn install(app: &AppContext) -> Html {
    let Some(way) = app.offline.then(install::way).flatten() else {
        return html! {};
    };
    let press = Callback::from(|()| fetch::spawn(install::ask()));
    html! {
        <section class="install flow">
            <h2>{ app.text(key::INSTALL_TITLE) }</h2>
            <p>{ key::install_risk(app.words(), app.text(app.config.name)) }</p>
            if way == Way::Asks {
                { button::quiet(app, key::INSTALL_ASK, "install-ask", press) }
            } else {
                <p>{ app.text(key::INSTALL_MENU) }</p>
            }
        </section>
    }
}
