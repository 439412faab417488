//! All answers given, also those of questions no longer asked.

use jiff::civil::Date;

use super::answer::{Answer, CourtCode};
use super::case::Reads;
use super::questions::QUESTIONS;
use super::vocabulary::QuestionId;

/// The answers given. A question not answered counts as "I don't know".
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answers {
    given: [Option<Answer>; QuestionId::ALL.len()],
}

impl Default for Answers {
    fn default() -> Self {
        Self {
            given: [const { None }; QuestionId::ALL.len()],
        }
    }
}

impl Answers {
    /// What was answered, also if it was "I don't know".
    pub fn get(&self, question: QuestionId) -> Option<&Answer> {
        self.given[question as usize].as_ref()
    }

    /// Gives an answer, or takes it back.
    pub fn set(&mut self, question: QuestionId, answer: Option<Answer>) {
        self.given[question as usize] = answer;
    }

    /// The same answers with this one.
    #[must_use]
    pub fn with(mut self, question: QuestionId, answer: Answer) -> Self {
        self.set(question, Some(answer));
        self
    }

    /// Whether nothing was answered.
    pub fn is_empty(&self) -> bool {
        self.given.iter().all(Option::is_none)
    }

    /// The questions answered, in the order asked.
    pub fn iter(&self) -> impl Iterator<Item = (QuestionId, &Answer)> {
        let given = self.given.iter();
        QuestionId::ALL
            .iter()
            .zip(given)
            .filter_map(|(id, answer)| Some((*id, answer.as_ref()?)))
    }

    /// The answers that count: those of questions that are asked. The only place that leaves anything out, so that
    /// nothing stale counts and nothing is lost.
    #[must_use]
    pub fn in_use(&self) -> Self {
        let mut used = Self::default();
        for row in QUESTIONS {
            if row.asked.holds(&used) {
                used.set(row.id, self.get(row.id).cloned());
            }
        }
        used
    }

    /// The questions whose answers are kept but do not count.
    pub fn ignored(&self) -> Vec<QuestionId> {
        let used = self.in_use();
        self.iter()
            .map(|(id, _)| id)
            .filter(|id| used.get(*id).is_none())
            .collect()
    }

    /// The court answered.
    pub fn court(&self) -> Option<CourtCode> {
        if let Some(Answer::Court(code)) = self.get(QuestionId::Court) {
            Some(*code)
        } else {
            None
        }
    }

    /// The person's own words.
    pub fn own_words(&self) -> Option<&str> {
        if let Some(Answer::Text(words)) = self.get(QuestionId::OwnWords) {
            Some(words)
        } else {
            None
        }
    }
}

impl Reads for Answers {
    fn one(&self, question: QuestionId) -> Option<u8> {
        if let Some(Answer::One(choice)) = self.get(question) {
            Some(*choice)
        } else {
            None
        }
    }

    fn has(&self, question: QuestionId, choice: u8) -> Option<bool> {
        if let Some(Answer::Many(chosen)) = self.get(question) {
            Some(chosen.contains(choice))
        } else {
            None
        }
    }

    fn date(&self, question: QuestionId) -> Option<Date> {
        if let Some(Answer::Date(date)) = self.get(question) {
            Some(*date)
        } else {
            None
        }
    }

    fn has_court(&self) -> bool {
        self.court().is_some()
    }
}

#[cfg(test)]
mod tests;
