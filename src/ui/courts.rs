//! The table of courts, fetched when a question or a result needs it.

use std::rc::Rc;

use yew::prelude::*;

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

/// Fetches the table at `address` once it is `needed`, and gives it with a way to try again.
#[hook]
pub(crate) fn use_courts(needed: bool, address: String) -> (Rc<Table>, Callback<()>) {
    let table = use_state(|| Rc::new(Table::Waiting));
    let tries = use_state(|| 0_u8);
    {
        let table = table.clone();
        use_effect_with((needed, *tries), move |(needed, _)| {
            if *needed && !matches!(**table, Table::Here(_)) {
                fetch::spawn(async move {
                    let text = fetch::text(&address).await.ok();
                    let courts = text.and_then(|text| Courts::parse(&text).ok());
                    table.set(Rc::new(
                        courts.map_or(Table::Failed, |courts| Table::Here(Rc::new(courts))),
                    ));
                });
            }
        });
    }
    let again = {
        let table = table.clone();
        Callback::from(move |()| {
            table.set(Rc::new(Table::Waiting));
            tries.set(tries.wrapping_add(1));
        })
    };
    ((*table).clone(), again)
}
