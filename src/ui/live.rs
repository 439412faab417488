//! The live part of the page to check the app oneself: every request of this page, what is kept now, and the way to erase it.

use std::rc::Rc;

use yew::prelude::*;

use super::components::button;
use super::context::{AppContext, use_app};
use super::erase::{Erase, outcomes};
use super::problems::Problems;
use crate::content::{Key, key};
use crate::platform::inspect::{self, Found, Store};
use crate::platform::storage::Kept;
use crate::platform::{fetch, history, worker};

/// What was seen at a moment.
#[derive(Default, PartialEq)]
struct Seen {
    requests: Vec<String>,
    stores: Vec<Found>,
}

/// Looks when it is opened, when a person asks for it, and after everything was erased.
#[component]
pub(crate) fn Live() -> Html {
    let app = use_app();
    let seen = use_state(|| Rc::new(Seen::default()));
    let look = {
        let seen = seen.clone();
        Callback::from(move |()| {
            let seen = seen.clone();
            fetch::spawn(async move {
                let stores = inspect::stores().await;
                seen.set(Rc::new(Seen {
                    requests: inspect::requests(),
                    stores,
                }));
            });
        })
    };
    {
        let look = look.clone();
        use_effect_with((app.erased.clone(), app.offline), move |_| look.emit(()));
    }
    html! {
        <div class="live flow">
            { requests(&app, &seen.requests) }
            { stores(&app, &seen.stores) }
            if !app.config.problems.is_empty() { <Problems /> }
            { button::quiet(&app, key::LIVE_AGAIN, "live-again", look) }
            <Erase />
            { outcomes(&app) }
        </div>
    }
}

/// Each address once, with how often it was asked for. One of another host would stand out.
fn requests(app: &AppContext, requests: &[String]) -> Html {
    let own = history::root(&app.place().root()).unwrap_or_default();
    let mut counted: Vec<(&str, usize)> = Vec::new();
    for address in requests {
        match counted.iter_mut().find(|(known, _)| known == address) {
            Some((_, count)) => *count += 1,
            None => counted.push((address, 1)),
        }
    }
    let foreign = counted
        .iter()
        .filter(|(address, _)| !address.starts_with(&own))
        .count();
    let rows = counted.iter().map(|(address, count)| {
        let shown = address.strip_prefix(&*own).unwrap_or(address);
        let shown = if shown.is_empty() { "./" } else { shown };
        let times = if *count > 1 {
            [" × ", &count.to_string()].concat()
        } else {
            String::new()
        };
        html! { <li key={(*address).to_owned()} dir="ltr" translate="no">{ shown }{ times }</li> }
    });
    let count = requests.len().to_string();
    html! {
        <section class="flow">
            <h2>{ app.text(key::LIVE_REQUESTS) }</h2>
            <p>{ key::live_requests_count(app.words(), &count) }</p>
            <p data-foreign={foreign.to_string()}><strong>{ app.text(if foreign == 0 { key::LIVE_NONE_FOREIGN } else { key::LIVE_FOREIGN }) }</strong></p>
            <details class="fold"><summary class="fold-title">{ app.text(key::LIVE_EACH) }</summary>
                <div class="fold-body"><p dir="ltr" translate="no">{ &own }</p><ul class="live-requests">{ for rows }</ul></div>
            </details>
        </section>
    }
}

fn stores(app: &AppContext, stores: &[Found]) -> Html {
    let rows = stores
        .iter()
        .map(|(store, names)| row(app, *store, names.as_deref()));
    html! {
        <section class="flow">
            <h2>{ app.text(key::LIVE_KEPT) }</h2>
            <ul class="live-stores">{ for rows }</ul>
        </section>
    }
}

/// What something of ours is, in plain words; what is another's, by its name.
fn plain<'a>(app: &'a AppContext, name: &'a str) -> &'a str {
    let ours = [
        (Kept::Tab, key::LIVE_OWN_ANSWERS),
        (Kept::Key, key::LIVE_OWN_KEY),
        (Kept::Locked, key::LIVE_OWN_COPY),
        (Kept::Tries, key::LIVE_OWN_TRIES),
    ];
    match ours.iter().find(|(kept, _)| kept.name() == name) {
        Some((_, text)) => app.text(*text),
        None if name.starts_with(worker::CACHE) => app.text(key::LIVE_OWN_FILES),
        None => name,
    }
}

fn row(app: &AppContext, store: Store, names: Option<&[String]>) -> Html {
    let (id, title): (&str, Key) = match store {
        Store::Tab => ("tab", key::LIVE_TAB),
        Store::Device => ("device", key::LIVE_DEVICE),
        Store::Cookies => ("cookies", key::LIVE_COOKIES),
        Store::Databases => ("databases", key::LIVE_DATABASES),
        Store::Files => ("files", key::LIVE_FILES),
        Store::Workers => ("workers", key::LIVE_WORKERS),
    };
    let says = match names {
        None => app.text(key::LIVE_UNKNOWN).to_owned(),
        Some([]) => app.text(key::LIVE_NOTHING).to_owned(),
        Some(names) => {
            let plain: Vec<&str> = names.iter().map(|name| plain(app, name)).collect();
            key::live_something(app.words(), &names.len().to_string(), &plain.join(", "))
        }
    };
    let count = names.map_or_else(|| "unknown".to_owned(), |names| names.len().to_string());
    html! { <li key={id} data-store={id} data-count={count}>{ app.text(title) }{ ": " }<strong>{ says }</strong></li> }
}
