//! What a person may want, the kinds of request that serve it, and the narrow asks.

use pedir::content::{self, AskWord};
use pedir::domain::options::{RANKED, rule};
use pedir::domain::rules::asks::sentences;
use pedir::domain::vocabulary::{AskId, Goal, OptionId, QuestionId};

use super::Map;
use super::html::{Of, Section, line, list};

/// Every goal, with the kinds of request that serve it.
pub(super) fn goals(map: &Map) -> Section {
    let goal = |goal: &Goal| {
        let serve = |first: bool| {
            let ids = RANKED.iter().filter(move |option| {
                let rule = rule(**option);
                rule.serves.contains(goal) && rule.first.is_some() == first
            });
            line(ids.map(|option| Of::Request.link(option.id())))
        };
        let rows = [
            ("Served, and talked about first, by", serve(true)),
            ("Served, and never talked about first, by", serve(false)),
        ];
        let words = map.text(content::choice(QuestionId::Goal, *goal as usize));
        Of::Goal.entry(goal.id(), &words, rows)
    };
    Section {
        id: "goals",
        title: "Goals",
        body: Goal::ALL.iter().map(goal).collect(),
    }
}

/// Every narrow ask, with what must be answered for it.
pub(super) fn asks(map: &Map) -> Section {
    let ask = |id: &AskId| {
        let rows = [
            ("If not", map.text(content::ask(*id, AskWord::Fallback))),
            (
                "Asked for",
                list(RANKED.iter().filter_map(|option| fits(map, *option, *id))),
            ),
        ];
        Of::Ask.entry(id.id(), &map.text(content::ask(*id, AskWord::Ask)), rows)
    };
    let intro = "<p>First everything that is talked about first, in the order of the kinds. Then, for a goal that none of \
                 those serves, the first kind that is “also ask” and serves it. A kind that always can do real harm has no \
                 ask: it is a question for the attorney.</p>\n";
    Section {
        id: "asks",
        title: "Narrow asks",
        body: intro.to_owned() + &AskId::ALL.iter().map(ask).collect::<String>(),
    }
}

/// For this kind of request the sentence is used, if what stands before it does not fit and its tests hold.
fn fits(map: &Map, option: OptionId, ask: AskId) -> Option<String> {
    let (place, (tests, _)) = sentences(option)
        .iter()
        .enumerate()
        .find(|(_, (_, id))| *id == ask)?;
    let tests: Vec<String> = tests.iter().map(|test| map.test(*test)).collect();
    let condition = match (place, tests.is_empty()) {
        (0, true) => String::new(),
        (_, true) => ", where none of its other asks fits".to_owned(),
        (0, false) => format!(" if {}", tests.join(" and ")),
        (_, false) => format!(" if {}, and no ask before it fits", tests.join(" and ")),
    };
    Some(Of::Request.link(option.id()) + &condition)
}
