//! Where the names of several results stand on one map: beside their marks, and never on each
//! other, on a mark, on the name of a model or over the edge.

use yew::prelude::*;

use super::bounds::{Bounds, WORDS, abbreviated, text_width};
use super::series::RADIUS;
use super::{HALF, SIDE, fixed};

/// The room around a mark that belongs to it.
const MARGIN: f64 = 2.0;
/// How far from its mark a name stands, and how far it may go where that place is taken.
const DISTANCES: [f64; 3] = [3.0, 11.0, 20.0];
/// How wide a name may be; where it finds no place, the next width is tried.
const WIDTHS: [f64; 3] = [190.0, 130.0, 80.0];
/// How far words reach above their baseline, as a part of their size.
const ASCENT: f64 = 0.95;
/// How far they reach below it.
const DESCENT: f64 = 0.3;
/// Sweeps over all pairs of marks after which they stand apart.
const SWEEPS: usize = 200;

/// Which edge or middle of a text its anchor is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// The left end.
    Start,
    /// The middle.
    Middle,
    /// The right end.
    End,
}

impl Anchor {
    /// The value of the `text-anchor` attribute.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// A name that found its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// What is written: the name, its beginning, or the number of the result.
    pub text: String,
    /// The point it is written at, in units of the map's view box.
    pub at: (f64, f64),
    /// How far below that point its baseline is, as a part of its size.
    pub drop: &'static str,
    /// Which part of it stands there.
    pub anchor: Anchor,
    /// The room it may take.
    pub bounds: Bounds,
}

/// The directions from a mark, the best first: across, then up and down.
const DIRECTIONS: [(f64, f64); 8] = [
    (1.0, 0.0),
    (-1.0, 0.0),
    (0.0, -1.0),
    (0.0, 1.0),
    (0.7, -0.7),
    (-0.7, -0.7),
    (0.7, 0.7),
    (-0.7, 0.7),
];

/// The square that the map fills.
#[must_use]
pub fn square() -> Bounds {
    Bounds::around((SIDE / 2.0, SIDE / 2.0), HALF)
}

/// The places of marks, moved just as far as it takes for none to cover another one or the edge.
/// Equal places become a ring.
#[must_use]
pub fn apart(places: &[(f64, f64)]) -> Vec<(f64, f64)> {
    apart_by(places, 2.0 * (RADIUS + MARGIN / 2.0))
}

/// The same for marks whose middles keep this distance.
#[must_use]
pub fn apart_by(places: &[(f64, f64)], least: f64) -> Vec<(f64, f64)> {
    // Of equal places, each leaves in a direction of its own, so that they do not end in a row.
    let mut moved: Vec<(f64, f64)> = Vec::with_capacity(places.len());
    for (index, &(x, y)) in places.iter().enumerate() {
        let n_equal = places[..index].iter().filter(|&&at| at == (x, y)).count();
        let (dx, dy) = match n_equal {
            0 => (0.0, 0.0),
            n => DIRECTIONS[n % DIRECTIONS.len()],
        };
        moved.push(within((x + dx, y + dy)));
    }
    for _ in 0..SWEEPS {
        let mut is_done = true;
        for other in 1..moved.len() {
            for one in 0..other {
                is_done &= !push(&mut moved, one, other, least);
            }
        }
        if is_done {
            break;
        }
    }
    moved
}

/// Moves two marks away from each other, if they are too near, and says whether they were.
fn push(places: &mut [(f64, f64)], one: usize, other: usize, least: f64) -> bool {
    let ((x1, y1), (x2, y2)) = (places[one], places[other]);
    let (dx, dy) = (x2 - x1, y2 - y1);
    let distance = (dx * dx + dy * dy).sqrt();
    // A hair more than they need, so that rounding does not keep them moving.
    if distance >= least - 0.1 {
        return false;
    }
    let (ux, uy) = if distance > 0.1 {
        (dx / distance, dy / distance)
    } else {
        DIRECTIONS[other % DIRECTIONS.len()]
    };
    let step = (least - distance) / 2.0;
    places[one] = within((x1 - ux * step, y1 - uy * step));
    places[other] = within((x2 + ux * step, y2 + uy * step));
    true
}

/// The nearest place where a whole mark is on the map.
fn within((x, y): (f64, f64)) -> (f64, f64) {
    let (low, high) = (
        SIDE / 2.0 - HALF + RADIUS + 1.0,
        SIDE / 2.0 + HALF - RADIUS - 1.0,
    );
    (x.clamp(low, high), y.clamp(low, high))
}

/// The label of each result at its mark, in their order: `names` with their numbers. A name that
/// fits nowhere is shortened; where not even that fits, its number stands there, and where that
/// does not, nothing. No label covers what is `taken` already, nor the true place of a result,
/// which a moved mark has left.
#[must_use]
pub fn labels(
    taken: &[Bounds],
    places: &[(f64, f64)],
    marks: &[(f64, f64)],
    names: &[(&str, usize)],
) -> Vec<Option<Label>> {
    let places = places.iter().map(|&place| Bounds::around(place, MARGIN));
    let of_marks = marks.iter().map(|&mark| of_mark(mark));
    let taken: Vec<Bounds> = taken
        .iter()
        .copied()
        .chain(places)
        .chain(of_marks)
        .collect();
    // Where long names leave others without a place, all names are shortened.
    let mut best = Vec::new();
    let mut n_named = 0;
    for first in 0..WIDTHS.len() {
        let (labels, n) = arranged(marks, names, &taken, &WIDTHS[first..]);
        if best.is_empty() || n > n_named {
            (best, n_named) = (labels, n);
        }
    }
    best
}

/// The room of a mark.
#[must_use]
pub fn of_mark(mark: (f64, f64)) -> Bounds {
    Bounds::around(mark, RADIUS + MARGIN / 2.0)
}

/// A few words at a mark, shortened until they are at most so wide, where nothing is `taken`.
#[must_use]
pub fn label(mark: (f64, f64), words: &str, widest: f64, taken: &[Bounds]) -> Option<Label> {
    fitting(mark, &abbreviated(words, WORDS, widest)?, taken)
}

/// A label as it is drawn, its words in their own direction.
pub(super) fn written(label: Label, class: &'static str) -> Html {
    let (x, y) = label.at;
    html! {
        <text
            {class}
            x={fixed(x)}
            y={fixed(y)}
            dy={label.drop}
            text-anchor={label.anchor.as_str()}
            unicode-bidi="plaintext"
        >
            {AttrValue::from(label.text)}
        </text>
    }
}

/// The labels with names of at most these widths, and how many of them are names.
fn arranged(
    marks: &[(f64, f64)],
    names: &[(&str, usize)],
    taken: &[Bounds],
    widths: &[f64],
) -> (Vec<Option<Label>>, usize) {
    let mut taken = taken.to_vec();
    let mut labels = Vec::with_capacity(marks.len());
    let mut n_named = 0;
    for (&mark, &(name, number)) in marks.iter().zip(names) {
        let number = number.to_string();
        let label = texts_for(name, widths)
            .chain([number.clone()])
            .find_map(|text| fitting(mark, &text, &taken));
        taken.extend(label.iter().map(|label| label.bounds));
        n_named += usize::from(label.as_ref().is_some_and(|label| label.text != number));
        labels.push(label);
    }
    (labels, n_named)
}

/// What may be written for a name, the longest first.
fn texts_for(name: &str, widths: &[f64]) -> impl Iterator<Item = String> {
    let widths = widths.iter();
    widths.filter_map(move |&width| abbreviated(name, WORDS, width))
}

fn fitting(mark: (f64, f64), text: &str, taken: &[Bounds]) -> Option<Label> {
    let fits = |label: &Label| {
        let is_free = taken.iter().all(|other| !label.bounds.overlaps(other));
        is_free && square().holds(&label.bounds)
    };
    DISTANCES
        .into_iter()
        .flat_map(|distance| DIRECTIONS.map(|direction| beside(mark, direction, distance, text)))
        .find(fits)
}

/// The label on this side of a mark.
fn beside((x, y): (f64, f64), (dx, dy): (f64, f64), distance: f64, text: &str) -> Label {
    let reach = RADIUS + distance;
    let at = (x + dx * reach, y + dy * reach);
    let (drop, baseline) = if dy < 0.0 {
        ("-0.3em", -DESCENT)
    } else if dy > 0.0 {
        ("0.95em", ASCENT)
    } else {
        ("0.35em", 0.35)
    };
    let width = text_width(text, WORDS);
    let (anchor, before) = if dx > 0.0 {
        (Anchor::Start, 0.0)
    } else if dx < 0.0 {
        (Anchor::End, width)
    } else {
        (Anchor::Middle, width / 2.0)
    };
    let left = at.0 - before;
    Label {
        text: text.to_owned(),
        at,
        drop,
        anchor,
        bounds: Bounds {
            left,
            right: left + width,
            top: at.1 + WORDS * (baseline - ASCENT),
            bottom: at.1 + WORDS * (baseline + DESCENT),
        },
    }
}
