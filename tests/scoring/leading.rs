//! The short way to a lead against the count of all draws.

use cto_quadrant::domain::draws::{Draws, holds_lead};
use cto_quadrant::domain::estimate::Estimate;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::response::Pick;
use proptest::prelude::*;

use super::responses;
use super::strategy::{any_responses, called_responses};

fn check(estimate: &Estimate, share: f64) -> Result<(), TestCaseError> {
    let leads = Draws::of(estimate).leads();
    for model in Model::ALL {
        let counted = leads[model.index()];
        let told = holds_lead(estimate, model, share);
        prop_assert_eq!(
            told,
            counted >= share,
            "{:?}: {} of {}",
            model,
            counted,
            share
        );
    }
    Ok(())
}

/// From an even race to one that is over.
#[test]
fn the_short_way_says_the_same_at_every_share_for_every_number_of_equal_answers() {
    for n_answers in 0..=12 {
        let estimate = Estimate::of(&responses(&[Pick::most(Model::Bt)].repeat(n_answers)));
        for n_draws in 205..=408 {
            check(&estimate, f64::from(n_draws) / 408.0).expect("the same");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_short_way_to_a_lead_says_what_all_draws_say(
        any in any_responses(),
        clear in called_responses(),
        n_draws in 205..=408_u16,
    ) {
        for responses in [any, clear] {
            check(&Estimate::of(&responses), f64::from(n_draws) / 408.0)?;
        }
    }
}
