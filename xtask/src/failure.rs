//! The one way in which a command fails: a sentence, and an exit code.

use std::fmt;

/// Why a command stopped. Printed as it is, so it must say what to do.
#[derive(Debug)]
pub(crate) struct Failure {
    message: String,
    /// 1 when something went wrong, 2 when the input was wrong.
    pub code: u8,
}

/// What every command returns.
pub(crate) type Outcome<T = ()> = Result<T, Failure>;

impl Failure {
    /// Something went wrong: exit code 1.
    pub(crate) fn new(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            code: 1,
        }
    }

    /// What was given is wrong: exit code 2.
    pub(crate) fn input(message: impl Into<String>) -> Self {
        Self {
            message: message.into(),
            code: 2,
        }
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.message)
    }
}

/// Adds the name of the file to an error of the file system.
pub(crate) trait Naming<T> {
    /// The same result, its error naming `what`.
    fn naming(self, what: impl fmt::Display) -> Outcome<T>;
}

impl<T, E: fmt::Display> Naming<T> for Result<T, E> {
    fn naming(self, what: impl fmt::Display) -> Outcome<T> {
        self.map_err(|error| Failure::new(format!("{what}: {error}")))
    }
}
