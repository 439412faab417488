//! What the answers lead to: ids alone, in the order shown. The words are in `content/`.

use super::answers::Answers;
use super::case::{Case, Context};
use super::rules::timing::LastDays;
use super::rules::{
    asks, attorney_questions, evidence, find_out, follow_up, private, sources, strengths, timing, urgent,
    verdict,
};
use super::vocabulary::{
    AskId, AttorneyQuestionId, EvidenceId, FactId, FindOutId, OptionId, QuestionId, ReasonId, StepId,
    StrengthId, UrgentId, Verdict,
};

/// Everything that a result says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outcome {
    /// Urgent boxes, in the order shown.
    pub urgent: Vec<Urgent>,
    /// All 28 kinds of request, in the order of `options::RANKED`.
    pub options: Vec<Judged>,
    /// Narrow asks, best first.
    pub ask: Vec<Ask>,
    /// What speaks for the person.
    pub strengths: Vec<StrengthId>,
    /// Questions to talk about in private, because of their answers. On the screen alone.
    pub private: Vec<QuestionId>,
    /// What is not known yet and matters.
    pub to_find_out: Vec<FindOutId>,
    /// Papers to show the attorney.
    pub evidence: Vec<EvidenceId>,
    /// Questions for the attorney, beside those of the options.
    pub questions: Vec<AttorneyQuestionId>,
    /// The follow-up plan; never empty.
    pub follow_up: Vec<StepId>,
    /// Every fact that the result rests on.
    pub sources: Vec<FactId>,
}

/// An urgent box.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Urgent {
    /// Which box.
    pub id: UrgentId,
    /// The answers that opened it.
    pub from: Vec<QuestionId>,
}

/// What is said of one kind of request.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Judged {
    /// The kind of request.
    pub option: OptionId,
    /// Its group.
    pub verdict: Verdict,
    /// Why; at least one.
    pub reasons: Vec<Reason>,
}

/// One reason of a verdict.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reason {
    /// Its sentence.
    pub id: ReasonId,
    /// The questions whose answers, or missing answers, it comes from.
    pub from: Vec<QuestionId>,
    /// The statement of law behind it.
    pub fact: Option<FactId>,
}

/// A narrow ask.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ask {
    /// Its sentence, with a fallback.
    pub id: AskId,
    /// The kind of request that it asks about.
    pub option: OptionId,
}

/// The days on which the time to appeal may end, where the exact day of the decision was answered.
pub fn last_days(answers: &Answers, context: &Context) -> Option<LastDays> {
    timing::last_days(&Case::new(&answers.in_use(), *context))
}

/// The result for these answers on this day.
pub fn evaluate(answers: &Answers, context: &Context) -> Outcome {
    let used = answers.in_use();
    let case = Case::new(&used, *context);
    let urgent = urgent::boxes(&case);
    let options = verdict::all(&case);
    let follow_up = follow_up::follow_up(&case);
    Outcome {
        ask: asks::asks(&options, &case),
        strengths: strengths::strengths(&case),
        private: private::private(&case),
        to_find_out: find_out::to_find_out(&case),
        evidence: evidence::evidence(&case),
        questions: attorney_questions::attorney_questions(&case),
        sources: sources::sources(&urgent, &options, &follow_up),
        follow_up,
        urgent,
        options,
    }
}
