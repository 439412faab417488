//! The Rust that the pipeline writes: names for the free texts, the list of languages, and what native builds embed.

use std::fmt::Write as _;

use super::key_set::{KeySet, Slot};
use super::translation::Translation;

/// `key::CONTINUE`, `key::made_on(words, date)`, and what a words file must fit.
pub(crate) fn keys(keys: &KeySet, content_date: &str) -> String {
    let mut rust = String::from(
        "#[allow(unused_imports, reason = \"a text without variables needs no words\")]\n\
        use super::{Key, Words};\nuse super::families::FAMILIES_END;\n\n",
    );
    let early = keys.slots.len() - keys.late.iter().sum::<usize>();
    let _ = writeln!(rust, "pub(super) const COUNT: usize = {early};");
    let _ = writeln!(
        rust,
        "pub(super) const LATE_COUNTS: [usize; 2] = {:?};",
        keys.late
    );
    let _ = writeln!(
        rust,
        "/// The newest day on which a statement of law was checked."
    );
    let _ = writeln!(rust, "pub const CONTENT_DATE: &str = {content_date:?};");
    let _ = writeln!(rust, "pub(super) const HASH: &str = {:?};", keys.hash());
    let _ = writeln!(
        rust,
        "const _: () = assert!(FAMILIES_END as usize == {});",
        keys.families
    );
    for (index, slot) in keys.slots.iter().enumerate().skip(keys.families + keys.pages) {
        let _ = writeln!(rust, "\n{}", key(index, slot));
    }
    rust
}

fn key(index: usize, slot: &Slot) -> String {
    let name = slot.rust_name();
    let about = format!("/// `{slot}` in `{}`.", slot.file);
    if slot.variables.is_empty() {
        return format!("{about}\npub const {name}: Key = Key({index});");
    }
    let variables: Vec<String> = slot.variables.iter().map(|name| parameter(name)).collect();
    let parameters = variables.join(": &str, ");
    let values = variables.join(", ");
    format!(
        "{about}\npub fn {name}(words: &Words, {parameters}: &str) -> String {{ words.fill(Key({index}), &[{values}]) }}"
    )
}

/// A variable's name in Rust.
fn parameter(name: &str) -> String {
    let name = name.replace('-', "_");
    let keywords = [
        "where", "type", "for", "in", "as", "if", "else", "use", "move", "loop", "match", "let", "mod", "fn",
    ];
    if keywords.contains(&name.as_str()) {
        format!("r#{name}")
    } else {
        name
    }
}

/// Every language, as the app knows it.
pub(crate) fn languages(translations: &[&Translation]) -> String {
    let rows = translations.iter().map(|Translation { language, out_of_date, .. }| {
        format!(
            "Language {{ code: {:?}, own_name: {:?}, english_name: {:?}, direction: Direction::{:?}, status: Status::{:?}, pdf: {}, \
             reviewed_by: {:?}, reviewed_on: {:?}, out_of_date: {out_of_date} }},\n",
            language.code,
            language.name,
            language.english_name,
            language.direction,
            language.status,
            language.pdf,
            language.reviewed_by,
            language.reviewed_on,
        )
    });
    format!("&[\n{}]\n", rows.collect::<String>())
}

/// The pages of prose.
pub(crate) fn pages(first: usize, slugs: &[String]) -> String {
    let rows = slugs
        .iter()
        .map(|slug| format!("/// `pages/{slug}.md`.\n{} = {slug:?},\n", variant(slug)));
    let rows: String = rows.collect();
    format!(
        "const FIRST_PAGE: u16 = {first};\n\nclosed_set! {{\n/// A page of prose.\nPageSlug {{\n{rows}}}\n}}\n"
    )
}

/// `find-help` as `FindHelp`.
fn variant(slug: &str) -> String {
    let mut name = String::new();
    for part in slug.split('-') {
        let (first, rest) = part.split_at(part.len().min(1));
        name.push_str(&first.to_uppercase());
        name.push_str(rest);
    }
    name
}

/// The files that the browser gets, by name.
pub(crate) fn embedded(files: &[(String, String)]) -> String {
    let rows = files.iter().map(|(name, _)| {
        format!("({name:?}, include_str!(concat!(env!(\"OUT_DIR\"), \"/files/{name}\"))),\n")
    });
    format!("&[\n{}]\n", rows.collect::<String>())
}
