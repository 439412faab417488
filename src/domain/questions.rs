//! Every question of the interview, in the order asked. A question is a row here, and its words.

use super::condition::Condition::{self, Always, ReliefIsNotNone, StageIs, StageIsNot};
pub use super::kind::Kind;
use super::vocabulary::{
    Age, AppealAbout, Attorney, Caregiver, CaseEndedHow, Community, Decision, DecisionWhen, EarlierMotion,
    Family, FamilyCase, Goal, GovernmentAsked, Health, Hearing, OrderKind, OtherAgency, Part, QuestionId,
    Relief, Soon, Stage, WhoAppealed, WorkSchool, YearsHere, YesNo,
};

/// A question of the interview.
#[derive(Clone, Copy, Debug)]
pub struct Question {
    /// Its id.
    pub id: QuestionId,
    /// The part of the interview in which it is asked.
    pub part: Part,
    /// What an answer looks like.
    pub kind: Kind,
    /// When it is asked.
    pub asked: Condition,
}

const YES_NO: Kind = Kind::One(YesNo::IDS);
const NOT_WITHOUT_CASE: Condition = StageIsNot(Stage::NoCase);
const DECIDED: Condition = StageIs(&[
    Stage::JudgeDecided,
    Stage::FinalOrder,
    Stage::CircuitAppeal,
    Stage::CaseEnded,
]);
const APPEALED: Condition = StageIs(&[Stage::BiaAppeal]);
const AFTER_MOTION: Condition = StageIs(&[Stage::FinalOrder, Stage::BiaAppeal, Stage::CircuitAppeal]);
const MAY_HAVE_NEWS: Condition = StageIs(&[
    Stage::FinalOrder,
    Stage::BiaAppeal,
    Stage::CircuitAppeal,
    Stage::CourtClosed,
    Stage::JudgeDecided,
]);

/// Every question, in the order asked: the row of a question is at its place in `QuestionId::ALL`.
pub const QUESTIONS: &[Question] = &[
    row(QuestionId::Attorney, Part::Now, Kind::One(Attorney::IDS), Always),
    row(QuestionId::Detained, Part::Now, YES_NO, Always),
    row(QuestionId::Soon, Part::Now, Kind::One(Soon::IDS), Always),
    row(QuestionId::CheckIn, Part::Now, YES_NO, Always),
    row(QuestionId::Stage, Part::Now, Kind::One(Stage::IDS), Always),
    row(
        QuestionId::GovernmentAsked,
        Part::Now,
        Kind::Many(GovernmentAsked::IDS),
        NOT_WITHOUT_CASE,
    ),
    row(
        QuestionId::Hearing,
        Part::Case,
        Kind::One(Hearing::IDS),
        StageIs(&[Stage::CourtPending]),
    ),
    row(
        QuestionId::Decision,
        Part::Case,
        Kind::One(Decision::IDS),
        StageIs(&[Stage::JudgeDecided]),
    ),
    row(
        QuestionId::CaseEndedHow,
        Part::Case,
        Kind::One(CaseEndedHow::IDS),
        StageIs(&[Stage::CaseEnded]),
    ),
    row(
        QuestionId::DecisionWhen,
        Part::Case,
        Kind::One(DecisionWhen::IDS),
        DECIDED,
    ),
    row(QuestionId::DecisionDate, Part::Case, Kind::Date, DECIDED),
    row(
        QuestionId::WhoAppealed,
        Part::Case,
        Kind::One(WhoAppealed::IDS),
        APPEALED,
    ),
    row(
        QuestionId::AppealAbout,
        Part::Case,
        Kind::One(AppealAbout::IDS),
        APPEALED,
    ),
    row(
        QuestionId::OrderKind,
        Part::Case,
        Kind::One(OrderKind::IDS),
        StageIs(&[Stage::FinalOrder]),
    ),
    row(
        QuestionId::EarlierMotion,
        Part::Case,
        Kind::One(EarlierMotion::IDS),
        AFTER_MOTION,
    ),
    row(QuestionId::SomethingNew, Part::Case, YES_NO, MAY_HAVE_NEWS),
    row(QuestionId::Court, Part::Case, Kind::Court, NOT_WITHOUT_CASE),
    row(QuestionId::NextDate, Part::Case, Kind::Date, NOT_WITHOUT_CASE),
    row(QuestionId::AddressCurrent, Part::Case, YES_NO, NOT_WITHOUT_CASE),
    row(QuestionId::Relief, Part::Plan, Kind::Many(Relief::IDS), Always),
    row(
        QuestionId::OtherAgency,
        Part::Plan,
        Kind::One(OtherAgency::IDS),
        ReliefIsNotNone,
    ),
    row(
        QuestionId::YearsHere,
        Part::Life,
        Kind::One(YearsHere::IDS),
        Always,
    ),
    row(QuestionId::CameAsChild, Part::Life, YES_NO, Always),
    row(QuestionId::Age, Part::Life, Kind::One(Age::IDS), Always),
    row(QuestionId::Family, Part::Life, Kind::Many(Family::IDS), Always),
    row(
        QuestionId::FamilyCase,
        Part::Life,
        Kind::One(FamilyCase::IDS),
        Always,
    ),
    row(
        QuestionId::Caregiver,
        Part::Life,
        Kind::Many(Caregiver::IDS),
        Always,
    ),
    row(
        QuestionId::WorkSchool,
        Part::Life,
        Kind::Many(WorkSchool::IDS),
        Always,
    ),
    row(
        QuestionId::Community,
        Part::Life,
        Kind::Many(Community::IDS),
        Always,
    ),
    row(QuestionId::Health, Part::Life, Kind::Many(Health::IDS), Always),
    row(QuestionId::FlagHarmed, Part::Private, Kind::Flag, Always),
    row(QuestionId::FlagArrest, Part::Private, Kind::Flag, Always),
    row(QuestionId::FlagEarlierOrder, Part::Private, Kind::Flag, Always),
    row(QuestionId::FlagMissedHearing, Part::Private, Kind::Flag, Always),
    row(QuestionId::Goal, Part::Goal, Kind::Many(Goal::IDS), Always),
    row(
        QuestionId::OwnWords,
        Part::Goal,
        Kind::Text { limit: 200 },
        Always,
    ),
];

const fn row(id: QuestionId, part: Part, kind: Kind, asked: Condition) -> Question {
    Question {
        id,
        part,
        kind,
        asked,
    }
}

/// The row of a question.
pub const fn question(id: QuestionId) -> &'static Question {
    &QUESTIONS[id as usize]
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_row_is_at_the_place_of_its_id() {
        assert_eq!(QUESTIONS.len(), QuestionId::ALL.len());
        for (row, id) in QUESTIONS.iter().zip(QuestionId::ALL) {
            assert_eq!(row.id, *id);
        }
    }

    #[test]
    fn no_list_holds_unknown_and_every_list_fits_its_bits() {
        for row in QUESTIONS {
            assert!(!row.kind.choices().contains(&"unknown"), "{}", row.id.id());
            assert!(row.kind.choices().len() <= 32, "{}", row.id.id());
        }
    }

    #[test]
    fn none_excludes_the_others_only_where_the_contract_lists_it() {
        let with_none: Vec<_> = QUESTIONS
            .iter()
            .filter(|row| row.kind.none().is_some())
            .map(|row| row.id)
            .collect();
        assert_eq!(
            with_none,
            [
                QuestionId::GovernmentAsked,
                QuestionId::EarlierMotion,
                QuestionId::Relief,
                QuestionId::Family,
                QuestionId::FamilyCase,
                QuestionId::Caregiver,
                QuestionId::WorkSchool,
                QuestionId::Community,
                QuestionId::Health,
                QuestionId::Goal,
            ]
        );
    }
}
