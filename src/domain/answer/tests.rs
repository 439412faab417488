#![allow(clippy::unwrap_used, reason = "a test stops at the first thing that is wrong")]

use super::*;
use crate::domain::questions::question;
use crate::domain::vocabulary::{Family, QuestionId, Stage};

fn parse(id: QuestionId, values: &[&str]) -> Result<Answer, AnswerError> {
    Answer::parse(question(id), values)
}

#[test]
fn a_choice_is_read_and_another_is_refused() {
    let stage = parse(QuestionId::Stage, &["bia-appeal"]);
    assert_eq!(stage, Ok(Answer::One(Stage::BiaAppeal as u8)));
    assert_eq!(
        parse(QuestionId::Stage, &["bia"]),
        Err(AnswerError::NotAChoice(0))
    );
    assert_eq!(
        parse(QuestionId::Stage, &["bia-appeal", "no-case"]),
        Err(AnswerError::MoreThanOne)
    );
    assert_eq!(parse(QuestionId::FlagArrest, &["yes"]), Ok(Answer::One(0)));
    assert_eq!(
        parse(QuestionId::FlagArrest, &["none"]),
        Err(AnswerError::NotAChoice(0))
    );
}

#[test]
fn i_dont_know_is_an_answer_to_everything_but_the_persons_own_words() {
    for row in crate::domain::questions::QUESTIONS {
        let answer = Answer::parse(row, &["unknown"]);
        let own_words = matches!(row.kind, Kind::Text { .. });
        let expected = if own_words {
            Answer::Text("unknown".to_owned())
        } else {
            Answer::Unknown
        };
        assert_eq!(answer, Ok(expected), "{}", row.id.id());
    }
}

#[test]
fn none_and_unknown_stand_alone() {
    let two = parse(QuestionId::Family, &["family-here", "citizen-child"]);
    let expected = Choices::new([Family::CitizenChild as u8, Family::FamilyHere as u8]);
    assert_eq!(two, Ok(Answer::Many(expected)));
    assert_eq!(
        parse(QuestionId::Family, &["none", "citizen-child"]),
        Err(AnswerError::NotAlone)
    );
    assert_eq!(
        parse(QuestionId::Family, &["citizen-child", "unknown"]),
        Err(AnswerError::NotAlone)
    );
    assert_eq!(
        parse(QuestionId::Family, &["citizen-child", "aunt"]),
        Err(AnswerError::NotAChoice(1))
    );
}

#[test]
fn a_day_must_be_in_the_calendar() {
    let day = parse(QuestionId::NextDate, &["2027-01-12"]);
    assert_eq!(day, Ok(Answer::Date(jiff::civil::date(2027, 1, 12))));
    let no_such_day = AnswerError::NoSuchDay {
        year: 2026,
        month: 2,
        day: 31,
    };
    assert_eq!(parse(QuestionId::NextDate, &["2026-02-31"]), Err(no_such_day));
    let no_such_month = AnswerError::NoSuchDay {
        year: 2026,
        month: 13,
        day: 1,
    };
    assert_eq!(parse(QuestionId::NextDate, &["2026-13-01"]), Err(no_such_month));
    for text in [
        "2026-2-1",
        "02/01/2026",
        "tomorrow",
        "2026-02-1x",
        "2026-02-01 ",
        "２０２６-02-01",
    ] {
        assert_eq!(
            parse(QuestionId::NextDate, &[text]),
            Err(AnswerError::NotADate),
            "{text}"
        );
    }
}

#[test]
fn a_court_has_three_capital_letters() {
    assert!(parse(QuestionId::Court, &["SFR"]).is_ok());
    for text in ["sfr", "SF", "SFRX", "SF1"] {
        assert_eq!(
            parse(QuestionId::Court, &[text]),
            Err(AnswerError::NotACourt),
            "{text}"
        );
    }
}

#[test]
fn own_words_are_trimmed_and_end_at_200_characters() {
    let spaced = parse(QuestionId::OwnWords, &["  ¿Y mi hermana? \n"]);
    assert_eq!(spaced, Ok(Answer::Text("¿Y mi hermana?".to_owned())));
    assert!(parse(QuestionId::OwnWords, &[&"é".repeat(200)]).is_ok());
    for length in [201, 10_000] {
        let too_long = AnswerError::TooLong { limit: 200, length };
        assert_eq!(parse(QuestionId::OwnWords, &[&"é".repeat(length)]), Err(too_long));
    }
    assert_eq!(parse(QuestionId::OwnWords, &[" \n "]), Err(AnswerError::Empty));
}

#[test]
fn nothing_is_no_answer() {
    for row in crate::domain::questions::QUESTIONS {
        assert_eq!(Answer::parse(row, &[]), Err(AnswerError::Empty));
        assert_eq!(Answer::parse(row, &[""]), Err(AnswerError::Empty));
    }
}
