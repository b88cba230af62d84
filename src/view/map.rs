//! The map: one pure drawing of a profile, for the page, for export and for preview pictures.

pub(super) mod sheet;
mod beside;
pub mod series;
pub mod bounds;
mod wrap;
pub mod drawing;
pub mod quadrants;
pub mod labels;
pub mod overlay;
pub mod document;

use yew::prelude::*;

use crate::content::Texts;
use crate::content::result_label::ResultLabel;
use crate::domain::answers::Perspective;
use crate::domain::contour::Contour;
use crate::domain::model::Model;
use crate::domain::position::Position;
use crate::domain::region::Region;
use crate::view::sentence::whole;
use bounds::Bounds;
use drawing::Drawing;
use labels::{label, of_mark, written};
use quadrants::quadrants;
use sheet::{Sheet, sheet};

/// The side of the whole drawing, axis words included, in units of its view box.
const SIDE: f64 = 500.0;
/// Half the side of the square that the map itself fills.
const HALF: f64 = 220.0;
/// How wide the name of whoever it is about may be; where it finds no place, the next is tried.
const WIDTHS: [f64; 3] = [190.0, 120.0, 70.0];

/// What a map shows.
pub struct Drawn<'a> {
    /// What the ids of its title and description begin with; two maps on a page have two.
    pub id: &'static str,
    /// The position that it is about.
    pub position: Position,
    /// The region of that position.
    pub region: &'a Region,
    /// The models that the call names, whose quadrants are lifted.
    pub named: &'a [Model],
    /// What is written beside the position: whose it is.
    pub whose: Option<AttrValue>,
    /// The model that the taker sees in the role.
    pub guess: Option<Model>,
    /// The place of the other perspective.
    pub beside: Option<Beside>,
    /// All of it in words.
    pub description: AttrValue,
}

/// Where today stands on the map of what is needed, or the other way round.
#[derive(Clone, Debug)]
pub struct Beside {
    /// The position.
    pub position: Position,
    /// The region of that position, unless it is only a typical place.
    pub region: Option<Region>,
    /// Which perspective it is.
    pub perspective: Perspective,
}

/// The position with its region on the four quadrants, and what stands beside it.
pub fn map(texts: &Texts, drawn: &Drawn) -> Html {
    let (x, y) = place(drawn.position);
    let region = drawn.region;
    let marks = marks(texts, drawn);
    let drawing = Drawing {
        marks: marks.iter().map(|mark| of_mark(mark.at)).collect(),
        blots: vec![region],
        outlines: drawn
            .beside
            .iter()
            .filter_map(|other| other.region.as_ref())
            .collect(),
        lines: drawn
            .beside
            .iter()
            .map(|other| beside::way(drawn.position, other))
            .collect(),
    };
    let quadrants = quadrants(texts, &drawing);
    let under = html! {
        <>
            <path class="blot blot-most" d={path(&region.most)} />
            <path class="blot blot-half" d={path(&region.half)} />
            <path class="blot blot-core" d={path(&region.core)} />
        </>
    };
    let of_quadrants = quadrants.each_ref().map(|quadrant| quadrant.bounds);
    let over = html! {
        <>
            if let Some(model) = drawn.guess {
                {guess_mark(model)}
            }
            if let Some(other) = &drawn.beside {
                {beside::beside(drawn.position, other)}
            }
            <circle class="point" cx={fixed(x)} cy={fixed(y)} r="6.5" />
            {written_at(&marks, &of_quadrants)}
        </>
    };
    let on = Sheet {
        id: drawn.id,
        description: &drawn.description,
        named: drawn.named,
        quadrants: &quadrants,
    };
    sheet(texts, &on, under, over)
}

/// A mark on the map and what is written beside it.
struct Mark {
    at: (f64, f64),
    words: AttrValue,
    class: &'static str,
}

/// The marks of a map, the position first.
fn marks(texts: &Texts, drawn: &Drawn) -> Vec<Mark> {
    let mark = |position, words, class| Mark {
        at: place(position),
        words,
        class,
    };
    let whose = drawn.whose.clone().unwrap_or_default();
    let guessed = drawn.guess.map(|model| {
        let words = texts.label(ResultLabel::MapSelfView);
        mark(Position::typical(model), words, "guessed")
    });
    let other = drawn.beside.as_ref().map(|other| {
        let words = texts.label(beside::called(other));
        mark(other.position, words, "other")
    });
    let all = [Some(mark(drawn.position, whose, "whose")), guessed, other];
    all.into_iter().flatten().collect()
}

/// The words at the marks, in places where nothing else is written or marked.
fn written_at(marks: &[Mark], quadrants: &[Bounds]) -> Html {
    let of_marks = marks.iter().map(|mark| of_mark(mark.at));
    let mut taken: Vec<Bounds> = quadrants.iter().copied().chain(of_marks).collect();
    let mut all = Vec::with_capacity(marks.len());
    for mark in marks {
        let mut widths = WIDTHS.into_iter();
        if let Some(label) = widths.find_map(|width| label(mark.at, &mark.words, width, &taken)) {
            taken.push(label.bounds);
            all.push(written(label, mark.class));
        }
    }
    all.into_iter().collect()
}

/// The outline of contours as the `d` of a path, in units of the map's view box.
#[must_use]
pub fn path(contours: &[Contour]) -> String {
    let mut d = String::new();
    for contour in contours {
        for (index, point) in contour.points.iter().enumerate() {
            let (x, y) = place(*point);
            d.push(if index == 0 { 'M' } else { 'L' });
            push_fixed(&mut d, x);
            d.push(' ');
            push_fixed(&mut d, y);
        }
        d.push('Z');
    }
    d
}

fn place(position: Position) -> (f64, f64) {
    let center = SIDE / 2.0;
    (
        center + position.x * HALF,
        // On screen y grows downwards.
        center - position.y * HALF,
    )
}

/// Where on the map a point of the drawing lies.
fn position((x, y): (f64, f64)) -> Position {
    let center = SIDE / 2.0;
    Position {
        x: (x - center) / HALF,
        y: (center - y) / HALF,
    }
}

fn line(d: &mut String, (x1, y1): (f64, f64), (x2, y2): (f64, f64)) {
    for (letter, value) in [('M', x1), (' ', y1), ('L', x2), (' ', y2)] {
        d.push(letter);
        push_fixed(d, value);
    }
}

fn guess_mark(model: Model) -> Html {
    let (x, y) = place(Position::typical(model));
    let mut d = String::new();
    for (letter, dx, dy) in [('M', 0.0, -8.0), ('L', 8.0, 6.0), ('L', -8.0, 6.0)] {
        d.push(letter);
        push_fixed(&mut d, x + dx);
        d.push(' ');
        push_fixed(&mut d, y + dy);
    }
    d.push('Z');
    html! { <path class="guess" {d} /> }
}

/// A coordinate with one decimal, as the value of an attribute.
pub(super) fn fixed(value: f64) -> AttrValue {
    let mut text = String::new();
    push_fixed(&mut text, value);
    text.into()
}

/// Writes `value` with one decimal, without the weight of general number formatting.
fn push_fixed(text: &mut String, value: f64) {
    let tenths = whole(value * 10.0);
    if tenths < 0 {
        text.push('-');
    }
    let tenths = tenths.unsigned_abs();
    text.push_str(&(tenths / 10).to_string());
    if !tenths.is_multiple_of(10) {
        text.push('.');
        text.push_str(&(tenths % 10).to_string());
    }
}
