//! The screen and the file hold the same elements.

#![allow(clippy::unwrap_used, reason = "a test stops at the first thing that is wrong")]

use super::*;
use crate::content::{embedded, language};
use crate::domain::answer::{Answer, Choices};
use crate::domain::answers::Answers;
use crate::domain::case::{Circuit, Context};
use crate::domain::edits::{Edit, Edits};
use crate::domain::summary::{Switches, draft};
use crate::domain::vocabulary::{Goal, QuestionId, Stage, YearsHere};
use crate::export::html;
use crate::export::paper::{pair, paper};
use jiff::civil::date;

async fn on_screen(paper: Rc<Paper>, language: &'static Language) -> String {
    let props = move || PaperViewProps { paper, language };
    let renderer = yew::LocalServerRenderer::<PaperView>::with_props(props()).hydratable(false);
    renderer.render().await
}

fn same(paper: Paper, code: &str) {
    let (paper, language) = (Rc::new(paper), language(code).unwrap());
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let screen = runtime.block_on(on_screen(Rc::clone(&paper), language));
    assert_eq!(
        screen.replace("><", ">\n<"),
        html::body(&paper, language).replace("><", ">\n<")
    );
}

#[test]
fn the_screen_and_the_file_hold_the_same_elements() {
    let answers = Answers::default()
        .with(QuestionId::Stage, Answer::One(Stage::CourtPending as u8))
        .with(QuestionId::YearsHere, Answer::One(YearsHere::Over10 as u8))
        .with(QuestionId::Goal, Answer::Many(Choices::new([Goal::Pause as u8])))
        .with(
            QuestionId::OwnWords,
            Answer::Text("Is <this> & \"that\" 'safe'?".to_owned()),
        );
    let context = Context {
        today: date(2026, 11, 24),
        circuit: Circuit::Unknown,
    };
    let switches = Switches {
        own_words: true,
        details: false,
    };
    let edits = Edits::default()
        .with(Edit::Change(
            "stage.court-pending".to_owned(),
            "<b>Mine</b>".to_owned(),
        ))
        .and_then(|edits| edits.with(Edit::AddLine("& mine too".to_owned())))
        .unwrap();
    let plain = draft(&answers, &context, switches);
    let facts = embedded::facts().unwrap();
    for summary in [plain.clone(), plain.edited(&edits)] {
        let in_words = |code| paper(&summary, &embedded::words(code).unwrap(), &facts, None);
        same(in_words("en"), "en");
        same(pair(in_words("es"), in_words("en")), "es");
        same(pair(in_words("ar-XB"), in_words("en")), "ar-XB");
    }
}
