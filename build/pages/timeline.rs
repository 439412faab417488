//! The history of the policy as a picture: one line down the page for each paper, from its date to its end.
//!
//! Time runs by papers, not by years: most of them are from a few years, and the picture must be readable on a phone.

use std::path::Path;

use serde::Deserialize;

use super::super::problem::Problems;
use super::super::prose::{Mark, Picture, Shape};
use super::super::tables::rows;

/// The table that the picture is drawn from, as a page names it.
pub(super) const TABLE: &str = "policy-history.csv";

/// In the picture's own units: about a pixel on a phone.
const STEP: u16 = 24;
const TOP: u16 = 20;
const YEARS: u16 = 2;
const FIRST_LANE: u16 = 60;
const LANE: u16 = 24;

#[derive(Deserialize)]
struct Policy {
    date: String,
    until: String,
}

/// When it ended.
#[derive(Clone, Copy, PartialEq)]
enum End {
    /// After this many papers had begun.
    After(u16),
    /// No end was found.
    Open,
    /// It ended, and no date was found.
    Unknown,
}

/// Draws it, and gives the year of each paper, in their order. `tables.rs` has said what is wrong with the table.
pub(super) fn draw(tables: &Path, description: String) -> (Picture, Vec<String>) {
    let policies = rows::<Policy>(&tables.join(TABLE), &mut Problems::default());
    let policies: Vec<Policy> = policies.into_iter().map(|(_, policy)| policy).collect();
    let years = policies
        .iter()
        .map(|policy| policy.date.chars().take(4).collect());
    let years: Vec<String> = years.collect();
    (picture(&policies, &years, description), years)
}

fn picture(policies: &[Policy], years: &[String], description: String) -> Picture {
    let mut shapes = Vec::new();
    // The lowest point so far of each lane.
    let mut lanes: Vec<u16> = Vec::new();
    let bottom = TOP + STEP * small(policies.len());
    for (index, (policy, year)) in policies.iter().zip(years).enumerate() {
        let y = TOP + STEP * small(index);
        if index == 0 || years.get(index - 1) != Some(year) {
            shapes.push(Shape::Text {
                mark: Mark::Year,
                x: YEARS,
                y,
                text: year.clone(),
            });
        }
        let end = end_of(policy, policies);
        let foot = match end {
            End::After(count) => (TOP + STEP * count).saturating_sub(STEP / 2).max(y + STEP / 2),
            End::Open => bottom,
            End::Unknown => y,
        };
        let lane = lanes.iter().position(|lowest| *lowest < y).unwrap_or(lanes.len());
        let lowest = foot + STEP / 2;
        match lanes.get_mut(lane) {
            Some(known) => *known = lowest,
            None => lanes.push(lowest),
        }
        let x = FIRST_LANE + LANE * small(lane);
        let mark = match end {
            End::After(_) => Some(Mark::Ended),
            End::Open => Some(Mark::Open),
            End::Unknown => None,
        };
        if let Some(mark) = mark {
            shapes.push(Shape::Line {
                mark,
                x,
                from: y,
                to: foot,
            });
        }
        shapes.push(Shape::Text {
            mark: Mark::Number,
            x,
            y,
            text: (index + 1).to_string(),
        });
    }
    Picture {
        description,
        width: FIRST_LANE + LANE * small(lanes.len()),
        height: bottom + TOP,
        shapes,
    }
}

fn end_of(policy: &Policy, policies: &[Policy]) -> End {
    match policy.until.as_str() {
        "open" => End::Open,
        "unknown" => End::Unknown,
        until => {
            // A year or a month alone counts as its end.
            let begun = policies
                .iter()
                .filter(|other| other.date.get(..until.len()).unwrap_or(&other.date) <= until);
            End::After(small(begun.count()))
        }
    }
}

/// A table has far fewer rows than this can count.
fn small(number: usize) -> u16 {
    u16::try_from(number).unwrap_or(u16::MAX)
}
