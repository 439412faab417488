//! The whole decision space: every answer that a rule reads, in every combination in which rules read them, held
//! against the contract. `cargo test --test decision_space -- --nocapture` says how many there are.

#![allow(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test stops at the first thing that is wrong"
)]
#![allow(
    clippy::wildcard_enum_match_arm,
    reason = "the contract is written as its table reads: the rest is no"
)]

#[path = "decision_space/contract.rs"]
mod contract;
#[path = "decision_space/fork.rs"]
mod fork;
#[path = "decision_space/more_answers.rs"]
mod more_answers;
#[path = "decision_space/reachable.rs"]
mod reachable;

use pedir::domain::answer::Answer;
use pedir::domain::case::{Case, Circuit, Context};
use pedir::domain::options::{RANKED, rule};
use pedir::domain::outcome::Judged;
use pedir::domain::rules::predicate::Truth;
use pedir::domain::rules::{
    asks, attorney_questions, evidence, find_out, follow_up, strengths, urgent,
    verdict::{self, judge},
};
use pedir::domain::vocabulary::{
    Attorney, AttorneyQuestionId, EvidenceId, FindOutId, OptionId, OrderKind, QuestionId, ReasonId, Stage,
    StepId, StrengthId, UrgentId, Verdict, YesNo,
};

use contract::{EARLY, NEVER_FIRST};
use fork::{Fork, TODAY, walk};
use more_answers::{every_answer, more};
use reachable::REACHABLE;

fn reason(judged: &Judged, id: ReasonId) -> bool {
    judged.reasons.iter().any(|reason| reason.id == id)
}

/// Walks the verdict of every option by itself: fewer answers are read than for its reasons.
fn each_verdict(mut check: impl FnMut(OptionId, Verdict, &Case, &Fork)) -> usize {
    let walked =
        RANKED.map(|option| walk(|case, fork| check(option, verdict::verdict(option, case), case, fork)));
    walked.iter().sum()
}

fn context(case: &Case) -> Context {
    Context {
        today: TODAY,
        circuit: case.circuit(),
    }
}

#[test]
fn the_table_of_the_contract_is_the_code() {
    let rows = contract::rows();
    assert_eq!(rows.len(), RANKED.len());
    for (row, option) in rows.iter().zip(RANKED) {
        assert_eq!(row.option, option, "rank {}", row.rank);
        assert_eq!(row.writes_to_dhs, rule(option).writes_to_dhs, "{}", option.id());
        assert_eq!(row.goals, contract::goals_of(option), "{}", option.id());
    }
}

#[test]
fn every_verdict_is_that_of_the_table() {
    let mut count = 0;
    for row in contract::rows() {
        count += walk(|case, fork| {
            let expected = contract::verdict(row.option, &row.goals, case);
            assert_eq!(
                verdict::verdict(row.option, case),
                expected,
                "{} {fork:?}",
                row.option.id()
            );
        });
    }
    println!("verdicts held against the table: {count} combinations");
}

#[test]
fn what_can_be_first_or_careful_is_exactly_what_the_scenarios_must_cover() {
    let mut reached = Vec::new();
    each_verdict(|option, verdict, _, _| {
        let counts = matches!(verdict, Verdict::TalkFirst | Verdict::BeCareful);
        if counts && !reached.contains(&(option, verdict)) {
            reached.push((option, verdict));
        }
    });
    for pair in &reached {
        assert!(REACHABLE.contains(pair), "not listed: {pair:?}");
    }
    for pair in &REACHABLE {
        assert!(reached.contains(pair), "no answers lead to {pair:?}");
    }
}

#[test]
fn rule_1_ending_a_case_is_never_anything_but_careful() {
    for option in [OptionId::Dismissal, OptionId::Termination] {
        walk(|case, _| {
            let judged = judge(option, case);
            assert!(matches!(judged.verdict, Verdict::BeCareful | Verdict::NotNow));
            if matches!(case.stage(), Some(Stage::CourtPending | Stage::CourtClosed)) {
                assert_eq!(judged.verdict, Verdict::BeCareful);
                assert!(
                    reason(&judged, ReasonId::TwoYearsNotSafe) || reason(&judged, ReasonId::UnderTwoYears)
                );
            }
        });
    }
}

#[test]
fn rules_2_and_8_some_stages_and_some_kinds_are_never_first() {
    each_verdict(|option, verdict, case, _| {
        if verdict == Verdict::TalkFirst {
            assert!(!NEVER_FIRST.contains(&option), "{}", option.id());
            assert!(
                case.stage().is_some_and(|stage| !EARLY.contains(&stage)),
                "{}",
                option.id()
            );
        }
    });
}

#[test]
fn rule_3_and_the_reasons_of_every_verdict() {
    let safe = [
        Stage::CourtPending,
        Stage::CourtClosed,
        Stage::JudgeDecided,
        Stage::BiaAppeal,
    ];
    // A reason that is said of all kinds together alone.
    let mut used = vec![ReasonId::PastFive];
    let mut count = 0;
    for option in RANKED {
        count += walk(|case, fork| {
            let judged = judge(option, case);
            assert_eq!(judged.verdict, verdict::verdict(option, case));
            let no = |id| case.is(id, YesNo::No as u8);
            let needed = rule(option).writes_to_dhs
                && (!case.at(&safe) || !no(QuestionId::FlagArrest) || !no(QuestionId::FlagEarlierOrder));
            assert_eq!(
                reason(&judged, ReasonId::AttorneyFirst),
                needed,
                "{} {fork:?}",
                option.id()
            );
            let harm = judged.reasons.first().is_some_and(|first| {
                matches!(first.id, ReasonId::CanHarm | ReasonId::HardWhileDetained) && first.fact.is_some()
            });
            assert_eq!(
                harm,
                judged.verdict == Verdict::BeCareful,
                "{} {fork:?}",
                option.id()
            );
            for reason in judged.reasons {
                assert!(!reason.from.is_empty(), "{}", reason.id.id());
                if !used.contains(&reason.id) {
                    used.push(reason.id);
                }
            }
        });
    }
    for id in ReasonId::ALL {
        assert!(used.contains(id), "{} is never given", id.id());
    }
    println!("verdicts with their reasons: {count} combinations");
}

#[test]
fn rule_4_having_no_attorney_changes_the_plan_and_no_verdict() {
    let without =
        [Attorney::Helper, Attorney::Looking, Attorney::No].map(|attorney| Answer::One(attorney as u8));
    each_verdict(|option, verdict, case, fork| {
        let answers = fork.answers();
        if answers.get(QuestionId::Attorney) == Some(&Answer::One(Attorney::Yes as u8)) {
            return;
        }
        let with = |attorney: Answer| {
            let answers = answers.clone().with(QuestionId::Attorney, attorney);
            verdict::verdict(option, &Case::new(&answers, context(case)))
        };
        for attorney in without.iter().chain([&Answer::Unknown]) {
            assert_eq!(with(attorney.clone()), verdict, "{}", option.id());
        }
        // The table talks about more time first for a person who has a date soon and no attorney, and of nothing else.
        let has_one = with(Answer::One(Attorney::Yes as u8));
        assert!(
            option == OptionId::Continuance || has_one == verdict,
            "{}",
            option.id()
        );
    });
    assert_eq!(StepId::ALL[..2], [StepId::FindAttorney, StepId::CheckHelper]);
    for id in &StepId::ALL[..2] {
        walk(|case, _| {
            let has_attorney = case.is(QuestionId::Attorney, Attorney::Yes as u8);
            let helper = case.is(QuestionId::Attorney, Attorney::Helper as u8);
            let needed = if *id == StepId::FindAttorney {
                !has_attorney
            } else {
                helper
            };
            assert_eq!(follow_up::is_needed(*id, case), needed);
        });
    }
}

#[test]
fn rule_5_detention_opens_bond_and_release_and_makes_closure_dangerous() {
    for option in [OptionId::Bond, OptionId::Release] {
        walk(|case, _| {
            assert!(case.no(QuestionId::Detained) || verdict::verdict(option, case) != Verdict::NotNow);
        });
    }
    walk(|case, _| {
        let closure = judge(OptionId::AdminClosure, case);
        if closure.verdict != Verdict::NotNow && case.yes(QuestionId::Detained) {
            assert_eq!(closure.verdict, Verdict::BeCareful);
            assert!(reason(&closure, ReasonId::HardWhileDetained));
        }
    });
}

#[test]
fn rule_6_only_a_court_can_reopen_an_order() {
    for option in [OptionId::Jmtr, OptionId::MtrNonopp] {
        walk(|case, _| {
            let judged = judge(option, case);
            if case.stage() != Some(Stage::FinalOrder) {
                return;
            }
            let officer = case.is(QuestionId::OrderKind, OrderKind::WithoutJudge as u8);
            assert_eq!(judged.verdict == Verdict::NotNow, officer);
            assert_eq!(reason(&judged, ReasonId::NoCourtOrder), officer);
            if !officer {
                let agency = case.one(QuestionId::OtherAgency).is_some_and(|place| place < 2);
                assert_eq!(reason(&judged, ReasonId::AnotherAgencyHarder), agency);
                let missed = case.is(QuestionId::OrderKind, OrderKind::MissedHearing as u8);
                assert_eq!(reason(&judged, ReasonId::InAbsentiaLimits), missed);
            }
        });
    }
}

#[test]
fn rule_7_mediation_is_confirmed_for_the_ninth_circuit_alone() {
    for option in [OptionId::Mediation, OptionId::Abeyance, OptionId::OilRemand] {
        walk(|case, _| {
            let closed = verdict::verdict(option, case) == Verdict::NotNow;
            assert_eq!(
                closed,
                case.stage() != Some(Stage::CircuitAppeal),
                "{}",
                option.id()
            );
        });
    }
    walk(|case, _| {
        let mediation = judge(OptionId::Mediation, case);
        if mediation.verdict != Verdict::NotNow {
            let circuit = case.circuit();
            assert_eq!(
                reason(&mediation, ReasonId::MediationUnconfirmed),
                circuit == Circuit::Other
            );
            let unknown = matches!(circuit, Circuit::Unknown | Circuit::Varies);
            assert_eq!(reason(&mediation, ReasonId::FindYourCircuit), unknown);
            assert!(circuit == Circuit::Ninth || mediation.verdict == Verdict::AlsoAsk);
        }
    });
}

#[test]
fn rule_9_with_the_stage_unknown_the_first_task_is_to_find_out() {
    each_verdict(|option, verdict, case, _| {
        if case.stage().is_none() {
            let open = matches!(option, OptionId::Bond | OptionId::Release);
            assert!(open || verdict == Verdict::NotNow, "{}", option.id());
            assert!(FindOutId::ALL[0] == FindOutId::Stage && find_out::is_missing(FindOutId::Stage, case));
        }
    });
}

#[test]
fn rule_10_at_most_five_are_first_and_the_rest_say_why() {
    let mut stages = [0_usize; Stage::ALL.len() + 1];
    walk(|case, fork| {
        let alone = RANKED.map(|option| verdict::verdict(option, case));
        let answers = fork.answers();
        stages[fork.stage().map_or(0, |stage| stage as usize + 1)] += 1;
        let case = Case::new(&answers, context(case));
        let together = verdict::all(&case);
        let mut first = 0;
        for (judged, alone) in together.iter().zip(alone) {
            first += usize::from(alone == Verdict::TalkFirst);
            let past = alone == Verdict::TalkFirst && first > 5;
            assert_eq!(reason(judged, ReasonId::PastFive), past);
            assert_eq!(judged.verdict, if past { Verdict::AlsoAsk } else { alone });
        }
        for ask in asks::asks(&together, &case) {
            let judged = together
                .iter()
                .find(|judged| judged.option == ask.option)
                .unwrap();
            assert!(
                matches!(judged.verdict, Verdict::TalkFirst | Verdict::AlsoAsk),
                "{}",
                ask.id.id()
            );
        }
    });
    let names = ["unknown"].iter().chain(Stage::IDS);
    println!(
        "all verdicts together: {} combinations",
        stages.iter().sum::<usize>()
    );
    for (name, count) in names.zip(stages) {
        println!("  {name}: {count}");
    }
}

#[test]
fn rule_11_there_is_always_something_to_do_next() {
    let count = walk(|case, _| assert!(follow_up::is_needed(StepId::KeepDates, case)));
    assert_eq!(count, 1, "the step rests on no answer at all");
}

#[test]
fn rule_13_the_same_answers_give_the_same_verdict() {
    each_verdict(|option, verdict, case, fork| {
        let again = judge(option, &Case::new(&fork.answers().in_use(), context(case)));
        assert_eq!(again.verdict, verdict, "{}", option.id());
    });
}

#[test]
fn rule_12_an_answer_never_takes_a_warning_away() {
    let mut tried = 0;
    let options = each_verdict(|option, verdict, case, fork| {
        if verdict == Verdict::BeCareful {
            for (_, with) in more(&fork.answers()) {
                tried += 1;
                let again = verdict::verdict(option, &Case::new(&with.in_use(), context(case)));
                assert_eq!(again, Verdict::BeCareful, "{} {with:?}", option.id());
            }
        }
    });
    let mut boxes = 0;
    for id in UrgentId::ALL {
        boxes += walk(|case, fork| {
            if !urgent::is_open(case, *id) {
                return;
            }
            let answers = fork.answers();
            for (question, with) in more(&answers) {
                tried += 1;
                let open = urgent::is_open(&Case::new(&with.in_use(), context(case)), *id);
                // Two boxes say that something is not known: to say it is to close them.
                let said = matches!(
                    (id, question),
                    (UrgentId::MissedDate, QuestionId::FlagMissedHearing)
                        | (UrgentId::OrderUnknown, QuestionId::FlagEarlierOrder)
                );
                assert!(open || said, "{} {with:?}", id.id());
            }
        });
    }
    println!(
        "warnings that stay: {} combinations, {tried} answers added",
        options + boxes
    );
}

#[test]
fn rule_14_a_box_opens_exactly_when_its_trigger_holds() {
    let mut count = 0;
    for id in UrgentId::ALL {
        count += walk(|case, fork| {
            let from = urgent::opened_by(*id, case);
            assert_eq!(
                from.is_some(),
                contract::is_open(*id, case),
                "{} {fork:?}",
                id.id()
            );
            assert!(from.is_none_or(|from| !from.is_empty()));
        });
    }
    println!("urgent boxes: {count} combinations");
}

#[test]
fn a_verdict_names_every_question_that_it_rests_on() {
    let mut tried = 0;
    each_verdict(|option, verdict, case, fork| {
        let answers = fork.answers();
        let reasons = judge(option, &Case::new(&answers, context(case))).reasons;
        for (question, with) in every_answer(&answers, |question| fork.has_read(question)) {
            // "None of these" under relief closes the question about USCIS: that is no longer the same case.
            if !with.ignored().is_empty() {
                continue;
            }
            tried += 1;
            if verdict::verdict(option, &Case::new(&with, context(case))) != verdict {
                let named = reasons.iter().any(|reason| reason.from.contains(&question));
                assert!(
                    named,
                    "{} rests on {} and does not say so: {answers:?}",
                    option.id(),
                    question.id()
                );
            }
        }
    });
    println!("answers that could change a verdict: {tried} tried");
}

#[test]
fn every_piece_of_a_result_can_be_there_and_can_be_absent() {
    let always = |id: &str| {
        [
            "keep-dates",
            "gather-papers",
            "bring-paper",
            "attorney-decides",
            "keep-log",
            "ask-again",
        ]
        .contains(&id)
            || ["should-we-ask", "what-to-say"].contains(&id)
    };
    let mut count = 0;
    let mut check = |id: &str, holds: &dyn Fn(&Case) -> bool| {
        let mut seen = [false; 2];
        count += walk(|case, _| seen[usize::from(holds(case))] = true);
        assert_eq!(seen, [!always(id), true], "{id}");
    };
    for id in FindOutId::ALL {
        check(id.id(), &|case| find_out::is_missing(*id, case));
    }
    for id in EvidenceId::ALL {
        check(id.id(), &|case| evidence::is_called_for(*id, case));
    }
    for id in AttorneyQuestionId::ALL {
        check(id.id(), &|case| attorney_questions::is_raised(*id, case));
    }
    for id in StepId::ALL {
        check(id.id(), &|case| follow_up::is_needed(*id, case));
    }
    for id in StrengthId::ALL {
        check(id.id(), &|case| strengths::test(*id).of(case) == Truth::Yes);
    }
    println!("pieces of a result: {count} combinations");
}
