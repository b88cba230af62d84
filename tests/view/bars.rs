//! The bars of the four models, on the page and on the picture: those that the call names stand out.

use cto_quadrant::domain::answers::Perspective;
use cto_quadrant::domain::call::Call;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::profile::Profile;
use cto_quadrant::pages::markup::markup;
use cto_quadrant::pages::typical::typical;
use cto_quadrant::view::card::layout::Shape;
use cto_quadrant::view::card::{Card, card};
use cto_quadrant::view::result::affinities::affinities;

use crate::english;

/// How many bars stand out on the page, and on the picture.
fn standing_out(call: Call) -> [usize; 2] {
    let texts = english();
    let answers = typical(call).expect("a call that answers can get");
    let profile = Profile::of(&answers).expect("a call for which there is a map");
    let shown = Card {
        profile: &profile,
        perspective: Perspective::Today,
        guess: None,
        name: None,
        address: "",
        shape: Shape::Wide,
    };
    let drawings = [affinities(&texts, &profile), card(&texts, &shown)];
    drawings.map(|drawing| markup(drawing).matches("class=\"called\"").count())
}

#[test]
fn the_bars_of_the_models_that_the_call_names_stand_out() {
    for (call, expected) in [
        (Call::Clear(Model::Bt), 1),
        (Call::Leaning(Model::Im), 1),
        (Call::Between(Model::Tvom, Model::Eft), 2),
        (Call::Blend, 0),
    ] {
        assert_eq!(standing_out(call), [expected; 2], "{call:?}");
    }
}
