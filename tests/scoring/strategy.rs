//! Any responses that the quiz allows.

use cto_quadrant::domain::call::{MIN_FOR_CALL, MIN_FOR_MAP};
use cto_quadrant::domain::edition::N_BLOCKS;
use cto_quadrant::domain::response::{Pick, Response, Responses};
use proptest::prelude::*;

fn any_pick() -> impl Strategy<Value = Response> {
    prop::sample::select(Pick::all().map(Response::Picked).collect::<Vec<_>>())
}

fn any_response() -> impl Strategy<Value = Response> {
    prop_oneof![
        1 => Just(Response::Unanswered),
        1 => Just(Response::Skipped),
        4 => any_pick(),
    ]
}

/// Responses with any number of answers.
pub(crate) fn any_responses() -> impl Strategy<Value = Responses> {
    prop::array::uniform::<_, N_BLOCKS>(any_response()).prop_map(Responses::from)
}

/// Responses with enough answers for a map.
pub(crate) fn profiled_responses() -> impl Strategy<Value = Responses> {
    any_responses().prop_filter("needs a map", |responses| {
        responses.n_answered() >= MIN_FOR_MAP
    })
}

/// Responses with enough answers for a call, from a few different picks so that clear calls are
/// as usual as blends.
pub(crate) fn called_responses() -> impl Strategy<Value = Responses> {
    (1_usize..=6)
        .prop_flat_map(|n_different| prop::collection::vec(any_pick(), n_different))
        .prop_flat_map(|picks| {
            let response = prop_oneof![
                1 => Just(Response::Skipped),
                8 => prop::sample::select(picks),
            ];
            prop::array::uniform::<_, N_BLOCKS>(response).prop_map(Responses::from)
        })
        .prop_filter("needs a call", |responses| {
            responses.n_answered() >= MIN_FOR_CALL
        })
}
