//! How the working time divides over the four directions of seed 001.

/// The steps of 5 % that make up the whole of the time.
pub const N_STEPS: u8 = 20;

/// A division of the whole time, in steps of 5 %: customers and sales; marketing, evangelism and
/// analysts; partners and business development; internal. The four always make up all of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TimeSplit([u8; 4]);

impl TimeSplit {
    /// The division into these steps, or `None` if they are not twenty in all.
    #[must_use]
    pub fn from_steps(steps: [u8; 4]) -> Option<Self> {
        let total: u32 = steps.iter().map(|&n| u32::from(n)).sum();
        (total == u32::from(N_STEPS)).then_some(Self(steps))
    }

    /// The steps of 5 % for each direction; they sum to twenty.
    #[must_use]
    pub const fn steps(self) -> [u8; 4] {
        self.0
    }
}
