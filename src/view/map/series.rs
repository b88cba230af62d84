//! What tells results on one map apart: a shape, a colour and a number for each.
//!
//! The colours are `--series-1` to `--series-6` in `styles/compare.css`; nobody needs them, since
//! the shapes differ too.

use yew::prelude::*;

use crate::domain::answers::Perspective;

/// The distance from the middle of a mark to its farthest point, in units of the map's view box.
pub const RADIUS: f64 = 8.0;

/// The shapes around the origin: circle, square, triangle, diamond, cross, star.
const SHAPES: [&str; 6] = [
    "M-6.5 0A6.5 6.5 0 1 1 6.5 0A6.5 6.5 0 1 1-6.5 0Z",
    "M-5.8-5.8H5.8V5.8H-5.8Z",
    "M0-7.6L7.4 6H-7.4Z",
    "M0-8L8 0L0 8L-8 0Z",
    "M-2.6-7.6H2.6V-2.6H7.6V2.6H2.6V7.6H-2.6V2.6H-7.6V-2.6H-2.6Z",
    "M0-8L2.2-2.9L7.6-2.5L3.5 1.1L4.7 6.5L0 3.6L-4.7 6.5L-3.5 1.1L-7.6-2.5L-2.2-2.9Z",
];

const CLASSES: [&str; 6] = [
    "series-1", "series-2", "series-3", "series-4", "series-5", "series-6",
];

/// Which of the results on a map. Shapes and colours repeat after six, numbers do not.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Series(usize);

impl Series {
    /// The result at this place, counted from 0.
    #[must_use]
    pub const fn new(index: usize) -> Self {
        Self(index)
    }

    /// The number by which it is called, from 1 on.
    #[must_use]
    pub const fn number(self) -> usize {
        self.0 + 1
    }

    /// The class that sets its colour as `--series`.
    #[must_use]
    pub const fn class(self) -> &'static str {
        CLASSES[self.0 % CLASSES.len()]
    }

    /// Its shape as the `d` of a path around the origin.
    #[must_use]
    pub const fn shape(self) -> &'static str {
        SHAPES[self.0 % SHAPES.len()]
    }

    /// The classes of its mark, which is hollow for the job that is needed.
    pub(super) fn mark(self, perspective: Perspective) -> Classes {
        let hollow = (perspective == Perspective::Needed).then_some("hollow");
        classes!("mark", self.class(), hollow)
    }
}

/// The mark of a result on its own, as it stands beside its name.
pub fn glyph(series: Series, perspective: Perspective) -> Html {
    html! {
        <svg class="glyph" viewBox="-10 -10 20 20" aria-hidden="true">
            <path class={series.mark(perspective)} d={series.shape()} />
        </svg>
    }
}
