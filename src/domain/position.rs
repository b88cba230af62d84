//! Where a pull of four models stands on the map.

use super::model::Model;

/// The affinities of the four models, in the order of [`Model::ALL`]: the share of each, so that
/// they sum to 1. An affinity is the chance that, shown one fresh statement of each model, the
/// taker would pick this one.
#[must_use]
pub fn affinities(theta: &[f64; 4]) -> [f64; 4] {
    // Taking the largest pull away first keeps e^theta finite and changes no share.
    let largest = theta.iter().copied().fold(f64::NEG_INFINITY, f64::max);
    let weights = theta.map(|pull| libm::exp(pull - largest));
    let total: f64 = weights.iter().sum();
    weights.map(|weight| weight / total)
}

/// How far from an axis a point must lie to be told on one side of it. The typical error of a
/// coordinate at twelve blocks is about 0.19 (0.27 in both together), so anything closer is a
/// toss-up.
const SIDE_FROM: f64 = 0.15;

/// Which of three a coordinate counts as: on the low side, in the middle, or on the high side.
#[must_use]
pub fn side<T: Copy>(coordinate: f64, [low, middle, high]: [T; 3]) -> T {
    if coordinate <= -SIDE_FROM {
        low
    } else if coordinate >= SIDE_FROM {
        high
    } else {
        middle
    }
}

/// A point on the map.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Position {
    /// From -1 (technology for our own company) to 1 (for our market).
    pub x: f64,
    /// From -1 (run it) to 1 (shape it).
    pub y: f64,
}

impl Position {
    /// Where these affinities stand: the balance of the two models on either side of each axis.
    /// The y axis is Vogels' split of the models (seed 000); the x axis is our own.
    #[must_use]
    pub fn of(affinities: &[f64; 4]) -> Self {
        let [im, tvom, eft, bt] = *affinities;
        Self {
            x: (tvom + eft) - (im + bt),
            y: (eft + bt) - (im + tvom),
        }
    }

    /// The corner of the map that belongs to one model alone.
    #[must_use]
    pub const fn corner(model: Model) -> Self {
        let (x, y) = match model {
            Model::Im => (-1.0, -1.0),
            Model::Tvom => (1.0, -1.0),
            Model::Eft => (1.0, 1.0),
            Model::Bt => (-1.0, 1.0),
        };
        Self { x, y }
    }

    /// Where a role of one model alone typically lands: the position of a taker whose pull is 1
    /// towards this model and -1/3 towards each of the others. Halfway to its corner, about 0.41
    /// on either axis, because even they pick another model's statement now and then.
    #[must_use]
    pub fn typical(model: Model) -> Self {
        let mut theta = [-1.0 / 3.0; 4];
        theta[model.index()] = 1.0;
        Self::of(&affinities(&theta))
    }
}
