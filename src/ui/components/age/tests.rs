//! Age never makes anything look safer: what a person reads ten years later holds every warning of today, and no help
//! that rests on something expired.

#![allow(
    clippy::unwrap_used,
    reason = "a test stops at the first thing that is not so"
)]

use std::rc::Rc;

use jiff::civil::{Date, date};
use yew::prelude::*;

use crate::content::config::Config;
use crate::content::{
    self, AsOf, Block, Courts, Facts, Inline, OptionWord, Prose, UrgentWord, Weight, Words, embedded,
};
use crate::domain::answer::{Answer, Choices};
use crate::domain::answers::Answers;
use crate::domain::case::{Circuit, Context};
use crate::domain::session::Session;
use crate::domain::summary::{Switches, draft};
use crate::domain::vocabulary::{FactId, Goal, OptionId, QuestionId, Stage, UrgentId};
use crate::export::{paper, text};
use crate::ui::app::{BuildInfo, View};
use crate::ui::context::AppContext;
use crate::ui::device::DeviceCopy;
use crate::ui::interview::interview;
use crate::ui::late::Late;
use crate::ui::pages;
use crate::ui::place::Place;
use crate::ui::route::Route;
use crate::ui::screen::Screen;
use crate::ui::start::{Restored, Unsure};
use crate::ui::store::Store;
use crate::ui::update::Newer;

const TODAY: Date = date(2026, 11, 24);
const TEN_YEARS_LATER: Date = date(2036, 11, 24);

#[derive(Clone, PartialEq, Properties)]
struct AwakeProps {
    route: Route,
    session: Session,
}

/// A page or a result of an app that is awake and knows its day.
#[component]
fn Awake(props: &AwakeProps) -> Html {
    let (route, session) = (props.route, props.session.clone());
    let facts = Rc::new(embedded::facts().unwrap());
    let view = View {
        place: Place {
            language: "en".to_owned(),
            route,
        },
        words: words(),
        prose: prose_of(route).map(Rc::new),
        facts: Rc::clone(&facts),
        fragment: String::new(),
        failed: false,
        build: BuildInfo {
            modules: Rc::new([]),
            words: "words/0/".into(),
            languages: Rc::new(["en".to_owned()]),
        },
    };
    let context = AppContext {
        view,
        store: use_reducer(|| Store { session }),
        go: Callback::noop(),
        screen: Screen::Result,
        show: Callback::noop(),
        unsure: use_state(Unsure::default),
        courts: Late::Here(Rc::new(courts())),
        sources: facts,
        later: Late::Here(Rc::new(())),
        fetch_later: Callback::noop(),
        fetch_courts: Callback::noop(),
        restored: Restored::Nothing,
        keeping_failed: false,
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
            if route == Route::Interview { { interview(&context) } } else { { pages::page(&context) } }
        </ContextProvider<AppContext>>
    }
}

fn prose_of(route: Route) -> Option<Prose> {
    let file = route.prose()?;
    embedded::prose("en", file.trim_end_matches(".txt"))
}

fn words() -> Words {
    embedded::words("en").unwrap()
}

fn courts() -> Courts {
    embedded::courts().unwrap()
}

/// The lines of a page on a day.
fn shown(route: Route, answers: &Answers, today: Date) -> Vec<String> {
    let session = Session {
        answers: answers.clone(),
        today: Some(today),
        ..Session::default()
    };
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    let renderer = yew::LocalServerRenderer::<Awake>::with_props(AwakeProps { route, session });
    let html = tokio::task::LocalSet::new().block_on(&runtime, renderer.hydratable(false).render());
    let mut text = String::new();
    for piece in html.split('<') {
        let (tag, words) = piece.split_once('>').unwrap_or(("", piece));
        let name = tag.trim_start_matches('/').split(' ').next().unwrap();
        text.push_str(if INLINE.contains(&name) { "" } else { "\n" });
        text.push_str(words);
    }
    let marks = [
        ("&#x27;", "'"),
        ("&#x2F;", "/"),
        ("&quot;", "\""),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&amp;", "&"),
    ];
    let text = marks
        .iter()
        .fold(text, |text, (mark, letter)| text.replace(mark, letter));
    let lines = text.lines().map(str::trim).filter(|line| !line.is_empty());
    lines.map(str::to_owned).collect()
}

const INLINE: [&str; 3] = ["strong", "em", "a"];

/// The lines of a page in the parts marked as help, and its sentences marked so.
fn help_of(prose: &Prose) -> Vec<String> {
    let mut lines = Vec::new();
    let mut within = None;
    for block in &prose.blocks {
        let texts: Vec<&Vec<Inline>> = match block {
            Block::Heading { level, help, .. } if within.is_none_or(|above| *level <= above) => {
                within = help.then_some(*level);
                continue;
            }
            Block::Heading { text, .. } | Block::Paragraph(text) => vec![text],
            Block::List { items, .. } => items.iter().collect(),
            Block::Table { head, rows } => rows.iter().chain([head]).flatten().collect(),
            Block::Picture(_) | Block::Statements(_) => continue,
        };
        if within.is_some() {
            lines.extend(texts.iter().map(|text| line(text)));
        }
        let sentences = texts.into_iter().flatten().filter_map(|part| match part {
            Inline::Help(text) => Some(line(text)),
            Inline::Text(_) | Inline::Strong(_) | Inline::Emphasis(_) | Inline::Link { .. } => None,
        });
        lines.extend(sentences);
    }
    lines
}

fn line(text: &[Inline]) -> String {
    let words = text.iter().map(|part| match part {
        Inline::Text(words) => words.clone(),
        Inline::Strong(inside)
        | Inline::Emphasis(inside)
        | Inline::Help(inside)
        | Inline::Link { text: inside, .. } => line(inside),
    });
    words.collect::<String>().trim().to_owned()
}

/// The helpful statements.
fn help_in_facts(facts: &Facts) -> Vec<String> {
    let is_help = |id: &&FactId| facts.get(**id).is_some_and(|fact| fact.weight == Weight::Help);
    let (words, statements) = (words(), FactId::ALL.iter().filter(is_help));
    statements
        .map(|id| words.get(content::fact(*id)).to_owned())
        .collect()
}

/// What the card of each kind of request says that it may do, and what of an urgent box helps.
fn help_on_cards() -> Vec<String> {
    let words = words();
    let may_do = OptionId::ALL
        .iter()
        .map(|id| content::option(*id, OptionWord::MayDo));
    let in_boxes = UrgentId::ALL
        .iter()
        .map(|id| content::urgent(*id, UrgentWord::Help));
    let help = may_do.chain(in_boxes).map(|key| words.get(key).to_owned());
    help.filter(|help| !help.is_empty()).collect()
}

/// A case in each stage and one in none, with everything wanted; without dates, which age on their own.
fn cases() -> Vec<Answers> {
    let goals = Answer::Many(Choices::new(Goal::ALL.iter().map(|goal| *goal as u8)));
    let wanted = Answers::default().with(QuestionId::Goal, goals);
    let stages = Stage::ALL.iter().map(|stage| Answer::One(*stage as u8));
    let in_stages = stages.map(|stage| wanted.clone().with(QuestionId::Stage, stage));
    in_stages.chain([wanted.clone()]).collect()
}

fn everything() -> Vec<(Route, Answers)> {
    let pages = Route::all().filter(|route| *route != Route::Interview);
    let pages = pages.map(|route| (route, Answers::default()));
    pages
        .chain(cases().into_iter().map(|answers| (Route::Interview, answers)))
        .collect()
}

#[test]
fn no_warning_goes_away_and_no_expired_help_stays() {
    let facts = embedded::facts().unwrap();
    let later = AsOf::of(Some(TEN_YEARS_LATER));
    let (in_facts, on_cards) = (help_in_facts(&facts), help_on_cards());
    let (mut warnings, mut taken_away) = (0, 0);
    for (route, answers) in everything() {
        let before = shown(route, &answers, TODAY);
        let after = shown(route, &answers, TEN_YEARS_LATER).join("\n");
        let prose = prose_of(route);
        let help = prose.as_ref().map(help_of).unwrap_or_default();
        let expired = prose.is_none_or(|prose| !facts.help_stands(&prose.facts, later));
        for line in before {
            let on_card = route == Route::Interview && on_cards.contains(&line);
            if on_card || in_facts.contains(&line) || help.contains(&line) && expired {
                assert!(!after.contains(&line), "{route:?} still says: {line}");
                taken_away += 1;
            } else {
                assert!(after.contains(&line), "{route:?} no longer says: {line}");
                warnings += 1;
            }
        }
    }
    assert!(
        warnings > 2000 && taken_away > 20,
        "{warnings} stay, {taken_away} go"
    );
}

#[test]
fn the_paper_only_warns() {
    let (facts, words, courts) = (embedded::facts().unwrap(), words(), courts());
    let help = [help_in_facts(&facts), help_on_cards()].concat();
    for answers in cases() {
        let on = |today| {
            let context = Context {
                today,
                circuit: Circuit::Unknown,
            };
            let summary = draft(&answers, &context, Switches::default());
            text::text(&paper::paper(&summary, &words, &facts, Some(&courts))).replace('\n', " ")
        };
        let (today, later) = (on(TODAY), on(TEN_YEARS_LATER));
        assert!(help.iter().all(|help| !later.contains(help.as_str())));
        let written = |date: &str, paper: &str| {
            paper
                .replace(date, "")
                .split(' ')
                .filter(|word| !word.is_empty())
                .count()
        };
        assert!(written("24 November 2036", &later) >= written("24 November 2026", &today));
    }
}
