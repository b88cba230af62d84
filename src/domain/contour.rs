//! Closed paths around all that lies above a level: marching squares.

use super::density::{Density, N_NODES, coordinate};
use super::position::Position;

/// A closed path on the map: the last point joins the first. What it encloses lies to the left
/// of its direction, so outlines run counterclockwise (x to the right, y up) and holes clockwise.
#[derive(Clone, Debug, PartialEq)]
pub struct Contour {
    /// The corners of the path, in order.
    pub points: Vec<Position>,
}

impl Contour {
    /// The sides of the path, the closing one included.
    pub fn sides(&self) -> impl Iterator<Item = (Position, Position)> {
        let ends = self.points.iter().cycle().skip(1);
        self.points.iter().copied().zip(ends.copied())
    }

    /// How often a line from a position to the right crosses the path.
    pub(super) fn crossings(&self, from: Position) -> usize {
        self.sides()
            .filter(|(a, b)| (a.y > from.y) != (b.y > from.y))
            .filter(|(a, b)| from.x < a.x + (b.x - a.x) * (from.y - a.y) / (b.y - a.y))
            .count()
    }

    /// The area enclosed; negative for a hole. The whole map is 4.
    #[must_use]
    pub fn area(&self) -> f64 {
        self.sides()
            .map(|(a, b)| a.x * b.y - b.x * a.y)
            .sum::<f64>()
            / 2.0
    }
}

/// Points nearer than this to the line between their neighbours are left out; on a map as wide
/// as a screen that is a quarter of a pixel.
const FLATNESS: f64 = 0.0004;

/// Nodes along one side of the padded grid: a ring of emptiness lies around the map, drawn up to
/// its edge, so that a path that runs out of the square is closed along the edge.
const N_PADDED: usize = N_NODES + 2;

/// Marks the sides that no path starts from.
const NOWHERE: usize = usize::MAX;

/// The paths around all that lies above a level.
pub(super) fn contours(density: &Density, level: f64) -> Vec<Contour> {
    let grid = Grid::above(density, level);
    let mut next = grid.paths();
    let mut contours = Vec::new();
    for start in 0..next.len() {
        let mut points = Vec::new();
        let mut side = start;
        while next[side] != NOWHERE {
            points.push(grid.crossing(side));
            side = std::mem::replace(&mut next[side], NOWHERE);
        }
        let points = straighten(&points);
        if points.len() > 2 {
            contours.push(Contour { points });
        }
    }
    contours
}

/// How far the density lies above the level at every node of the padded grid, row by row.
///
/// A side joins two neighbouring nodes: side 2n leads from node n to the right, side 2n + 1 up.
struct Grid(Vec<f64>);

impl Grid {
    fn above(density: &Density, level: f64) -> Self {
        let mut heights = vec![-level; N_PADDED * N_PADDED];
        for row in 0..N_NODES {
            for column in 0..N_NODES {
                heights[(row + 1) * N_PADDED + column + 1] += density.at(column, row);
            }
        }
        Self(heights)
    }

    /// For every side that a path crosses, the side that it crosses next.
    fn paths(&self) -> Vec<usize> {
        let mut next = vec![NOWHERE; 2 * self.0.len()];
        for row in 0..N_PADDED - 1 {
            for column in 0..N_PADDED - 1 {
                self.cross_cell(row * N_PADDED + column, &mut next);
            }
        }
        next
    }

    /// Adds the pieces of path through the cell whose lower left corner is this node. Both the
    /// corners and the sides are counted counterclockwise, side k leading from corner k to the
    /// next one.
    fn cross_cell(&self, node: usize, next: &mut [usize]) {
        let corner = |node: usize| self.0[node];
        let heights = [
            corner(node),
            corner(node + 1),
            corner(node + N_PADDED + 1),
            corner(node + N_PADDED),
        ];
        let [a, b, c, d] = heights.map(|height| height >= 0.0);
        if a == b && b == c && c == d {
            return;
        }
        let inside = [a, b, c, d];
        let sides = [
            2 * node,
            2 * (node + 1) + 1,
            2 * (node + N_PADDED),
            2 * node + 1,
        ];
        // Where opposite corners are inside, the centre tells whether they are joined.
        let joined = heights.iter().sum::<f64>() >= 0.0;
        let ahead = if joined { [1, 2, 3] } else { [3, 2, 1] };
        let enters = |k: usize| !inside[k % 4] && inside[(k + 1) % 4];
        for k in (0..4).filter(|&k| inside[k] && !inside[(k + 1) % 4]) {
            if let Some(turn) = ahead.into_iter().find(|turn| enters(k + turn)) {
                next[sides[k]] = sides[(k + turn) % 4];
            }
        }
    }

    /// Where a path crosses a side, by linear interpolation.
    fn crossing(&self, side: usize) -> Position {
        let from = side / 2;
        let to = from + if side.is_multiple_of(2) { 1 } else { N_PADDED };
        let (start, end) = (place(from), place(to));
        let part = self.0[from] / (self.0[from] - self.0[to]);
        Position {
            x: start.x + part * (end.x - start.x),
            y: start.y + part * (end.y - start.y),
        }
    }
}

/// Where a node of the padded grid lies; its outer ring lies on the edge of the map.
fn place(node: usize) -> Position {
    let along = |place: usize| coordinate(place.clamp(1, N_NODES) - 1);
    Position {
        x: along(node % N_PADDED),
        y: along(node / N_PADDED),
    }
}

/// The path without the points that hardly bend it.
fn straighten(points: &[Position]) -> Vec<Position> {
    let mut kept: Vec<Position> = Vec::with_capacity(points.len());
    let following = points.iter().cycle().skip(1);
    for (point, after) in points.iter().zip(following) {
        let before = kept.last().or(points.last()).unwrap_or(point);
        let (x, y) = (after.x - before.x, after.y - before.y);
        let bend = (x * (point.y - before.y) - y * (point.x - before.x)).abs();
        if bend > FLATNESS * (x * x + y * y).sqrt() {
            kept.push(*point);
        }
    }
    kept
}
