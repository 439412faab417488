//! Every kind of request, by the place of the case, each with its one sentence, its risk and a link.

use yew::prelude::*;

use crate::content::{self, Key, OptionWord, key};
use crate::domain::vocabulary::OptionId;
use crate::ui::components::drawing::{Drawing, mark};
use crate::ui::components::link::link;
use crate::ui::context::AppContext;
use crate::ui::route::Route;

/// The place where a kind is mostly asked for. For finding it, and for nothing else: the result has its own rules.
const fn place(id: OptionId) -> Key {
    match id {
        OptionId::NoNta | OptionId::CancelNta => key::OPTIONS_BEFORE_COURT,
        OptionId::AdminClosure
        | OptionId::NoRecalendar
        | OptionId::Continuance
        | OptionId::StipRelief
        | OptionId::StipFacts
        | OptionId::NonOpposeOther
        | OptionId::Charges
        | OptionId::Dismissal
        | OptionId::Termination
        | OptionId::Vd
        | OptionId::WithdrawAdmission => key::OPTIONS_IN_COURT,
        OptionId::Bond | OptionId::Release => key::OPTIONS_IN_DETENTION,
        OptionId::WaiveAppeal | OptionId::WithdrawAppeal | OptionId::Remand => key::OPTIONS_APPEAL,
        OptionId::Jmtr | OptionId::MtrNonopp => key::OPTIONS_OLD_ORDER,
        OptionId::Mediation | OptionId::Abeyance | OptionId::OilRemand => key::OPTIONS_FEDERAL_COURT,
        OptionId::Stay
        | OptionId::DeferredAction
        | OptionId::Parole
        | OptionId::NoArrest
        | OptionId::NoReinstate => key::OPTIONS_ICE,
    }
}

/// The places, in the order of the list.
const PLACES: [Key; 7] = [
    key::OPTIONS_IN_COURT,
    key::OPTIONS_IN_DETENTION,
    key::OPTIONS_APPEAL,
    key::OPTIONS_FEDERAL_COURT,
    key::OPTIONS_OLD_ORDER,
    key::OPTIONS_ICE,
    key::OPTIONS_BEFORE_COURT,
];

/// The list.
pub(crate) fn options(app: &AppContext) -> Html {
    let groups = PLACES.map(|title| {
        let items = OptionId::ALL
            .iter()
            .filter(|id| place(**id) == title)
            .map(|id| item(app, *id));
        html! {
            <section class="flow">
                <h2>{ app.text(title) }</h2>
                <ul class="option-list">{ for items }</ul>
            </section>
        }
    });
    html! {
        <div class="flow">
            <h1 id="title" tabindex="-1">{ app.text(key::OPTIONS_TITLE) }</h1>
            <p class="lead">{ app.text(key::OPTIONS_LEAD) }</p>
            { for groups }
        </div>
    }
}

fn item(app: &AppContext, id: OptionId) -> Html {
    let word = |word| app.text(content::option(id, word)).to_owned();
    // The dates are fetched after this page: until then nothing is said of its age.
    let changed = app.awake && !app.facts().is_empty() && !app.facts().option_stands(id, app.as_of());
    html! {
        <li key={id.id()} class="option-item">
            <h3>{ link(app, Route::Option(id), "", html! { { word(OptionWord::Name) } }) }</h3>
            <p>{ word(OptionWord::Sentence) }</p>
            if changed { <p class="source-old">{ app.text(key::MAY_HAVE_CHANGED) }</p> }
            <div class="option-risk">
                { mark(Drawing::Caution) }
                <p><strong>{ app.text(key::OPTION_RISK) }{ ": " }</strong>{ word(OptionWord::Risk) }</p>
            </div>
        </li>
    }
}
