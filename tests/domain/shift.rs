//! How far today and needed are apart.

use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::position::Position;
use cto_quadrant::domain::shift::{Shift, Size};
use proptest::prelude::*;

const CENTRE: Position = Position { x: 0.0, y: 0.0 };

fn along_x(distance: f64) -> Shift {
    let to = Position {
        x: distance,
        y: 0.0,
    };
    Shift::between(CENTRE, to)
}

fn any_position() -> impl Strategy<Value = Position> {
    (-1.0..=1.0, -1.0..=1.0).prop_map(|(x, y)| Position { x, y })
}

#[test]
fn the_distance_is_the_straight_way() {
    let shift = Shift::between(
        Position { x: 0.5, y: -0.25 },
        Position { x: -0.25, y: 0.75 },
    );
    assert_eq!((shift.x(), shift.y()), (-0.75, 1.0));
    assert!((shift.distance() - 1.25).abs() < 1e-12);
}

#[test]
fn less_than_the_error_of_a_point_is_no_shift() {
    assert_eq!(along_x(0.0).size(), Size::Same);
    assert_eq!(along_x(0.269).size(), Size::Same);
    assert_eq!(along_x(0.271).size(), Size::Some);
}

#[test]
fn a_shift_is_as_large_as_its_mark_says_from_the_mark_on() {
    assert_eq!(along_x(0.27).size(), Size::Some);
    assert_eq!(along_x(0.799).size(), Size::Some);
    assert_eq!(along_x(0.8).size(), Size::Far);
}

#[test]
fn from_one_model_to_any_other_is_far_and_to_the_centre_is_not() {
    for model in Model::ALL {
        let here = Position::typical(model);
        assert_eq!(Shift::between(here, CENTRE).size(), Size::Some);
        for other in Model::ALL.into_iter().filter(|other| *other != model) {
            let shift = Shift::between(here, Position::typical(other));
            assert_eq!(shift.size(), Size::Far, "{model:?} to {other:?}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_way_back_is_as_long_and_goes_the_other_way(from in any_position(), to in any_position()) {
        let (there, back) = (Shift::between(from, to), Shift::between(to, from));
        prop_assert!((there.distance() - back.distance()).abs() < 1e-12);
        prop_assert!((there.x() + back.x()).abs() < 1e-12);
        prop_assert!((there.y() + back.y()).abs() < 1e-12);
        prop_assert_eq!(there.size(), back.size());
    }
}
