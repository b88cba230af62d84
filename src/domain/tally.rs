//! What the quiz measures by: how often each model was picked as most and as least.

use super::model::Model;
use super::response::{Pick, Responses};

/// The counts that a set of responses comes down to.
///
/// They are sufficient: the likelihood of best-worst answers depends on nothing else, so two
/// sets of responses with equal tallies have equal results, to the bit, in whatever order the
/// blocks were answered. The models stand in the order of [`Model::ALL`].
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Tally {
    /// How often each model was picked as most, 0 to 12.
    pub most: [u8; 4],
    /// How often each model was picked as least, 0 to 12.
    pub least: [u8; 4],
    /// How often a least was picked besides each most, 0 to 12: which three statements were left
    /// to choose it from.
    pub least_given_most: [u8; 4],
}

impl Tally {
    /// The counts of these responses.
    #[must_use]
    pub fn of(responses: &Responses) -> Self {
        responses
            .picks()
            .fold(Self::default(), |tally, (_, pick)| tally.with(pick))
    }

    /// The counts with one more pick.
    #[must_use]
    pub fn with(mut self, pick: Pick) -> Self {
        let most = pick.most_model().index();
        self.most[most] += 1;
        if let Some(least) = pick.least_model() {
            self.least[least.index()] += 1;
            self.least_given_most[most] += 1;
        }
        self
    }

    /// The counts without a pick that is among them.
    pub(super) fn without(mut self, pick: Pick) -> Self {
        let most = pick.most_model().index();
        self.most[most] -= 1;
        if let Some(least) = pick.least_model() {
            self.least[least.index()] -= 1;
            self.least_given_most[most] -= 1;
        }
        self
    }

    /// How many blocks are answered, 0 to 12.
    #[must_use]
    pub fn n_answered(&self) -> usize {
        self.most.iter().map(|&count| usize::from(count)).sum()
    }

    /// The audit score of one model: its mosts minus its leasts, -12 to 12.
    #[must_use]
    pub fn score(&self, model: Model) -> i32 {
        i32::from(self.most[model.index()]) - i32::from(self.least[model.index()])
    }
}
