//! The table of courts, fetched when a question or a result needs it.

use std::rc::Rc;

use yew::prelude::*;

use super::context::use_app;
use crate::content::Courts;
use crate::platform::fetch;

/// The table, as far as it is here.
#[derive(Clone, PartialEq)]
pub(crate) enum Table {
    /// It was asked for, or is not needed.
    Waiting,
    /// It could not be fetched.
    Failed,
    /// It is here.
    Here(Rc<Courts>),
}

/// Fetches the table where it is `needed`, and gives a way to try again.
#[hook]
pub(crate) fn use_courts(needed: bool) -> (Table, Callback<()>) {
    let app = use_app();
    let table = app.courts.clone();
    let tries = use_state(|| 0_u8);
    {
        let (table, address) = (table.clone(), [&app.view.words_root(), "courts.txt"].concat());
        use_effect_with((needed, *tries), move |(needed, _)| {
            if *needed && !matches!(*table, Table::Here(_)) {
                fetch::spawn(async move {
                    let text = fetch::text(&address).await.ok();
                    let courts = text.and_then(|text| Courts::parse(&text).ok());
                    table.set(courts.map_or(Table::Failed, |courts| Table::Here(Rc::new(courts))));
                });
            }
        });
    }
    let again = {
        let table = table.clone();
        Callback::from(move |()| {
            table.set(Table::Waiting);
            tries.set(tries.wrapping_add(1));
        })
    };
    ((*table).clone(), again)
}
