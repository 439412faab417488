//! Tests that run as WebAssembly in a browser: storage, the plain form, and hydration of what was prerendered.

#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "a test stops at the first thing that is wrong with its own set-up"
)]

use std::rc::Rc;

use pedir::content::{Facts, Words};
use pedir::platform::form;
use pedir::platform::storage::Kept;
use pedir::ui::app::{BuildInfo, View};
use pedir::ui::boot;
use pedir::ui::route::Route;
use pedir::ui::start::Start;
use pedir::ui::{App, AppProps, Place};
use wasm_bindgen::JsCast as _;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};
use web_sys::{Element, HtmlElement, HtmlInputElement};

wasm_bindgen_test_configure!(run_in_browser);

const ENGLISH: &str = include_str!(concat!(env!("OUT_DIR"), "/files/en.txt"));

fn document() -> web_sys::Document {
    web_sys::window().unwrap().document().unwrap()
}

/// An element of its own at the end of the page.
fn place(html: &str) -> Element {
    let element = document().create_element("div").unwrap();
    element.set_inner_html(html);
    document()
        .document_element()
        .unwrap()
        .append_child(&element)
        .unwrap();
    element
}

fn interview() -> AppProps {
    let view = View {
        place: Place {
            language: "en".to_owned(),
            route: Route::Interview,
        },
        words: Words::parse(ENGLISH.to_owned()).unwrap(),
        prose: None,
        facts: Rc::new(Facts::default()),
        fragment: String::new(),
        failed: false,
        build: BuildInfo {
            modules: Rc::new([]),
            words: "words/".into(),
            languages: Rc::new(["en".to_owned()]),
        },
    };
    AppProps {
        view,
        start: Start::default(),
    }
}

/// Lets the app do what it has to do.
async fn settle() {
    for _ in 0..5 {
        yew::platform::time::sleep(std::time::Duration::from_millis(0)).await;
    }
}

#[wasm_bindgen_test]
fn storage_keeps_forgets_and_leaves_the_keys_of_others_alone() {
    let session = web_sys::window().unwrap().session_storage().unwrap().unwrap();
    session.set_item("of-another", "stays").unwrap();
    for kept in Kept::ALL {
        assert_eq!(kept.keep("pedir 1"), Ok(()));
        assert_eq!(kept.text().as_deref(), Some("pedir 1"));
        kept.forget();
        assert_eq!(kept.text(), None);
    }
    assert_eq!(session.get_item("of-another").unwrap().as_deref(), Some("stays"));
}

#[wasm_bindgen_test]
fn the_plain_form_gives_what_was_tapped() {
    let form = place(
        "<form id='plain'><input type='radio' name='stage' value='no-case'>\
         <input type='radio' name='stage' value='court-pending' checked></form>",
    );
    assert_eq!(
        form::filled("plain"),
        [("stage".to_owned(), "court-pending".to_owned())]
    );
    form.remove();
    assert_eq!(form::filled("plain"), []);
}

#[wasm_bindgen_test]
async fn hydration_takes_over_the_prerendered_elements_and_wakes_them() {
    let html = yew::LocalServerRenderer::<App>::with_props(interview())
        .render()
        .await;
    let root = place(&html);
    let before = root.query_selector(".exit").unwrap().unwrap();
    yew::Renderer::<App>::with_root_and_props(root.clone(), interview()).hydrate();
    settle().await;
    let after = root.query_selector(".exit").unwrap().unwrap();
    assert!(
        before.is_same_node(Some(&after)),
        "the element of the prerendered page is still in use"
    );
    assert!(
        root.query_selector("#stage").unwrap().is_none(),
        "one screen at a time once it is awake"
    );

    let shared = root
        .query_selector("#phone input[value=shared]")
        .unwrap()
        .unwrap();
    shared.dyn_ref::<HtmlElement>().unwrap().click();
    root.query_selector(".question-continue")
        .unwrap()
        .unwrap()
        .dyn_ref::<HtmlElement>()
        .unwrap()
        .click();
    settle().await;
    assert!(
        root.query_selector("#who").unwrap().is_some(),
        "Continue leads to the next screen"
    );
    root.remove();
}

#[wasm_bindgen_test]
async fn what_was_tapped_before_is_still_chosen_after_hydration() {
    let html = yew::LocalServerRenderer::<App>::with_props(interview())
        .render()
        .await;
    let root = place(&html);
    let tapped = root.query_selector("#attorney input[value=no]").unwrap().unwrap();
    tapped.dyn_ref::<HtmlInputElement>().unwrap().set_checked(true);
    let start = boot::start("attorney", true);
    yew::Renderer::<App>::with_root_and_props(root.clone(), AppProps { start, ..interview() }).hydrate();
    settle().await;
    let after = root.query_selector("#attorney input[value=no]").unwrap().unwrap();
    assert!(after.dyn_ref::<HtmlInputElement>().unwrap().checked());
    root.remove();
}
