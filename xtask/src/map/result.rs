//! The pieces of a result, each with what calls for it.

use pedir::content::{self, EvidenceWord, FindOutWord, StepWord, StrengthWord, UrgentWord};
use pedir::domain::rules::{attorney_questions, evidence, find_out, follow_up, strengths, urgent};
use pedir::domain::vocabulary::{AttorneyQuestionId, EvidenceId, FindOutId, StepId, StrengthId, UrgentId};

use super::Map;
use super::html::{Of, Section, line, list};

const WHEN: &str = "When one of these holds";

/// The urgent boxes.
pub(super) fn boxes(map: &Map) -> Section {
    let one = |id: &UrgentId| {
        let word = |word| map.text(content::urgent(*id, word));
        let rows = [
            (
                "Opens when one of these holds",
                list(urgent::triggers(*id).iter().map(|trigger| map.when(*trigger))),
            ),
            ("Says", word(UrgentWord::Says)),
            ("Do now", word(UrgentWord::Do)),
            ("What helps, until it expires", word(UrgentWord::Help)),
            ("Facts", map.facts_of(urgent::facts(*id))),
        ];
        Of::Box.entry(id.id(), &word(UrgentWord::Name), rows)
    };
    section(
        "boxes",
        "Urgent boxes, in the order shown",
        UrgentId::ALL.iter().map(one),
    )
}

/// What speaks for the person.
pub(super) fn strengths(map: &Map) -> Section {
    let one = |id: &StrengthId| {
        let word = |word| map.text(content::strength(*id, word));
        let rows = [
            ("When", map.test(strengths::test(*id))),
            ("Proof", word(StrengthWord::Proof)),
        ];
        Of::Strength.entry(id.id(), &word(StrengthWord::Name), rows)
    };
    section(
        "strengths",
        "What speaks for the person",
        StrengthId::ALL.iter().map(one),
    )
}

/// What to find out.
pub(super) fn find_out(map: &Map) -> Section {
    let one = |id: &FindOutId| {
        let word = |word| map.text(content::find_out(*id, word));
        let rows = [
            (WHEN, map.causes(find_out::causes(*id))),
            ("How", word(FindOutWord::How)),
        ];
        Of::FindOut.entry(id.id(), &word(FindOutWord::What), rows)
    };
    section("find-out", "To find out", FindOutId::ALL.iter().map(one))
}

/// The checklist of papers.
pub(super) fn papers(map: &Map) -> Section {
    let one = |id: &EvidenceId| {
        let word = |word| map.text(content::evidence(*id, word));
        let rows = [
            (WHEN, map.causes(evidence::causes(*id))),
            ("Where to get it", word(EvidenceWord::Where)),
        ];
        Of::Paper.entry(id.id(), &word(EvidenceWord::What), rows)
    };
    section("papers", "Papers", EvidenceId::ALL.iter().map(one))
}

/// The questions for the attorney.
pub(super) fn attorney_questions(map: &Map) -> Section {
    let one = |id: &AttorneyQuestionId| {
        let rows = [(WHEN, map.causes(attorney_questions::causes(*id)))];
        Of::AttorneyQuestion.entry(id.id(), &map.text(content::attorney_question(*id)), rows)
    };
    section(
        "attorney-questions",
        "Questions for the attorney",
        AttorneyQuestionId::ALL.iter().map(one),
    )
}

/// The follow-up plan.
pub(super) fn steps(map: &Map) -> Section {
    let one = |id: &StepId| {
        let word = |word| map.text(content::step(*id, word));
        let rows = [
            (WHEN, map.causes(follow_up::causes(*id))),
            ("Who, by when", line([word(StepWord::Who), word(StepWord::When)])),
            ("Facts", map.facts_of(follow_up::facts(*id))),
        ];
        Of::Step.entry(id.id(), &word(StepWord::What), rows)
    };
    section("steps", "Follow-up plan", StepId::ALL.iter().map(one))
}

fn section(id: &'static str, title: &'static str, entries: impl Iterator<Item = String>) -> Section {
    Section {
        id,
        title,
        body: entries.collect(),
    }
}
