//! The families of words: one message for each id of a closed set, with fixed attributes (CONTENT.md has the table).
//!
//! A family's texts lie next to each other in every language's words, so a lookup is a sum, and no name of a text
//! reaches the browser. `build/` includes this file too, and checks that every text is there.

#![allow(clippy::cast_possible_truncation, reason = "some thousand texts at most")]

use super::family_words::{
    AskWord, EvidenceWord, FindOutWord, OptionWord, QuestionWord, StepWord, StrengthWord, UrgentWord,
    VerdictWord,
};
use super::vocabulary::{
    AskId, AttorneyQuestionId, EvidenceId, FactId, FindOutId, Opening, OptionId, Part, QuestionId, ReasonId,
    StepId, StrengthId, UrgentId, Verdict,
};

/// The place of a text in the words of every language.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct Key(pub(super) u16);

/// A family, as the build reads it.
#[allow(dead_code, reason = "the program itself needs no names")]
pub(crate) struct Family {
    /// What one of its ids is, in an error.
    pub noun: &'static str,
    /// Its Fluent file.
    pub file: &'static str,
    /// The ids of its messages.
    pub ids: &'static [&'static str],
    /// The words of each message: `=` is its value, the others are attributes, `?` marks one that may be left out.
    pub words: &'static [&'static str],
    /// The answers of the message at this place of `ids`, each an attribute too.
    pub choices: fn(usize) -> &'static [&'static str],
}

macro_rules! families {
    (@words) => { &["="] };
    (@words $words:ident) => { $words::IDS };
    (@choices) => { |_| &[] };
    (@choices $ids:ident) => { |index| $ids::ALL.get(index).map_or(&[], |id| id.choices()) };
    (@lookup $(#[$about:meta])* $name:ident $ids:ident) => {
        $(#[$about])*
        pub const fn $name(id: $ids) -> Key { place(Row::$name, id as u16, 0) }
    };
    (@lookup $(#[$about:meta])* $name:ident $ids:ident $words:ident) => {
        $(#[$about])*
        pub const fn $name(id: $ids, word: $words) -> Key { place(Row::$name, id as u16, word as u16) }
    };
    ($($(#[$about:meta])* $name:ident: $file:literal, $ids:ident $(=> $words:ident)? $(, choices of $asked:ident)?;)+) => {
        /// Every family, in the order of their texts.
        pub(crate) const FAMILIES: &[Family] = &[$(Family {
            noun: stringify!($name),
            file: $file,
            ids: $ids::IDS,
            words: families!(@words $($words)?),
            choices: families!(@choices $($asked)?),
        },)+];

        #[derive(Clone, Copy)]
        #[expect(non_camel_case_types, reason = "each is named as its lookup")]
        enum Row { $($name,)+ }

        $(families!(@lookup $(#[$about])* $name $ids $($words)?);)+
    };
}

families! {
    /// A question of the interview.
    question: "questions.ftl", QuestionId => QuestionWord, choices of QuestionId;
    /// A question asked before the interview.
    opening: "questions.ftl", Opening => QuestionWord, choices of Opening;
    /// The name of a part of the interview.
    part: "parts.ftl", Part;
    /// A group of options.
    verdict: "verdicts.ftl", Verdict => VerdictWord;
    /// A kind of request.
    option: "options.ftl", OptionId => OptionWord;
    /// A narrow ask.
    ask: "asks.ftl", AskId => AskWord;
    /// Why an option has its verdict.
    reason: "reasons.ftl", ReasonId;
    /// An urgent box.
    urgent: "urgent.ftl", UrgentId => UrgentWord;
    /// A strength, for the paper.
    strength: "strengths.ftl", StrengthId => StrengthWord;
    /// Something to find out.
    find_out: "find-out.ftl", FindOutId => FindOutWord;
    /// A kind of paper.
    evidence: "evidence.ftl", EvidenceId => EvidenceWord;
    /// A question for the attorney.
    attorney_question: "attorney-questions.ftl", AttorneyQuestionId;
    /// A step of the follow-up plan.
    step: "steps.ftl", StepId => StepWord;
    /// A statement of law, in plain words.
    fact: "facts.ftl", FactId;
}

/// The words of the answer "I don't know".
pub const fn unknown_choice(id: QuestionId) -> Key {
    question(id, QuestionWord::Unknown)
}

/// The words of an answer, by its place among the question's choices.
pub const fn choice(id: QuestionId, index: usize) -> Key {
    Key(QUESTION_CHOICES[id as usize] + index as u16)
}

/// The words of an answer to a question asked before the interview.
pub const fn opening_choice(id: Opening, index: usize) -> Key {
    Key(OPENING_CHOICES[id as usize] + index as u16)
}

const QUESTIONS: usize = QuestionId::ALL.len();
const OPENINGS: usize = Opening::ALL.len();
const STARTS: [u16; FAMILIES.len() + 1] = starts();
const QUESTION_CHOICES: [u16; QUESTIONS + 1] = question_choices();
const OPENING_CHOICES: [u16; OPENINGS + 1] = opening_choices();
/// How many texts belong to families.
pub(super) const FAMILIES_END: u16 = OPENING_CHOICES[OPENINGS];

const fn place(family: Row, id: u16, word: u16) -> Key {
    let words = FAMILIES[family as usize].words.len() as u16;
    Key(STARTS[family as usize] + id * words + word)
}

const fn starts() -> [u16; FAMILIES.len() + 1] {
    let mut starts = [0; FAMILIES.len() + 1];
    let mut row = 0;
    while row < FAMILIES.len() {
        starts[row + 1] = starts[row] + (FAMILIES[row].ids.len() * FAMILIES[row].words.len()) as u16;
        row += 1;
    }
    starts
}

const fn question_choices() -> [u16; QUESTIONS + 1] {
    let mut starts = [STARTS[FAMILIES.len()]; QUESTIONS + 1];
    let mut index = 0;
    while index < QUESTIONS {
        starts[index + 1] = starts[index] + QuestionId::ALL[index].choices().len() as u16;
        index += 1;
    }
    starts
}

const fn opening_choices() -> [u16; OPENINGS + 1] {
    let mut starts = [QUESTION_CHOICES[QUESTIONS]; OPENINGS + 1];
    let mut index = 0;
    while index < OPENINGS {
        starts[index + 1] = starts[index] + Opening::ALL[index].choices().len() as u16;
        index += 1;
    }
    starts
}
