//! What the person made of the paper: ticks of the checklist, and changes of the attorney's page.

use super::{Section, Summary};
use crate::domain::edits::Edits;
use crate::domain::session::Tick;
use crate::domain::vocabulary::EvidenceId;

impl Summary {
    /// With the ticks of the papers that are on the checklist, and of no other.
    #[must_use]
    pub fn ticked(mut self, ticks: &[Option<Tick>; EvidenceId::ALL.len()]) -> Self {
        for section in &self.for_me {
            if let Section::Evidence(papers) = section {
                let ticked = papers.iter().filter_map(|id| Some((*id, ticks[*id as usize]?)));
                self.ticks = ticked.collect();
            }
        }
        self
    }

    /// With the person's changes. A page of questions only takes none: it is the same for everyone.
    #[must_use]
    pub fn edited(mut self, edits: &Edits) -> Self {
        if self.questions_only {
            return self;
        }
        for section in &mut self.for_attorney {
            match section {
                Section::Ask(asks) => {
                    arrange(asks, edits, |ask| ["ask", ".", ask.id.id()].concat());
                }
                Section::Strengths(strengths) => {
                    arrange(strengths, edits, |id| ["strength", ".", id.id()].concat());
                }
                Section::First(_)
                | Section::Case(_)
                | Section::Careful(_)
                | Section::InPrivate
                | Section::FindOut(_)
                | Section::Questions(_)
                | Section::OwnWords(_)
                | Section::OwnLines(_)
                | Section::Evidence(_)
                | Section::FollowUp(_) => {}
            }
        }
        self.for_attorney.retain(|section| {
            !matches!(section, Section::Ask(asks) if asks.is_empty())
                && !matches!(section, Section::Strengths(strengths) if strengths.is_empty())
        });
        if !edits.lines().is_empty() {
            self.for_attorney.push(Section::OwnLines(edits.lines().to_vec()));
        }
        self.changed = edits.changed().to_vec();
        self
    }
}

fn arrange<T>(list: &mut Vec<T>, edits: &Edits, id: impl Fn(&T) -> String) {
    *list = edits.arranged(std::mem::take(list), &id);
    list.retain(|item| !edits.is_out(&id(item)));
}
