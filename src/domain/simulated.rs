//! What the simulations showed, for the method page.
//!
//! Nobody types the figures: the test that measures them compares them with this file and fails
//! if they differ. `CTO_QUADRANT_WRITE=1 cargo test --test simulation published` writes them anew.

/// How the scoring did with artificial takers whose pulls are known, at least 4,000 for each
/// figure, all with twelve blocks answered. In tenths of a percent, 0 to 1000.
///
/// A pure taker has a pull of 1 towards one model and of -1/3 towards each of the others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Simulated {
    /// How often the model in front was the true one of a pure taker; a tie does not count.
    pub recovered: u32,
    /// The same with one block in ten, on average, answered at random.
    pub careless: u32,
    /// How often the careless could be found at best: by whoever knows that they are pure, how
    /// strongly, and how much is random. By Bayes no scoring finds more of them.
    pub careless_best: u32,
    /// How often wholly random answers were called clearly one model.
    pub random_clear: u32,
    /// How often the 80 % region held the true point: the lowest of three groups of takers, whose
    /// pulls are normal with a standard deviation of 0.5, 0.8 or 1.
    pub inside_low: u32,
    /// The same for the highest of the three groups.
    pub inside_high: u32,
    /// How often the point of a pure taker lay in the quadrant of the true model.
    pub side: u32,
}

/// The figures of the last run.
pub const SIMULATED: Simulated = Simulated {
    recovered: 963,
    careless: 924,
    careless_best: 928,
    random_clear: 25,
    inside_low: 787,
    inside_high: 798,
    side: 939,
};
