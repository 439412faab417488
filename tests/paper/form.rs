//! What holds for every paper: its foot, its ids, its languages, its length, and files that need nothing else.

use std::collections::HashSet;

use jiff::civil::date;
use pedir::content::{embedded, language, languages};
use pedir::domain::summary::Switches;
use pedir::domain::vocabulary::Stage;
use pedir::export::paper::Paper;
use pedir::export::{html::html, text::text};

use super::support::{EXAMPLE, OFF, answers, paper_in, paper_of, paper_on, texts};

/// A paper of each stage, with and without details.
fn papers() -> Vec<Paper> {
    let stages = Stage::IDS
        .iter()
        .map(|stage| ("stage", std::slice::from_ref(stage)));
    let mut papers = vec![paper_of(&answers([]), OFF), paper_of(&answers(EXAMPLE), OFF)];
    for stage in stages {
        let answers = answers(EXAMPLE.iter().chain([&stage]));
        papers.push(paper_of(&answers, OFF));
        papers.push(paper_of(&answers, Switches { details: true, ..OFF }));
    }
    papers
}

#[test]
fn every_page_ends_with_the_foot_and_its_number() {
    for paper in papers() {
        let text = text(&paper).split_whitespace().collect::<Vec<_>>().join(" ");
        let html = html(&paper, language("en").unwrap());
        let count = paper.pages.len();
        for (index, page) in paper.pages.iter().enumerate() {
            assert_eq!(page.number.words, format!("Page {} of {count}", index + 1));
            let foot = [&paper.footer.words, " ", &page.number.words].concat();
            assert!(text.contains(&foot), "{foot}");
        }
        assert!(paper.footer.words.contains("24 November 2026"));
        assert_eq!(
            html.matches(&format!("<span>{}</span>", paper.footer.words))
                .count(),
            count
        );
    }
}

#[test]
fn no_text_is_empty_and_no_id_is_there_twice() {
    for paper in papers() {
        let mut ids = HashSet::new();
        for text in texts(&paper) {
            assert!(!text.words.trim().is_empty(), "{} is empty", text.id);
            assert!(ids.insert(&text.id), "{} is there twice", text.id);
            assert!(!text.words.contains(['{', '}']), "{}: {}", text.id, text.words);
        }
    }
}

#[test]
fn the_same_texts_stand_in_every_language() {
    let answers = answers(EXAMPLE);
    let ids = |paper: &Paper| {
        texts(paper)
            .iter()
            .map(|text| text.id.clone())
            .collect::<Vec<_>>()
    };
    let english = paper_of(&answers, OFF);
    for language in languages() {
        let Some(words) = embedded::words(language.code) else {
            continue;
        };
        let paper = paper_in(&words, &answers, OFF);
        assert_eq!(ids(&paper), ids(&english), "{}", language.code);
        let file = html(&paper, language);
        let begins = format!(
            "<html lang=\"{}\" dir=\"{}\">",
            language.code,
            language.direction.id()
        );
        assert!(file.contains(&begins), "{begins}");
    }
}

/// In a made-up language every text is changed: what is not was never a text of the language.
#[test]
fn every_text_comes_from_the_language() {
    let answers = answers(EXAMPLE);
    let (english, changed) = (
        paper_of(&answers, OFF),
        paper_in(&embedded::words("en-XA").unwrap(), &answers, OFF),
    );
    for (english, changed) in texts(&english).iter().zip(texts(&changed)) {
        // The titles of sources stay in their own language.
        if !english.id.starts_with("source.") {
            assert_ne!(english.words, changed.words, "{}", english.id);
        }
    }
}

#[test]
fn a_paper_made_late_says_that_it_may_be_old() {
    let words = embedded::words("en").unwrap();
    let made_on = |today| text(&paper_on(today, &words, &answers(EXAMPLE), OFF));
    let old = "Some of this information may be old. It should have been checked again by 24 December";
    let late = made_on(date(2026, 12, 25));
    assert!(
        late.split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
            .contains(old),
        "{late}"
    );
    assert!(!made_on(date(2026, 12, 24)).contains("may be old"));
}

/// The print sheet puts each heading beside what it heads, so only the lines that are written on count.
#[test]
fn page_1_is_one_sheet_in_a_typical_case() {
    let text = text(&paper_of(&answers(EXAMPLE), OFF));
    let page = text.split("Page 1 of 2").next().unwrap();
    let lines = page.lines().filter(|line| !line.trim().is_empty()).count();
    assert!(lines <= 74, "{lines} lines of 78 characters:\n{page}");
}

#[test]
fn no_line_of_the_text_is_too_long_or_turned_around() {
    for paper in papers() {
        for line in text(&paper).lines() {
            assert!(line.chars().count() <= 78, "{line}");
            assert!(
                !line.contains(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}']),
                "{line}"
            );
        }
    }
}

#[test]
fn the_file_needs_nothing_and_runs_nothing() {
    for paper in papers() {
        let file = html(&paper, language("en").unwrap());
        for forbidden in [
            "<script", "<img", "<link", "<iframe", "<a ", "src=", "href=", "style=", "url(", "@import",
            "http:", "https:",
        ] {
            assert!(!file.contains(forbidden), "{forbidden}");
        }
        assert!(file.contains("default-src 'none'"));
    }
}

#[test]
fn what_a_person_writes_stays_text() {
    let given = answers(
        EXAMPLE
            .iter()
            .chain([&("own-words", &["</p><script>x</script> & \"y\""][..])]),
    );
    let file = html(
        &paper_of(
            &given,
            Switches {
                own_words: true,
                ..OFF
            },
        ),
        language("en").unwrap(),
    );
    assert!(file.contains("&lt;/p&gt;&lt;script&gt;x&lt;/script&gt; &amp; \"y\""));
    assert!(!file.contains("<script"));
}

#[test]
fn headings_lists_and_tables_are_real() {
    let file = html(&paper_of(&answers(EXAMPLE), OFF), language("en").unwrap());
    assert_eq!(file.matches("<h1 ").count(), 2, "one for each page");
    assert!(!file.contains("<h4"), "no level is left out");
    for tag in [
        "table", "thead", "tbody", "tr", "th", "td", "ol", "ul", "li", "section", "p", "span", "h2", "h3",
        "div",
    ] {
        let opened = file.matches(&format!("<{tag}>")).count() + file.matches(&format!("<{tag} ")).count();
        assert!(
            opened > 0 && opened == file.matches(&format!("</{tag}>")).count(),
            "{tag}"
        );
    }
    let heads = file.matches("<th ").count();
    assert_eq!(
        heads,
        file.matches(" scope=\"").count(),
        "each head says what it is the head of"
    );
}
