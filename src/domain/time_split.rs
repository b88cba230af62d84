//! How the working time divides over the four directions of seed 001.

/// The steps of 5 % that make up the whole of the time.
pub const N_STEPS: u8 = 20;

/// The percents of one step.
const STEP: u8 = 100 / N_STEPS;

/// What working time is used for: the four directions of seed 001.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TimeUse {
    /// Customers and sales.
    Customers,
    /// Marketing, evangelism and analysts.
    Publicity,
    /// Partners and business development.
    Partners,
    /// Work inside the company.
    Inside,
}

impl TimeUse {
    /// All four, in the order of the screen and of the code; only the last one is not outside.
    pub const ALL: [Self; 4] = [
        Self::Customers,
        Self::Publicity,
        Self::Partners,
        Self::Inside,
    ];

    /// The place of this use in [`TimeUse::ALL`], 0 to 3.
    #[must_use]
    pub const fn index(self) -> usize {
        self as usize
    }
}

/// A division of the whole time, in steps of 5 %: customers and sales; marketing, evangelism and
/// analysts; partners and business development; internal. The four always make up all of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct TimeSplit([u8; 4]);

impl TimeSplit {
    /// How the author of seed 001 divides his own time: 35, 20, 15 and 30 %. An example, not a
    /// norm; he says himself that there is no perfect answer.
    pub const EXAMPLE: Self = Self([7, 4, 3, 6]);

    /// A quarter of the time for each: where somebody who has not said anything yet begins.
    pub const EVEN: Self = Self([N_STEPS / 4; 4]);

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

    /// The percentage of the time that goes to one use, 0 to 100 in steps of 5.
    #[must_use]
    pub const fn percent(self, of: TimeUse) -> u8 {
        STEP * self.0[of.index()]
    }

    /// The percentage of the time that is spent outside: all but [`TimeUse::Inside`].
    #[must_use]
    pub const fn outside(self) -> u8 {
        100 - self.percent(TimeUse::Inside)
    }

    /// This division with one use set to so many steps, or to as many as the locks leave.
    ///
    /// The other uses give or take in proportion to what they have here, in whole steps by
    /// largest remainder, ties to the earlier; in equal shares if none of them has anything. So
    /// each stays within a step of its exact share, and none with less overtakes one with more; but
    /// now and then one gains its rounded step as the moved use grows (the Alabama paradox). A
    /// locked use never changes, and if all others are locked nothing moves; a lock on the moved
    /// use itself is ignored.
    ///
    /// While a slider is dragged, every move must start from the division that the drag began
    /// with: then the way back undoes the way there, which from the last rounding it would not.
    #[must_use]
    pub fn moved(self, of: TimeUse, steps: u8, locked: [bool; 4]) -> Self {
        let mut others = [None; 4];
        let mut free = self.0[of.index()];
        for other in TimeUse::ALL {
            let place = other.index();
            if other != of && !locked[place] {
                others[place] = Some(self.0[place]);
                free += self.0[place];
            }
        }
        if others == [None; 4] {
            return self;
        }
        let steps = steps.min(free);
        let shares = apportioned(free - steps, others);
        let mut new = self.0;
        for place in 0..4 {
            if others[place].is_some() {
                new[place] = shares[place];
            }
        }
        new[of.index()] = steps;
        Self(new)
    }
}

/// So many steps divided in proportion to the parts that there are, by largest remainder, ties
/// to the earlier; in equal shares if all parts are 0.
fn apportioned(steps: u8, parts: [Option<u8>; 4]) -> [u8; 4] {
    let nobody_has_any = parts.iter().flatten().all(|&part| part == 0);
    let parts = parts.map(|part| part.map(|part| i32::from(part.max(nobody_has_any.into()))));
    let total: i32 = parts.iter().flatten().sum();
    // To hand out one step after another, each to the largest claim still open, comes to the
    // same as largest remainder: every whole claim is met before the first fraction is rounded
    // up. What takes no part has the claim `None`, which is the least.
    let mut claims = parts.map(|part| part.map(|part| part * i32::from(steps)));
    let mut shares = [0; 4];
    for _ in 0..steps {
        let mut next = 0;
        for place in 1..4 {
            if claims[place] > claims[next] {
                next = place;
            }
        }
        claims[next] = claims[next].map(|claim| claim - total);
        shares[next] += 1;
    }
    shares
}
