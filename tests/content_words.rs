//! The words reach the app by type.

#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

use pedir::content::words::LateWords;
use pedir::content::{self, FileError, QuestionWord, Words, embedded};
use pedir::domain::vocabulary::{DecisionWhen, Opening, OptionId, Part, Phone, QuestionId, Stage, Who};

fn english() -> Words {
    embedded::words("en").unwrap()
}

#[test]
fn a_lookup_finds_its_own_message() {
    let words = english();
    let ask = |id| words.get(content::question(id, QuestionWord::Ask)).to_owned();
    assert_eq!(ask(QuestionId::Attorney), "Do you have an attorney?");
    assert_eq!(
        words.get(content::question(QuestionId::OwnWords, QuestionWord::Label)),
        "My own question"
    );
    assert_eq!(
        words.get(content::opening(Opening::Phone, QuestionWord::Label)),
        "Phone or computer"
    );
    assert_eq!(words.get(content::part(Part::Case)), "Your case");
    let meaning = content::question(QuestionId::OwnWords, QuestionWord::Meaning);
    assert_eq!(words.get(meaning), "", "what may be left out, and is, is empty");
}

#[test]
fn a_choice_finds_its_own_attribute() {
    let words = english();
    let choice = |id, index| words.get(content::choice(id, index)).to_owned();
    assert_eq!(choice(QuestionId::Attorney, 3), "No");
    assert!(choice(QuestionId::DecisionWhen, DecisionWhen::Days0To10 as usize).contains("10"));
    assert!(choice(QuestionId::Stage, Stage::BiaAppeal as usize).contains("BIA"));
    assert_eq!(
        words.get(content::opening_choice(Opening::Phone, Phone::Shared as usize)),
        "I share it with someone"
    );
    assert_eq!(
        words.get(content::opening_choice(Opening::Who, Who::Me as usize)),
        "For me"
    );
    assert_eq!(
        words.get(content::unknown_choice(QuestionId::Attorney)),
        "I am not sure"
    );
}

#[test]
fn every_lookup_has_its_own_place() {
    let mut keys: Vec<_> = OptionId::ALL
        .iter()
        .flat_map(|option| {
            content::OptionWord::ALL
                .iter()
                .map(|word| content::option(*option, *word))
        })
        .collect();
    for question in QuestionId::ALL {
        keys.extend(
            QuestionWord::ALL
                .iter()
                .map(|word| content::question(*question, *word)),
        );
        keys.extend((0..question.choices().len()).map(|index| content::choice(*question, index)));
    }
    for opening in Opening::ALL {
        keys.extend((0..opening.choices().len()).map(|index| content::opening_choice(*opening, index)));
    }
    let mut distinct = keys.clone();
    distinct.sort_unstable();
    distinct.dedup();
    assert_eq!(distinct.len(), keys.len());
}

#[test]
fn words_of_another_version_are_refused() {
    let file = embedded::file("en.txt").unwrap();
    let error = |text: String| Words::parse(text).err();
    assert_eq!(error("<!doctype html>".to_owned()), Some(FileError::OtherKind));
    assert_eq!(
        error(file.replacen("pedir-words ", "pedir-words 0", 1)),
        Some(FileError::OtherVersion)
    );
    assert_eq!(error(file[..file.len() / 2].to_owned()), Some(FileError::Damaged));
    assert_eq!(
        error(file.replacen("\n.\n", "\none more\n.\n", 1)),
        Some(FileError::Damaged)
    );
}

#[test]
fn equal_words_are_the_same_words() {
    let words = english();
    assert!(words == words.clone());
    assert!(words != english());
}

#[test]
fn what_few_need_comes_late_and_is_not_in_the_words_of_every_page() {
    let words = english();
    let late = |code: &str| {
        embedded::file(&[code, ".office.txt"].concat())
            .unwrap()
            .to_owned()
    };
    let [title, seal] = [content::key::OFFICE_TITLE, content::key::OFFICE_SEAL];
    assert_eq!((words.get(title), words.get(seal)), ("", ""));
    let whole = words.with_late(&Words::parse_late(LateWords::Office, late("en")).unwrap());
    assert_eq!(whole.get(title), "Hand it to the office");
    assert_eq!(whole.get(seal), "Make the sealed file");
    assert_eq!(
        whole.get(content::key::TRY_AGAIN),
        words.get(content::key::TRY_AGAIN)
    );
    assert!(whole != words, "a page is drawn anew when they come");
    assert!(!embedded::file("en.txt").unwrap().contains(whole.get(seal)));
    let builder = embedded::file("en.builder.txt").unwrap().to_owned();
    let others = Words::parse_late(LateWords::Builder, builder.clone()).unwrap();
    let others = words.with_late(&others);
    assert_eq!(others.get(content::key::BUILDER_TITLE), "Your settings");
    assert_eq!(
        (others.get(title), whole.get(content::key::BUILDER_TITLE)),
        ("", "")
    );
    let wrong = Words::parse_late(LateWords::Office, builder);
    assert_eq!(wrong.err(), Some(FileError::OtherKind));
    assert_eq!(Words::parse(late("en")).err(), Some(FileError::OtherKind));
    let cut = late("en").replacen('\n', "\n\n", 1);
    assert_eq!(
        Words::parse_late(LateWords::Office, cut).err(),
        Some(FileError::Damaged)
    );
}
