//! One kind of request in the result: what could go wrong first, then what it may do, why it is here, how to ask.

use yew::prelude::*;

use super::answer_words::words_of;
use crate::content::{self, AskWord, OptionWord, QuestionWord, key};
use crate::domain::outcome::{Ask, Judged, Reason};
use crate::domain::questions::{Kind, question};
use crate::domain::vocabulary::{QuestionId, Verdict};
use crate::ui::components::age::{help, statement};
use crate::ui::components::drawing::{Drawing, mark};
use crate::ui::components::fold::fold;
use crate::ui::components::link::link;
use crate::ui::components::whole::whole;
use crate::ui::context::AppContext;
use crate::ui::route::Route;

/// The card of a kind of request, with its narrow ask where there is one.
pub(crate) fn option_card(app: &AppContext, judged: &Judged, ask: Option<Ask>) -> Html {
    let Judged {
        option,
        verdict,
        reasons,
    } = judged;
    let word = |word| app.text(content::option(*option, word)).to_owned();
    let page =
        html! { { link(app, Route::Option(*option), "", html! { { app.text(key::OPTION_FULL_PAGE) } }) } };
    if *verdict == Verdict::NotNow {
        return html! {
            <article key={option.id()} class="card card-not-now" data-option={option.id()} data-verdict={verdict.id()}>
                <h3>{ word(OptionWord::Name) }</h3>
                { reasons_list(app, reasons) }
                <p>{ page }</p>
            </article>
        };
    }
    let ask = ask.map(|ask| {
        html! {
            <div class="card-ask">
                <h4>{ app.text(key::OPTION_ASK) }</h4>
                <p>{ app.text(content::ask(ask.id, AskWord::Ask)) }</p>
                <p><strong>{ app.text(key::OPTION_FALLBACK) }</strong>{ " " }{ app.text(content::ask(ask.id, AskWord::Fallback)) }</p>
            </div>
        }
    });
    let may_do = html! {
        <>
            <h4>{ app.text(key::OPTION_MAY_DO) }</h4>
            <p>{ help(app, *option, app.text(content::option(*option, OptionWord::MayDo))) }</p>
        </>
    };
    // Only what fits what the person wants is told at length: a long page is not read on a phone.
    let (open, folded) = if *verdict == Verdict::TalkFirst {
        (may_do, html! {})
    } else {
        (html! {}, may_do)
    };
    let more = html! {
        <>
            { folded }
            <h4>{ app.text(key::OPTION_WHY) }</h4>
            { reasons_list(app, reasons) }
            { ask.unwrap_or_default() }
            <h4>{ app.text(key::OPTION_QUESTION) }</h4>
            <p>{ word(OptionWord::Question) }</p>
            <p>{ page }</p>
        </>
    };
    html! {
        <article key={option.id()} class={classes!("card", ["card-", verdict.id()].concat())} data-option={option.id()} data-verdict={verdict.id()}>
            <h3 class="card-title">{ word(OptionWord::Name) }</h3>
            <p>{ word(OptionWord::Sentence) }</p>
            <div class="card-risk">
                <h4 class="card-risk-title">{ mark(Drawing::Caution) }<span>{ app.text(key::OPTION_RISK) }</span></h4>
                <p>{ word(OptionWord::Risk) }</p>
            </div>
            { open }
            { fold(app, key::OPTION_MORE, more) }
        </article>
    }
}

/// Each reason once, with all the facts behind it.
fn reasons_list(app: &AppContext, reasons: &[Reason]) -> Html {
    let same = |one: &Reason, next: &Reason| one.id == next.id && one.from == next.from;
    let items = reasons.chunk_by(same).enumerate().map(|(index, same)| {
        let [reason, ..] = same else {
            return Html::default();
        };
        let from = reason
            .from
            .iter()
            .map(|id| answered(app, *id))
            .collect::<Vec<_>>()
            .join("; ");
        let facts = same.iter().filter_map(|reason| reason.fact);
        let facts = facts
            .map(|fact| html! { <span class="reason-fact">{ whole(&statement(app, fact)) }{ " " }</span> });
        html! {
            <li key={index}>
                <span>{ app.text(content::reason(reason.id)) }{ " " }</span>
                { for facts }
                if !from.is_empty() {
                    <span class="reason-from">{ app.text(key::FROM_ANSWERS) }{ " " }{ from }</span>
                }
            </li>
        }
    });
    html! { <ul class="reasons">{ for items }</ul> }
}

/// "Stage: My case is in immigration court". A private answer is only named.
fn answered(app: &AppContext, id: QuestionId) -> String {
    let label = app.text(content::question(id, QuestionWord::Label));
    if question(id).kind == Kind::Flag {
        return label.to_owned();
    }
    [label, ": ", &words_of(app, id).join(", ")].concat()
}
