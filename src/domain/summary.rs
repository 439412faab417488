//! What the paper holds. It can be seized: what must stay off it has no place here, and the paper is drafted from
//! answers that no longer hold anything private.

mod mine;
mod pages;

use jiff::civil::Date;

use super::answer::CourtCode;
use super::answers::Answers;
use super::case::{Case, Context};
use super::outcome::{self, Ask};
use super::session::Tick;
use super::shareable::shareable;
use super::vocabulary::{
    Attorney, AttorneyQuestionId, EvidenceId, FactId, FindOutId, GovernmentAsked, OptionId, Stage, StepId,
    StrengthId, UrgentId, YesNo,
};

/// What the person switched on for the paper. Everything is off at first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Switches {
    /// The person's own words, after "do not write how you came, arrests, work or names".
    pub own_words: bool,
    /// Stage, family and strengths also where the paper would be a page of questions only, after a warning.
    pub details: bool,
}

/// The paper.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Summary {
    /// The day on which it was made.
    pub made_on: Date,
    /// Whether it is a page of questions only: no stage, no family, no strengths.
    pub questions_only: bool,
    /// Page 1, for the attorney.
    pub for_attorney: Vec<Section>,
    /// Page 2, for the person.
    pub for_me: Vec<Section>,
    /// How far the person is with papers of the checklist.
    pub ticks: Vec<(EvidenceId, Tick)>,
    /// Sentences in the person's own words, by the id of the sentence; also such as are not on the paper.
    pub changed: Vec<(String, String)>,
}

/// A section of the paper, in the order of the paper. None is empty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Section {
    /// What comes before everything else.
    First(Vec<First>),
    /// Where my case is.
    Case(Vec<CaseLine>),
    /// What I would like to ask about: one sentence each, with a fallback.
    Ask(Vec<Ask>),
    /// Kinds of request that can do real harm, with the facts that say so.
    Careful(Vec<Careful>),
    /// What speaks for me, and what can prove it.
    Strengths(Vec<StrengthId>),
    /// The two sentences on private matters, the same on every paper.
    InPrivate,
    /// What I don't know yet, and how to find out.
    FindOut(Vec<FindOutId>),
    /// Questions for my attorney.
    Questions(Vec<AttorneyQuestionId>),
    /// My own question, where switched on.
    OwnWords(String),
    /// Lines that the person added.
    OwnLines(Vec<String>),
    /// The checklist.
    Evidence(Vec<EvidenceId>),
    /// The follow-up plan.
    FollowUp(Vec<StepId>),
}

/// One line of what comes before everything else.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum First {
    /// An urgent box, in the person's words. Never one that a private answer alone could have opened.
    Urgent(UrgentId),
    /// The final hearing is set; in place of the box about a hearing soon.
    FinalHearing,
    /// There is a case that could be dismissed, and the government has not asked for it as far as known.
    BeforeDismissal,
}

/// One line on where the case is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CaseLine {
    /// The stage; none where it is not known.
    Stage(Option<Stage>),
    /// The immigration court.
    Court(CourtCode),
    /// The next hearing, check-in or deadline, today or later.
    NextDate(Date),
    /// Whether I am detained; none where it is not known.
    Detained(Option<YesNo>),
    /// Whether I have an attorney; none where it is not known.
    Attorney(Option<Attorney>),
    /// Something that the government asked for. `none`: nothing, as far as I know.
    GovernmentAsked(GovernmentAsked),
}

/// A kind of request that can do real harm.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Careful {
    /// Which.
    pub option: OptionId,
    /// The facts that say so.
    pub facts: Vec<FactId>,
}

/// The questions of a page of questions only: the same for everyone, for they must not tell where a case is.
pub const NEUTRAL_QUESTIONS: &[AttorneyQuestionId] = &[
    AttorneyQuestionId::Order,
    AttorneyQuestionId::ExpeditedRemoval,
    AttorneyQuestionId::OtherRelief,
    AttorneyQuestionId::ShouldWeAsk,
    AttorneyQuestionId::WhatToSay,
];

/// Drafts the paper.
pub fn draft(answers: &Answers, context: &Context, switches: Switches) -> Summary {
    let shared = shareable(answers);
    let case = Case::new(&shared, *context);
    let own_words = answers.own_words().filter(|_| switches.own_words);
    let own_words = own_words.map(|words| Section::OwnWords(words.to_owned()));
    let questions_only = tells_too_much(case.stage()) && !switches.details;
    let (mut for_attorney, for_me) = if questions_only {
        (
            vec![Section::InPrivate, Section::Questions(NEUTRAL_QUESTIONS.to_vec())],
            Vec::new(),
        )
    } else {
        let outcome = outcome::evaluate(&shared, context);
        (
            pages::page_one(&shared, &case, &outcome),
            pages::page_two(&outcome),
        )
    };
    for_attorney.extend(own_words);
    Summary {
        made_on: context.today,
        questions_only,
        for_attorney,
        for_me,
        ticks: Vec::new(),
        changed: Vec::new(),
    }
}

/// The stages at which a paper with facts about the person can do more harm than good.
pub(super) fn tells_too_much(stage: Option<Stage>) -> bool {
    stage.is_some_and(|stage| match stage {
        Stage::NoCase | Stage::NtaNotFiled | Stage::CaseEnded | Stage::FearCase => true,
        Stage::CourtPending
        | Stage::CourtClosed
        | Stage::JudgeDecided
        | Stage::BiaAppeal
        | Stage::CircuitAppeal
        | Stage::FinalOrder => false,
    })
}
