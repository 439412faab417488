//! Words to say or to write. What only an attorney may send is there for the attorney alone, and says so.

use super::draft::Known;
use super::{Block, Part, Script, ScriptLine, Text, case};
use crate::content::{Key, key};
use crate::domain::summary::{Section, Summary};
use crate::domain::vocabulary::StepId;

/// The scripts that the plan calls for.
pub(super) fn part(summary: &Summary, known: &Known) -> Part {
    let date = case::next_date(summary, known);
    let planned = |step| has_step(summary, step);
    let mut blocks = vec![Block::Script(if planned(StepId::FindAttorney) {
        let today = planned(StepId::CallToday) || planned(StepId::FileAppeal);
        find(today, date.as_deref(), known)
    } else {
        attorney(date.as_deref(), known)
    })];
    if planned(StepId::AttorneyWrites) {
        blocks.push(Block::Script(email(known)));
    }
    if planned(StepId::AttorneyFollowsUp) {
        blocks.push(Block::Script(call(known)));
    }
    known.part("scripts", key::HEADING_SCRIPTS, blocks)
}

fn has_step(summary: &Summary, step: StepId) -> bool {
    summary.for_me.iter().any(|section| {
        if let Section::FollowUp(steps) = section {
            steps.contains(&step)
        } else {
            false
        }
    })
}

/// What to write to the attorney.
fn attorney(date: Option<&str>, known: &Known) -> Script {
    let mut lines = says(
        known,
        &[
            ("script.attorney.subject", key::SCRIPT_ATTORNEY_SUBJECT),
            ("script.attorney.hello", key::SCRIPT_ATTORNEY_HELLO),
            ("script.attorney.1", key::SCRIPT_ATTORNEY_1),
            ("script.attorney.2", key::SCRIPT_ATTORNEY_2),
        ],
    );
    if let Some(date) = date {
        let words = key::script_attorney_date(known.words, date);
        lines.push(said(Text::new("script.attorney.date", words)));
    }
    lines.extend(says(
        known,
        &[
            ("script.attorney.3", key::SCRIPT_ATTORNEY_3),
            ("script.attorney.4", key::SCRIPT_ATTORNEY_4),
            ("script.attorney.thanks", key::SCRIPT_ATTORNEY_THANKS),
        ],
    ));
    Script {
        heading: known.text("script.attorney", key::SCRIPT_ATTORNEY_HEADING),
        note: Some(known.text("script.attorney.note", key::SCRIPT_ATTORNEY_NOTE)),
        lines,
    }
}

/// What to say when looking for an attorney.
fn find(today: bool, date: Option<&str>, known: &Known) -> Script {
    let mut lines = says(known, &[("script.find.1", key::SCRIPT_FIND_1)]);
    if today {
        lines.extend(says(
            known,
            &[("script.find.deadline", key::SCRIPT_FIND_DEADLINE)],
        ));
    }
    if let Some(date) = date {
        let words = key::script_find_3(known.words, date);
        lines.push(said(Text::new("script.find.date", words)));
    }
    lines.extend(says(
        known,
        &[
            ("script.find.2", key::SCRIPT_FIND_2),
            ("script.find.4", key::SCRIPT_FIND_4),
            ("script.find.5", key::SCRIPT_FIND_5),
        ],
    ));
    Script {
        heading: known.text("script.find", key::SCRIPT_FIND_HEADING),
        note: None,
        lines,
    }
}

/// What the attorney can write to the government's lawyers.
fn email(known: &Known) -> Script {
    let mut lines = says(
        known,
        &[
            ("script.email.subject", key::SCRIPT_EMAIL_SUBJECT),
            ("script.email.1", key::SCRIPT_EMAIL_1),
        ],
    );
    lines.extend(asks(
        known,
        &[
            ("script.email.2", key::SCRIPT_EMAIL_2),
            ("script.email.3", key::SCRIPT_EMAIL_3),
            ("script.email.4", key::SCRIPT_EMAIL_4),
            ("script.email.5", key::SCRIPT_EMAIL_5),
        ],
    ));
    Script {
        heading: known.text("script.email", key::SCRIPT_EMAIL_HEADING),
        note: Some(known.text("script.email.note", key::SCRIPT_EMAIL_NOTE)),
        lines,
    }
}

/// What the attorney can say to a duty attorney of the government.
fn call(known: &Known) -> Script {
    let mut lines = says(known, &[("script.call.1", key::SCRIPT_CALL_1)]);
    lines.extend(asks(known, &[("script.call.2", key::SCRIPT_CALL_2)]));
    lines.extend(says(
        known,
        &[
            ("script.call.3", key::SCRIPT_CALL_3),
            ("script.call.4", key::SCRIPT_CALL_4),
            ("script.call.5", key::SCRIPT_CALL_5),
        ],
    ));
    Script {
        heading: known.text("script.call", key::SCRIPT_CALL_HEADING),
        note: Some(known.text("script.call.note", key::SCRIPT_CALL_NOTE)),
        lines,
    }
}

fn says(known: &Known, texts: &[(&str, Key)]) -> Vec<ScriptLine> {
    known.texts(texts).into_iter().map(said).collect()
}

fn said(text: Text) -> ScriptLine {
    ScriptLine { text, blank: false }
}

/// Lines that end with room to write.
fn asks(known: &Known, texts: &[(&str, Key)]) -> Vec<ScriptLine> {
    let texts = known.texts(texts).into_iter();
    texts.map(|text| ScriptLine { text, blank: true }).collect()
}
