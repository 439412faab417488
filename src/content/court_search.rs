//! Finds a court by what a person types: its name, its code, its city or its state, with accents, a slip or only the beginning.

use super::courts::{Court, Courts};

/// Words shorter than this must be a whole word of the court, such as `TX`.
const SHORT: usize = 3;

impl Courts {
    /// The courts that fit, the best first, then in the order of the table. Nothing for a single letter.
    ///
    /// A word that fits no court at all, such as one of another language, is passed over where another word fits.
    pub fn search(&self, typed: &str) -> Vec<&Court> {
        let typed = folded(typed);
        let mut found: Vec<(usize, &Court, Words)> =
            self.iter().map(|court| (0, court, Words::of(court))).collect();
        let mut fits_any = false;
        for word in typed.iter().filter(|word| word.len() > 1) {
            let fits = found.iter().filter_map(|(total, court, words)| {
                Some((total + words.distance(word)?, *court, words.clone()))
            });
            let fits: Vec<_> = fits.collect();
            if !fits.is_empty() {
                fits_any = true;
                found = fits;
            }
        }
        if !fits_any {
            return Vec::new();
        }
        // A general sort is kilobytes of code, for a short list and a few ranks.
        let farthest = found.iter().map(|(total, ..)| *total).max().unwrap_or_default();
        let ranks = (0..=farthest).flat_map(|rank| found.iter().filter(move |(total, ..)| *total == rank));
        ranks.map(|(_, court, _)| *court).collect()
    }
}

/// All that a court can be found by.
#[derive(Clone)]
struct Words {
    name: Vec<String>,
    place: Vec<String>,
}

impl Words {
    fn of(court: &Court) -> Self {
        let place = [&*court.city, &court.state, &court.state_name];
        Self {
            name: [&*court.name, &court.code].into_iter().flat_map(folded).collect(),
            place: place.into_iter().flat_map(folded).collect(),
        }
    }

    /// How far a typed word is from the nearest word: 0 a word of the name, more for the place, for a beginning and
    /// for a slip. `None` where no word is near.
    fn distance(&self, typed: &str) -> Option<usize> {
        let name = self.name.iter().filter_map(|word| distance_to(typed, word));
        let place = self
            .place
            .iter()
            .filter_map(|word| Some(1 + distance_to(typed, word)?));
        name.chain(place).min()
    }
}

/// 0 for the same, 1 for its beginning, more for a slip. `None` where it is another word.
fn distance_to(typed: &str, word: &str) -> Option<usize> {
    let length = typed.len();
    if typed == word {
        return Some(0);
    }
    if length < SHORT {
        return None;
    }
    if word.starts_with(typed) {
        return Some(1);
    }
    let slips = match length {
        ..4 => 0,
        4..6 => 1,
        6.. => 2,
    };
    // Who is still typing has only the beginning of the word.
    let beginning = word.get(..length).unwrap_or(word);
    let slipped = strsim::osa_distance(typed, word).min(strsim::osa_distance(typed, beginning));
    (slipped <= slips).then_some(1 + slipped)
}

/// The words of a text in small letters without accents. What has no letter of the alphabet is no word of a court.
fn folded(text: &str) -> Vec<String> {
    let plain: String = text.chars().map(plain).collect();
    let words = plain.split(|letter: char| !letter.is_ascii_alphanumeric());
    words.filter(|word| !word.is_empty()).map(str::to_owned).collect()
}

const fn plain(letter: char) -> char {
    match letter {
        'á' | 'à' | 'â' | 'ä' | 'ã' | 'å' | 'Á' | 'À' | 'Â' | 'Ä' | 'Ã' | 'Å' => 'a',
        'é' | 'è' | 'ê' | 'ë' | 'É' | 'È' | 'Ê' | 'Ë' => 'e',
        'í' | 'ì' | 'î' | 'ï' | 'Í' | 'Ì' | 'Î' | 'Ï' => 'i',
        'ó' | 'ò' | 'ô' | 'ö' | 'õ' | 'Ó' | 'Ò' | 'Ô' | 'Ö' | 'Õ' => 'o',
        'ú' | 'ù' | 'û' | 'ü' | 'Ú' | 'Ù' | 'Û' | 'Ü' => 'u',
        'ñ' | 'Ñ' => 'n',
        'ç' | 'Ç' => 'c',
        other => other.to_ascii_lowercase(),
    }
}
