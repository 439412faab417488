//! What is known of a court: where it is, its circuit, and the office of the government's lawyers that follows from it.

use yew::prelude::*;

use crate::content::{Court, key};
use crate::ui::components::day;
use crate::ui::context::AppContext;

/// Each line says of when it is: a court that moved, or an office that closed, costs a person dearly.
pub(crate) fn court_about(app: &AppContext, court: &Court) -> Html {
    let words = app.words();
    let or = |value: &str, otherwise| {
        if value.is_empty() {
            app.text(otherwise).to_owned()
        } else {
            value.to_owned()
        }
    };
    let listed = if court.checked_on.is_empty() {
        app.text(key::COURT_NOT_LISTED).to_owned()
    } else {
        key::court_listed(words, &day::written(app, &court.checked_on))
    };
    let office = court.office.as_ref();
    let office_name = office.map(|office| office.name.as_str()).unwrap_or_default();
    let office_date = office.map(|office| match office.date.as_str() {
        "" => app.text(key::COURT_OFFICE_UNDATED).to_owned(),
        date => key::court_office_dated(words, &day::written(app, date)),
    });
    html! {
        <section key={court.code.clone()} class="court-about" aria-label={app.text(key::COURT_ABOUT).to_owned()}>
            <dl>
                if !court.address.is_empty() {
                    <dt>{ app.text(key::COURT_ADDRESS) }</dt>
                    <dd>{ &court.address }</dd>
                }
                <dt>{ app.text(key::COURT_CIRCUIT) }</dt>
                <dd>{ or(&court.circuit, key::COURT_CIRCUIT_VARIES) }</dd>
                <dt>{ app.text(key::COURT_OFFICE) }</dt>
                <dd>{ or(office_name, key::COURT_OFFICE_VARIES) }</dd>
            </dl>
            <p>{ listed }</p>
            if let Some(date) = office_date {
                <p>{ date }</p>
            }
        </section>
    }
}
