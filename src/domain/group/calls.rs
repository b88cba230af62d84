//! How many results of a group there are of each call.

use std::cmp::Reverse;

use super::standing::Standing;
use crate::domain::call::Call;

/// The call of a result; without a place on the map there are too few answers for any.
#[must_use]
pub fn call(standing: Option<&Standing>) -> Call {
    standing.map_or(Call::TooFew, |standing| standing.call)
}

/// Each call that there is with how often it is, the most frequent first, and otherwise in the
/// order of [`Call::ALL`]. Too few answers are no kind of role, and come last.
#[must_use]
pub fn counts(calls: &[Call]) -> Vec<(Call, usize)> {
    let count = |of: Call| calls.iter().filter(|&&call| call == of).count();
    let all = Call::ALL.into_iter().map(|of| (of, count(of)));
    let mut counts: Vec<(Call, usize)> = all.filter(|(_, n)| *n > 0).collect();
    counts.sort_by_key(|(of, n)| (*of == Call::TooFew, Reverse(*n)));
    counts
}
