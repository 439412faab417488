//! Two languages side by side: the same tree of the same ids, whatever was answered, in every language.

use pedir::content::{embedded, language, languages};
use pedir::domain::summary::Switches;
use pedir::domain::vocabulary::Stage;
use pedir::export::paper::{Paper, pair};
use pedir::export::{html::html, text::text};

use super::support::{EXAMPLE, Given, OFF, answers, paper_in, paper_of, texts};

/// The example at every stage, with everything switched on and the person's own words.
fn cases() -> impl Iterator<Item = Vec<Given<'static>>> {
    Stage::IDS.iter().map(|stage| {
        let mut given = EXAMPLE.to_vec();
        given.retain(|(id, _)| *id != "stage");
        given.extend([
            ("stage", std::slice::from_ref(stage)),
            ("own-words", &["¿Qué pasa si pierdo?"]),
        ]);
        given
    })
}

fn in_two(code: &str, given: &[Given], switches: Switches) -> Paper {
    let own = paper_in(&embedded::words(code).unwrap(), &answers(given), switches);
    pair(own, paper_of(&answers(given), switches))
}

const ON: Switches = Switches {
    own_words: true,
    details: true,
};

#[test]
fn every_sentence_has_its_english_and_what_was_typed_stands_once() {
    for language in languages().iter().filter(|language| language.code != "en") {
        for given in cases() {
            for switches in [OFF, ON] {
                let english = paper_of(&answers(&given), switches);
                let paper = in_two(language.code, &given, switches);
                assert!(paper.is_pair() && !english.is_pair());
                assert_eq!(texts(&paper).len(), texts(&english).len());
                for (text, english) in texts(&paper).into_iter().zip(texts(&english)) {
                    assert_eq!(text.id, english.id);
                    if let Some(mark) = &text.typed {
                        assert_eq!((&text.words, &text.english), (&english.words, &None));
                        assert!(mark.words != *mark.english.as_ref().unwrap());
                    } else {
                        assert_eq!(
                            text.english.as_deref(),
                            Some(english.words.as_str()),
                            "{}",
                            text.id
                        );
                    }
                }
                assert_eq!(
                    texts(&paper).iter().any(|text| text.typed.is_some()),
                    switches.own_words
                );
            }
        }
    }
}

#[test]
fn a_file_in_two_languages_says_which_is_which() {
    let paper = in_two("ar-XB", EXAMPLE, OFF);
    let file = html(&paper, language("ar-XB").unwrap());
    assert!(file.contains("<div lang=\"ar-XB\" dir=\"rtl\" class=\"paper paper-two\">"));
    let english = file
        .matches("<span lang=\"en\" dir=\"ltr\" class=\"paper-english\">")
        .count();
    assert!(english >= texts(&paper).len(), "{english}");
    assert_eq!(english, file.matches("<span class=\"paper-own\">").count());
    let alone = html(&paper_of(&answers(EXAMPLE), OFF), language("en").unwrap());
    assert!(!alone.contains("<span lang="), "English alone is one column");
}

#[test]
fn plain_text_has_the_english_under_each_sentence() {
    let text = text(&in_two("es", EXAMPLE, OFF));
    let lines: Vec<&str> = text.lines().collect();
    let place = lines
        .iter()
        .position(|line| line.contains("= Next date: 12 January 2027."));
    assert!(
        lines[place.unwrap() - 1].contains("12 de enero de 2027"),
        "{text}"
    );
    assert!(lines.iter().all(|line| line.chars().count() <= 78), "{text}");
    assert!(text.contains("= A-number ____"), "{text}");
}
