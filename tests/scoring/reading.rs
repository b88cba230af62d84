//! What a profile tells of each pull, against the draws that it is told from.

use cto_quadrant::domain::call::Call;
use cto_quadrant::domain::draws::Draws;
use cto_quadrant::domain::estimate::Estimate;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::profile::Profile;
use cto_quadrant::domain::response::Pick;
use proptest::prelude::*;

use super::responses;
use super::strategy::profiled_responses;

/// A tenth of the 408 draws, whole.
const TENTH: usize = 40;

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_tenth_of_the_draws_lies_below_the_range_of_a_share_and_a_tenth_above(
        responses in profiled_responses(),
    ) {
        let profile = Profile::of(&responses).expect("enough blocks are answered");
        let draws = Draws::of(&Estimate::of(&responses));
        for model in Model::ALL {
            let shares = || draws.affinities().map(|shares| shares[model.index()]);
            let pull = profile.pull(model);
            let below = shares().filter(|share| *share < pull.low).count();
            let up_to = shares().filter(|share| *share <= pull.low).count();
            prop_assert!(below <= TENTH && up_to > TENTH, "{} to {}", below, up_to);
            let above = shares().filter(|share| *share > pull.high).count();
            let down_to = shares().filter(|share| *share >= pull.high).count();
            prop_assert!(above <= TENTH && down_to > TENTH, "{} to {}", above, down_to);
        }
    }
}

/// From twelve mosts of the one to twelve of the other, by way of a tie.
#[test]
fn between_two_models_the_one_with_the_larger_share_is_named_first() {
    let mut named = Vec::new();
    for n_first in 0..=12 {
        let mut picks = vec![Pick::most(Model::Im); n_first];
        picks.resize(12, Pick::most(Model::Bt));
        let profile = Profile::of(&responses(&picks)).expect("all blocks are answered");
        match profile.largest_first() {
            Call::Between(first, _) => named.push((n_first, first)),
            other => assert_eq!(other, profile.call),
        }
    }
    assert!(
        named.contains(&(6, Model::Im)),
        "a tie stays in the order of the models"
    );
    assert!(named.iter().any(|(n_first, _)| *n_first < 6), "{named:?}");
    assert!(named.iter().any(|(n_first, _)| *n_first > 6), "{named:?}");
    for (n_first, first) in named {
        let larger = if n_first < 6 { Model::Bt } else { Model::Im };
        assert_eq!(first, larger, "{n_first} of 12");
    }
}
