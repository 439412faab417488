//! The sections of a whole paper, taken from a result that holds nothing private.

use super::{Careful, CaseLine, First, Section};
use crate::domain::answers::Answers;
use crate::domain::case::Case;
use crate::domain::outcome::{Judged, Outcome};
use crate::domain::rules::timing::{self, Nearness};
use crate::domain::vocabulary::{
    Attorney, FindOutId, GovernmentAsked, Hearing, OptionId, QuestionId, ReasonId, UrgentId, Verdict, YesNo,
};

/// Page 1, for the attorney.
pub(super) fn page_one(shared: &Answers, case: &Case, outcome: &Outcome) -> Vec<Section> {
    let first = first(case, outcome);
    let careful = careful(outcome);
    let mut page = Vec::new();
    if !first.is_empty() {
        page.push(Section::First(first));
    }
    page.push(Section::Case(case_lines(shared, case)));
    if !outcome.ask.is_empty() {
        page.push(Section::Ask(outcome.ask.clone()));
    }
    if !careful.is_empty() {
        page.push(Section::Careful(careful));
    }
    if !outcome.strengths.is_empty() {
        page.push(Section::Strengths(outcome.strengths.clone()));
    }
    page.push(Section::InPrivate);
    page.push(Section::FindOut(find_out(outcome)));
    page
}

/// Page 2, for the person.
pub(super) fn page_two(outcome: &Outcome) -> Vec<Section> {
    let mut page = Vec::new();
    if !outcome.evidence.is_empty() {
        page.push(Section::Evidence(outcome.evidence.clone()));
    }
    page.push(Section::Questions(outcome.questions.clone()));
    page.push(Section::FollowUp(outcome.follow_up.clone()));
    page
}

/// The urgent boxes that may stand on a paper. Two never do: a private answer can open them, and what they ask for,
/// a look for an order that the person does not know about, stands on every paper anyway.
fn first(case: &Case, outcome: &Outcome) -> Vec<First> {
    let final_hearing = case.is(QuestionId::Hearing, Hearing::Final as u8);
    let mut lines: Vec<_> = outcome
        .urgent
        .iter()
        .map(|urgent| urgent.id)
        .filter(|id| !matches!(id, UrgentId::MissedDate | UrgentId::OrderUnknown))
        .filter(|id| !(final_hearing && *id == UrgentId::HearingSoon))
        .map(First::Urgent)
        .collect();
    if final_hearing {
        lines.push(First::FinalHearing);
    }
    let asked = outcome
        .urgent
        .iter()
        .any(|urgent| urgent.id == UrgentId::GovernmentAsked);
    let possible =
        |judged: &Judged| judged.option == OptionId::Dismissal && judged.verdict != Verdict::NotNow;
    if !asked && outcome.options.iter().any(possible) {
        lines.push(First::BeforeDismissal);
    }
    lines
}

fn case_lines(shared: &Answers, case: &Case) -> Vec<CaseLine> {
    let choice = |id| case.one(id).map(usize::from);
    let mut lines = vec![CaseLine::Stage(case.stage())];
    lines.extend(shared.court().map(CaseLine::Court));
    if timing::next_date(case) != Some(Nearness::Past) {
        lines.extend(case.date(QuestionId::NextDate).map(CaseLine::NextDate));
    }
    let detained = choice(QuestionId::Detained)
        .and_then(|place| YesNo::ALL.get(place))
        .copied();
    let attorney = choice(QuestionId::Attorney)
        .and_then(|place| Attorney::ALL.get(place))
        .copied();
    lines.push(CaseLine::Detained(detained));
    lines.push(CaseLine::Attorney(attorney));
    let asked = |what: &&GovernmentAsked| case.has(QuestionId::GovernmentAsked, **what as u8) == Some(true);
    lines.extend(
        GovernmentAsked::ALL
            .iter()
            .filter(asked)
            .map(|what| CaseLine::GovernmentAsked(*what)),
    );
    lines
}

fn careful(outcome: &Outcome) -> Vec<Careful> {
    let careful = outcome
        .options
        .iter()
        .filter(|judged| judged.verdict == Verdict::BeCareful);
    let harms = |judged: &Judged| {
        let reasons = judged.reasons.iter().filter(|reason| {
            matches!(
                reason.id,
                ReasonId::CanHarm
                    | ReasonId::HardWhileDetained
                    | ReasonId::UnderTwoYears
                    | ReasonId::TwoYearsNotSafe
                    | ReasonId::CourtOnlyRelief
                    | ReasonId::AsylumEnds
            )
        });
        let mut facts: Vec<_> = reasons.filter_map(|reason| reason.fact).collect();
        facts.dedup();
        facts
    };
    careful
        .map(|judged| Careful {
            option: judged.option,
            facts: harms(judged),
        })
        .collect()
}

/// The same first line on every paper, and never what only a private answer would tell.
fn find_out(outcome: &Outcome) -> Vec<FindOutId> {
    let others = outcome.to_find_out.iter().copied().filter(|id| {
        !matches!(
            id,
            FindOutId::Order | FindOutId::Arrests | FindOutId::MissedHearing
        )
    });
    std::iter::once(FindOutId::Order).chain(others).collect()
}
