//! What the names of the models keep clear of: everything else on a map.

use super::bounds::Bounds;
use super::{place, position};
use crate::domain::contour::Contour;
use crate::domain::region::Region;

/// The room that is kept free around names.
const MARGIN: f64 = 1.5;
/// What it counts to lie on a mark or in a blot; to meet a piece of an edge counts one.
const ON_TOP: usize = 40;

/// A straight line from one point to another, in units of the map's view box.
pub(super) type Side = ((f64, f64), (f64, f64));

/// What names keep clear of.
#[derive(Default)]
pub struct Drawing<'a> {
    /// Marks and what belongs to them.
    pub marks: Vec<Bounds>,
    /// Areas that are filled.
    pub blots: Vec<&'a Region>,
    /// Areas of which the edge alone is drawn.
    pub outlines: Vec<&'a Region>,
    /// Straight lines.
    pub lines: Vec<Side>,
}

impl Drawing<'_> {
    /// Every straight piece of what is drawn, in units of the map's view box.
    pub(super) fn sides(&self) -> Vec<Side> {
        let regions = self.blots.iter().chain(&self.outlines);
        let contours = regions.flat_map(|region| &region.most);
        let of_contours = contours.flat_map(Contour::sides);
        of_contours
            .map(|(from, to)| (place(from), place(to)))
            .chain(self.lines.iter().copied())
            .collect()
    }

    /// How much of what is drawn meets these bounds.
    pub(super) fn met_by(&self, bounds: &Bounds, sides: &[Side]) -> usize {
        let kept_free = bounds.wider(MARGIN);
        let n_sides = sides.iter().filter(|side| kept_free.meets(**side)).count();
        let is_met = |mark: &&Bounds| kept_free.overlaps(mark);
        let n_marks = self.marks.iter().filter(is_met).count();
        let center = position(bounds.center());
        let n_blots = self
            .blots
            .iter()
            .filter(|blot| blot.contains(center))
            .count();
        n_sides + ON_TOP * (n_marks + n_blots)
    }
}
