//! The other perspective on the map: its place, and the arrow from today to what is needed.

use yew::prelude::*;

use super::{Beside, fixed, line, path, place};
use crate::content::result_label::ResultLabel;
use crate::domain::answers::Perspective;
use crate::domain::position::Position;

/// The room between an arrow and the points it joins, in units of the map's view box.
const GAP: f64 = 12.0;
/// The length of the arrow's head.
const HEAD: f64 = 9.0;

/// A hollow point, the outline of its region, and the arrow.
pub(super) fn beside(main: Position, other: &Beside) -> Html {
    let (x, y) = place(other.position);
    let (from, to) = way(main, other);
    html! {
        <g class="beside">
            if let Some(region) = &other.region {
                <path class="outline" d={path(&region.most)} />
            }
            <path class="arrow" d={arrow(from, to)} />
            <circle cx={fixed(x)} cy={fixed(y)} r="6" />
        </g>
    }
}

/// From where to where the arrow leads.
pub(super) fn way(main: Position, other: &Beside) -> ((f64, f64), (f64, f64)) {
    let (main, at) = (place(main), place(other.position));
    match other.perspective {
        Perspective::Needed => (main, at),
        Perspective::Today => (at, main),
    }
}

/// What the other place is called.
#[must_use]
pub const fn called(other: &Beside) -> ResultLabel {
    match other.perspective {
        Perspective::Needed => ResultLabel::MapNeeded,
        Perspective::Today => ResultLabel::MapToday,
    }
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
