//! Respondents made of numbers: they answer by the best-worst logit model, from a fixed seed.

use cto_quadrant::domain::edition::{BlockIndex, N_BLOCKS, PLACES};
use cto_quadrant::domain::model::Model;
use cto_quadrant::domain::response::{Pick, Response, Responses};

/// A small source of random numbers: splitmix64 (Steele, Lea and Flood, 2014).
pub(crate) struct Chance(u64);

impl Chance {
    pub(crate) fn seeded(seed: u64) -> Self {
        Self(seed)
    }

    /// A whole number, every one of the 2^64 equally likely.
    fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 up to but not including 1.
    pub(crate) fn share(&mut self) -> f64 {
        (self.bits() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// A whole number below `bound`.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        usize::try_from(self.bits() % bound as u64).expect("the rest is below a usize")
    }

    /// A standard normal deviate (Box and Muller, 1958).
    pub(crate) fn normal(&mut self) -> f64 {
        let radius = (-2.0 * libm::log(1.0 - self.share())).sqrt();
        radius * libm::cos(std::f64::consts::TAU * self.share())
    }

    /// A model in proportion to its weight.
    fn model(&mut self, weights: &[f64; 4]) -> Model {
        let mut left = self.share() * weights.iter().sum::<f64>();
        let mut chosen = Model::Im;
        for model in Model::ALL {
            let weight = weights[model.index()];
            if weight > 0.0 && left >= 0.0 {
                chosen = model;
            }
            left -= weight;
        }
        chosen
    }

    /// A most and a least, each in proportion to how much it attracts or repels.
    pub(crate) fn pick(&mut self, theta: &[f64; 4]) -> Pick {
        let most = self.model(&theta.map(libm::exp));
        let mut repulsion = theta.map(|pull| libm::exp(-pull));
        repulsion[most.index()] = 0.0;
        let least = self.model(&repulsion);
        Pick::most(most)
            .with_least(least)
            .expect("a most has no weight as a least")
    }

    /// Responses to all blocks by these pulls.
    pub(crate) fn responses(&mut self, theta: &[f64; 4]) -> Responses {
        self.responses_by(|chance, _| chance.pick(theta))
    }

    /// Responses to all blocks, each chosen by `pick`.
    pub(crate) fn responses_by(
        &mut self,
        mut pick: impl FnMut(&mut Self, BlockIndex) -> Pick,
    ) -> Responses {
        BlockIndex::all().fold(Responses::default(), |responses, block| {
            responses.with(block, Response::Picked(pick(self, block)))
        })
    }

    /// Responses of which this share of the blocks, on average, is answered at random.
    pub(crate) fn careless_responses(&mut self, theta: &[f64; 4], careless: f64) -> Responses {
        self.responses_by(|chance, _| {
            if chance.share() < careless {
                chance.pick(&[0.0; 4])
            } else {
                chance.pick(theta)
            }
        })
    }

    /// Responses of somebody whom the first place of a block attracts by this much.
    pub(crate) fn first_place_responses(&mut self, attraction: f64) -> Responses {
        self.responses_by(|chance, block| {
            let mut theta = [0.0; 4];
            theta[PLACES[block.get()][0].index()] += attraction;
            chance.pick(&theta)
        })
    }
}

/// The pulls of somebody who is all one model: `strength` for it, -`strength`/3 for each other.
pub(crate) fn pure(model: Model, strength: f64) -> [f64; 4] {
    let mut theta = [-strength / 3.0; 4];
    theta[model.index()] = strength;
    theta
}

/// The same responses with only the first so many blocks, the others skipped.
pub(crate) fn only_first(responses: &Responses, n_blocks: usize) -> Responses {
    BlockIndex::all()
        .skip(n_blocks.min(N_BLOCKS))
        .fold(*responses, |left, block| {
            left.with(block, Response::Skipped)
        })
}
