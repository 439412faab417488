//! What the pages hold, rendered natively: the same markup as the prerendered pages.
#![cfg(feature = "ssr")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    reason = "a test stops at the first thing that is not so"
)]

use std::rc::Rc;

use pedir::content::{Courts, Facts, PageSlug, Prose, Words, embedded};
use pedir::domain::vocabulary::OptionId;
use pedir::ui::app::{BuildInfo, View};
use pedir::ui::gallery::{Gallery, GalleryProps};
use pedir::ui::route::Route;
use pedir::ui::start::Start;
use pedir::ui::{App, AppProps, Place};
use yew::{BaseComponent, LocalServerRenderer};

fn file(path: &str) -> &'static str {
    embedded::file(path).unwrap_or_else(|| panic!("{path} was not built"))
}

fn view(route: Route) -> View {
    let prose = route.prose().map(|name| file(&format!("en/{name}")));
    View {
        place: Place {
            language: "en".to_owned(),
            route,
        },
        words: Words::parse(file("en.txt").to_owned()).unwrap(),
        prose: prose.map(|text| Rc::new(Prose::parse(text).unwrap())),
        facts: Rc::new(Facts::parse(file("facts.txt")).unwrap()),
        fragment: String::new(),
        failed: false,
        build: BuildInfo {
            modules: Rc::new([]),
            words: "words/0/".into(),
            languages: Rc::new(["en".to_owned()]),
        },
    }
}

fn rendered<C: BaseComponent>(props: C::Properties) -> String
where
    C::Properties: 'static,
{
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let renderer = LocalServerRenderer::<C>::with_props(props);
    tokio::task::LocalSet::new().block_on(&runtime, renderer.render())
}

fn page(route: Route) -> String {
    rendered::<App>(AppProps {
        view: view(route),
        start: Start::default(),
    })
}

/// The start tags of `name`, with their attributes.
fn tags<'a>(html: &'a str, name: &str) -> Vec<&'a str> {
    let begin = format!("<{name}");
    html.match_indices(&begin)
        .map(|(at, _)| &html[at..at + html[at..].find('>').unwrap()])
        .filter(|tag| tag[begin.len()..].is_empty() || tag[begin.len()..].starts_with(' '))
        .collect()
}

/// The values of an attribute, in the order of the document.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let begin = format!(" {attribute}=\"");
    html.match_indices(&begin)
        .map(|(at, _)| html[at + begin.len()..].split('"').next().unwrap())
        .collect()
}

#[test]
fn every_page_has_one_title_ids_of_its_own_and_no_style() {
    for route in Route::all() {
        let html = page(route);
        let shown = route.path();
        // The plain form has one title a question, of which a style rule shows one.
        if route != Route::Interview {
            assert_eq!(tags(&html, "h1").len(), 1, "{shown}");
        }
        let mut ids = values(&html, "id");
        ids.sort_unstable();
        let all = ids.len();
        ids.dedup();
        assert_eq!(ids.len(), all, "{shown}: an id stands twice");
        assert_eq!(values(&html, "style"), Vec::<&str>::new(), "{shown}");
    }
}

#[test]
fn every_link_is_relative_or_leads_to_a_source() {
    for route in Route::all() {
        for href in values(&page(route), "href") {
            let leaves = href.starts_with("https://");
            assert!(
                leaves || !href.starts_with('/') && !href.contains(':'),
                "{}: {href}",
                route.path()
            );
        }
    }
}

#[test]
fn every_link_inside_names_a_page() {
    for route in Route::all() {
        let place = view(route).place;
        let known: Vec<String> = Route::all().map(|to| place.href(to)).collect();
        let html = page(route);
        for tag in tags(&html, "a") {
            let href = values(tag, "href")[0].split('#').next().unwrap();
            // The map for attorneys is a page of the build, not of the app: `cargo xtask dist` writes it.
            let outside = href.is_empty()
                || href.starts_with("https://")
                || href.ends_with("blank.html")
                || href == [place.root(), "en/map/".to_owned()].concat();
            assert!(
                outside || known.iter().any(|known| known == href),
                "{}: {href}",
                route.path()
            );
        }
    }
}

#[test]
fn the_first_page_leads_to_the_interview_and_to_what_is_urgent() {
    let html = page(Route::Landing);
    let links = values(&html, "href");
    let place = view(Route::Landing).place;
    for to in [
        Route::Interview,
        Route::Options,
        Route::Page(PageSlug::UrgentDetained),
        Route::Page(PageSlug::UrgentHearingSoon),
        Route::Page(PageSlug::UrgentOrder),
        Route::Page(PageSlug::UrgentDismiss),
        Route::Page(PageSlug::Worksheet),
    ] {
        assert!(links.contains(&place.href(to).as_str()), "{to:?}");
    }
}

#[test]
fn the_plain_form_asks_what_is_always_asked_and_is_filled_in_by_nobody() {
    let html = page(Route::Interview);
    for id in [
        "phone", "who", "attorney", "detained", "soon", "check-in", "stage",
    ] {
        assert!(values(&html, "id").contains(&id), "{id}");
        let inputs = tags(&html, "input");
        let own: Vec<_> = inputs.iter().filter(|tag| values(tag, "name") == [id]).collect();
        assert!(own.len() > 2, "{id}");
        assert!(
            own.iter().any(|tag| values(tag, "value") == ["unknown"]),
            "{id}: \"I don't know\" is always an answer"
        );
    }
    for tag in tags(&html, "input").iter().chain(&tags(&html, "form")) {
        assert_eq!(values(tag, "autocomplete"), ["off"], "{tag}");
        assert!(!tag.contains(" checked"), "{tag}");
    }
    assert!(
        html.contains("interview-noscript") && !html.contains("<noscript"),
        "what stands in a <noscript> is text to a browser with scripts, and hydration would not find it"
    );
}

#[test]
fn every_kind_of_request_says_what_could_go_wrong_before_what_it_may_do() {
    for id in OptionId::ALL {
        let html = page(Route::Option(*id));
        let headings: Vec<_> = tags(&html, "h2")
            .iter()
            .flat_map(|tag| values(tag, "id"))
            .collect();
        let risk = headings.iter().position(|heading| *heading == "risk");
        let may_do = headings.iter().position(|heading| *heading == "may-do");
        assert!(risk.is_some() && risk < may_do, "{}", id.id());
    }
}

#[test]
fn every_component_keeps_the_same_rules_in_each_of_its_states() {
    let prose = |slug| view(Route::Page(slug)).prose.unwrap();
    let html = rendered::<Gallery>(GalleryProps {
        view: view(Route::Landing),
        pages: vec![prose(PageSlug::WhoDecides), prose(PageSlug::Worksheet)],
        courts: Rc::new(Courts::parse(file("courts.txt")).unwrap()),
    });
    assert_eq!(values(&html, "style"), Vec::<&str>::new());
    let fields = ["input", "select", "textarea"]
        .map(|name| tags(&html, name))
        .concat();
    assert!(fields.len() > 20);
    for field in fields {
        assert_eq!(values(field, "autocomplete"), ["off"], "{field}");
    }
    for field in tags(&html, "textarea") {
        // Some browsers send what is typed to a service that looks for mistakes.
        assert_eq!(values(field, "spellcheck"), ["false"], "{field}");
    }
    for button in tags(&html, "button") {
        assert_eq!(values(button, "type"), ["button"], "no button submits: {button}");
    }
    assert!(html.contains("role=\"alert\""), "a problem is announced");
}
