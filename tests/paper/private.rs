//! What must stay off the paper stays off it: at every stage, with either switch, in text and in HTML, in one language
//! and in two, and with the person's changes.

use pedir::content::{
    EvidenceWord, FindOutWord, StrengthWord, Words, embedded, evidence, find_out, key, language, strength,
};
use pedir::domain::answer::Answer;
use pedir::domain::answers::Answers;
use pedir::domain::edits::{Edit, Edits};
use pedir::domain::questions::question;
use pedir::domain::summary::Switches;
use pedir::domain::vocabulary::{EvidenceId, FindOutId, QuestionId, Stage, StrengthId};
use pedir::export::paper::{Paper, pair};
use pedir::export::{html::html, text::text};

use super::support::{EXAMPLE, Given, answers, edited_in, paper_of};

/// Every answer that is private, all at once.
const PRIVATE: &[Given] = &[
    ("flag-harmed", &["yes"]),
    ("flag-arrest", &["yes"]),
    ("flag-earlier-order", &["yes"]),
    ("flag-missed-hearing", &["yes"]),
    ("work-school", &["works", "owns-business", "files-taxes"]),
    (
        "health",
        &[
            "serious-illness",
            "disability",
            "mental-health",
            "pregnant-or-nursing",
        ],
    ),
    ("community", &["helped-police-or-court"]),
    ("own-words", &["CANARY of my own"]),
    ("relief", &["u-visa", "t-visa", "vawa"]),
];

/// Nothing private was ever answered. The way to stay is one that has no name on the paper.
const OTHERWISE: &[Given] = &[("relief", &["other"])];

/// Other answers, so that as many parts of the paper as possible are there.
const AROUND: &[&[Given]] = &[
    &[],
    &[
        ("attorney", &["no"]),
        ("detained", &["yes"]),
        ("check-in", &["yes"]),
        ("government-asked", &["dismiss", "end-asylum", "restart"]),
        ("decision", &["lost"]),
        ("case-ended-how", &["dismissed"]),
        ("decision-when", &["0-10-days"]),
        ("order-kind", &["missed-hearing"]),
        ("earlier-motion", &["refused"]),
        ("something-new", &["yes"]),
        ("address-current", &["no"]),
        ("other-agency", &["waiting"]),
        ("years-here", &["over-10"]),
        ("age", &["under-18"]),
        ("goal", &["none"]),
    ],
    EXAMPLE,
];

const SWITCHES: [Switches; 4] = [
    Switches {
        own_words: false,
        details: false,
    },
    Switches {
        own_words: true,
        details: false,
    },
    Switches {
        own_words: false,
        details: true,
    },
    Switches {
        own_words: true,
        details: true,
    },
];

/// Every stage, and none, with every set of other answers and every position of the switches.
fn everywhere(mut check: impl FnMut(&[Given], Switches)) {
    let stages = Stage::IDS.iter().map(|id| Some(std::slice::from_ref(id)));
    for stage in stages.chain([None]) {
        for around in AROUND {
            let mut given = around.to_vec();
            given.retain(|(id, _)| *id != "stage");
            given.extend(stage.map(|stage| ("stage", stage)));
            for switches in SWITCHES {
                check(&given, switches);
            }
        }
    }
}

#[test]
fn private_answers_change_nothing_on_the_paper() {
    let mut papers = 0;
    everywhere(|given, switches| {
        let without_words = PRIVATE.iter().filter(|(id, _)| *id != "own-words");
        let with = paper_of(&together(given, without_words), switches);
        let without = paper_of(&together(given, OTHERWISE), switches);
        assert_eq!(with, without, "{given:?} {switches:?}");
        papers += 1;
    });
    assert_eq!(papers, (Stage::IDS.len() + 1) * AROUND.len() * SWITCHES.len());
}

/// Both answers to a question that both answer.
fn together<'a>(given: &'a [Given], more: impl IntoIterator<Item = &'a Given<'a>>) -> Answers {
    more.into_iter().fold(answers(given), |all, (id, more)| {
        let others = given.iter().filter(|(other, _)| other == id);
        let values: Vec<&str> = others
            .flat_map(|(_, values)| *values)
            .chain(*more)
            .copied()
            .collect();
        let id = QuestionId::from_id(id).unwrap();
        all.with(id, Answer::parse(question(id), &values).unwrap())
    })
}

/// Each private answer alone: together, one could hide what another shows.
#[test]
fn no_private_answer_alone_changes_the_paper() {
    let alone = PRIVATE
        .iter()
        .filter(|(id, _)| *id != "own-words" && *id != "relief");
    let alone: Vec<Given> = alone
        .flat_map(|(id, values)| values.chunks(1).map(|value| (*id, value)))
        .chain(
            [
                "flag-harmed",
                "flag-arrest",
                "flag-earlier-order",
                "flag-missed-hearing",
            ]
            .map(|id| (id, &["no"][..])),
        )
        .collect();
    everywhere(|given, switches| {
        let without = paper_of(&answers(given), switches);
        for (id, value) in &alone {
            let with = paper_of(&together(given, [&(*id, *value)]), switches);
            assert_eq!(with, without, "{id} {value:?} {given:?} {switches:?}");
        }
    });
}

#[test]
fn no_private_word_is_on_the_paper() {
    let words = embedded::words("en").unwrap();
    let forbidden = forbidden(&words);
    let fixed = [
        key::PRIVATE_1,
        key::PRIVATE_2,
        key::CHECKLIST_PRIVATE_PAPERS,
        key::SHEET_WRITE_NOTE,
    ];
    everywhere(|given, switches| {
        let paper = paper_of(&together(given, PRIVATE), switches);
        for mut written in forms(&paper, "en") {
            assert_eq!(
                written.contains("CANARY"),
                switches.own_words,
                "{given:?} {switches:?}"
            );
            for sentence in fixed {
                written = written.replace(words.get(sentence), "");
            }
            let written = written.to_lowercase();
            for word in &forbidden {
                assert!(
                    !written.contains(word),
                    "{word} {given:?} {switches:?}\n{written}"
                );
            }
        }
    });
}

/// Every form that the paper takes here, each on one line.
fn forms(paper: &Paper, code: &str) -> [String; 2] {
    let file = html(paper, language(code).unwrap());
    let body = file.split("</style>").nth(1).unwrap().to_owned();
    // Plain text marks an English line with a sign that is no word.
    [text(paper).replace("= ", ""), body].map(|form| form.split_whitespace().collect::<Vec<_>>().join(" "))
}

/// In Spanish with English beside it, and with changes: of sentences that are on the paper, and of such as a private
/// answer would have put there. What was written for those shows nowhere.
#[test]
fn two_languages_and_changes_tell_nothing_more() {
    let (spanish, english) = (embedded::words("es").unwrap(), embedded::words("en").unwrap());
    let fixed = [
        key::PRIVATE_1,
        key::PRIVATE_2,
        key::CHECKLIST_PRIVATE_PAPERS,
        key::SHEET_WRITE_NOTE,
    ];
    let forbidden: Vec<String> = forbidden(&english)
        .into_iter()
        .chain(forbidden_in_spanish(&spanish))
        .collect();
    let hidden = [
        "strength.owns-business",
        "strength.files-taxes",
        "strength.helped-police-or-court",
        "strength.pregnant-or-nursing",
        "first.missed-date",
        "find-out.arrests",
        "private.1",
        "private.2",
        "sheet.footer",
    ];
    let mut edits = Edits::default();
    for id in hidden {
        edits = edits
            .with(Edit::Change(id.to_owned(), "HIDDEN".to_owned()))
            .unwrap();
    }
    for stage in Stage::IDS {
        edits = edits
            .with(Edit::Change(["stage.", stage].concat(), "SHOWN".to_owned()))
            .unwrap();
    }
    let order = hidden.map(str::to_owned).to_vec();
    edits = edits
        .with(Edit::Order(order))
        .unwrap()
        .with(Edit::AddLine("ADDED".to_owned()))
        .unwrap();
    everywhere(|given, switches| {
        let answers = together(given, PRIVATE);
        let in_words = |words| edited_in(words, &answers, switches, &edits);
        let paper = pair(in_words(&spanish), in_words(&english));
        let reduced = paper.pages.len() == 1;
        for mut written in forms(&paper, "es") {
            assert!(!written.contains("HIDDEN"), "{given:?}\n{written}");
            assert_eq!(
                written.matches("ADDED").count(),
                usize::from(!reduced),
                "typed words stand once"
            );
            assert!(
                !(reduced && written.contains("SHOWN")),
                "a page of questions takes no changes"
            );
            for sentence in [key::PRIVATE_1, key::PRIVATE_2] {
                assert!(written.contains(english.get(sentence)) && written.contains(spanish.get(sentence)));
            }
            for sentence in fixed {
                written = written
                    .replace(english.get(sentence), "")
                    .replace(spanish.get(sentence), "");
            }
            let written = written.to_lowercase();
            for word in &forbidden {
                assert!(
                    !written.contains(word),
                    "{word} {given:?} {switches:?}\n{written}"
                );
            }
        }
    });
}

/// The same in Spanish.
fn forbidden_in_spanish(words: &Words) -> Vec<String> {
    let more = [
        "visa u",
        "visa t",
        "víctima",
        "policía",
        "embaraz",
        "negocio",
        "empleador",
        "impuestos que",
        "delito",
    ];
    texts_for_the_screen(words)
        .into_iter()
        .chain(more.map(str::to_owned))
        .collect()
}

/// The same, and words that only such a text could hold.
fn forbidden(words: &Words) -> Vec<String> {
    let more = [
        "u visa",
        "t visa",
        "vawa",
        "crime",
        "victim",
        "police",
        "pregnan",
        "therap",
        "business",
        "employer",
        "pay papers",
    ];
    texts_for_the_screen(words)
        .into_iter()
        .chain(more.map(str::to_owned))
        .collect()
}

/// The texts of everything that is for the screen alone.
fn texts_for_the_screen(words: &Words) -> Vec<String> {
    let strengths = [
        StrengthId::OwnsBusiness,
        StrengthId::FilesTaxes,
        StrengthId::HelpedPoliceOrCourt,
        StrengthId::SeriousIllness,
        StrengthId::MentalHealth,
        StrengthId::PregnantOrNursing,
    ];
    let evidences = [
        EvidenceId::Work,
        EvidenceId::Taxes,
        EvidenceId::Health,
        EvidenceId::ArrestRecords,
        EvidenceId::HarmPapers,
        EvidenceId::EarlierOrderPapers,
    ];
    let find_outs = [FindOutId::Arrests, FindOutId::MissedHearing];
    let mut texts: Vec<String> = Vec::new();
    texts.extend(strengths.map(|id| words.get(strength(id, StrengthWord::Name)).to_lowercase()));
    texts.extend(evidences.map(|id| words.get(evidence(id, EvidenceWord::What)).to_lowercase()));
    texts.extend(find_outs.map(|id| words.get(find_out(id, FindOutWord::What)).to_lowercase()));
    texts
}
