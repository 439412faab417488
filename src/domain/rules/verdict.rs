//! How the rule of a kind of request becomes a verdict with its reasons.

use crate::domain::case::Case;
use crate::domain::options::{RANKED, rule};
use crate::domain::outcome::{Judged, Reason};
use crate::domain::rules::predicate::{Stages, Truth, Way, passes};
use crate::domain::rules::rule::{First, Rule};
use crate::domain::rules::{attorney_first, warning};
use crate::domain::vocabulary::{OptionId, QuestionId, ReasonId, Stage, Verdict};

/// At most so many kinds of request are talked about first.
pub const MOST_FIRST: usize = 5;

/// All kinds of request, in the order of `RANKED`.
pub fn all(case: &Case) -> Vec<Judged> {
    let mut judged: Vec<_> = RANKED.iter().map(|option| judge(*option, case)).collect();
    let first = judged
        .iter_mut()
        .filter(|judged| judged.verdict == Verdict::TalkFirst);
    for past_five in first.skip(MOST_FIRST) {
        past_five.verdict = Verdict::AlsoAsk;
        past_five.reasons.push(Reason {
            id: ReasonId::PastFive,
            from: vec![QuestionId::Goal],
            fact: None,
        });
    }
    judged
}

/// One kind of request by itself, before those past five are put after the others.
pub fn judge(option: OptionId, case: &Case) -> Judged {
    let rule = rule(option);
    let mut found = Found::default();
    let verdict = found.verdict(&rule, case);
    if verdict != Verdict::NotNow {
        // What can do harm says so before it says why it is possible.
        let place = if verdict == Verdict::BeCareful {
            0
        } else {
            found.reasons.len()
        };
        found.reasons.splice(place..place, warning::of(option, case));
        found.rests_on_unknown();
    }
    if rule.writes_to_dhs {
        found.reasons.extend(attorney_first::reason(case));
    }
    Judged {
        option,
        verdict,
        reasons: found.reasons,
    }
}

/// The verdict of `judge`, without its reasons.
pub fn verdict(option: OptionId, case: &Case) -> Verdict {
    Found::default().verdict(&rule(option), case)
}

/// Whether a kind of request is possible.
pub fn is_possible(case: &Case, option: OptionId) -> bool {
    Found::default().possible(rule(option).possible, case)
}

/// What was found so far: reasons, and questions whose missing answers the verdict rests on.
#[derive(Default)]
struct Found {
    reasons: Vec<Reason>,
    unknown: Vec<QuestionId>,
}

impl Found {
    fn verdict(&mut self, rule: &Rule, case: &Case) -> Verdict {
        if self.possible(rule.possible, case) {
            self.group(rule, case)
        } else {
            Verdict::NotNow
        }
    }

    /// Whether one of the ways is open; else why not.
    fn possible(&mut self, ways: &[Way], case: &Case) -> bool {
        let mut refused = None;
        for way in ways.iter().filter(|way| way.stages.allow(case.stage())) {
            match refusal(way, case, &mut self.unknown) {
                None => {
                    self.open(way, case);
                    return true;
                }
                refusal => refused = refused.or(refusal),
            }
        }
        match case.stage() {
            None => self.because(ReasonId::StageUnknown, vec![QuestionId::Stage]),
            Some(_) if refused.is_none() => self.because(ReasonId::OtherStage, vec![QuestionId::Stage]),
            Some(_) => {}
        }
        if let Some((id, question)) = refused {
            self.because(id, vec![question]);
        }
        false
    }

    /// Says why the way is open.
    fn open(&mut self, way: &Way, case: &Case) {
        let held = way.needs.iter().filter(|(test, _)| test.of(case) == Truth::Yes);
        let mut from: Vec<_> = held.map(|(test, _)| test.question(case)).collect();
        if way.stages == Stages::Any {
            if !from.is_empty() {
                self.because(ReasonId::Detained, from);
            }
        } else {
            from.insert(0, QuestionId::Stage);
            self.because(ReasonId::PossibleAtStage, from);
        }
    }

    /// The group of a kind of request that is possible.
    fn group(&mut self, rule: &Rule, case: &Case) -> Verdict {
        let fits = rule.serves.iter().any(|goal| case.wants(*goal));
        if rule
            .careful
            .is_some_and(|when| when.holds(case, &mut self.unknown))
        {
            if fits {
                let id = if rule.first.is_some() {
                    ReasonId::FitsGoal
                } else {
                    ReasonId::NeverFirst
                };
                self.because(id, vec![QuestionId::Goal]);
            }
            return Verdict::BeCareful;
        }
        match rule.first {
            None if fits => self.because(ReasonId::NeverFirst, vec![QuestionId::Goal]),
            None => {}
            Some(first) => return self.first(&first, fits, case),
        }
        Verdict::AlsoAsk
    }

    /// Whether it is talked about first: where the person wants it, and the stage and the circuit let it.
    fn first(&mut self, first: &First, fits: bool, case: &Case) -> Verdict {
        let allowed = is_open(case.stage()) && first.only.stages.allow(case.stage());
        let mut unknown = Vec::new();
        let wanted = first
            .only
            .tests
            .iter()
            .all(|test| passes(*test, case, &mut unknown))
            && self.wanted(first, fits, case, &mut unknown);
        if allowed {
            self.unknown.extend(unknown);
        } else if wanted {
            self.because(ReasonId::NotFirstHere, vec![QuestionId::Stage]);
        }
        if allowed && wanted {
            Verdict::TalkFirst
        } else {
            Verdict::AlsoAsk
        }
    }

    /// Whether it is what the person wants: a goal that it serves or, with no goal answered, what the answers suggest.
    fn wanted(&mut self, first: &First, fits: bool, case: &Case, unknown: &mut Vec<QuestionId>) -> bool {
        if fits {
            self.because(ReasonId::FitsGoal, vec![QuestionId::Goal]);
            return true;
        }
        match case.any(QuestionId::Goal) {
            Some(true) => return false,
            Some(false) => {}
            None => unknown.push(QuestionId::Goal),
        }
        let Some((when, why)) = first.inferred else {
            return false;
        };
        let inferred = when.holds(case, unknown);
        if inferred {
            let from: Vec<_> = when.tests.iter().map(|test| test.question(case)).collect();
            self.because(
                why,
                if from.is_empty() {
                    vec![QuestionId::Stage]
                } else {
                    from
                },
            );
        }
        inferred
    }

    fn because(&mut self, id: ReasonId, from: Vec<QuestionId>) {
        if self.reasons.iter().all(|reason| reason.id != id) {
            self.reasons.push(Reason { id, from, fact: None });
        }
    }

    fn rests_on_unknown(&mut self) {
        if !self.unknown.is_empty() {
            let from = std::mem::take(&mut self.unknown);
            self.because(ReasonId::RestsOnUnknown, from);
        }
    }
}

/// Whether any request can be talked about first at this stage. At the others an attorney must come before it, and
/// where the stage is not known, finding it out.
pub fn is_open(stage: Option<Stage>) -> bool {
    stage.is_some_and(|stage| match stage {
        Stage::NoCase | Stage::NtaNotFiled | Stage::CaseEnded | Stage::FearCase => false,
        Stage::CourtPending
        | Stage::CourtClosed
        | Stage::JudgeDecided
        | Stage::BiaAppeal
        | Stage::CircuitAppeal
        | Stage::FinalOrder => true,
    })
}

/// Why a way is not open, and the question behind it.
fn refusal(way: &Way, case: &Case, unknown: &mut Vec<QuestionId>) -> Option<(ReasonId, QuestionId)> {
    let (test, otherwise) = way.needs.iter().find(|(test, _)| !passes(*test, case, unknown))?;
    let id = if test.of(case) == Truth::Unknown {
        ReasonId::RestsOnUnknown
    } else {
        *otherwise
    };
    Some((id, test.question(case)))
}
