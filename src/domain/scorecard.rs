//! The three measures of the role from seed 001: alignment, culture, internal satisfaction.

use super::responsibility::Group;

/// The five departments that the role serves in seed 001: CEO and strategy, engineering and
/// product, sales, business development, marketing.
pub const N_CONSTITUENTS: usize = 5;

/// A department that the role serves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Constituent {
    /// The CEO and the strategy.
    Ceo,
    /// Engineering and product.
    Engineering,
    /// Sales.
    Sales,
    /// Business development.
    BusinessDevelopment,
    /// Marketing.
    Marketing,
}

impl Constituent {
    /// All five, in the order of the screen and of the code.
    pub const ALL: [Self; N_CONSTITUENTS] = [
        Self::Ceo,
        Self::Engineering,
        Self::Sales,
        Self::BusinessDevelopment,
        Self::Marketing,
    ];

    /// The place of this constituent in [`Constituent::ALL`], 0 to 4.
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }

    /// The group of the responsibilities that are owed to it.
    #[must_use]
    pub const fn group(self) -> Group {
        match self {
            Self::Ceo => Group::Ceo,
            Self::Engineering => Group::Engineering,
            Self::Sales => Group::Sales,
            Self::BusinessDevelopment => Group::BusinessDevelopment,
            Self::Marketing => Group::Marketing,
        }
    }
}

/// What seed 001 reads the health of the engineering culture from: a survey, and two signs that
/// lag behind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Sign {
    /// The culture is surveyed.
    Surveyed,
    /// The top people stay.
    TopPeopleStay,
    /// The people we want come.
    Attracts,
}

impl Sign {
    /// All three, in the order of the screen and of the code.
    pub const ALL: [Self; 3] = [Self::Surveyed, Self::TopPeopleStay, Self::Attracts];
}

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

    /// How many times the constituent counts, 0 to 3.
    #[must_use]
    pub const fn times(self) -> u8 {
        match self {
            Self::Zero => 0,
            Self::One => 1,
            Self::Two => 2,
            Self::Three => 3,
        }
    }
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

/// What the ratings of the constituents come to.
#[derive(Clone, Debug, PartialEq)]
pub enum Mean {
    /// There is no mean: every constituent that was rated has the weight 0.
    AllWeightsZero,
    /// The weighted mean of those that were rated.
    Of {
        /// The mean, 1 (not at all satisfied) to 5 (fully).
        value: f64,
        /// Those that would count but were not rated, in the order of [`Constituent::ALL`].
        missing: Vec<Constituent>,
    },
}

impl Scorecard {
    /// Whether technology and business go the same way: the first measure of seed 001, where a
    /// missed trend or strategies that do not match count against it, whatever else is well.
    ///
    /// One bad answer decides; `None` while none is bad and one is missing.
    #[must_use]
    pub const fn aligned(&self) -> Option<bool> {
        match (self.trend_missed, self.in_step) {
            (Some(true), _) | (_, Some(false)) => Some(false),
            (Some(false), Some(true)) => Some(true),
            _ => None,
        }
    }

    /// The answer to one sign of the culture's health.
    #[must_use]
    pub const fn sign(&self, sign: Sign) -> Option<Grade> {
        match sign {
            Sign::Surveyed => self.surveyed,
            Sign::TopPeopleStay => self.top_people_stay,
            Sign::Attracts => self.attracts,
        }
    }

    /// The satisfaction of the constituents, each counted by its weight: the third measure of
    /// seed 001. `None` if nobody was rated.
    #[must_use]
    pub fn satisfaction_mean(&self) -> Option<Mean> {
        if self.satisfaction.iter().all(Option::is_none) {
            return None;
        }
        let (mut sum, mut total) = (0_u32, 0_u32);
        let mut missing = Vec::new();
        for constituent in Constituent::ALL {
            let times = u32::from(self.weights[constituent.index()].times());
            match self.satisfaction[constituent.index()] {
                Some(rating) => {
                    sum += times * u32::from(rating.get());
                    total += times;
                }
                None if times > 0 => missing.push(constituent),
                None => {}
            }
        }
        if total == 0 {
            return Some(Mean::AllWeightsZero);
        }
        Some(Mean::Of {
            value: f64::from(sum) / f64::from(total),
            missing,
        })
    }
}
