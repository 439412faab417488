//! Sentences, words and syllables of English, and the Flesch-Kincaid grade: a school year in the United States.

use super::legal_terms::LEGAL_TERMS;

/// Counts of whole sentences. Headings, labels and answers of a few words would only make a text look easier.
#[derive(Default)]
pub(super) struct Count {
    pub(super) sentences: usize,
    pub(super) words: usize,
    /// With each legal term as its plain meaning.
    plain_words: usize,
    plain_syllables: usize,
}

impl Count {
    /// Adds the whole sentences of a line.
    pub(super) fn add(&mut self, line: &str) {
        for sentence in sentences(line).into_iter().filter(|text| text.ends_with(END)) {
            self.sentences += 1;
            self.words += words(sentence).len();
            let plain = in_plain_words(sentence);
            let plain = words(&plain);
            self.plain_words += plain.len();
            self.plain_syllables += plain.iter().map(|word| syllables(word)).sum::<usize>();
        }
    }

    /// The grade, each legal term counted as its plain meaning.
    pub(super) fn grade(&self) -> f64 {
        0.39 * ratio(self.plain_words, self.sentences) + 11.8 * ratio(self.plain_syllables, self.plain_words)
            - 15.59
    }

    /// How many words a sentence has in the mean, as they are.
    pub(super) fn mean(&self) -> f64 {
        ratio(self.words, self.sentences)
    }
}

#[allow(clippy::cast_precision_loss, reason = "counts of words are small")]
fn ratio(part: usize, whole: usize) -> f64 {
    part as f64 / whole.max(1) as f64
}

const END: [char; 3] = ['.', '?', '!'];

/// The sentences of a line, with their points; the last may have none.
pub(super) fn sentences(line: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let (mut rest, mut from) = (line, 0);
    while let Some(end) = rest[from..].find(END) {
        let after = from + end + 1;
        let next = rest[after..].chars().next();
        let is_end = next.is_none_or(|next| next.is_whitespace() || "\"”)".contains(next));
        if is_end && rest[..after].chars().any(char::is_alphabetic) {
            found.push(rest[..after].trim());
            (rest, from) = (&rest[after..], 0);
        } else {
            from = after;
        }
    }
    if rest.chars().any(char::is_alphabetic) {
        found.push(rest.trim());
    }
    found
}

/// The words of a sentence, in small letters.
pub(super) fn words(sentence: &str) -> Vec<String> {
    let words = sentence.split(|letter: char| !letter.is_alphanumeric() && !"'’".contains(letter));
    let words = words.map(|word| word.trim_matches(['\'', '’']).to_lowercase());
    words.filter(|word| !word.is_empty()).collect()
}

/// A sentence in small letters, its legal terms replaced.
fn in_plain_words(sentence: &str) -> String {
    let sentence = format!(" {} ", words(sentence).join(" "));
    let plain = |sentence: String, (term, meaning): &(&str, &str)| {
        sentence.replace(&format!(" {term} "), &format!(" {meaning} "))
    };
    LEGAL_TERMS.iter().fold(sentence, plain)
}

/// The groups of vowels in an English word, less a silent ending.
pub(super) fn syllables(word: &str) -> usize {
    let is_vowel = |letter: char| "aeiouy".contains(letter);
    let letters: Vec<char> = word.chars().filter(char::is_ascii_lowercase).collect();
    let starts = |index: usize| is_vowel(letters[index]) && (index == 0 || !is_vowel(letters[index - 1]));
    let groups = (0..letters.len()).filter(|index| starts(*index)).count();
    let silent = |ending: &str, unless: &[&str]| {
        word.ends_with(ending) && !unless.iter().any(|unless| word.ends_with(unless))
    };
    let is_silent = silent("e", &["le", "ee", "ie", "ye"])
        || silent("ed", &["ted", "ded", "ied"])
        || silent("es", &["ses", "xes", "zes", "ces", "ges", "ches", "shes", "ies"]);
    groups.saturating_sub(usize::from(is_silent && groups > 1)).max(1)
}
