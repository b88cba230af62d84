//! The three measures of the role from seed 001: alignment, culture, internal satisfaction.

/// The five departments that the role serves in seed 001: CEO and strategy, engineering and
/// product, sales, business development, marketing.
pub const N_CONSTITUENTS: usize = 5;

/// An answer in three steps, from the healthy end to the worrying one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Grade {
    /// Yes, regularly.
    Good,
    /// Partly or sometimes.
    Mixed,
    /// No, or not any more.
    Poor,
}

impl Grade {
    /// All three, in the order of the screen and of the code.
    pub const ALL: [Self; 3] = [Self::Good, Self::Mixed, Self::Poor];
}

/// How much the satisfaction of one constituent counts; 1 unless the taker sets it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Weight {
    /// Counts once.
    #[default]
    One,
    /// Does not count.
    Zero,
    /// Counts twice.
    Two,
    /// Counts three times.
    Three,
}

impl Weight {
    /// All four in the order of the code, which begins with the default so that a scorecard
    /// nobody touched is all zeros.
    pub const ALL: [Self; 4] = [Self::One, Self::Zero, Self::Two, Self::Three];
}

/// How satisfied a constituent is: 1 (not at all) to 5 (fully).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Satisfaction(u8);

impl Satisfaction {
    /// The rating `value`, or `None` outside 1 to 5.
    #[must_use]
    pub fn new(value: u8) -> Option<Self> {
        (1..=5).contains(&value).then_some(Self(value))
    }

    /// The rating, 1 to 5.
    #[must_use]
    pub const fn get(self) -> u8 {
        self.0
    }
}

/// The answers behind the three measures.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Scorecard {
    /// Was a key trend missed?
    pub trend_missed: Option<bool>,
    /// Are the strategies of business and technology in step?
    pub in_step: Option<bool>,
    /// Is the health of the engineering culture surveyed?
    pub surveyed: Option<Grade>,
    /// Do the top people stay?
    pub top_people_stay: Option<Grade>,
    /// Do the people we want come?
    pub attracts: Option<Grade>,
    /// How satisfied each constituent is.
    pub satisfaction: [Option<Satisfaction>; N_CONSTITUENTS],
    /// How much each constituent counts.
    pub weights: [Weight; N_CONSTITUENTS],
}
