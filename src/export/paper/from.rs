//! What the organization that offers the app has on a paper: in a part of its own on the person's page, and in a frame under
//! the next steps. Its words are marked as its own, and are in no part of ours.

use super::draft::joined;
use super::{Block, Item, Paper, Part, Reader, Text};
use crate::content::config::organization::{Organization, Place};
use crate::content::{Key, Words, key};

/// Puts it there. `english` are the words beside `words`, if any. A page of questions only stays as it is.
pub fn put_organization(paper: &mut Paper, from: &Organization, words: &Words, english: Option<&Words>) {
    let Some(page) = paper.pages.iter_mut().find(|page| page.reader == Reader::Me) else {
        return;
    };
    let said = |id: &str, say: fn(&Words, &str) -> String| Text {
        english: english.map(|english| say(english, &from.name)),
        ..Text::new(&joined("from", id), say(words, &from.name))
    };
    let title = |id: &str| said(id, key::from_title);
    if let Some(follow_up) = from.says(Place::FollowUp) {
        let part = page
            .parts
            .iter_mut()
            .find(|part| part.heading.id == "heading.plan");
        if let Some(part) = part {
            part.blocks.push(Block::Fine(vec![title("next")]));
            part.blocks
                .push(Block::Boxed(Text::new("from.follow-up", follow_up.to_owned())));
        }
    }
    let mut blocks = Vec::new();
    if let Some(own) = from.says(Place::Paper) {
        blocks.push(Block::Boxed(Text::new("from.paper", own.to_owned())));
    }
    let reach: Vec<Item> = reach(from, words, english).map(Item::plain).collect();
    if !reach.is_empty() {
        blocks.push(Block::Bullets(reach));
    }
    blocks.push(Block::Fine(vec![said("note", key::from_note)]));
    let last = page.parts.len().saturating_sub(1);
    page.parts.insert(
        last,
        Part {
            heading: title("title"),
            blocks,
        },
    );
}

/// `Telephone: 211`
fn reach<'a>(
    from: &'a Organization,
    words: &'a Words,
    english: Option<&'a Words>,
) -> impl Iterator<Item = Text> + 'a {
    let rows = [
        ("telephone", key::FROM_TELEPHONE, &from.telephone),
        ("hours", key::FROM_HOURS, &from.hours),
        ("site", key::FROM_SITE, &from.site),
    ];
    rows.into_iter().filter_map(move |(id, name, value)| {
        let value = value.as_deref()?;
        let row = |words: &Words, name: Key| [words.get(name), ": ", value].concat();
        Some(Text {
            english: english.map(|english| row(english, name)),
            ..Text::new(&joined("from", id), row(words, name))
        })
    })
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, clippy::panic, reason = "a test fails by panicking")]

    use super::*;
    use crate::content::embedded;
    use crate::export::paper::Page;

    fn paper(reader: Reader) -> Paper {
        let part = |id: &str| Part {
            heading: Text::new(id, "Ours".to_owned()),
            blocks: Vec::new(),
        };
        Paper {
            pages: vec![Page {
                reader,
                title: Text::new("title", "Ours".to_owned()),
                number: Text::new("number", "1".to_owned()),
                head: Vec::new(),
                parts: vec![part("heading.plan"), part("heading.sources")],
            }],
            footer: Text::new("footer", "Ours".to_owned()),
        }
    }

    fn organization() -> Organization {
        Organization {
            name: "«Ayuda» & Sons".to_owned(),
            telephone: Some("211".to_owned()),
            words: [
                None,
                None,
                Some("Come on Monday.".to_owned()),
                Some("We are here.".to_owned()),
            ],
            ..Organization::default()
        }
    }

    #[test]
    fn its_words_are_in_parts_that_have_its_name() {
        let (words, english) = (embedded::words("es").unwrap(), embedded::words("en").unwrap());
        let mut paper = paper(Reader::Me);
        put_organization(&mut paper, &organization(), &words, Some(&english));
        let ids: Vec<&str> = paper.texts().map(|text| text.id.as_str()).collect();
        let wanted = [
            "title",
            "heading.plan",
            "from.next",
            "from.follow-up",
            "from.title",
            "from.paper",
            "from.telephone",
            "from.note",
            "heading.sources",
            "number",
            "footer",
        ];
        assert_eq!(ids, wanted);
        for text in paper.texts().filter(|text| text.id.starts_with("from.")) {
            let own = ["from.follow-up", "from.paper"].contains(&&*text.id);
            assert_eq!(text.english.is_none(), own, "{}", text.id);
            assert!(own || text.words.contains("«Ayuda» & Sons") || text.id == "from.telephone");
        }
    }

    #[test]
    fn the_attorneys_page_and_a_page_of_questions_have_nothing_of_it() {
        let words = embedded::words("en").unwrap();
        let before = paper(Reader::Attorney);
        let mut after = before.clone();
        put_organization(&mut after, &organization(), &words, None);
        assert_eq!(after, before);
    }
}
