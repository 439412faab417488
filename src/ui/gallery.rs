//! Every component in each of its states, for those who draw and check them. Preview builds write it to `_design/`;
//! the app in the browser does not hold it.

mod exhibits;

use std::rc::Rc;

use yew::prelude::*;

use self::exhibits::{Exhibit, What, exhibits};
use super::app::View;
use super::components::drawing::{Drawing, drawing};
use super::components::{button, fold::fold, footer::footer, header::header, notice::notice, prose, sources};
use super::context::AppContext;
use super::device::DeviceCopy;
use super::interview::interview;
use super::late::Late;
use super::question::entry::problem_summary;
use super::start::{Restored, Unsure};
use super::store::Store;
use super::update::Newer;
use crate::content::config::Config;
use crate::content::{Courts, Prose, key};

/// Properties of [`Gallery`].
#[derive(Clone, PartialEq, Properties)]
pub struct GalleryProps {
    /// Language and words.
    pub view: View,
    /// Pages with a risk, a table and lines to write on.
    pub pages: Vec<Rc<Prose>>,
    /// The table of courts.
    pub courts: Rc<Courts>,
}

/// All exhibits, one after the other.
#[component]
pub fn Gallery(props: &GalleryProps) -> Html {
    let rooms = exhibits(&props.pages, &props.courts).into_iter().map(|exhibit| {
        let (key, view) = (exhibit.id, props.view.clone());
        html! { <Room {key} {exhibit} {view} /> }
    });
    html! { <main id="main" class="flow">{ for rooms }</main> }
}

/// Properties of [`Room`].
#[derive(Clone, PartialEq, Properties)]
struct RoomProps {
    exhibit: Exhibit,
    view: View,
}

/// One exhibit, in an app of its own.
#[component]
fn Room(props: &RoomProps) -> Html {
    let exhibit = &props.exhibit;
    let session = exhibit.session.clone();
    let context = AppContext {
        view: props.view.clone(),
        store: use_reducer(|| Store { session }),
        go: Callback::noop(),
        screen: exhibit.screen,
        show: Callback::noop(),
        unsure: use_state(Unsure::default),
        courts: exhibit.courts.clone(),
        sources: props.view.facts.clone(),
        later: Late::Here(Rc::new(())),
        fetch_later: Callback::noop(),
        fetch_courts: Callback::noop(),
        restored: Restored::Nothing,
        keeping_failed: exhibit.keeping_failed,
        newer: use_state(Newer::default),
        offline: false,
        config: use_state(Config::default),
        settings: None,
        device: use_state(DeviceCopy::default),
        erased: use_state(|| Rc::from([])),
        awake: true,
    };
    html! {
        <ContextProvider<AppContext> context={context.clone()}>
            <section class="flow" data-exhibit={exhibit.id}>
                <h2><code>{ exhibit.id }</code></h2>
                { shown(&context, &exhibit.what) }
            </section>
        </ContextProvider<AppContext>>
    }
}

fn shown(app: &AppContext, what: &What) -> Html {
    let text = || html! { <p>{ app.text(key::LANDING_PRIVATE) }</p> };
    match what {
        What::Drawings => html! { <p>{ for Drawing::ALL.map(drawing) }</p> },
        What::Buttons => html! {
            <p>
                { button::primary(app, key::CONTINUE, "primary", Callback::noop()) }
                { button::quiet(app, key::STOP_RESULT, "quiet", Callback::noop()) }
            </p>
        },
        What::Notice(kind) => notice(app, kind, key::LANDING_URGENT_TITLE, text()),
        What::Fold => {
            html! { <div>{ fold(app, key::WHY_WE_ASK, text()) }{ fold(app, key::WHAT_IT_MEANS, text()) }</div> }
        }
        What::Header => header(app),
        What::Footer => footer(app),
        What::Problem => problem_summary(
            app,
            &app.text(key::ERROR_DATE_MISSING).to_owned().into(),
            "problem".to_owned(),
        ),
        What::Prose(page) => html! {
            <article class="prose flow">{ prose::blocks(app, page) }{ sources::sources(app, &page.facts) }</article>
        },
        What::Screen => interview(app),
    }
}
