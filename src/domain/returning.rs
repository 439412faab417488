//! A change from the check page: Continue goes through the questions that the change opens, then back.

use super::answer::Answer;
use super::answers::Answers;
use super::flow::{self, Step};
use super::goals;
use super::vocabulary::QuestionId;

/// A change from the check page, under way.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Returning {
    /// The questions that were asked before the change.
    pub asked: Vec<QuestionId>,
    /// The steps behind the one shown, back to the one changed.
    pub trail: Vec<Step>,
}

impl Returning {
    /// The change begins, with these answers.
    pub fn new(answers: &Answers) -> Self {
        Self {
            asked: flow::path(answers),
            trail: Vec::new(),
        }
    }

    /// The next step, after this one, that the change opened: a question not asked before, or the goals, where one
    /// that was chosen is not offered any more.
    pub fn opened_after(&self, step: Step, answers: &Answers) -> Option<Step> {
        let steps = flow::steps(answers);
        let after = steps.into_iter().skip_while(|other| *other != step).skip(1);
        after.into_iter().find(|step| {
            let questions = flow::questions_of(*step);
            questions.iter().any(|id| {
                !self.asked.contains(id) || *id == QuestionId::Goal && has_goal_not_offered(answers)
            })
        })
    }

    /// The person moved by the browser's own history: back along the trail, or forward.
    pub fn moved(&mut self, from: Step, to: Step) {
        match self.trail.iter().position(|step| *step == to) {
            Some(place) => self.trail.truncate(place),
            None if from != to => self.trail.push(from),
            None => {}
        }
    }
}

fn has_goal_not_offered(answers: &Answers) -> bool {
    let Some(Answer::Many(chosen)) = answers.get(QuestionId::Goal) else {
        return false;
    };
    let offered = goals::offered(&answers.in_use());
    chosen
        .iter()
        .any(|choice| offered.iter().all(|goal| *goal as u8 != choice))
}
