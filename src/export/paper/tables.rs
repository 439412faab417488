//! The tables of page 2: papers to collect, the plan, the log of calls and letters.

use super::draft::{Known, joined};
use super::{Block, Cell, Part, Table, TableKind};
use crate::content::{self, EvidenceWord, StepWord, key};
use crate::domain::session::Tick;
use crate::domain::vocabulary::{EvidenceId, StepId};

/// How many rows the log has: two weeks of trying fill them.
const LOG_ROWS: usize = 6;

/// Papers to collect, each with three boxes; one of them is ticked where the person did so.
pub(super) fn checklist(papers: &[EvidenceId], ticks: &[(EvidenceId, Tick)], known: &Known) -> Vec<Block> {
    let rows = papers.iter().map(|paper| {
        let word = |id: &str, word| {
            Cell::Text(known.member(&joined("paper", paper.id()), id, content::evidence(*paper, word)))
        };
        let (what, place) = (
            word("what", EvidenceWord::What),
            word("where", EvidenceWord::Where),
        );
        let tick = ticks.iter().find(|(id, _)| id == paper).map(|(_, tick)| *tick);
        let boxes = Tick::ALL.map(|column| Cell::Box {
            ticked: tick == Some(column),
        });
        [what, place].into_iter().chain(boxes).collect()
    });
    vec![
        Block::Paragraph(known.texts(&[
            ("checklist.about", key::CHECKLIST_ABOUT),
            ("checklist.copies", key::CHECKLIST_COPIES),
            ("checklist.private-papers", key::CHECKLIST_PRIVATE_PAPERS),
            ("checklist.translation", key::CHECKLIST_TRANSLATION),
        ])),
        Block::Table(Table {
            kind: TableKind::Checklist,
            head: known.texts(&[
                ("checklist.paper", key::CHECKLIST_PAPER),
                ("checklist.where", key::CHECKLIST_WHERE),
                ("checklist.have", key::CHECKLIST_HAVE),
                ("checklist.can-get", key::CHECKLIST_CAN_GET),
                ("checklist.unknown", key::CHECKLIST_UNKNOWN),
            ]),
            rows: rows.collect(),
        }),
    ]
}

/// What to do, who does it, by when, each with a box.
pub(super) fn plan(steps: &[StepId], known: &Known) -> Vec<Block> {
    let rows = steps.iter().map(|step| {
        let word = |id: &str, word| {
            Cell::Text(known.member(&joined("step", step.id()), id, content::step(*step, word)))
        };
        let what = word("what", StepWord::What);
        let (who, when) = (word("who", StepWord::Who), word("when", StepWord::When));
        vec![what, who, when, Cell::Box { ticked: false }]
    });
    vec![
        Block::Paragraph(vec![known.text("plan.deadline-note", key::PLAN_DEADLINE_NOTE)]),
        Block::Table(Table {
            kind: TableKind::Plan,
            head: known.texts(&[
                ("plan.what", key::PLAN_WHAT),
                ("plan.who", key::PLAN_WHO),
                ("plan.when", key::PLAN_WHEN),
                ("plan.done", key::PLAN_DONE),
            ]),
            rows: rows.collect(),
        }),
    ]
}

/// Whom the person talked with: rows to fill in by hand.
pub(super) fn log(known: &Known) -> Part {
    let head = known.texts(&[
        ("log.date", key::LOG_DATE),
        ("log.whom", key::LOG_WHOM),
        ("log.how", key::LOG_HOW),
        ("log.said", key::LOG_SAID),
        ("log.next", key::LOG_NEXT),
    ]);
    let rows = vec![vec![Cell::Room; head.len()]; LOG_ROWS];
    let blocks = vec![
        Block::Paragraph(vec![known.text("log.note", key::LOG_NOTE)]),
        Block::Table(Table {
            kind: TableKind::Log,
            head,
            rows,
        }),
    ];
    known.part("log", key::HEADING_LOG, blocks)
}
