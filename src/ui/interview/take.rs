//! The ways in which the paper leaves this device. What the browser lacks is not offered.

use yew::prelude::*;

use crate::content::{self, Direction, Key, key};
use crate::domain::answer::{Answer, written};
use crate::domain::vocabulary::QuestionId;
use crate::export::drafting::Drafted;
use crate::export::order::{Format, Order, PaperOrder};

use crate::platform::files::{self, File, Shared};
use crate::platform::{document, fetch, module};
use crate::ui::components::button;
use crate::ui::components::notice::notice;
use crate::ui::context::AppContext;
use crate::ui::office::Office;

/// The module that makes files, and the one that makes PDF files.
const MODULE: &str = "files";
const PDF_MODULE: &str = "pdf";

/// What to do with a file once it is made.
#[derive(Clone, Copy, PartialEq)]
enum Way {
    Share,
    Save,
}

/// A button for each way, and what became of the last one, which is `told`.
pub(super) fn take(app: &AppContext, drafted: &Drafted, told: &UseStateHandle<Option<Key>>) -> Html {
    // Asked once the page is awake: while prerendering there is no browser to ask.
    let can_share = app.awake && files::can_share(&file(app, Kind::Word, Vec::new()));
    let can_copy = app.awake && files::can_copy();
    let make = |order: Order, kind: Kind, way: Way| {
        let (app, told) = (app.clone(), told.setter());
        Callback::from(move |()| start(&app, &order, kind, way, told.clone()))
    };
    let word = |way| make(paper_order(app, drafted, Format::Docx), Kind::Word, way);
    let web = make(paper_order(app, drafted, Format::Html), Kind::Web, Way::Save);
    let pdf = make(paper_order(app, drafted, Format::Pdf), Kind::Pdf, Way::Save);
    let copy = {
        let (app, told) = (app.clone(), told.setter());
        let order = paper_order(&app, drafted, Format::Text);
        Callback::from(move |()| copy(&app, &order, told.clone()))
    };
    let calendar = calendar_order(app).map(|order| make(order, Kind::Calendar, Way::Save));
    html! {
        <section class="take flow no-print">
            <h2>{ app.text(key::TAKE_TITLE) }</h2>
            <p>{ app.text(key::TAKE_LEAD) }</p>
            if app.awake && files::is_in_app() {
                { notice(app, "note", key::TAKE_TITLE, html! { <p>{ app.text(key::TAKE_IN_APP) }</p> }) }
            }
            if app.awake && document::is_framed() {
                <p class="take-framed">{ app.text(key::FRAMED_FILES) }</p>
            }
            <div class="take-ways flow">
                if can_share {
                    { button::quiet(app, key::TAKE_SHARE, "take-share", word(Way::Share)) }
                }
                { button::quiet(app, key::TAKE_WORD, "take-word", word(Way::Save)) }
                { button::quiet(app, key::TAKE_WEB, "take-web", web) }
                if has_pdf(app) {
                    { button::quiet(app, key::TAKE_PDF, "take-pdf", pdf) }
                } else {
                    <p class="question-hint">{ app.text(key::TAKE_PDF_NONE) }</p>
                }
                if can_copy {
                    { button::quiet(app, key::TAKE_COPY, "take-copy", copy) }
                }
                if let Some(calendar) = calendar {
                    { button::quiet(app, key::TAKE_CALENDAR, "take-calendar", calendar) }
                    <p class="question-hint">{ app.text(key::TAKE_CALENDAR_HELP) }</p>
                }
            </div>
            <p class="take-told" role="status">
                if let Some(told) = **told {
                    <span key={app.text(told).to_owned()}>{ app.text(told) }</span>
                }
            </p>
            <p class="question-hint">{ app.text(key::TAKE_WHERE) }</p>
            <Office key={u8::from(app.store.session.switches.details)} />
        </section>
    }
}

/// The kinds of file, as a phone knows them.
#[derive(Clone, Copy, PartialEq)]
enum Kind {
    Word,
    Web,
    Pdf,
    Calendar,
}

impl Kind {
    /// The module that makes it.
    const fn module(self) -> &'static str {
        match self {
            Self::Word | Self::Web | Self::Calendar => MODULE,
            Self::Pdf => PDF_MODULE,
        }
    }

    /// What the person is told where it could not be made.
    const fn failed(self) -> Key {
        match self {
            Self::Word | Self::Web | Self::Calendar => key::TAKE_FAILED,
            Self::Pdf => key::TAKE_PDF_FAILED,
        }
    }
}

/// Whether the fonts of PDF files have the letters of this language.
fn has_pdf(app: &AppContext) -> bool {
    content::language(&app.place().language).is_some_and(|language| language.pdf)
}

/// A neutral name: it tells nobody what is in it.
fn file(app: &AppContext, kind: Kind, bytes: Vec<u8>) -> File {
    let (ending, kind) = match kind {
        Kind::Word => (
            ".docx",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        ),
        Kind::Web => (".html", "text/html"),
        Kind::Pdf => (".pdf", "application/pdf"),
        Kind::Calendar => (".ics", "text/calendar"),
    };
    let name = file_name(app, ending);
    File { name, kind, bytes }
}

/// `notes-2026-11-24.docx`
pub(crate) fn file_name(app: &AppContext, ending: &str) -> String {
    let today = app.context().map(|context| written(context.today));
    ["notes-", &today.unwrap_or_default(), ending].concat()
}

fn paper_order(app: &AppContext, drafted: &Drafted, format: Format) -> Order {
    let language = content::language(&app.place().language);
    Order::Paper(PaperOrder {
        format,
        language: app.place().language.clone(),
        right_to_left: language.is_some_and(|language| language.direction == Direction::Rtl),
        paper: drafted.sheet.clone(),
    })
}

/// The next date, where one was answered and has not passed.
fn calendar_order(app: &AppContext) -> Option<Order> {
    let today = app.context()?.today;
    let Some(Answer::Date(day)) = app
        .store
        .session
        .answers
        .in_use()
        .get(QuestionId::NextDate)
        .cloned()
    else {
        return None;
    };
    let plain = |date| written(date).replace('-', "");
    (day >= today).then(|| Order::Calendar {
        title: app.text(key::TAKE_CALENDAR_ENTRY).to_owned(),
        days: vec![plain(day)],
        made_on: plain(today),
    })
}

/// Makes the file, then hands it on. What became of it is told where a screen reader hears it.
fn start(app: &AppContext, order: &Order, kind: Kind, way: Way, told: UseStateSetter<Option<Key>>) {
    told.set(Some(key::TAKE_MAKING));
    let (app, order) = (app.clone(), order.to_bytes());
    fetch::spawn(async move {
        let Some(bytes) = made(&app, kind.module(), &order).await else {
            return told.set(Some(kind.failed()));
        };
        let file = file(&app, kind, bytes);
        told.set(Some(match way {
            Way::Save => {
                files::save(&file);
                key::TAKE_SAVED
            }
            Way::Share => match files::share(&file).await {
                Shared::Done => key::TAKE_SHARED,
                Shared::Refused => key::TAKE_REFUSED,
            },
        }));
    });
}

fn copy(app: &AppContext, order: &Order, told: UseStateSetter<Option<Key>>) {
    told.set(Some(key::TAKE_MAKING));
    let (app, order) = (app.clone(), order.to_bytes());
    fetch::spawn(async move {
        let text = made(&app, MODULE, &order)
            .await
            .and_then(|bytes| String::from_utf8(bytes).ok());
        let Some(text) = text else {
            return told.set(Some(key::TAKE_FAILED));
        };
        told.set(Some(if files::copy(&text).await {
            key::TAKE_COPIED
        } else {
            key::TAKE_REFUSED
        }));
    });
}

async fn made(app: &AppContext, name: &str, order: &[u8]) -> Option<Vec<u8>> {
    let file = app.view.module(name)?;
    module::start(&file).await.ok()?.run(order).ok()
}
