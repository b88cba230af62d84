//! Example answers for each call, whose profile a preview draws.

use crate::domain::call::Call;
use crate::domain::edition::{BlockIndex, N_BLOCKS};
use crate::domain::model::Model;
use crate::domain::profile::Profile;
use crate::domain::response::{Pick, Response, Responses};

/// Answers that get exactly this call: the first of a short list of candidates, from the plainest
/// on, that does. `None` would mean that the scoring has changed under the candidates.
#[must_use]
pub fn typical(call: Call) -> Option<Responses> {
    candidates(call)
        .into_iter()
        .find(|responses| Profile::of(responses).is_some_and(|profile| profile.call == call))
}

/// Answers that may get the call. Which blocks they are given in changes nothing, only how often
/// each model is picked.
fn candidates(call: Call) -> Vec<Responses> {
    match call {
        Call::Clear(model) => (7..N_BLOCKS)
            .map(|n| mixed(&[(model, n)], N_BLOCKS))
            .collect(),
        Call::Leaning(model) => (3..N_BLOCKS)
            .rev()
            .map(|n| mixed(&[(model, n)], N_BLOCKS))
            .collect(),
        Call::Between(one, other) => (4..N_BLOCKS / 2)
            .rev()
            .map(|n| mixed(&[(one, n + 1), (other, n)], N_BLOCKS))
            .collect(),
        Call::Blend => vec![mixed(&[], N_BLOCKS)],
        Call::TooFew => vec![mixed(&[(Model::Tvom, 3)], 6)],
    }
}

/// The first `n` blocks answered: each of `mosts` picked so many times as most, the others in
/// turn; as least, in turn, those that `mosts` does not name.
fn mixed(mosts: &[(Model, usize)], n: usize) -> Responses {
    let named = |model: &Model| mosts.iter().any(|(most, _)| most == model);
    let mut others: Vec<Model> = Model::ALL
        .into_iter()
        .filter(|model| !named(model))
        .collect();
    if others.is_empty() {
        others = Model::ALL.to_vec();
    }
    let planned = mosts
        .iter()
        .flat_map(|&(model, n)| std::iter::repeat_n(model, n));
    let picks = planned.chain(others.iter().copied().cycle()).take(n);
    let mut leasts = others.iter().copied().cycle();
    let mut responses = Responses::default();
    for (block, most) in BlockIndex::all().zip(picks) {
        // The next in turn, or the one after it where that is the statement picked as most.
        let pick = leasts.find_map(|least| Pick::most(most).with_least(least));
        let response = pick.map_or(Response::Unanswered, Response::Picked);
        responses = responses.with(block, response);
    }
    responses
}
