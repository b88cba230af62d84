//! The outlines of the region against the draws and the density that they are made from, worked out
//! without any grid.

use cto_quadrant::domain::contour::Contour;
use cto_quadrant::domain::draws::Draws;
use cto_quadrant::domain::estimate::Estimate;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::position::Position;
use cto_quadrant::domain::profile::Profile;
use cto_quadrant::domain::response::{Pick, Responses};

use super::responses;

/// The width of the kernel, as section 4 of the method says.
const BANDWIDTH: f64 = 0.075;

/// A clear role in the corner of the map, one in its middle, one on its edge, and a few answers.
fn examples() -> Vec<Responses> {
    let [im, tvom, eft, bt] = Model::ALL.map(Pick::most);
    let but_not = |least: Model| Pick::most(Model::Eft).with_least(least).expect("another");
    vec![
        responses(&[but_not(Model::Im); 12]),
        responses(&[im, tvom, eft, bt].repeat(3)),
        responses(&[tvom, tvom, eft].repeat(4)),
        responses(&[im, bt, bt, bt]),
    ]
}

fn positions(responses: &Responses) -> Vec<Position> {
    Draws::of(&Estimate::of(responses)).positions().collect()
}

/// Whether a position lies inside by the even-odd rule, with a ray upwards.
fn is_inside(contours: &[Contour], at: Position) -> bool {
    let sides = contours.iter().flat_map(Contour::sides);
    let crossed = sides.filter(|(a, b)| {
        let is_beside = (a.x > at.x) == (b.x > at.x);
        !is_beside && at.y < a.y + (at.x - a.x) / (b.x - a.x) * (b.y - a.y)
    });
    crossed.count() % 2 == 1
}

fn density(draws: &[Position], at: Position) -> f64 {
    let kernel = |draw: &Position| {
        let (x, y) = ((draw.x - at.x) / BANDWIDTH, (draw.y - at.y) / BANDWIDTH);
        (-0.5 * (x * x + y * y)).exp()
    };
    draws.iter().map(kernel).sum()
}

#[test]
fn a_fifth_half_and_four_fifths_of_the_draws_lie_inside_the_three_outlines() {
    for responses in examples() {
        let region = Profile::of(&responses).expect("a map").region;
        let draws = positions(&responses);
        assert_eq!(draws.len(), 408);
        for (contours, share) in [(region.core, 0.2), (region.half, 0.5), (region.most, 0.8)] {
            let n_inside = draws.iter().filter(|&&at| is_inside(&contours, at)).count();
            let expected = share * 408.0;
            // Where models are alike, so are up to two dozen draws, and a line lies among them.
            let off = (f64::from(u16::try_from(n_inside).expect("408")) - expected).abs();
            assert!(off < 12.5, "{n_inside} of {expected}");
        }
    }
}

#[test]
fn the_draws_lie_equally_thick_all_along_an_outline() {
    let mut n_points = 0;
    for responses in examples() {
        let region = Profile::of(&responses).expect("a map").region;
        let draws = positions(&responses);
        for contours in [region.core, region.half, region.most] {
            let points = contours.iter().flat_map(|contour| &contour.points);
            // Where the region is cut off by the edge of the map, it is thicker.
            let is_free = |at: &&Position| at.x.abs() < 1.0 && at.y.abs() < 1.0;
            let along: Vec<f64> = points
                .filter(is_free)
                .map(|&at| density(&draws, at))
                .collect();
            n_points += along.len();
            let thinnest = along.iter().copied().fold(f64::INFINITY, f64::min);
            let thickest = along.iter().copied().fold(0.0, f64::max);
            // Between two nodes a Gaussian bends by a hundredth.
            assert!(thickest < 1.03 * thinnest, "{thinnest} to {thickest}");
        }
    }
    assert!(n_points > 500, "{n_points}");
}
