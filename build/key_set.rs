//! Every text that a language must have, in the order of the words files.

use super::Problems;
use super::families::FAMILIES;
use super::fluent::Entry;

/// The files of texts that belong to no family.
pub(crate) const FREE_FILES: &[&str] = &["ui.ftl", "summary.ftl", "office.ftl", "builder.ftl"];

/// Those of them that few people need: their texts come last, in this order, and each has a file of its own that is fetched
/// late. `content::words::LateWords` has the same order.
pub(crate) const LATE_FILES: [&str; 2] = ["office.ftl", "builder.ftl"];

/// The place of one text.
#[derive(Clone, Debug)]
pub(crate) struct Slot {
    pub(crate) file: String,
    /// What its message is, in an error: "question".
    pub(crate) noun: &'static str,
    pub(crate) id: String,
    /// The attribute; `=` for the message's value.
    pub(crate) word: String,
    pub(crate) optional: bool,
    /// In the order of the English text.
    pub(crate) variables: Vec<String>,
}

/// Every slot, in the order of `content::Key`.
pub(crate) struct KeySet {
    pub(crate) slots: Vec<Slot>,
    /// How many belong to families: they come first.
    pub(crate) families: usize,
    /// How many belong to pages: title and description of each.
    pub(crate) pages: usize,
    /// How many are in each of [`LATE_FILES`]: they come last.
    pub(crate) late: [usize; 2],
}

impl KeySet {
    /// The families, the pages, then whatever the free English files hold.
    pub(crate) fn of(source: &[Entry], subjects: &[String], problems: &mut Problems) -> Self {
        let mut slots = family_slots();
        let families = slots.len();
        for slug in subjects {
            slots.extend(
                ["title", "description"].map(|word| slot(&format!("pages/{slug}.md"), "page", slug, word)),
            );
        }
        let pages = slots.len() - families;
        let free = source
            .iter()
            .filter(|entry| FREE_FILES.contains(&entry.file.as_str()));
        let (mut late, early): (Vec<_>, Vec<_>) =
            free.partition(|entry| LATE_FILES.contains(&entry.file.as_str()));
        late.sort_by_key(|entry| LATE_FILES.iter().position(|file| *file == entry.file));
        for entry in early.into_iter().chain(late) {
            let slot = Slot {
                file: entry.file.clone(),
                noun: "message",
                id: entry.id.clone(),
                word: entry.word.clone(),
                optional: false,
                variables: variables(&entry.text),
            };
            let name = slot.rust_name();
            let other = slots[families + pages..]
                .iter()
                .find(|other| other.rust_name() == name);
            let is_twice = |other: &Slot| (&other.file, other.to_string()) == (&slot.file, slot.to_string());
            if let Some(other) = other.filter(|other| !is_twice(other)) {
                let of = &other.file;
                let says =
                    format!("\"{slot}\" and \"{other}\" of {of} are both named {name} in Rust; rename one");
                problems.error(&entry.path, entry.line, says);
            }
            if other.is_none_or(|other| !is_twice(other)) {
                slots.push(slot);
            }
        }
        let late = LATE_FILES.map(|file| slots.iter().filter(|slot| slot.file == file).count());
        Self {
            slots,
            families,
            pages,
            late,
        }
    }

    /// The name of each text, a line each, as `from.txt` writes it: `questions.ftl stage.why`.
    pub(crate) fn names(&self) -> String {
        let names: Vec<String> = self
            .slots
            .iter()
            .map(|slot| format!("{} {slot}", slot.file))
            .collect();
        names.join("\n")
    }

    /// Changes when a text is added, taken away, moved or given other variables: words and program must agree.
    pub(crate) fn hash(&self) -> String {
        let names = self
            .slots
            .iter()
            .map(|slot| format!("{} {slot} {}\n", slot.file, slot.variables.join(" ")));
        hash(&names.collect::<String>())
    }
}

impl Slot {
    /// A constant's name, or a function's where there are variables.
    pub(crate) fn rust_name(&self) -> String {
        let name = self.to_string().replace(['-', '.'], "_");
        if self.variables.is_empty() {
            name.to_uppercase()
        } else {
            name.to_lowercase()
        }
    }
}

impl std::fmt::Display for Slot {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self.word.as_str() {
            "=" => f.write_str(&self.id),
            word => write!(f, "{}.{word}", self.id),
        }
    }
}

/// First the words of every family, then the choices of every family: as `content::families` counts them.
fn family_slots() -> Vec<Slot> {
    let words = FAMILIES.iter().flat_map(|family| {
        family.ids.iter().flat_map(move |id| {
            family
                .words
                .iter()
                .map(move |word| slot(family.file, family.noun, id, word))
        })
    });
    let choices = FAMILIES.iter().flat_map(|family| {
        family.ids.iter().enumerate().flat_map(move |(index, id)| {
            (family.choices)(index)
                .iter()
                .map(move |choice| slot(family.file, family.noun, id, &attribute(choice)))
        })
    });
    words.chain(choices).collect()
}

fn slot(file: &str, noun: &'static str, id: &str, word: &str) -> Slot {
    Slot {
        file: file.to_owned(),
        noun,
        id: id.to_owned(),
        word: word.trim_end_matches('?').to_owned(),
        optional: word.ends_with('?'),
        variables: Vec::new(),
    }
}

/// A Fluent name begins with a letter.
fn attribute(choice: &str) -> String {
    if choice.starts_with(|first: char| first.is_ascii_digit()) {
        format!("a-{choice}")
    } else {
        choice.to_owned()
    }
}

/// The names in braces, each once, in order.
pub(crate) fn variables(text: &str) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for name in text
        .split('{')
        .skip(1)
        .filter_map(|rest| rest.split_once('}'))
        .map(|(name, _)| name)
    {
        if !names.iter().any(|known| known == name) {
            names.push(name.to_owned());
        }
    }
    names
}

/// 64 bits of FNV-1a, in hexadecimal: no secret depends on it.
pub(crate) fn hash(text: &str) -> String {
    let mix = |state: u64, byte: u8| (state ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3);
    format!("{:016x}", text.bytes().fold(0xcbf2_9ce4_8422_2325, mix))
}
