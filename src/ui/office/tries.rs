//! How often a passcode failed. Each failure makes the wait before the next try longer: it slows down someone who guesses
//! with this phone in the hand. It is no protection from who copies the phone's memory: the passcode itself is that.

/// The wait after the first failure, in seconds.
const FIRST_WAIT: u64 = 5;
/// The longest wait, in seconds.
const LONGEST_WAIT: u64 = 300;

/// The failures in a row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Tries {
    failures: u32,
    /// When the last one was, in seconds since 1970.
    last: u64,
}

impl Tries {
    /// Reads what [`Tries::write`] wrote; anything else counts as no failure.
    pub(super) fn read(text: &str) -> Self {
        let read = |text: &str| {
            let (failures, last) = text.split_once(' ')?;
            Some(Self {
                failures: failures.parse().ok()?,
                last: last.parse().ok()?,
            })
        };
        read(text).unwrap_or_default()
    }

    /// As text for the browser.
    pub(super) fn write(self) -> String {
        [&self.failures.to_string(), " ", &self.last.to_string()].concat()
    }

    /// One more, now.
    #[must_use]
    pub(super) const fn failed(self, now: u64) -> Self {
        Self {
            failures: self.failures.saturating_add(1),
            last: now,
        }
    }

    /// How many seconds are left to wait; none where there is no wait. A clock that was set back makes no wait longer than
    /// it was.
    pub(super) fn wait(self, now: u64) -> Option<u64> {
        let doublings = self.failures.checked_sub(1)?;
        let whole = FIRST_WAIT
            .checked_shl(doublings)
            .filter(|wait| *wait <= LONGEST_WAIT && doublings < 32)
            .unwrap_or(LONGEST_WAIT);
        let left = whole.saturating_sub(now.saturating_sub(self.last));
        (left > 0).then_some(left)
    }
}

#[cfg(test)]
mod tests {
    use super::Tries;

    fn after(failures: u32) -> Tries {
        (0..failures).fold(Tries::default(), |tries, _| tries.failed(1000))
    }

    #[test]
    fn each_failure_doubles_the_wait_up_to_five_minutes() {
        assert_eq!(after(0).wait(1000), None);
        let waits: Vec<_> = (1..=9).map(|failures| after(failures).wait(1000)).collect();
        let wanted = [5, 10, 20, 40, 80, 160, 300, 300, 300];
        assert_eq!(waits, wanted.map(Some));
        assert_eq!(after(40).wait(1000), Some(300));
        let most = Tries::read("4294967295 1000");
        assert_eq!(most.failed(1000).wait(1000), Some(300));
    }

    #[test]
    fn the_wait_passes_and_a_clock_that_was_set_back_does_not_stretch_it() {
        assert_eq!(after(1).wait(1003), Some(2));
        assert_eq!(after(1).wait(1005), None);
        assert_eq!(after(2).wait(10), Some(10));
    }

    #[test]
    fn what_was_written_is_read_and_noise_counts_as_none() {
        assert_eq!(Tries::read(&after(3).write()), after(3));
        for noise in ["", "3", "-1 5", "3 x", "99999999999 1", "\u{0}"] {
            assert_eq!(Tries::read(noise), Tries::default(), "{noise:?}");
        }
    }
}
