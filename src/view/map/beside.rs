//! The other perspective on the map: its place, and the arrow from today to what is needed.

use yew::prelude::*;

use super::{Beside, fixed, line, path, place};
use crate::content::Texts;
use crate::content::result_label::ResultLabel;
use crate::domain::answers::Perspective;
use crate::domain::model::Model;
use crate::domain::position::Position;

/// The room between an arrow and the points it joins, in units of the map's view box.
const GAP: f64 = 12.0;
/// The length of the arrow's head.
const HEAD: f64 = 9.0;
/// How near to an edge of the square a name is turned inwards, as a coordinate.
const EDGE: f64 = 0.65;

/// A hollow point with its name, the outline of its region, and the arrow.
pub(super) fn beside(texts: &Texts, main: Position, guess: Option<Model>, other: &Beside) -> Html {
    let (x, y) = place(other.position);
    let (from, to, label) = match other.perspective {
        Perspective::Needed => (main, other.position, ResultLabel::MapNeeded),
        Perspective::Today => (other.position, main, ResultLabel::MapToday),
    };
    let shares_place = guess.is_some_and(|model| Position::typical(model) == other.position);
    html! {
        <g class="beside">
            if let Some(region) = &other.region {
                <path class="outline" d={path(&region.most)} />
            }
            <path class="arrow" d={arrow(place(from), place(to))} />
            <circle cx={fixed(x)} cy={fixed(y)} r="6" />
            <text
                x={fixed(x)}
                y={fixed(y + name_shift(other.position, main, shares_place))}
                text-anchor="middle"
            >
                {texts.label(label)}
            </text>
        </g>
    }
}

/// The name stands on the side of the point that is turned away from the other one, but never
/// where the names of the models are, and below the name of a guess in the same place.
fn name_shift(position: Position, main: Position, shares_place: bool) -> f64 {
    let above = -14.0;
    let below = if shares_place { 40.0 } else { 22.0 };
    let is_above = if position.y.abs() > EDGE {
        position.y < 0.0
    } else {
        position.y > main.y
    };
    if is_above { above } else { below }
}

/// The arrow as the `d` of a path; empty where the points are too near for one.
pub(super) fn arrow((x1, y1): (f64, f64), (x2, y2): (f64, f64)) -> String {
    let (dx, dy) = (x2 - x1, y2 - y1);
    let length = (dx * dx + dy * dy).sqrt();
    let mut d = String::new();
    if length < 2.0 * GAP + HEAD {
        return d;
    }
    let (ux, uy) = (dx / length, dy / length);
    let (tip_x, tip_y) = (x2 - ux * GAP, y2 - uy * GAP);
    line(&mut d, (x1 + ux * GAP, y1 + uy * GAP), (tip_x, tip_y));
    for side in [-0.5, 0.5] {
        let (back_x, back_y) = (tip_x - ux * HEAD, tip_y - uy * HEAD);
        let wing = (back_x - uy * HEAD * side, back_y + ux * HEAD * side);
        line(&mut d, wing, (tip_x, tip_y));
    }
    d
}
