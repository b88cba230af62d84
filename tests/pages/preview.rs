//! The addresses of the pages that preview a call, which links carry for ever.

use cto_quadrant::domain::call::Call;
use cto_quadrant::domain::model::Model::{Bt, Eft, Im, Tvom};
use cto_quadrant::domain::profile::Profile;
use cto_quadrant::pages::typical::typical;
use cto_quadrant::wire::preview::{call, slug};

/// Published: a line may be added, none may ever change.
const PUBLISHED: [(Call, &str); 16] = [
    (Call::Clear(Im), "clearly-im"),
    (Call::Clear(Tvom), "clearly-tvom"),
    (Call::Clear(Eft), "clearly-eft"),
    (Call::Clear(Bt), "clearly-bt"),
    (Call::Leaning(Im), "leaning-im"),
    (Call::Leaning(Tvom), "leaning-tvom"),
    (Call::Leaning(Eft), "leaning-eft"),
    (Call::Leaning(Bt), "leaning-bt"),
    (Call::Between(Im, Tvom), "im-tvom"),
    (Call::Between(Im, Eft), "im-eft"),
    (Call::Between(Im, Bt), "im-bt"),
    (Call::Between(Tvom, Eft), "tvom-eft"),
    (Call::Between(Tvom, Bt), "tvom-bt"),
    (Call::Between(Eft, Bt), "eft-bt"),
    (Call::Blend, "blend"),
    (Call::TooFew, "early"),
];

#[test]
fn every_call_keeps_its_address_for_ever() {
    assert_eq!(PUBLISHED.map(|(call, _)| call), Call::ALL);
    for (of, folder) in PUBLISHED {
        assert_eq!(slug(of), folder);
        assert_eq!(call(folder), Some(of));
    }
}

#[test]
fn a_pair_has_one_address_whichever_model_leads() {
    assert_eq!(slug(Call::Between(Bt, Im)), "im-bt");
    assert_eq!(slug(Call::Between(Eft, Tvom)), "tvom-eft");
}

#[test]
fn other_folders_are_no_calls() {
    for folder in ["", "im", "bt-im", "clearly", "Blend", "blend/"] {
        assert_eq!(call(folder), None, "{folder}");
    }
}

#[test]
fn the_example_of_each_call_gets_exactly_that_call() {
    for call in Call::ALL {
        let responses = typical(call).unwrap();
        assert_eq!(Profile::of(&responses).unwrap().call, call);
    }
}
