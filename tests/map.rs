//! The map as a drawing: the same answers give the same bytes, here and in the browser.

use cto_quadrant::domain::contour::Contour;
use cto_quadrant::domain::position::Position;
use cto_quadrant::domain::profile::Profile;
use cto_quadrant::view::map::path;
use cto_quadrant::wire::code::decode;

/// Code, 80 % outline and 50 % outline of a few sets of answers. Both builds must draw exactly
/// these: the file stands between the native test here and the one in the browser.
const DRAWN: &str = include_str!("fixtures/map.tsv");

#[test]
fn the_map_has_the_same_bytes_natively_as_in_wasm() {
    assert!(DRAWN.lines().count() >= 3);
    for line in DRAWN.lines() {
        let columns: Vec<&str> = line.split('\t').collect();
        let answers = decode(columns[0]).expect("a sound code");
        let profile = Profile::of(&answers.quiz).expect("enough answers");
        let [most, half] = [&profile.region.most, &profile.region.half].map(|area| path(area));
        assert_eq!(columns[1..], [most, half], "{}", columns[0]);
    }
}

fn contour(points: &[(f64, f64)]) -> Contour {
    let points = points.iter().map(|&(x, y)| Position { x, y }).collect();
    Contour { points }
}

#[test]
fn a_path_goes_through_the_corners_of_the_square_that_the_map_fills() {
    // The square lies from 30 to 470 in a view box of 500; y grows downwards on screen.
    let whole = contour(&[(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)]);
    assert_eq!(path(&[whole]), "M30 470L470 470L470 30L30 30Z");
}

#[test]
fn a_path_keeps_one_decimal_and_closes_every_contour() {
    let small = contour(&[(0.0, 0.0), (0.001, 0.0), (0.0, 0.01)]);
    let other = contour(&[(-0.5, 0.5), (0.0, 0.5), (0.0, 0.0)]);
    assert_eq!(
        path(&[small, other]),
        "M250 250L250.2 250L250 247.8ZM140 140L250 140L250 250Z"
    );
}
