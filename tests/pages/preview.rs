//! What the pages that preview a call show of it.

use cto_quadrant::domain::call::Call;
use cto_quadrant::domain::profile::Profile;
use cto_quadrant::pages::typical::typical;

#[test]
fn the_example_of_each_call_gets_exactly_that_call() {
    for call in Call::ALL {
        let responses = typical(call).unwrap();
        assert_eq!(Profile::of(&responses).unwrap().call, call);
    }
}
