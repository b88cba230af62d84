//! The words beside the map say all that the drawing shows: each mark with its name and place, the
//! region, each model with its share and range. Read from the markup of both.

use cto_quadrant::domain::answers::{Answers, Perspective, RoleView};
use cto_quadrant::domain::edition::BlockIndex;
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::profile::Profile;
use cto_quadrant::domain::response::{Pick, Response};
use cto_quadrant::pages::markup::markup;
use cto_quadrant::view::map::Beside;
use cto_quadrant::view::result::affinities::affinities;
use cto_quadrant::view::result::portrait::portrait;
use cto_quadrant::view::result::twin::twin;
use cto_quadrant::view::result::whose::Whose;
use yew::prelude::*;

use crate::english;
use crate::seen::{attributes, numbers, rows, texts};

/// How many sets of answers are looked at.
const N_SETS: usize = 60;

/// The middle of the drawing, and how far one is from it.
const CENTER: f64 = 250.0;
const ONE: f64 = 220.0;
/// Two decimals in words, a tenth of a unit in the drawing.
const CLOSE: f64 = 0.0061;

/// Answers without a pattern, from 4 blocks to 12, with and without a view of oneself.
fn answers(set: usize) -> Answers {
    let mut state = set as u64 * 2_654_435_761 + 1;
    let mut next = |n: usize| {
        state = state
            .wrapping_mul(6_364_136_223_846_793_005)
            .wrapping_add(1);
        usize::try_from(state >> 33).unwrap_or_default() % n
    };
    let mut answers = Answers::default();
    for block in BlockIndex::all().take(4 + set % 9) {
        let (most, least) = (Model::ALL[next(4)], Model::ALL[next(4)]);
        let pick = Pick::most(most);
        let pick = pick.with_least(least).unwrap_or(pick);
        answers.quiz = answers.quiz.with(block, Response::Picked(pick));
    }
    if !set.is_multiple_of(3) {
        answers.self_view = Some(RoleView::Seen(Model::ALL[next(4)]));
    }
    answers
}

/// From where to where a path reaches along an axis, in units of the map.
fn reach(d: &str, axis: usize) -> [f64; 2] {
    let along = numbers(&d.replace(['M', 'L', 'Z'], " "));
    let along = along.chunks(2).map(|point| point[axis]);
    let (low, high) = along.fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), at| {
        (low.min(at), high.max(at))
    });
    if axis == 0 {
        [(low - CENTER) / ONE, (high - CENTER) / ONE]
    } else {
        [(CENTER - high) / ONE, (CENTER - low) / ONE]
    }
}

#[track_caller]
fn check_close(told: &[f64], drawn: &[f64]) {
    assert_eq!(told.len(), drawn.len(), "{told:?} and {drawn:?}");
    for (told, drawn) in told.iter().zip(drawn) {
        assert!((told - drawn).abs() < CLOSE, "{told} told, {drawn} drawn");
    }
}

#[test]
fn the_table_says_every_mark_name_share_and_region_of_the_drawing() {
    let texts_of = english();
    let mut n_marks = 0;
    for set in 0..N_SETS {
        let answers = answers(set);
        let Some(profile) = Profile::of(&answers.quiz) else {
            panic!("four answers make a map");
        };
        let other = Profile::of(&self::answers(set + 7).quiz).filter(|_| set % 2 == 0);
        let beside = other.map(|other| Beside {
            position: other.position,
            region: (set % 4 == 0).then_some(other.region),
            perspective: Perspective::Needed,
        });
        let whose = Whose::of(true, &AttrValue::default(), Perspective::Today);
        let drawing = portrait(
            &texts_of,
            &answers,
            &profile,
            &whose,
            beside.clone(),
            Html::default(),
        );
        let drawing = markup(html! { <>{drawing}{affinities(&texts_of, &profile)}</> });
        let told = markup(twin(&texts_of, &answers, &profile, &whose, beside.as_ref()));
        let tables: Vec<&str> = told.split("<table").skip(1).collect();
        assert_eq!(tables.len(), 2);

        // The places: the point, then the triangle, then the hollow one, as they are named there.
        let places = rows(tables[1]);
        n_marks += places.len();
        let drawn_names: Vec<String> = ["whose", "guessed", "other"]
            .iter()
            .flat_map(|class| texts(&drawing, "text", class))
            .collect();
        let told_names: Vec<&str> = places.iter().map(|row| row[0].as_str()).collect();
        let drawn_marks =
            1 + attributes(&drawing, "class=\"guess\"", "d").len() + usize::from(beside.is_some());
        assert_eq!(told_names.len(), drawn_marks, "{told_names:?}");
        for name in &drawn_names {
            assert!(
                told_names.contains(&name.as_str()),
                "“{name}” is drawn, {told_names:?} told"
            );
        }
        let circles: Vec<[f64; 2]> = attributes(&drawing, "circle", "cx")
            .iter()
            .zip(attributes(&drawing, "circle", "cy"))
            .map(|(x, y)| {
                [
                    (numbers(x)[0] - CENTER) / ONE,
                    (CENTER - numbers(y)[0]) / ONE,
                ]
            })
            .collect();
        // The hollow circle is drawn under the point.
        let (point, hollow) = (circles[circles.len() - 1], circles[0]);
        let [most] = attributes(&drawing, "blot-most", "d")[..] else {
            panic!("one region");
        };
        for axis in [0, 1] {
            let [low, high] = reach(most, axis);
            check_close(&numbers(&places[0][1 + axis]), &[point[axis], low, high]);
            if let Some(other) = &beside {
                let cell = numbers(&places[places.len() - 1][1 + axis]);
                check_close(&cell[..1], &[hollow[axis]]);
                assert_eq!(cell.len(), if other.region.is_some() { 3 } else { 1 });
            }
        }
        if answers.self_view.is_some() {
            let [guess] = attributes(&drawing, "class=\"guess\"", "d")[..] else {
                panic!("one triangle");
            };
            let [left, right] = reach(guess, 0);
            check_close(&numbers(&places[1][1]), &[f64::midpoint(left, right)]);
        }

        // The models, in the order of their bars, with their shares; each stands on the map.
        let models = rows(tables[0]);
        let bars: Vec<(String, String)> = texts(&drawing, "span", "name")
            .into_iter()
            .zip(texts(&drawing, "span", "share"))
            .collect();
        assert_eq!(bars.len(), Model::ALL.len());
        let written = texts(&drawing, "svg", "map").join(" ");
        let ranges = attributes(&drawing, "class=\"range\"", "x1");
        for (place, (row, (name, share))) in models.iter().zip(&bars).enumerate() {
            assert_eq!((&row[0], &row[1]), (name, share));
            for word in name.split(' ') {
                assert!(
                    written.contains(word),
                    "{word} is not on the map: {written}"
                );
            }
            // Three lines for each bar: along it, and at both of its ends.
            let ends = [ranges[3 * place + 1], ranges[3 * place + 2]].map(|end| numbers(end)[0]);
            assert_eq!(numbers(&row[2]), ends);
        }
    }
    assert!(n_marks > 2 * N_SETS, "there were marks of every kind");
}
