//! The goals offered: those that some kind of request serves where the case is.

use jiff::civil::Date;

use super::case::{Case, Circuit, Context, Reads};
use super::options::{RANKED, rule};
use super::rules::predicate::{Test, Truth, Way};
use super::vocabulary::{Goal, QuestionId};

/// The goals offered for these answers, in the order of the contract; `none` is always the last.
pub fn offered(answers: &dyn Reads) -> Vec<Goal> {
    // Nothing that is tried here depends on the day or the circuit.
    let case = Case::new(
        answers,
        Context {
            today: Date::MIN,
            circuit: Circuit::Unknown,
        },
    );
    let rules = RANKED.iter().map(|option| rule(*option));
    let possible = rules.filter(|rule| rule.possible.iter().any(|way| may_be_open(way, &case)));
    let served: Vec<Goal> = possible.flat_map(|rule| rule.serves).copied().collect();
    Goal::ALL
        .iter()
        .copied()
        .filter(|goal| *goal == Goal::None || served.contains(goal))
        .collect()
}

/// Whether the way may be open, before any goal is known.
fn may_be_open(way: &Way, case: &Case) -> bool {
    way.stages.allow(case.stage())
        && way.needs.iter().all(|(test, _)| match test {
            Test::Has(QuestionId::Goal, _)
            | Test::DecidedOver30DaysAgo
            | Test::DecidedLongAgo
            | Test::DecidedLately
            | Test::NextDate(_) => true,
            Test::Is(..)
            | Test::Has(..)
            | Test::HasOneOf(..)
            | Test::Any(_)
            | Test::NotAnswered(_)
            | Test::NinthCircuit
            | Test::OrUnknown(_)
            | Test::Not(_)
            | Test::NotKnown(_) => test.of(case) != Truth::No,
        })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::answer::Answer;
    use crate::domain::answers::Answers;
    use crate::domain::vocabulary::{OrderKind, Stage, YesNo};

    fn at(stage: Stage) -> Answers {
        let answers = Answers::default().with(QuestionId::Stage, Answer::One(stage as u8));
        answers.with(QuestionId::Detained, Answer::One(YesNo::No as u8))
    }

    #[test]
    fn a_goal_is_offered_only_where_something_serves_it() {
        let pending = offered(&at(Stage::CourtPending));
        assert!(pending.contains(&Goal::Pause) && pending.contains(&Goal::EndCase));
        assert!(!pending.contains(&Goal::Reopen) && !pending.contains(&Goal::LeaveDetention));

        let order = at(Stage::FinalOrder);
        assert!(offered(&order).contains(&Goal::Reopen));
        let by_officer = order.with(QuestionId::OrderKind, Answer::One(OrderKind::WithoutJudge as u8));
        assert!(!offered(&by_officer).contains(&Goal::Reopen));
    }

    #[test]
    fn with_the_stage_unknown_only_leaving_detention_is_offered() {
        assert_eq!(offered(&Answers::default()), [Goal::LeaveDetention, Goal::None]);
    }

    #[test]
    fn leaving_is_offered_before_it_is_chosen() {
        assert!(offered(&at(Stage::FearCase)).contains(&Goal::LeaveWithoutOrder));
    }
}
