//! The papers that every format must show: twenty people in three languages.

use std::path::Path;

use pedir::content::{Language, embedded, language};
use pedir::domain::answer::Answer;
use pedir::domain::edits::{Edit, Edits};
use pedir::domain::summary::Switches;
use pedir::domain::vocabulary::QuestionId;
use pedir::export::docx::Tongue;
use pedir::export::paper::{Paper, mark_translation, pair};

use crate::{scenario, support};

/// Scenarios of every stage, among them the shortest and the longest.
const SCENARIOS: [&str; 20] = [
    "an-order-and-nothing-else-known",
    "appeal-detained-pause-wanted",
    "arrested-this-morning-no-case",
    "asylum-may-end-without-a-hearing",
    "both-sides-appealed-something-new",
    "case-dismissed-this-month",
    "check-in-with-an-order-next-week",
    "court-citizen-child-family-petition",
    "detained-family-petition-wants-a-pause",
    "fear-case-wants-to-go-home",
    "federal-court-ninth-circuit",
    "hearing-in-fourteen-days-uscis-waiting",
    "judge-said-no-last-week",
    "judge-said-yes-keep-it",
    "missed-hearing-last-week",
    "nothing-answered",
    "notice-to-appear-not-filed",
    "paused-case-restart-asked",
    "stage-unknown-detained",
    "wants-many-things",
];

const LANGUAGES: [&str; 3] = ["en", "es", "ar-XB"];

/// A paper with a name for its files.
pub(crate) struct Case {
    pub(crate) name: String,
    pub(crate) language: &'static Language,
    pub(crate) paper: Paper,
}

impl Case {
    pub(crate) fn tongue(&self) -> Tongue<'static> {
        Tongue {
            code: self.language.code,
            right_to_left: self.language.direction.id() == "rtl",
        }
    }
}

/// Every paper. Each third person adds own words, and each fourth changes the paper.
pub(crate) fn cases() -> Vec<Case> {
    let words = LANGUAGES.map(|code| embedded::words(code).unwrap());
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("content/scenarios");
    let mut cases = Vec::new();
    for (index, name) in SCENARIOS.into_iter().enumerate() {
        let text = std::fs::read_to_string(folder.join(name).with_extension("toml")).unwrap();
        let mut answers = scenario::read(&text).unwrap_or_else(|_| panic!("{name}")).answers;
        let own_words = index % 3 == 0;
        if own_words {
            let typed = "My child is ill & I \"worry\".".to_owned();
            answers = answers.with(QuestionId::OwnWords, Answer::Text(typed));
        }
        let mut edits = Edits::default();
        if index % 4 == 0 {
            let line = Edit::AddLine("Tengo una <pregunta> más.".to_owned());
            edits = edits.with(line).unwrap();
        }
        let switches = Switches {
            own_words,
            details: false,
        };
        let drawn = words
            .each_ref()
            .map(|words| support::edited_in(words, &answers, switches, &edits));
        for ((code, own), words) in LANGUAGES.into_iter().zip(drawn.clone()).zip(&words) {
            let language = language(code).unwrap();
            let mut paper = own;
            if code != "en" {
                paper = pair(paper, drawn[0].clone());
            }
            if language.is_unreviewed_translation() {
                mark_translation(&mut paper, words, Some(&self::words_of_english()));
            }
            cases.push(Case {
                name: [name, "-", code].concat(),
                language,
                paper,
            });
        }
    }
    cases
}

fn words_of_english() -> pedir::content::Words {
    embedded::words("en").unwrap()
}
