//! What `explain` prints, with the keys and the order of the contract.

use pedir::domain::answers::Answers;
use pedir::domain::case::Context;
use pedir::domain::flow;
use pedir::domain::outcome::{self, Judged, Reason, Urgent};
use pedir::domain::vocabulary::{FactId, QuestionId};
use serde::Serialize;

type Id = &'static str;

/// Everything that the answers lead to.
#[derive(Serialize)]
#[serde(rename_all = "kebab-case")]
pub(super) struct Explained {
    path: Vec<Id>,
    ignored: Vec<Id>,
    urgent: Vec<OpenBox>,
    options: Vec<Option>,
    ask: Vec<Id>,
    strengths: Vec<Id>,
    private: Vec<Id>,
    to_find_out: Vec<Id>,
    evidence: Vec<Id>,
    questions: Vec<Id>,
    follow_up: Vec<Id>,
    sources: Vec<Id>,
}

#[derive(Serialize)]
struct OpenBox {
    id: Id,
    from: Vec<Id>,
}

#[derive(Serialize)]
struct Option {
    id: Id,
    verdict: Id,
    reasons: Vec<Because>,
}

#[derive(Serialize)]
struct Because {
    id: Id,
    from: Vec<Id>,
    fact: std::option::Option<Id>,
}

/// What these answers lead to.
pub(super) fn explain(answers: &Answers, context: Context) -> Explained {
    let outcome = outcome::evaluate(answers, &context);
    Explained {
        path: questions(&flow::path(answers)),
        ignored: questions(&answers.ignored()),
        urgent: outcome.urgent.iter().map(open_box).collect(),
        options: outcome.options.iter().map(option).collect(),
        ask: outcome.ask.iter().map(|ask| ask.id.id()).collect(),
        strengths: outcome.strengths.iter().map(|id| id.id()).collect(),
        private: questions(&outcome.private),
        to_find_out: outcome.to_find_out.iter().map(|id| id.id()).collect(),
        evidence: outcome.evidence.iter().map(|id| id.id()).collect(),
        questions: outcome.questions.iter().map(|id| id.id()).collect(),
        follow_up: outcome.follow_up.iter().map(|id| id.id()).collect(),
        sources: outcome.sources.iter().map(|id| id.id()).collect(),
    }
}

fn open_box(urgent: &Urgent) -> OpenBox {
    OpenBox {
        id: urgent.id.id(),
        from: questions(&urgent.from),
    }
}

fn option(judged: &Judged) -> Option {
    Option {
        id: judged.option.id(),
        verdict: judged.verdict.id(),
        reasons: judged.reasons.iter().map(because).collect(),
    }
}

fn because(reason: &Reason) -> Because {
    Because {
        id: reason.id.id(),
        from: questions(&reason.from),
        fact: reason.fact.map(FactId::id),
    }
}

fn questions(ids: &[QuestionId]) -> Vec<Id> {
    ids.iter().map(|id| id.id()).collect()
}
