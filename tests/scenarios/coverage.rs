//! What no scenario expects yet: the holes.

use pedir::domain::case::Reads as _;
use pedir::domain::vocabulary::{OptionId, QuestionId, Stage, UrgentId, Verdict};

use super::scenario::Scenario;

/// Every hole, in words: a stage at which nobody stands, a kind of request whose `talk-first` or `be-careful` is
/// possible and not expected by any scenario, an urgent box that none expects.
pub(crate) fn holes(scenarios: &[Scenario], reachable: &[(OptionId, Verdict)]) -> Vec<String> {
    let mut found = Vec::new();
    for wanted in Stage::ALL.iter().copied().map(Some).chain([None]) {
        if !scenarios.iter().any(|scenario| stage(scenario) == wanted) {
            found.push(format!("stage {}", wanted.map_or("unknown", Stage::id)));
        }
    }
    for (option, verdict) in reachable {
        let expects = |scenario: &Scenario| scenario.expect.options.contains(&(*option, *verdict));
        if !scenarios.iter().any(expects) {
            found.push(format!("{} as {}", option.id(), verdict.id()));
        }
    }
    for urgent in UrgentId::ALL {
        let expects = |scenario: &Scenario| {
            let expected = scenario.expect.urgent.as_ref();
            expected.is_some_and(|boxes| boxes.contains(urgent))
        };
        if !scenarios.iter().any(expects) {
            found.push(format!("urgent box {}", urgent.id()));
        }
    }
    found
}

fn stage(scenario: &Scenario) -> Option<Stage> {
    scenario
        .answers
        .one(QuestionId::Stage)
        .map(|place| Stage::ALL[usize::from(place)])
}
