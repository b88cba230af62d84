//! Who in a group carries each duty, and on which the group differs most.

use crate::domain::answers::Answers;
use crate::domain::checklist::Stance;
use crate::domain::responsibility::Responsibility;

/// What a group says about one duty.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Tallied {
    /// The duty.
    pub duty: Responsibility,
    /// How many have each stance, in the order of [`Stance::ALL`].
    pub stances: [usize; 5],
    /// How many do not own it and say that they should.
    pub wanted: usize,
}

impl Tallied {
    /// The tally of one duty.
    #[must_use]
    pub fn of(duty: Responsibility, answers: &[&Answers]) -> Self {
        let asked = || answers.iter().filter(|answers| answers.edition.has(duty));
        let count = |stance: Stance| {
            let says = |answers: &&&Answers| answers.checklist.get(duty).stance == Some(stance);
            asked().filter(says).count()
        };
        let wants = |answers: &&&Answers| answers.checklist.get(duty).wanted();
        Self {
            duty,
            stances: Stance::ALL.map(count),
            wanted: asked().filter(wants).count(),
        }
    }

    /// How many have answered.
    #[must_use]
    pub fn n_answered(&self) -> usize {
        self.stances.iter().sum()
    }

    /// How many say this.
    #[must_use]
    pub const fn n(&self, stance: Stance) -> usize {
        self.stances[stance as usize]
    }

    /// Of 100 pairs of members who have answered, in how many the two say different things; `None`
    /// unless there is a pair.
    #[must_use]
    pub fn differs(&self) -> Option<usize> {
        let (different, all) = self.pairs();
        (all > 0).then(|| (200 * different + all) / (2 * all))
    }

    /// How many pairs say different things, and how many pairs there are, each counted from either
    /// side.
    fn pairs(&self) -> (usize, usize) {
        let pairs = |n: usize| n * n.saturating_sub(1);
        let all = pairs(self.n_answered());
        let alike: usize = self.stances.iter().map(|&n| pairs(n)).sum();
        (all - alike, all)
    }
}

/// The duties that at least two have answered: those on which the group differs most come first,
/// then those that more have answered, then in the order of the checklist.
#[must_use]
pub fn by_difference(answers: &[&Answers]) -> Vec<Tallied> {
    let all = Responsibility::all().map(|duty| Tallied::of(duty, answers));
    let mut shared: Vec<Tallied> = all.filter(|duty| duty.n_answered() > 1).collect();
    shared.sort_by(|one, other| {
        let ((a, of_a), (b, of_b)) = (one.pairs(), other.pairs());
        // As fractions, so that no rounding decides.
        let by_pairs = (b * of_a).cmp(&(a * of_b));
        let by_answers = other.n_answered().cmp(&one.n_answered());
        by_pairs.then(by_answers).then(one.duty.cmp(&other.duty))
    });
    shared
}
