//! What stands below the options: the plan, strengths, what to find out, papers, questions, private matters.

use yew::prelude::*;

use crate::content::{self, EvidenceWord, FindOutWord, Key, QuestionWord, StepWord, StrengthWord, key};
use crate::domain::outcome::Outcome;
use crate::domain::session::{Action, Tick};
use crate::domain::vocabulary::EvidenceId;
use crate::ui::components::fold::{fold, unfolded};
use crate::ui::components::whole::whole;
use crate::ui::context::AppContext;

/// One line of a list.
struct Item {
    id: &'static str,
    text: String,
    about: String,
    more: Html,
}

/// Every list that is not empty, folded.
pub(super) fn lists(app: &AppContext, outcome: &Outcome) -> Html {
    let text = |key: Key| app.text(key).to_owned();
    let item = |id, words: Key, about: Option<Key>| Item {
        id,
        text: text(words),
        about: about.map(text).unwrap_or_default(),
        more: html! {},
    };
    let steps = outcome.follow_up.iter().map(|id| {
        let about = [
            app.text(content::step(*id, StepWord::Who)),
            app.text(content::step(*id, StepWord::When)),
        ];
        Item {
            about: about.join(" · "),
            ..item(id.id(), content::step(*id, StepWord::What), None)
        }
    });
    let strengths = outcome.strengths.iter().map(|id| {
        let proof = content::strength(*id, StrengthWord::Proof);
        item(id.id(), content::strength(*id, StrengthWord::Name), Some(proof))
    });
    let unknown = outcome.to_find_out.iter().map(|id| {
        item(
            id.id(),
            content::find_out(*id, FindOutWord::What),
            Some(content::find_out(*id, FindOutWord::How)),
        )
    });
    let papers = outcome.evidence.iter().map(|id| {
        let place = content::evidence(*id, EvidenceWord::Where);
        Item {
            more: ticks(app, *id),
            ..item(id.id(), content::evidence(*id, EvidenceWord::What), Some(place))
        }
    });
    let questions = outcome
        .questions
        .iter()
        .map(|id| item(id.id(), content::attorney_question(*id), None));
    let private = outcome
        .private
        .iter()
        .map(|id| item(id.id(), content::question(*id, QuestionWord::Label), None));
    html! {
        <>
            { list(app, key::RESULT_PLAN, steps) }
            { list(app, key::RESULT_STRENGTHS, strengths) }
            { list(app, key::RESULT_FIND_OUT, unknown) }
            { list(app, key::RESULT_EVIDENCE, papers) }
            { list(app, key::RESULT_QUESTIONS, questions) }
            { list(app, key::RESULT_PRIVATE, private) }
        </>
    }
}

fn list(app: &AppContext, title: Key, items: impl Iterator<Item = Item>) -> Html {
    let items: Vec<Html> = items
        .map(
            |Item {
                 id,
                 text,
                 about,
                 more,
             }| {
                html! {
                    <li key={id} class="result-item">
                        <span class="result-what">{ whole(&text) }</span>
                        if !about.is_empty() { <span class="result-about">{ whole(&about) }</span> }
                        { more }
                    </li>
                }
            },
        )
        .collect();
    if items.is_empty() {
        return html! {};
    }
    let items = html! { <ul>{ items }</ul> };
    // What to do next is what everybody came for.
    let folded = if title == key::RESULT_PLAN {
        unfolded(app, title, items)
    } else {
        fold(app, title, items)
    };
    html! { <section class="result-list">{ folded }</section> }
}

/// How far the person is with a paper. Kept like an answer.
fn ticks(app: &AppContext, id: EvidenceId) -> Html {
    let words = [
        (Tick::Have, key::CHECKLIST_HAVE),
        (Tick::CanGet, key::CHECKLIST_CAN_GET),
        (Tick::Unknown, key::CHECKLIST_UNKNOWN),
    ];
    let chosen = app.store.session.ticks[id as usize];
    let rows = words.map(|(tick, text)| {
        let checked = chosen == Some(tick);
        let store = app.store.clone();
        let onchange = move |_: Event| store.dispatch(Action::Tick(id, Some(tick)));
        html! {
            <label key={tick.id()} class="tick">
                <input type="radio" name={id.id()} value={tick.id()} {checked} autocomplete="off" {onchange} />
                <span>{ app.text(text) }</span>
            </label>
        }
    });
    let label = app.text(content::evidence(id, EvidenceWord::What)).to_owned();
    html! { <div class="ticks" role="radiogroup" aria-label={label} data-paper={id.id()}>{ for rows }</div> }
}
