//! How thickly the draws lie over the map.

use super::position::Position;

/// Grid nodes along one side of the map.
pub(super) const N_NODES: usize = 101;

/// The distance between two nodes.
const STEP: f64 = 0.02;

/// The standard deviation of the Gaussian kernel.
const BANDWIDTH: f64 = 0.075;

/// How many nodes to either side a kernel reaches: four standard deviations.
const REACH: usize = 15;

/// A Gaussian kernel density over the square, at the nodes of a grid and up to a constant factor.
#[derive(Clone, Debug)]
pub(super) struct Density(Vec<[f64; N_NODES]>);

/// The density of nothing.
impl Default for Density {
    fn default() -> Self {
        Self(vec![[0.0; N_NODES]; N_NODES])
    }
}

impl Density {
    /// The density of these positions; what spills over the edge of the square is cut off.
    pub(super) fn of(positions: &[Position]) -> Self {
        let mut density = Self::default();
        for position in positions {
            let across = Kernel::around(position.x);
            let along = Kernel::around(position.y);
            for (row, weight) in density.0[along.nodes()].iter_mut().zip(&along.weights) {
                for (node, across) in row[across.nodes()].iter_mut().zip(&across.weights) {
                    *node += weight * across;
                }
            }
        }
        density
    }

    /// The density of thousands of positions, at the price of one kernel instead of thousands.
    ///
    /// Each position is shared out among the four nodes around it, in proportion to how near they
    /// are, and the nodes are then smoothed along one axis after the other: linear binning (Wand
    /// 1994, *Journal of Computational and Graphical Statistics* 3:4).
    pub(super) fn of_many(positions: &[Position]) -> Self {
        let mut counts = Self::default();
        for position in positions {
            let (column, right) = cell(position.x);
            let (row, up) = cell(position.y);
            for (row, weight) in [(row, 1.0 - up), (row + 1, up)] {
                counts.0[row][column] += weight * (1.0 - right);
                counts.0[row][column + 1] += weight * right;
            }
        }
        counts.smoothed_and_turned().smoothed_and_turned()
    }

    /// Each row smoothed by a Gaussian, with rows and columns swapped.
    fn smoothed_and_turned(&self) -> Self {
        // Sharing out has spread each position by a sixth of a squared step, on average.
        let variance = BANDWIDTH * BANDWIDTH - STEP * STEP / 6.0;
        let weights: [f64; REACH + 1] =
            std::array::from_fn(|n| libm::exp(-0.5 * distance(n) * distance(n) / variance));
        let mut turned = Self::default();
        for (column, nodes) in self.0.iter().enumerate() {
            for (row, smoothed) in turned.0.iter_mut().enumerate() {
                let near = row.saturating_sub(REACH)..(row + REACH + 1).min(N_NODES);
                smoothed[column] = near
                    .map(|node| nodes[node] * weights[node.abs_diff(row)])
                    .sum();
            }
        }
        turned
    }

    /// The density at a node.
    pub(super) fn at(&self, column: usize, row: usize) -> f64 {
        self.0[row][column]
    }

    /// The density at a position, interpolated between the four nodes around it.
    fn near(&self, position: Position) -> f64 {
        let (column, right) = cell(position.x);
        let (row, up) = cell(position.y);
        let between = |row: usize| {
            let (a, b) = (self.at(column, row), self.at(column + 1, row));
            a + (b - a) * right
        };
        between(row) + (between(row + 1) - between(row)) * up
    }

    /// For each percentage, the density above which that many of the positions lie: the quantile
    /// that bounds a highest-density region (Hyndman 1996, *The American Statistician* 50:2).
    pub(super) fn levels<const N: usize>(
        &self,
        positions: &[Position],
        percentages: [usize; N],
    ) -> [f64; N] {
        let mut densities: Vec<f64> = positions
            .iter()
            .map(|position| self.near(*position))
            .collect();
        densities.sort_unstable_by(f64::total_cmp);
        let last = densities.len() - 1;
        percentages.map(|percent| densities[last - last * percent / 100])
    }
}

/// The coordinate of a node, -1 to 1.
pub(super) fn coordinate(node: usize) -> f64 {
    distance(node) - 1.0
}

/// How far apart two nodes are with so many steps between them.
#[expect(clippy::cast_precision_loss, reason = "a node is at most 100")]
fn distance(steps: usize) -> f64 {
    steps as f64 * STEP
}

/// The node at or before a coordinate that still has one behind it, and how far behind it the
/// coordinate lies, 0 to 1 steps.
#[expect(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    reason = "a coordinate lies from -1 to 1, and beyond that the cast stops at an end"
)]
fn cell(along: f64) -> (usize, f64) {
    let place = (along + 1.0) / STEP;
    let node = (place as usize).min(N_NODES - 2);
    (node, (along - coordinate(node)) / STEP)
}

/// The weights of the nodes that one Gaussian kernel reaches, along one side of the map.
struct Kernel {
    first: usize,
    weights: Vec<f64>,
}

impl Kernel {
    /// The kernel around a coordinate.
    ///
    /// From node to node the weight changes by a factor that itself changes by a constant
    /// factor, so that no node needs an `exp` of its own.
    fn around(centre: f64) -> Self {
        let (node, _) = cell(centre);
        let first = node.saturating_sub(REACH);
        let last = (node + 1 + REACH).min(N_NODES - 1);
        let pace = STEP / BANDWIDTH;
        let deviation = (coordinate(first) - centre) / BANDWIDTH;
        let mut weight = libm::exp(-0.5 * deviation * deviation);
        let mut factor = libm::exp(-pace * (deviation + 0.5 * pace));
        let change = libm::exp(-pace * pace);
        let mut weights = Vec::with_capacity(2 * REACH + 2);
        for _ in first..=last {
            weights.push(weight);
            weight *= factor;
            factor *= change;
        }
        Self { first, weights }
    }

    /// The nodes that the weights belong to.
    fn nodes(&self) -> std::ops::Range<usize> {
        self.first..self.first + self.weights.len()
    }
}
