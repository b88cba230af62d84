//! Names on the map of several results: never on each other, on a mark or over the edge.

use cto_quadrant::content::Texts;
use cto_quadrant::view::map::bounds::{Bounds, WORDS, abbreviated, text_width};
use cto_quadrant::view::map::drawing::Drawing;
use cto_quadrant::view::map::labels::{Label, apart, labels, of_mark, square};
use cto_quadrant::view::map::quadrants::quadrants;
use cto_quadrant::view::map::series::RADIUS;
use proptest::prelude::*;

use super::english;

/// The names of the models, with which others must not collide, as their boxes.
fn corners(places: &[(f64, f64)]) -> [Bounds; 4] {
    thread_local! { static TEXTS: Texts = english(); }
    let marks = apart(places).into_iter().map(of_mark).collect();
    let drawing = Drawing {
        marks,
        ..Drawing::default()
    };
    TEXTS.with(|texts| quadrants(texts, &drawing).map(|quadrant| quadrant.bounds))
}

fn labelled(places: &[(f64, f64)], names: &[String]) -> Vec<Option<Label>> {
    let names: Vec<(&str, usize)> = names
        .iter()
        .enumerate()
        .map(|(index, name)| (name.as_str(), index + 1))
        .collect();
    labels(&corners(places), places, &apart(places), &names)
}

/// Anywhere on the map, or one of a few places that several share.
fn any_place() -> impl Strategy<Value = (f64, f64)> {
    prop_oneof![
        (30.0..=470.0, 30.0..=470.0),
        (240.0..=260.0, 240.0..=260.0),
        Just((250.0, 250.0)),
        Just((40.0, 460.0)),
    ]
}

fn any_results() -> impl Strategy<Value = (Vec<(f64, f64)>, Vec<String>)> {
    let name = "[a-zA-Z0-9mW .é漢字محمдЩ👩]{1,40}";
    prop::collection::vec((any_place(), name), 1..=6)
        .prop_map(|results| results.into_iter().unzip())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(128))]

    #[test]
    fn labels_never_touch_each_other_nor_anything_else((places, names) in any_results()) {
        let found = labelled(&places, &names);
        let boxes: Vec<Bounds> = found.iter().flatten().map(|label| label.bounds).collect();
        for (index, label) in boxes.iter().enumerate() {
            prop_assert!(square().holds(label));
            for other in &boxes[..index] {
                prop_assert!(!label.overlaps(other));
            }
            for corner in corners(&places) {
                prop_assert!(!label.overlaps(&corner));
            }
            for mark in apart(&places) {
                prop_assert!(!label.overlaps(&Bounds::around(mark, RADIUS)));
            }
            for place in &places {
                prop_assert!(!label.overlaps(&Bounds::around(*place, 1.0)));
            }
        }
    }

    #[test]
    fn marks_never_cover_each_other_and_stay_on_the_map((places, _) in any_results()) {
        let marks = apart(&places);
        for (index, (x, y)) in marks.iter().enumerate() {
            prop_assert!(square().holds(&Bounds::around((*x, *y), RADIUS)));
            for (other_x, other_y) in &marks[..index] {
                let (dx, dy) = (x - other_x, y - other_y);
                prop_assert!((dx * dx + dy * dy).sqrt() > 2.0 * RADIUS);
            }
        }
    }

    #[test]
    fn a_label_is_the_name_its_beginning_or_its_number((places, names) in any_results()) {
        let found = labelled(&places, &names);
        prop_assert_eq!(found.len(), names.len());
        for (index, (label, name)) in found.iter().zip(&names).enumerate() {
            let Some(label) = label else { continue };
            let begins = label.text.strip_suffix('…').is_some_and(|start| name.starts_with(start));
            let number = (index + 1).to_string();
            prop_assert!(begins || label.text == *name || label.text == number, "{}", label.text);
        }
    }

    #[test]
    fn an_abbreviated_name_has_the_width_it_was_given(name in "\\PC{1,40}", most in 40.0..200.0) {
        if let Some(short) = abbreviated(&name, WORDS, most) {
            prop_assert!(text_width(&short, WORDS) <= most + 1e-9);
        }
    }
}

#[test]
fn marks_that_do_not_meet_stay_where_they_are() {
    let places = [(100.0, 100.0), (120.0, 100.0), (300.0, 250.0)];
    assert_eq!(apart(&places), places);
}

#[test]
fn equal_places_become_a_ring_and_no_row() {
    let marks = apart(&[(250.0, 250.0); 6]);
    let reach = |of: fn(&(f64, f64)) -> f64| {
        let all = || marks.iter().map(of);
        all().fold(f64::MIN, f64::max) - all().fold(f64::MAX, f64::min)
    };
    // Six marks in a row of 17 units each would reach over 85.
    assert!(reach(|mark| mark.0) < 60.0, "{marks:?}");
    assert!(reach(|mark| mark.1) < 60.0, "{marks:?}");
}

#[test]
fn a_few_results_far_from_each_other_carry_their_whole_names() {
    let places = [(150.0, 150.0), (350.0, 200.0), (200.0, 350.0)];
    let names = ["Ann", "Our CEO", "Last year"].map(str::to_owned);
    let found = labelled(&places, &names);
    let texts: Vec<&str> = found
        .iter()
        .flatten()
        .map(|label| label.text.as_str())
        .collect();
    assert_eq!(texts, names);
}
