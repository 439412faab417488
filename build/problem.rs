//! What is wrong with the content, and where.

use std::fmt;

/// Something wrong in one place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Problem {
    file: String,
    line: usize,
    says: String,
}

impl Problem {
    /// A problem in a line of a file; line 0 is the whole file.
    pub(crate) fn new(file: impl fmt::Display, line: usize, says: impl fmt::Display) -> Self {
        Self {
            file: file.to_string(),
            line,
            says: says.to_string(),
        }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            0 => write!(f, "{}: {}", self.file, self.says),
            line => write!(f, "{}:{line}: {}", self.file, self.says),
        }
    }
}

/// All that is wrong, and all that is only worth a warning.
#[derive(Default, Debug)]
pub(crate) struct Problems {
    errors: Vec<Problem>,
    warnings: Vec<Problem>,
}

impl Problems {
    /// A single error.
    pub(crate) fn one(file: impl fmt::Display, line: usize, says: impl fmt::Display) -> Self {
        Self {
            errors: vec![Problem::new(file, line, says)],
            warnings: Vec::new(),
        }
    }

    /// Notes something that stops the build.
    pub(crate) fn error(&mut self, file: impl fmt::Display, line: usize, says: impl fmt::Display) {
        self.errors.push(Problem::new(file, line, says));
    }

    /// Notes something that does not stop the build.
    pub(crate) fn warn(&mut self, file: impl fmt::Display, line: usize, says: impl fmt::Display) {
        self.warnings.push(Problem::new(file, line, says));
    }

    /// The warnings, if nothing is wrong.
    pub(crate) fn into_result(self) -> Result<Vec<Problem>, Self> {
        if self.errors.is_empty() {
            Ok(self.warnings)
        } else {
            Err(self)
        }
    }

    /// The errors, in the order found.
    pub(crate) fn iter(&self) -> impl Iterator<Item = &Problem> {
        self.errors.iter()
    }
}

/// `; did you mean "stage"?` when a known name is near, else nothing.
pub(crate) fn did_you_mean<'a>(name: &str, known: impl IntoIterator<Item = &'a str>) -> String {
    let nearest = known
        .into_iter()
        .map(|known| (distance(name, known), known))
        .min();
    match nearest {
        Some((distance, known)) if distance <= 1 + name.len() / 3 => format!("; did you mean \"{known}\"?"),
        _ => String::new(),
    }
}

/// How many letters to change, add or leave out to make one word of the other.
fn distance(from: &str, to: &str) -> usize {
    let mut row: Vec<usize> = (0..=to.len()).collect();
    for (above, letter) in from.bytes().enumerate() {
        let mut diagonal = above;
        row[0] = above + 1;
        for (left, other) in to.bytes().enumerate() {
            let replaced = diagonal + usize::from(letter != other);
            diagonal = row[left + 1];
            row[left + 1] = replaced.min(row[left] + 1).min(diagonal + 1);
        }
    }
    row[to.len()]
}
