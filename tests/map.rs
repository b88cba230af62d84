//! The map as a drawing: the same answers give the same bytes, here and in the browser.

#[path = "map/whole.rs"]
mod whole;

use std::{env, fs};

use cto_quadrant::content::Texts;
use cto_quadrant::content::lint::checked;
use cto_quadrant::domain::call::Call;
use cto_quadrant::domain::contour::Contour;
use cto_quadrant::domain::position::Position;
use cto_quadrant::domain::profile::Profile;
use cto_quadrant::domain::region::Region;
use cto_quadrant::pages::examples::Examples;
use cto_quadrant::pages::markup::markup;
use cto_quadrant::view::map::bounds::Bounds;
use cto_quadrant::view::map::drawing::Drawing;
use cto_quadrant::view::map::path;
use cto_quadrant::view::map::quadrants::quadrants;
use cto_quadrant::wire::code::decode;

/// Code, 80 %, 50 % and 20 % outline of a few sets of answers. Both builds must draw exactly
/// these: the file stands between the native test here and the one in the browser. If the drawing
/// was meant to change, `CTO_QUADRANT_WRITE=1 cargo test --test map bytes` writes it anew.
const FILE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/map.tsv");

const WHOLE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/maps.tsv");

#[test]
fn the_map_has_the_same_bytes_natively_as_in_wasm() {
    let kept = fs::read_to_string(FILE).expect("the drawings are kept");
    assert!(kept.lines().count() >= 3);
    let drawn: Vec<String> = kept
        .lines()
        .map(|line| {
            let code = line.split('\t').next().unwrap_or_default();
            let answers = decode(code).expect("a sound code");
            let Region { core, half, most } =
                Profile::of(&answers.quiz).expect("enough answers").region;
            let outlines = [most, half, core].map(|area| path(&area)).join("\t");
            format!("{code}\t{outlines}\n")
        })
        .collect();
    let drawn = drawn.concat();
    if env::var_os("CTO_QUADRANT_WRITE").is_some() {
        fs::write(FILE, drawn).expect("the drawings can be written");
    } else {
        assert!(drawn == kept, "{FILE} is not what is drawn now:\n{drawn}");
    }
}

/// The same for whole maps, of more sets of answers and by their hashes alone.
#[test]
fn a_whole_map_has_the_same_bytes_natively_as_in_wasm() {
    let codes: Vec<&str> = whole::FILE
        .lines()
        .map(|line| line.split('\t').next().unwrap_or_default())
        .collect();
    assert!(codes.len() >= 100, "only {} sets of answers", codes.len());
    let drawn: Vec<String> = codes
        .iter()
        .map(|code| {
            let hash = whole::hash(&markup(whole::whole(code)));
            format!("{code}\t{hash}\n")
        })
        .collect();
    let drawn = drawn.concat();
    if env::var_os("CTO_QUADRANT_WRITE").is_some() {
        fs::write(WHOLE, drawn).expect("the hashes can be written");
    } else {
        assert!(
            drawn == whole::FILE,
            "{WHOLE} is not what is drawn now:\n{drawn}"
        );
    }
}

fn english() -> Texts {
    let toml = include_str!("../content/en.toml");
    checked("content/en.toml", toml).unwrap_or_else(|errors| panic!("{errors:#?}"))
}

/// The names on the map of a region with a mark in it, and whether all of it keeps clear of them.
fn is_clear(texts: &Texts, profile: &Profile) -> bool {
    let Position { x, y } = profile.position;
    let mark = Bounds::around((250.0 + 220.0 * x, 250.0 - 220.0 * y), 8.0);
    let drawing = Drawing {
        marks: vec![mark],
        blots: vec![&profile.region],
        ..Drawing::default()
    };
    quadrants(texts, &drawing).iter().all(|quadrant| {
        let Bounds {
            left,
            top,
            right,
            bottom,
        } = quadrant.bounds;
        // A point of the contour in the box, or a point of the box in the blot.
        let outside = profile
            .region
            .most
            .iter()
            .flat_map(|contour| &contour.points)
            .all(|point| {
                let (x, y) = (250.0 + 220.0 * point.x, 250.0 - 220.0 * point.y);
                x < left || x > right || y < top || y > bottom
            });
        let part = |low: f64, high: f64, n: i32| low + (high - low) * f64::from(n) / 8.0;
        let off_blot = (0..=8)
            .flat_map(|i| (0..=8).map(move |j| (i, j)))
            .all(|(i, j)| {
                let (x, y) = (part(left, right, i), part(top, bottom, j));
                let x = (x - 250.0) / 220.0;
                let y = (250.0 - y) / 220.0;
                !profile.region.contains(Position { x, y })
            });
        assert!(quadrant.is_over || (outside && off_blot), "{quadrant:?}");
        outside && off_blot && !quadrant.bounds.overlaps(&mark)
    })
}

#[test]
fn no_name_is_crossed_or_covered_by_the_blot_of_any_call() {
    let texts = english();
    let examples = Examples::new().expect("every call has an example");
    for call in Call::ALL {
        assert!(is_clear(&texts, examples.of(call)), "{call:?}");
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
