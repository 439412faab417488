//! Properties of the domain, for any answers.

#![allow(clippy::unwrap_used, reason = "a test stops at the first thing that is wrong")]

#[path = "properties/any.rs"]
mod any;

use pedir::domain::answer::Answer;
use pedir::domain::answers::Answers;
use pedir::domain::flow::{self, Step};
use pedir::domain::outcome::evaluate;
use pedir::domain::questions::{QUESTIONS, question};
use pedir::domain::saved::{self, SavedError};
use pedir::domain::session::{Action, Session, Tick};
use pedir::domain::summary::{Section, Switches, draft};
use pedir::domain::vocabulary::{
    Community, EvidenceId, FindOutId, Health, Phone, QuestionId, Stage, StrengthId, UrgentId, Verdict, Who,
    WorkSchool,
};
use proptest::prelude::*;

use any::{TODAY, any_answers, any_context};

/// The questions that no paper may tell anything of.
const FLAGS: [QuestionId; 4] = [
    QuestionId::FlagHarmed,
    QuestionId::FlagArrest,
    QuestionId::FlagEarlierOrder,
    QuestionId::FlagMissedHearing,
];

/// The strengths that no paper may show.
const SCREEN_ONLY: [StrengthId; 8] = [
    StrengthId::Works,
    StrengthId::OwnsBusiness,
    StrengthId::FilesTaxes,
    StrengthId::HelpedPoliceOrCourt,
    StrengthId::SeriousIllness,
    StrengthId::Disability,
    StrengthId::MentalHealth,
    StrengthId::PregnantOrNursing,
];

/// The papers that no paper may list.
const SCREEN_ONLY_PAPERS: [EvidenceId; 6] = [
    EvidenceId::Work,
    EvidenceId::Taxes,
    EvidenceId::Health,
    EvidenceId::ArrestRecords,
    EvidenceId::HarmPapers,
    EvidenceId::EarlierOrderPapers,
];

fn any_session() -> impl Strategy<Value = Session> {
    let actions = prop::collection::vec(0_u8..4, 0..30);
    let change = prop::option::of(prop::sample::select(QuestionId::ALL.to_vec()));
    (any_answers(), actions, change, any::<(bool, bool, bool)>()).prop_map(|(answers, moves, change, on)| {
        let mut session = Session {
            answers,
            phone: on.0.then_some(Phone::Mine),
            who: on.1.then_some(Who::Helping),
            switches: Switches {
                own_words: on.2,
                details: on.0,
            },
            ..Session::default()
        };
        session = session.apply(Action::Today(TODAY));
        session = session.apply(Action::Tick(EvidenceId::School, on.1.then_some(Tick::CanGet)));
        session = moves.into_iter().fold(session, |session, step| {
            session.apply(if step == 0 { Action::Back } else { Action::Continue })
        });
        if let Some(id) = change {
            session.apply(Action::Change(id)).apply(Action::Continue)
        } else {
            session
        }
    })
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn an_answer_is_read_back_as_it_was_written(answers in any_answers()) {
        for (id, answer) in answers.iter() {
            let values = answer.values(question(id));
            let values: Vec<&str> = values.iter().map(String::as_str).collect();
            prop_assert_eq!(&Answer::parse(question(id), &values).unwrap(), answer);
        }
    }

    #[test]
    fn the_parser_takes_any_text(text in "\\PC{0,40}") {
        for row in QUESTIONS {
            if let Ok(answer) = Answer::parse(row, &[&text]) {
                prop_assert_eq!(answer.values(row), [text.trim()]);
            }
        }
    }

    #[test]
    fn back_is_the_inverse_of_continue(answers in any_answers()) {
        let steps = flow::steps(&answers);
        prop_assert_eq!(steps[0], flow::first());
        for pair in steps.windows(2) {
            prop_assert_eq!(flow::next(&answers, pair[0]), pair[1]);
            prop_assert_eq!(flow::previous(&answers, pair[1]), Some(pair[0]));
        }
        prop_assert_eq!(flow::next(&answers, Step::Check), Step::Check);
        prop_assert_eq!(flow::previous(&answers, flow::first()), None);
    }

    #[test]
    fn moving_changes_no_answer(session in any_session()) {
        for action in [Action::Continue, Action::Back, Action::GoTo(Step::Stop), Action::Change(QuestionId::Stage)] {
            prop_assert_eq!(&session.apply(action).answers, &session.answers);
        }
    }

    #[test]
    fn a_change_always_comes_back(session in any_session(), id in prop::sample::select(QuestionId::ALL.to_vec())) {
        let mut changed = session.apply(Action::Change(id));
        for _ in 0..60 {
            if changed.step == Step::Check {
                break;
            }
            changed = changed.apply(Action::Continue);
        }
        prop_assert_eq!((changed.step, changed.returning), (Step::Check, None));
    }

    #[test]
    fn hidden_answers_change_nothing(answers in any_answers(), context in any_context()) {
        let used = answers.in_use();
        prop_assert_eq!(evaluate(&answers, &context), evaluate(&used, &context));
        prop_assert_eq!(flow::path(&answers), flow::path(&used));
        prop_assert!(used.ignored().is_empty());
        prop_assert_eq!(used.iter().count() + answers.ignored().len(), answers.iter().count());
    }

    #[test]
    fn a_result_says_something_of_everything(answers in any_answers(), context in any_context()) {
        let outcome = evaluate(&answers, &context);
        prop_assert_eq!(&outcome, &evaluate(&answers.clone(), &context));
        prop_assert_eq!(outcome.options.len(), 28);
        prop_assert!(outcome.options.iter().filter(|judged| judged.verdict == Verdict::TalkFirst).count() <= 5);
        prop_assert!(outcome.options.iter().all(|judged| !judged.reasons.is_empty()));
        prop_assert!(!outcome.follow_up.is_empty() && !outcome.sources.is_empty() && !outcome.questions.is_empty());
        prop_assert!(outcome.sources.is_sorted());
    }

    #[test]
    fn a_saved_session_is_read_back(session in any_session()) {
        let text = saved::write(&session);
        let read = saved::read(&text).unwrap();
        prop_assert_eq!(read, Session { today: None, ..session });
    }

    #[test]
    fn a_saved_session_that_was_cut_is_refused(session in any_session(), cut in any::<prop::sample::Index>()) {
        let text = saved::write(&session);
        let end = text.char_indices().map(|(place, _)| place).nth(cut.index(text.chars().count())).unwrap();
        let expected = if end < "pedir 1\n".len() { SavedError::OtherVersion } else { SavedError::CutShort };
        prop_assert_eq!(saved::read(&text[..end]), Err(expected));
    }

    /// Two persons who differ in private answers alone get the same paper.
    #[test]
    fn a_paper_tells_nothing_private(answers in any_answers(), other in any_answers(), context in any_context()) {
        let mut changed = answers.clone();
        for id in FLAGS.into_iter().chain([QuestionId::Health]) {
            changed.set(id, other.get(id).cloned());
        }
        hide(&mut changed, QuestionId::WorkSchool, &[
            WorkSchool::Works as u8, WorkSchool::OwnsBusiness as u8, WorkSchool::FilesTaxes as u8, WorkSchool::None as u8,
        ]);
        hide(&mut changed, QuestionId::Community, &[Community::HelpedPoliceOrCourt as u8, Community::None as u8]);
        for details in [false, true] {
            let switches = Switches { own_words: false, details };
            prop_assert_eq!(draft(&answers, &context, switches), draft(&changed, &context, switches));
        }
    }

    #[test]
    fn what_stays_on_the_screen_is_on_no_paper(answers in any_answers(), context in any_context(), details in any::<bool>()) {
        let mut answers = answers;
        answers.set(QuestionId::OwnWords, Some(Answer::Text("MY OWN WORDS".to_owned())));
        let paper = draft(&answers, &context, Switches { own_words: false, details });
        for section in paper.for_attorney.iter().chain(&paper.for_me) {
            match section {
                Section::Strengths(ids) => prop_assert!(ids.iter().all(|id| !SCREEN_ONLY.contains(id))),
                Section::Evidence(ids) => prop_assert!(ids.iter().all(|id| !SCREEN_ONLY_PAPERS.contains(id))),
                Section::FindOut(ids) => {
                    prop_assert_eq!(ids[0], FindOutId::Order);
                    prop_assert!(!ids.contains(&FindOutId::Arrests) && !ids.contains(&FindOutId::MissedHearing));
                }
                Section::First(lines) => {
                    let told = format!("{lines:?}");
                    prop_assert!(!told.contains("MissedDate") && !told.contains("OrderUnknown"));
                }
                Section::OwnWords(_) | Section::OwnLines(_) => prop_assert!(false, "nothing was typed"),
                Section::Case(_) | Section::Ask(_) | Section::Careful(_) | Section::InPrivate | Section::Questions(_)
                | Section::FollowUp(_) => {}
            }
        }
        prop_assert!(paper.for_attorney.contains(&Section::InPrivate));
        let told = format!("{paper:?}");
        prop_assert!(!told.contains("MY OWN WORDS"));
        let with_words = draft(&answers, &context, Switches { own_words: true, details });
        let told = format!("{with_words:?}");
        prop_assert!(told.contains("MY OWN WORDS"));
    }

    /// At four stages the paper is a page of questions, the same for everyone, unless the person says otherwise.
    #[test]
    fn a_page_of_questions_tells_nothing_at_all(answers in any_answers(), other in any_answers(), context in any_context()) {
        let at = |answers: &Answers, stage: Stage| answers.clone().with(QuestionId::Stage, Answer::One(stage as u8));
        let switches = Switches::default();
        let plain = draft(&at(&answers, Stage::NoCase), &context, switches);
        prop_assert!(plain.questions_only && plain.for_me.is_empty());
        for stage in [Stage::NoCase, Stage::NtaNotFiled, Stage::CaseEnded, Stage::FearCase] {
            prop_assert_eq!(&draft(&at(&other, stage), &context, switches), &plain);
            let full = draft(&at(&other, stage), &context, Switches { own_words: false, details: true });
            prop_assert!(!full.questions_only && full.for_attorney.len() > plain.for_attorney.len());
        }
        for stage in [Stage::CourtPending, Stage::JudgeDecided, Stage::FinalOrder] {
            prop_assert!(!draft(&at(&other, stage), &context, switches).questions_only);
        }
    }

    #[test]
    fn private_answers_are_on_the_screen(answers in any_answers(), context in any_context()) {
        let answers = answers.with(QuestionId::FlagArrest, Answer::One(0)).with(
            QuestionId::Health,
            Answer::Many(pedir::domain::answer::Choices::new([Health::Disability as u8])),
        );
        let outcome = evaluate(&answers, &context);
        prop_assert!(outcome.private.contains(&QuestionId::FlagArrest) && outcome.private.contains(&QuestionId::Health));
        prop_assert!(outcome.strengths.contains(&StrengthId::Disability));
        prop_assert!(outcome.evidence.contains(&EvidenceId::ArrestRecords));
        prop_assert!(outcome.urgent.iter().all(|urgent| UrgentId::ALL.contains(&urgent.id)));
    }
}

/// Takes these choices out of an answer.
fn hide(answers: &mut Answers, id: QuestionId, hidden: &[u8]) {
    if let Some(Answer::Many(chosen)) = answers.get(id) {
        let left: Vec<u8> = chosen.iter().filter(|choice| !hidden.contains(choice)).collect();
        let left = (!left.is_empty()).then(|| Answer::Many(pedir::domain::answer::Choices::new(left)));
        answers.set(id, left);
    }
}

#[test]
fn another_version_and_an_unknown_line_are_refused() {
    assert_eq!(saved::read(""), Err(SavedError::OtherVersion));
    assert_eq!(saved::read("pedir 3\nend\n"), Err(SavedError::OtherVersion));
    assert_eq!(saved::read("pedir 1\nstep stage\nend"), Err(SavedError::CutShort));
    for line in [
        "own-line",
        "stap stage",
        "step stag",
        "answer stage",
        "answer stage no-cas",
        "answer next-date 2026-02-31",
        "switch on",
        "who",
        "",
    ] {
        let text = format!("pedir 1\nstep stage\n{line}\nend\n");
        assert_eq!(saved::read(&text), Err(SavedError::Line(3)), "{line}");
    }
    for version in ["pedir 1", "pedir 2"] {
        assert!(saved::read(&format!("{version}\nstep stage\nend\n")).is_ok());
    }
}
