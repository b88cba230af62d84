//! The outlines of the region against the draws and the density that they are made from, worked out
//! without any grid.

use cto_quadrant::domain::contour::Contour;
use cto_quadrant::domain::draws::Draws;
use cto_quadrant::domain::estimate::Estimate;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::position::Position;
use cto_quadrant::domain::profile::Profile;
use cto_quadrant::domain::region::Region;
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

/// How thickly the draws lie at the points of outlines; where the edge of the map cuts them off, they
/// lie thicker.
fn along(contours: &[Contour], draws: &[Position]) -> Vec<f64> {
    let points = contours.iter().flat_map(|contour| &contour.points);
    let is_free = |at: &&Position| at.x.abs() < 1.0 && at.y.abs() < 1.0;
    points
        .filter(is_free)
        .map(|&at| density(draws, at))
        .collect()
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
            let along = along(&contours, &draws);
            n_points += along.len();
            let thinnest = along.iter().copied().fold(f64::INFINITY, f64::min);
            let thickest = along.iter().copied().fold(0.0, f64::max);
            // Between two nodes a Gaussian bends by a hundredth.
            assert!(thickest < 1.03 * thinnest, "{thinnest} to {thickest}");
        }
    }
    assert!(n_points > 500, "{n_points}");
}

/// The outlines of a region with the share of the draws that each encloses, in percent.
fn outlines(region: Region) -> [(Vec<Contour>, usize); 3] {
    [(region.core, 20), (region.half, 50), (region.most, 80)]
}

fn all_contours(responses: &Responses) -> Vec<Contour> {
    let region = Profile::of(responses).expect("a map").region;
    outlines(region)
        .into_iter()
        .flat_map(|(contours, _)| contours)
        .collect()
}

/// What bounds a highest-density region is the density that as many of the draws exceed.
#[test]
fn an_outline_lies_where_its_share_of_the_draws_lies_thicker() {
    for responses in examples() {
        let draws = positions(&responses);
        let mut densities: Vec<f64> = draws.iter().map(|&at| density(&draws, at)).collect();
        densities.sort_unstable_by(f64::total_cmp);
        for (contours, percent) in outlines(Profile::of(&responses).expect("a map").region) {
            let level = densities[407 - 407 * percent / 100];
            let along = along(&contours, &draws);
            let n_points = u16::try_from(along.len()).expect("hundreds");
            let mean = along.iter().sum::<f64>() / f64::from(n_points);
            assert!(
                (mean / level - 1.0).abs() < 0.005,
                "{percent}: {mean} at {level}"
            );
        }
    }
}

/// A quarter of a pixel on a map as wide as a screen.
const FLATNESS: f64 = 0.0004;

/// How far a point lies from the line between two others.
fn off(point: Position, before: Position, after: Position) -> f64 {
    let (x, y) = (after.x - before.x, after.y - before.y);
    (x * (point.y - before.y) - y * (point.x - before.x)).abs() / x.hypot(y)
}

#[test]
fn every_point_bends_its_outline() {
    let mut n_points = 0;
    for contour in examples().iter().flat_map(all_contours) {
        let points = &contour.points;
        for (at, point) in points.iter().enumerate() {
            let before = points[(at + points.len() - 1) % points.len()];
            let after = points[(at + 1) % points.len()];
            let off = off(*point, before, after);
            assert!(off >= FLATNESS, "{off} at {point:?}");
            n_points += 1;
        }
    }
    assert!(n_points > 500, "{n_points}");
}

/// Where nothing is left out that would bend it, a side is an outline from end to end.
#[test]
fn the_draws_lie_as_thick_in_the_middle_of_a_side_as_at_its_end() {
    let mut n_sides = 0;
    for responses in examples() {
        let draws = positions(&responses);
        for (a, b) in all_contours(&responses).iter().flat_map(Contour::sides) {
            let middle = Position {
                x: f64::midpoint(a.x, b.x),
                y: f64::midpoint(a.y, b.y),
            };
            if middle.x.abs() < 1.0 && middle.y.abs() < 1.0 {
                let ratio = density(&draws, middle) / density(&draws, a);
                assert!((ratio - 1.0).abs() < 0.02, "{ratio} at {middle:?}");
                n_sides += 1;
            }
        }
    }
    assert!(n_sides > 500, "{n_sides}");
}

#[test]
fn a_place_is_in_the_region_where_it_is_inside_the_outline_of_four_fifths() {
    for responses in examples() {
        let region = Profile::of(&responses).expect("a map").region;
        let mut n_inside = 0;
        for n in 0..2500 {
            let place = |n: i32| (f64::from(n) + 0.5) / 25.0 - 1.0;
            let at = Position {
                x: place(n % 50),
                y: place(n / 50),
            };
            let inside = is_inside(&region.most, at);
            assert_eq!(region.contains(at), inside, "{at:?}");
            n_inside += i32::from(inside);
        }
        // The whole map is 4.
        let counted = 4.0 * f64::from(n_inside) / 2500.0;
        assert!((counted / region.area() - 1.0).abs() < 0.03, "{counted}");
    }
}
