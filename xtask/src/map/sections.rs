//! The sections of the map.

use std::fmt::Write as _;

use pedir::content::{self, Facts, QuestionWord, UrgentWord, Weight, Words};
use pedir::domain::questions::{Kind, QUESTIONS, Question};
use pedir::domain::rules::{follow_up, strengths, urgent};
use pedir::domain::vocabulary::{
    AttorneyQuestionId, EvidenceId, FactId, FindOutId, Part, QuestionId, StepId, StrengthId, UrgentId,
};

use super::conditions::{asked, test, when};
use super::html::{code, document, list, table, text};
use super::options;

/// The whole page.
pub(super) fn page(words: &Words, facts: &Facts) -> String {
    let map = Map { words, facts };
    let mut body = String::from(
        "<p>Written from the rules that decide. A condition that is not answered counts as not known.</p>\n",
    );
    body.push_str(&map.questions());
    body.push_str(&map.urgent());
    body.push_str(&options::table_of(&map));
    body.push_str(&options::caps());
    body.push_str(&map.pieces());
    document("Pedir: the whole interview", &body)
}

/// What the sections are written from.
pub(super) struct Map<'a> {
    pub(super) words: &'a Words,
    facts: &'a Facts,
}

impl Map<'_> {
    fn questions(&self) -> String {
        let mut html = String::from("<h2>Questions</h2>\n");
        for part in Part::ALL {
            let _ = writeln!(
                html,
                "<h3>{} {}</h3>",
                text(self.words.get(content::part(*part))),
                code(part.id())
            );
            let rows = QUESTIONS
                .iter()
                .filter(|row| row.part == *part)
                .map(|row| self.question(row));
            html.push_str(&table(
                ["Id", "Question", "Answers, besides “I don't know”", "Asked when"],
                rows,
            ));
        }
        html
    }

    fn question(&self, row: &Question) -> [String; 4] {
        let answers = match row.kind {
            Kind::One(ids) | Kind::Many(ids) => {
                let answer = |(place, id): (usize, &&str)| {
                    format!(
                        "{} {}",
                        code(id),
                        text(self.words.get(content::choice(row.id, place)))
                    )
                };
                let many = if matches!(row.kind, Kind::Many(_)) {
                    "any of"
                } else {
                    "one of"
                };
                format!("{many} {}", list(ids.iter().enumerate().map(answer), ""))
            }
            Kind::Flag => "yes or no; private, never on a paper".to_owned(),
            Kind::Date => "a day".to_owned(),
            Kind::Court => "a court of the list".to_owned(),
            Kind::Text { limit } => format!("at most {limit} characters"),
        };
        let question = text(self.words.get(content::question(row.id, QuestionWord::Ask)));
        let goals = if row.id == QuestionId::Goal {
            "; only goals that a possible kind of request serves"
        } else {
            ""
        };
        let asked = asked(row.asked) + goals;
        [code(row.id.id()), question, answers, asked]
    }

    fn urgent(&self) -> String {
        let row = |id: &UrgentId| {
            [
                format!(
                    "{} {}",
                    code(id.id()),
                    text(self.words.get(content::urgent(*id, UrgentWord::Name)))
                ),
                list(
                    urgent::triggers(*id)
                        .iter()
                        .map(|trigger| when(trigger, self.words)),
                    "",
                ),
                list(urgent::facts(*id).iter().map(|fact| self.fact(*fact)), ""),
            ]
        };
        let rows = UrgentId::ALL.iter().map(row);
        format!(
            "<h2>Urgent boxes, in the order shown</h2>\n{}",
            table(["Box", "Opens when one of these holds", "Facts"], rows)
        )
    }

    /// A fact with its weight and its days.
    pub(super) fn fact(&self, fact: FactId) -> String {
        let about = self.facts.get(fact).map(|fact| {
            let weight = match fact.weight {
                Weight::Warning => "a warning",
                Weight::Help => "a help",
            };
            let (checked, review, expires) = (&fact.checked_on, &fact.review_by, &fact.expires_on);
            format!("{weight}; checked {checked}, review by {review}, may be wrong after {expires}")
        });
        format!(
            "{} {} ({})",
            code(fact.id()),
            text(self.words.get(content::fact(fact))),
            about.unwrap_or_default()
        )
    }

    fn pieces(&self) -> String {
        let word = |key| text(self.words.get(key));
        let strength = |id: &StrengthId| {
            let name = word(content::strength(*id, content::StrengthWord::Name));
            [code(id.id()), name, test(strengths::test(*id), self.words)]
        };
        let step = |id: &StepId| {
            let facts = follow_up::facts(*id).iter().map(|fact| self.fact(*fact));
            [
                code(id.id()),
                word(content::step(*id, content::StepWord::What)),
                list(facts, ""),
            ]
        };
        let find_out = |id: &FindOutId| {
            format!(
                "{} {}",
                code(id.id()),
                word(content::find_out(*id, content::FindOutWord::What))
            )
        };
        let evidence = |id: &EvidenceId| {
            format!(
                "{} {}",
                code(id.id()),
                word(content::evidence(*id, content::EvidenceWord::What))
            )
        };
        let asked =
            |id: &AttorneyQuestionId| format!("{} {}", code(id.id()), word(content::attorney_question(*id)));
        [
            format!(
                "<h2>Strengths</h2>\n{}",
                table(["Id", "Words", "When"], StrengthId::ALL.iter().map(strength))
            ),
            format!(
                "<h2>To find out</h2>\n{}",
                list(FindOutId::ALL.iter().map(find_out), "")
            ),
            format!(
                "<h2>Papers</h2>\n{}",
                list(EvidenceId::ALL.iter().map(evidence), "")
            ),
            format!(
                "<h2>Questions for the attorney</h2>\n{}",
                list(AttorneyQuestionId::ALL.iter().map(asked), "")
            ),
            format!(
                "<h2>Follow-up plan</h2>\n{}",
                table(["Id", "Step", "Facts"], StepId::ALL.iter().map(step))
            ),
        ]
        .concat()
    }
}
