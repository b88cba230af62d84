//! Where affinities stand on the map, and on which side of an axis.

use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::position::{Position, affinities, side};

#[test]
fn a_coordinate_is_told_on_a_side_from_fifteen_hundredths_on() {
    let told = |coordinate| side(coordinate, ["low", "middle", "high"]);
    for (coordinate, expected) in [
        (-1.0, "low"),
        (-0.15, "low"),
        (-0.149, "middle"),
        (0.0, "middle"),
        (0.149, "middle"),
        (0.15, "high"),
        (1.0, "high"),
    ] {
        assert_eq!(told(coordinate), expected, "{coordinate}");
    }
}

#[test]
fn only_differences_of_pulls_count_however_large_they_are() {
    let shares = affinities(&[2.0, 1.0, 0.0, -1.0]);
    let shifted = affinities(&[802.0, 801.0, 800.0, 799.0]);
    for (share, shifted) in shares.iter().zip(shifted) {
        assert!((share - shifted).abs() < 1e-12, "{share} and {shifted}");
    }
}

/// The half of the map that each model stands in (design, section 2): who it works for from left to
/// right, running and shaping from the bottom to the top.
#[test]
fn each_model_has_its_corner_and_typically_stands_half_way_to_it() {
    let corners = [
        (Model::Im, -1.0, -1.0),
        (Model::Tvom, 1.0, -1.0),
        (Model::Eft, 1.0, 1.0),
        (Model::Bt, -1.0, 1.0),
    ];
    for (model, x, y) in corners {
        assert_eq!(Position::corner(model), Position { x, y });
        let alone = Model::ALL.map(|other| if other == model { 1.0 } else { 0.0 });
        assert_eq!(Position::of(&alone), Position { x, y });
        let typical = Position::typical(model);
        // One share of e and three of e^(-1/3): (e - e^(-1/3)) / (e + 3 e^(-1/3)).
        let expected =
            (1_f64.exp() - (-1.0_f64 / 3.0).exp()) / (1_f64.exp() + 3.0 * (-1.0_f64 / 3.0).exp());
        assert!((typical.x - expected * x).abs() < 1e-12, "{typical:?}");
        assert!((typical.y - expected * y).abs() < 1e-12, "{typical:?}");
    }
}
